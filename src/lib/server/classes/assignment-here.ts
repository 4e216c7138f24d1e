import { error } from '@sveltejs/kit';
import { teacherHere } from '../teachers/area.ts';
import type { Teacher } from '../teachers/session.ts';
import { openAssignment } from './assignments.ts';

/** The assignment a page is about, for a teacher of its class; 404 for everybody else. */
export async function assignmentHere(
  params: { class: string; assignment: string },
  locals: { teacher: Teacher | null },
) {
  const assignment = await openAssignment(params.assignment, teacherHere(locals).id);
  return assignment?.classId === params.class ? assignment : error(404, 'There is no such assignment.');
}
