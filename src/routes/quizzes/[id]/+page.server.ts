import { error, fail, redirect } from '@sveltejs/kit';
import { operationInForm, readOperation } from '$lib/quiz/teacher/operation';
import { afterChange, toDraftView, writtenIn, type RefusedChange } from '$lib/quiz-page/editor/draft-view';
import { changeDraft, deleteDraft, draftAddress, openDraft, shareDraft } from '$lib/server/quiz-drafts';
import { countTaken, openShared } from '$lib/server/shared-quizzes';
import type { Actions, PageServerLoad } from './$types';

const missing = 'This browser has no such quiz.';

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const opened = await openDraft(params.id, locals.reader);
  if (opened === null) {
    if (await openShared(params.id)) redirect(303, `${draftAddress(params.id)}/take`);
    error(404, missing);
  }
  const { id, title, text, draft, sharing, sharedCount } = opened;
  return {
    draft: toDraftView(draft, text.article, { title, address: text.address }),
    sharing,
    sharedCount,
    taken: sharing === 'not' ? 0 : await countTaken(id),
    link: `${url.origin}${draftAddress(id)}/take`,
  };
};

export const actions: Actions = {
  change: async ({ params, request, locals }) => {
    const form = await request.formData();
    const refuse = (fault: RefusedChange['fault']) => {
      const [kind, entry] = [String(form.get('kind')), String(form.get('entry'))];
      return fail(400, { refused: { fault, kind, entry, written: writtenIn(form) }, unshared: null });
    };
    const read = readOperation(operationInForm(form));
    if (!read.ok) return refuse(read.fault);
    const changed = await changeDraft(params.id, locals.reader, read.operation);
    if (changed.ok) redirect(303, afterChange(draftAddress(params.id), form));
    if (changed.fault === 'no-draft') error(404, missing);
    return refuse(changed.fault);
  },
  share: async ({ params, locals }) => {
    const changed = await shareDraft(params.id, locals.reader);
    if (changed.ok) redirect(303, `${draftAddress(params.id)}#share`);
    if (changed.fault === 'no-draft') error(404, missing);
    return fail(400, { refused: null, unshared: changed.fault });
  },
  delete: async ({ params, locals }) => {
    if (!(await deleteDraft(params.id, locals.reader))) error(404, missing);
    redirect(303, '/');
  },
};
