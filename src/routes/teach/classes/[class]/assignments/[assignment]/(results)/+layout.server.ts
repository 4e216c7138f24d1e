import { assignmentHere } from '$lib/server/classes/assignment-here';
import { stampOf } from '$lib/server/classes/changes';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params, locals }) => {
  const { class: schoolClass, assignment, state } = await assignmentHere(params, locals);
  const { id, title, opensAt, dueAt } = assignment;
  return {
    class: { id: schoolClass.id, name: schoolClass.name, archived: schoolClass.archivedAt !== null },
    assignment: { id, title, opensAt, dueAt, state },
    root: `/teach/classes/${schoolClass.id}/assignments/${id}`,
    stamp: await stampOf(assignment, state),
    asOf: new Date().toISOString(),
  };
};
