import { error, fail, redirect } from '@sveltejs/kit';
import { finishAssigning, openAssigning } from '$lib/server/classes/assigning';
import { assignmentWishes } from '$lib/server/classes/assignment-form';
import { classHere } from '$lib/server/classes/class-here';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function draftHere({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>) {
  return (await openAssigning(params.draft, teacherHere(locals).id)) ?? error(404, 'There is no such quiz.');
}

/** What a form begins with: open now, due in a week, one try, answers told after closing. */
const week = 7 * 24 * 60 * 60_000;

export const load: PageServerLoad = async (event) => {
  const { id, name } = await classHere(event.params, event.locals);
  const { title } = await draftHere(event);
  return {
    class: { id, name },
    id: event.params.draft,
    wishes: {
      title,
      note: '',
      opensAt: new Date().toISOString(),
      dueAt: new Date(Date.now() + week).toISOString(),
      lateAllowed: true,
      attemptsAllowed: 1,
      feedback: 'after-closing' as const,
      helpAllowed: true,
    },
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = await classHere(event.params, event.locals);
    const opened = await draftHere(event);
    const read = assignmentWishes(await event.request.formData());
    if (!read.ok) return fail(400, { fault: read.fault, written: read.written });
    const assigned = await finishAssigning(id, teacherHere(event.locals).id, opened, read.wishes);
    if (!assigned.ok) return fail(400, { fault: assigned.fault, written: null });
    redirect(303, `/teach/classes/${id}/assignments/${assigned.id}`);
  },
};
