import { fail, redirect } from '@sveltejs/kit';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { duplicateAssignment } from '$lib/server/classes/assignments';
import { listClasses } from '$lib/server/classes/classes';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { id, classId, title } = (await assignmentHere(params, locals)).assignment;
  const classes = (await listClasses(teacherHere(locals).id))
    .filter((one) => one.id !== classId && one.archivedAt === null)
    .map((one) => ({ id: one.id, name: one.name }));
  return { assignment: { id, classId, title }, classes };
};

export const actions: Actions = {
  default: async ({ params, locals, request }) => {
    const { assignment } = await assignmentHere(params, locals);
    const to = String((await request.formData()).get('class') ?? '');
    const { opensAt, dueAt } = assignment;
    const now = new Date().toISOString();
    // What is over by now starts anew; what is still to come stays.
    const times = { opensAt: opensAt > now ? opensAt : now, dueAt: dueAt !== null && dueAt > now ? dueAt : null };
    const copy = await duplicateAssignment(assignment.id, teacherHere(locals).id, to, { ...assignment, ...times });
    if (copy === null) return fail(400, { fault: 'no-class' as const });
    redirect(303, `/teach/classes/${to}/assignments/${copy}/settings`);
  },
};
