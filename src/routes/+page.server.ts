import { listReadings } from '$lib/server/library';
import { listDrafts } from '$lib/server/listed-drafts';
import { listTexts } from '$lib/server/texts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  readings: listReadings(),
  own: await listTexts(locals.reader),
  drafts: await listDrafts(locals.reader),
});
