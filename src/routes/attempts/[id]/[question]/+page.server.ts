import { error, fail, redirect } from '@sveltejs/kit';
import { pathAfter, questionPath, type AttemptView } from '$lib/quiz-page/attempt-view';
import { deviceOf } from '$lib/server/classes/device';
import { giveAnswer, openAttempt, viewOf } from '$lib/server/attempts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function opened(event: RequestEvent) {
  return (await openAttempt(event.params.id, deviceOf(event))) ?? error(404, 'There is no such quiz.');
}

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const attempt = await opened(event);
  if (attempt.finished && !attempt.told) redirect(303, `/attempts/${attempt.id}`);
  const question = attempt.questions.find(({ number }) => String(number) === params.question);
  if (question === undefined) error(404, 'There is no such question.');
  return { attempt: viewOf(attempt), question };
};

/** Where the button that was pressed leads; the question itself where answers are told at once. */
function onward(attempt: AttemptView, number: number, go: FormDataEntryValue | null): string {
  if (attempt.feedback === 'at-once') return questionPath(attempt.id, number);
  if (go === 'overview') return `/attempts/${attempt.id}`;
  return go === 'back' && number > 1 ? questionPath(attempt.id, number - 1) : pathAfter(attempt, number);
}

/** Why an answer that came too late does not count; null where it is the one that counts. */
async function lateness(event: RequestEvent, item: string, option: number) {
  const { feedback, questions } = await opened(event);
  if (questions.some((question) => question.item.id === item && question.chosen === option)) return null;
  return feedback === 'at-once' ? ('answered-before' as const) : ('handed-in' as const);
}

export const actions: Actions = {
  default: async (event) => {
    const { params, request } = event;
    const form = await request.formData();
    const attempt = await opened(event);
    const next = onward(attempt, Number(params.question), form.get('go'));
    const option = form.get('option');
    if (typeof option !== 'string' || option === '') {
      // Told at the end, a question may be left for later.
      if (attempt.feedback !== 'at-once') redirect(303, next);
      return fail(400, { fault: 'none-chosen' as const });
    }
    const item = String(form.get('item'));
    const given = await giveAnswer(params.id, deviceOf(event), item, Number(option));
    if (given.ok) {
      const late = given.first ? null : await lateness(event, item, Number(option));
      if (late !== null) return fail(409, { fault: late });
      redirect(303, next);
    }
    if (given.fault === 'no-attempt') error(404, 'There is no such quiz.');
    return fail(400, { fault: given.fault });
  },
};
