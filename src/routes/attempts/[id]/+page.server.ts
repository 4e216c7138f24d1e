import { error, fail, redirect } from '@sveltejs/kit';
import { questionPath, type AnsweredQuestion } from '$lib/quiz-page/attempt-view';
import { deviceOf } from '$lib/server/classes/device';
import { finishAttempt, openAttempt, viewOf } from '$lib/server/attempts';
import { retryAttempt } from '$lib/server/retry-attempt';
import type { Actions, PageServerLoad } from './$types';

const missing = 'There is no such quiz.';

/** The result of a finished attempt; before that the overview, or the first question whose answer is not told yet. */
export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const opened = (await openAttempt(params.id, deviceOf(event))) ?? error(404, missing);
  const { questions, asked } = opened;
  const attempt = viewOf(opened);
  const answered = questions.filter((question): question is AnsweredQuestion => question.answered !== null);
  if (attempt.finished && !attempt.told) return { attempt, result: null, overview: null };
  if (attempt.finished) return { attempt, result: { questions: answered, asked }, overview: null };
  if (attempt.feedback === 'at-once') {
    redirect(303, questionPath(attempt.id, questions.find((question) => question.answered === null)?.number ?? 1));
  }
  return { attempt, result: null, overview: questions };
};

export const actions: Actions = {
  finish: async (event) => {
    const { params } = event;
    if (!(await finishAttempt(params.id, deviceOf(event)))) error(404, missing);
    redirect(303, `/attempts/${params.id}`);
  },
  retry: async (event) => {
    const { params, request } = event;
    const form = await request.formData();
    const retried = await retryAttempt(params.id, deviceOf(event), form.get('same') === 'too');
    if (retried.ok) redirect(303, retried.address);
    if (retried.fault === 'no-attempt') error(404, missing);
    if (retried.fault === 'same-again') return fail(409, { fresh: retried.fresh, same: retried.same });
    redirect(303, `/attempts/${params.id}`);
  },
};
