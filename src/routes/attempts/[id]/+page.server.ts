import { error, redirect } from '@sveltejs/kit';
import { questionPath, type AnsweredQuestion, type AttemptView } from '$lib/quiz-page/attempt-view';
import { openAttempt } from '$lib/server/attempts';
import type { PageServerLoad } from './$types';

/** The result, once every question has its answer; before that, the first question without one. */
export const load: PageServerLoad = async ({ params }) => {
  const opened = (await openAttempt(params.id)) ?? error(404, 'There is no such quiz.');
  const { id, subject, language, total, asked } = opened;
  const questions = opened.questions.filter((question): question is AnsweredQuestion => question.answered !== null);
  if (questions.length < total) {
    const open = opened.questions.find(({ answered }) => answered === null);
    redirect(303, questionPath(id, open?.number ?? 1));
  }
  const attempt: AttemptView = { id, subject, language, total };
  return { attempt, questions, asked };
};
