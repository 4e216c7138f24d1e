import { assignmentsOf } from '$lib/server/classes/assignments';
import { classHere } from '$lib/server/classes/class-here';
import { isCodeOver } from '$lib/server/classes/classes';
import { standing } from '$lib/server/classes/student-work';
import { listStudents } from '$lib/server/classes/students';
import { teacherHere } from '$lib/server/teachers/area';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const schoolClass = await classHere(params, locals);
  const { id } = schoolClass;
  const [assignments, students] = [await assignmentsOf([id]), await listStudents(id, teacherHere(locals).id)];
  const now = new Date().toISOString();
  return {
    codeOver: isCodeOver(schoolClass, now),
    origin: process.env.ORIGIN || url.origin,
    students: students.filter(({ state }) => state === 'active').length,
    waiting: students.filter(({ state }) => state === 'waiting').length,
    assignments: assignments.map((assignment) => ({
      ...assignment,
      state: standing({ class: schoolClass }, assignment, now),
    })),
  };
};
