import { error, fail, redirect } from '@sveltejs/kit';
import { operationInForm, readOperation } from '$lib/quiz/teacher/operation';
import { afterChange, toDraftView, writtenIn, type RefusedChange } from '$lib/quiz-page/editor/draft-view';
import { discardAssigning, openAssigning } from '$lib/server/classes/assigning';
import { draftOwner } from '$lib/server/classes/begun';
import { classHere } from '$lib/server/classes/class-here';
import { changeDraft } from '$lib/server/quiz-drafts';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const missing = 'There is no such quiz.';

async function draftHere({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>) {
  await classHere(params, locals);
  return (await openAssigning(params.draft, teacherHere(locals).id)) ?? error(404, missing);
}

export const load: PageServerLoad = async (event) => {
  const { id, name } = await classHere(event.params, event.locals);
  const { title, text, draft } = await draftHere(event);
  return {
    id: event.params.draft,
    class: { id, name },
    draft: toDraftView(draft, text.article, { title, address: text.address }),
  };
};

export const actions: Actions = {
  change: async (event) => {
    const { params, request, locals, url } = event;
    await draftHere(event);
    const form = await request.formData();
    const refuse = (fault: RefusedChange['fault']) => {
      const [kind, entry] = [String(form.get('kind')), String(form.get('entry'))];
      return fail(400, { refused: { fault, kind, entry, written: writtenIn(form) } });
    };
    const read = readOperation(operationInForm(form));
    if (!read.ok) return refuse(read.fault);
    const changed = await changeDraft(params.draft, draftOwner(teacherHere(locals).id), read.operation);
    if (!changed.ok) return changed.fault === 'no-draft' ? error(404, missing) : refuse(changed.fault);
    redirect(303, afterChange(url.pathname, form));
  },
  discard: async (event) => {
    await discardAssigning(await draftHere(event), teacherHere(event.locals).id);
    redirect(303, `/teach/classes/${event.params.class}`);
  },
};
