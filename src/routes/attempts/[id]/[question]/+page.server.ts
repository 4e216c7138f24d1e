import { error, fail, redirect } from '@sveltejs/kit';
import { questionPath, type AttemptView } from '$lib/quiz-page/attempt-view';
import { giveAnswer, openAttempt } from '$lib/server/attempts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const opened = (await openAttempt(params.id)) ?? error(404, 'There is no such quiz.');
  const question = opened.questions.find(({ number }) => String(number) === params.question);
  if (question === undefined) error(404, 'There is no such question.');
  const { id, subject, language, total } = opened;
  const attempt: AttemptView = { id, subject, language, total };
  return { attempt, question };
};

export const actions: Actions = {
  default: async ({ params, request }) => {
    const form = await request.formData();
    const option = form.get('option');
    if (typeof option !== 'string' || option === '') return fail(400, { fault: 'none-chosen' as const });
    const given = await giveAnswer(params.id, String(form.get('item')), Number(option));
    if (given.ok) redirect(303, questionPath(params.id, Number(params.question)));
    if (given.fault === 'no-attempt') error(404, 'There is no such quiz.');
    return fail(400, { fault: given.fault });
  },
};
