import { error, redirect } from '@sveltejs/kit';
import { readingPage } from '$lib/server/reading-page';
import { deleteText, listTexts, openText } from '$lib/server/texts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const opened = await openText(params.id);
  if (opened === null) error(404, 'There is no such text.');
  const own = await listTexts(locals.reader);
  return { view: await readingPage(opened, locals.reader), own: own.some(({ id }) => id === params.id) };
};

export const actions: Actions = {
  delete: async ({ params, locals }) => {
    if (!(await deleteText(params.id, locals.reader))) error(404, 'This browser has no such text.');
    redirect(303, '/');
  },
};
