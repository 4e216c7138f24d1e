import { fail } from '@sveltejs/kit';
import { classHere } from '$lib/server/classes/class-here';
import { mergeStudents } from '$lib/server/classes/merging';
import { submittedNames } from '$lib/server/classes/roster-form';
import {
  addToRoster,
  approveStudent,
  deleteStudent,
  listStudents,
  reissueCode,
  removeStudent,
  renameStudent,
} from '$lib/server/classes/students';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { id } = await classHere(params, locals);
  return { students: await listStudents(id, teacherHere(locals).id) };
};

/** What a form about one student says: who asks, about whom, and the rest. */
async function about({ params, locals, request }: Pick<RequestEvent, 'params' | 'locals' | 'request'>) {
  await classHere(params, locals);
  const form = await request.formData();
  const student = String(form.get('student') ?? '');
  return { teacher: teacherHere(locals).id, form, student };
}

const gone = (student: string) => fail(404, { student, fault: 'no-student' as const });

export const actions: Actions = {
  add: async ({ params, locals, request }) => {
    const { id } = await classHere(params, locals);
    const form = await request.formData();
    const sent = await submittedNames(form);
    if (!sent.ok) return fail(400, { names: sent.typed, fault: sent.fault });
    const added = await addToRoster(id, teacherHere(locals).id, sent.names);
    return added.ok ? { added } : fail(400, { names: String(form.get('names') ?? ''), fault: added.fault });
  },
  approve: async (event) => {
    const { teacher, student } = await about(event);
    if (!(await approveStudent(student, teacher))) return gone(student);
  },
  approveAll: async ({ params, locals }) => {
    const teacher = teacherHere(locals).id;
    const schoolClass = await classHere(params, locals);
    const waiting = (await listStudents(schoolClass.id, teacher)).filter(({ state }) => state === 'waiting');
    for (const { id } of waiting) await approveStudent(id, teacher);
  },
  rename: async (event) => {
    const { teacher, student, form } = await about(event);
    const renamed = await renameStudent(student, teacher, String(form.get('name') ?? ''));
    if (!renamed.ok) return fail(400, { student, fault: renamed.fault });
  },
  reissue: async (event) => {
    const { teacher, student } = await about(event);
    const code = await reissueCode(student, teacher);
    return code === null ? gone(student) : { student, code };
  },
  remove: async (event) => {
    const { teacher, student } = await about(event);
    if (!(await removeStudent(student, teacher))) return gone(student);
  },
  delete: async (event) => {
    const { teacher, student } = await about(event);
    if (!(await deleteStudent(student, teacher))) return gone(student);
  },
  merge: async (event) => {
    const { teacher, student, form } = await about(event);
    const merged = await mergeStudents(student, String(form.get('into') ?? ''), teacher);
    if (!merged) return fail(400, { student, fault: 'not-merged' as const });
  },
};
