import { listClasses } from '$lib/server/classes/classes';
import { teacherHere } from '$lib/server/teachers/area';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const teacher = teacherHere(locals);
  return { name: teacher.name, classes: await listClasses(teacher.id) };
};
