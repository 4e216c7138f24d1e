import { error, fail, redirect } from '@sveltejs/kit';
import { offerPrepare, prepareQuiz } from '$lib/server/prepare-quiz';
import { keepReader } from '$lib/server/reader';
import { openText } from '$lib/server/texts';
import type { Actions, PageServerLoad } from './$types';

async function opened({ id }: { id: string }) {
  return (await openText(id)) ?? error(404, 'There is no such text.');
}

export const load: PageServerLoad = async ({ params, locals }) => offerPrepare(await opened(params), locals.reader);

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const prepared = await prepareQuiz(await opened(event.params), form, () => keepReader(event));
    if (!prepared.ok) return fail(400, { fault: prepared.fault });
    redirect(303, prepared.address);
  },
};
