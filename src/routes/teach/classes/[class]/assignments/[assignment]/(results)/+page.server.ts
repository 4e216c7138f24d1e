import { error, redirect } from '@sveltejs/kit';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { deleteAssignment, setClosed, snapshotOf, stateOf } from '$lib/server/classes/assignments';
import { resultsOf } from '$lib/server/classes/results';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { assignment, state } = await assignmentHere(params, locals);
  const { items, language } = await snapshotOf(assignment);
  const now = new Date().toISOString();
  return {
    ...(await resultsOf(assignment, items, teacherHere(locals).id, state === 'closed')),
    promptsIn: language,
    closedAt: assignment.closedAt,
    over: stateOf({ ...assignment, closedAt: null }, now) === 'closed',
  };
};

export const actions: Actions = {
  close: async ({ params, locals }) => {
    const { assignment } = await assignmentHere(params, locals);
    await setClosed(assignment.id, teacherHere(locals).id, true);
    redirect(303, `/teach/classes/${params.class}/assignments/${assignment.id}`);
  },
  reopen: async ({ params, locals }) => {
    const { assignment } = await assignmentHere(params, locals);
    await setClosed(assignment.id, teacherHere(locals).id, false);
    redirect(303, `/teach/classes/${params.class}/assignments/${assignment.id}`);
  },
  delete: async ({ params, locals }) => {
    const { assignment } = await assignmentHere(params, locals);
    if (!(await deleteAssignment(assignment.id, teacherHere(locals).id))) error(404, 'There is no such assignment.');
    redirect(303, `/teach/classes/${params.class}`);
  },
};
