import { redirect } from '@sveltejs/kit';
import { questionPath } from '$lib/quiz-page/attempt-view';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { snapshotOf } from '$lib/server/classes/assignments';
import { startFrozen } from '$lib/server/new-attempt';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const { assignment } = await assignmentHere(params, locals);
  const { reading } = await snapshotOf(assignment);
  const { id, classId, title, note } = assignment;
  return { assignment: { id, classId, title, note }, view: { ...reading, address: url.pathname } };
};

export const actions: Actions = {
  default: async ({ params, locals, url }) => {
    const { assignment } = await assignmentHere(params, locals);
    const { title, items, language } = await snapshotOf(assignment);
    // Answers are told when it is handed in, where the class would have to wait.
    const feedback = assignment.feedback === 'at-once' ? 'at-once' : 'at-end';
    const id = await startFrozen({
      textId: null,
      address: url.pathname,
      title,
      items,
      seed: 0,
      language,
      asked: items.length,
      feedback,
      trialOf: assignment.id,
    });
    redirect(303, questionPath(id, 1));
  },
};
