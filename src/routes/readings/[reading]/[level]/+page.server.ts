import { error } from '@sveltejs/kit';
import { toReadingView } from '$lib/reader/reading-view';
import { dictionary } from '$lib/server/dictionary';
import { listReadings, openReading } from '$lib/server/library';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const opened = openReading(params.reading, params.level);
  if (opened === null) error(404, 'There is no such reading.');
  const siblings = listReadings().find(({ reading }) => reading === params.reading);
  return {
    view: toReadingView(opened, dictionary()),
    level: params.level,
    levels: (siblings?.levels ?? []).map(({ level, address }) => ({ level, address })),
  };
};
