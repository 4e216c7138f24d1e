import { error, fail, redirect } from '@sveltejs/kit';
import { openShared, takeShared } from '$lib/server/shared-quizzes';
import { feedbackOf } from '$lib/server/start-quiz';
import type { Actions, PageServerLoad } from './$types';

const missing = 'There is no such quiz.';

export const load: PageServerLoad = async ({ params }) => (await openShared(params.id)) ?? error(404, missing);

export const actions: Actions = {
  default: async ({ params, request }) => {
    const feedback = feedbackOf((await request.formData()).get('feedback'));
    if (feedback === null) return fail(400, { fault: 'no-feedback' as const });
    redirect(303, (await takeShared(params.id, feedback)) ?? error(404, missing));
  },
};
