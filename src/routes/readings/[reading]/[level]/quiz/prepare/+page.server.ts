import { error, fail, redirect } from '@sveltejs/kit';
import { openReading } from '$lib/server/library';
import { offerPrepare, prepareQuiz } from '$lib/server/prepare-quiz';
import { keepReader } from '$lib/server/reader';
import type { Actions, PageServerLoad } from './$types';

function opened({ reading, level }: { reading: string; level: string }) {
  return openReading(reading, level) ?? error(404, 'There is no such reading.');
}

export const load: PageServerLoad = ({ params, locals }) => offerPrepare(opened(params), locals.reader);

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const prepared = await prepareQuiz(opened(event.params), form, () => keepReader(event));
    if (!prepared.ok) return fail(400, { fault: prepared.fault });
    redirect(303, prepared.address);
  },
};
