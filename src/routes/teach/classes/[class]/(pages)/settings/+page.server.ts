import { fail, redirect } from '@sveltejs/kit';
import { classWishes, joinCodeEnd } from '$lib/server/classes/class-form';
import { classHere } from '$lib/server/classes/class-here';
import { invitationDays, inviteToClass, listTeachers, removeTeacher } from '$lib/server/classes/class-teachers';
import { archiveClass, changeClass, closeJoining, renewJoinCode, unarchiveClass } from '$lib/server/classes/classes';
import { deleteClass } from '$lib/server/classes/deletion';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { id } = await classHere(params, locals);
  const teacher = teacherHere(locals).id;
  return { teachers: await listTeachers(id, teacher), me: teacher, invitationDays };
};

export const actions: Actions = {
  save: async ({ params, locals, request }) => {
    const { id } = await classHere(params, locals);
    const asked = classWishes(await request.formData());
    if (!asked.ok) return fail(400, { of: 'class' as const, name: asked.name, fault: asked.fault });
    await changeClass(id, teacherHere(locals).id, asked.wishes);
    return { of: 'class' as const };
  },
  renew: async ({ params, locals, request }) => {
    const { id } = await classHere(params, locals);
    await renewJoinCode(id, teacherHere(locals).id, joinCodeEnd((await request.formData()).get('for')));
    redirect(303, `/teach/classes/${id}`);
  },
  close: async ({ params, locals }) => {
    const { id } = await classHere(params, locals);
    await closeJoining(id, teacherHere(locals).id);
    redirect(303, `/teach/classes/${id}`);
  },
  invite: async ({ params, locals, url }) => {
    const { id } = await classHere(params, locals);
    const token = await inviteToClass(id, teacherHere(locals).id);
    return { of: 'invitation' as const, link: `${process.env.ORIGIN || url.origin}/teach/invited/${token}` };
  },
  removeTeacher: async ({ params, locals, request }) => {
    const { id } = await classHere(params, locals);
    const teacher = teacherHere(locals).id;
    const removed = String((await request.formData()).get('teacher') ?? '');
    await removeTeacher(id, teacher, removed);
    if (removed === teacher) redirect(303, '/teach');
  },
  archive: async ({ params, locals }) => {
    const { id } = await classHere(params, locals);
    await archiveClass(id, teacherHere(locals).id);
    redirect(303, `/teach/classes/${id}`);
  },
  unarchive: async ({ params, locals }) => {
    const { id } = await classHere(params, locals);
    await unarchiveClass(id, teacherHere(locals).id);
    redirect(303, `/teach/classes/${id}`);
  },
  delete: async ({ params, locals, request }) => {
    const { id, name } = await classHere(params, locals);
    const typed = String((await request.formData()).get('name') ?? '');
    if (typed.normalize('NFC').trim() !== name) return fail(400, { of: 'delete' as const, typed });
    await deleteClass(id, teacherHere(locals).id);
    redirect(303, '/teach');
  },
};
