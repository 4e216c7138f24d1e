import { error, fail, redirect } from '@sveltejs/kit';
import { openReading } from '$lib/server/library';
import { offerQuiz, startQuiz } from '$lib/server/start-quiz';
import type { Actions, PageServerLoad } from './$types';

function opened({ reading, level }: { reading: string; level: string }) {
  return openReading(reading, level) ?? error(404, 'There is no such reading.');
}

export const load: PageServerLoad = ({ params }) => offerQuiz(opened(params));

export const actions: Actions = {
  default: async ({ params, request }) => {
    const started = await startQuiz(opened(params), await request.formData());
    if (!started.ok) return fail(400, { fault: started.fault });
    redirect(303, started.address);
  },
};
