import { error } from '@sveltejs/kit';
import { teacherHere } from '../teachers/area.ts';
import type { Teacher } from '../teachers/session.ts';
import { openAssignment } from './assignments.ts';
import { classHere } from './class-here.ts';
import { standing } from './student-work.ts';

/** The assignment a page is about with its class, for a teacher of it; 404 for everybody else. */
export async function assignmentHere(
  params: { class: string; assignment: string },
  locals: { teacher: Teacher | null },
) {
  const schoolClass = await classHere(params, locals);
  const assignment = await openAssignment(params.assignment, teacherHere(locals).id);
  if (assignment?.classId !== schoolClass.id) error(404, 'There is no such assignment in this class.');
  const state = standing({ class: schoolClass }, assignment, new Date().toISOString());
  return { class: schoolClass, assignment, state };
}
