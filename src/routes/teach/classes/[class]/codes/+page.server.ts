import { classHere } from '$lib/server/classes/class-here';
import { listStudents, reissueCode } from '$lib/server/classes/students';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const { id, name } = await classHere(params, locals);
  const students = (await listStudents(id, teacherHere(locals).id)).filter(({ state }) => state !== 'removed');
  return { class: { id, name }, students, origin: process.env.ORIGIN || url.origin };
};

export const actions: Actions = {
  default: async ({ params, locals, request }) => {
    const teacher = teacherHere(locals).id;
    const { id } = await classHere(params, locals);
    const chosen = new Set((await request.formData()).getAll('student').map(String));
    const slips: { name: string; code: string }[] = [];
    for (const student of await listStudents(id, teacher)) {
      const code = chosen.has(student.id) ? await reissueCode(student.id, teacher) : null;
      if (code !== null) slips.push({ name: student.name, code });
    }
    return { slips };
  },
};
