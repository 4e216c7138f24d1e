import { error } from '@sveltejs/kit';
import { listReadings, openReading } from '$lib/server/library';
import { readingPage } from '$lib/server/reading-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const opened = openReading(params.reading, params.level);
  if (opened === null) error(404, 'There is no such reading.');
  const siblings = listReadings().find(({ reading }) => reading === params.reading);
  return {
    view: await readingPage(opened, locals.reader),
    level: params.level,
    levels: (siblings?.levels ?? []).map(({ level, address }) => ({ level, address })),
  };
};
