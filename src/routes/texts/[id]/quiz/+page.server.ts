import { error, fail, redirect } from '@sveltejs/kit';
import { offerQuiz, startQuiz } from '$lib/server/start-quiz';
import { openText } from '$lib/server/texts';
import type { Actions, PageServerLoad } from './$types';

async function opened({ id }: { id: string }) {
  return (await openText(id)) ?? error(404, 'There is no such text.');
}

export const load: PageServerLoad = async ({ params }) => offerQuiz(await opened(params));

export const actions: Actions = {
  default: async ({ params, request }) => {
    const started = await startQuiz(await opened(params), await request.formData());
    if (!started.ok) return fail(400, { fault: started.fault });
    redirect(303, started.address);
  },
};
