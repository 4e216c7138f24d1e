import { fail } from '@sveltejs/kit';
import { assignmentWishes } from '$lib/server/classes/assignment-form';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { changeAssignment } from '$lib/server/classes/assignments';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => ({
  assignment: (await assignmentHere(params, locals)).assignment,
});

export const actions: Actions = {
  default: async ({ params, locals, request }) => {
    const { id } = (await assignmentHere(params, locals)).assignment;
    const read = assignmentWishes(await request.formData());
    if (!read.ok) return fail(400, { fault: read.fault, written: read.written });
    await changeAssignment(id, teacherHere(locals).id, read.wishes);
    return { saved: true };
  },
};
