import { error, fail, redirect } from '@sveltejs/kit';
import { toEvidenceView } from '$lib/quiz-page/editor/evidence-view';
import { chooseEvidence } from '$lib/server/draft-evidence';
import { draftAddress, openDraft } from '$lib/server/quiz-drafts';
import type { Actions, PageServerLoad } from './$types';

const missing = 'This browser has no such question.';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { title, text, draft } = (await openDraft(params.id, locals.reader)) ?? error(404, missing);
  const view = toEvidenceView(draft, text.article, params.entry) ?? error(404, missing);
  return { title, view, back: `${draftAddress(params.id)}#${params.entry}` };
};

export const actions: Actions = {
  default: async ({ params, request, locals }) => {
    const question = { draft: params.id, entry: params.entry };
    const chosen = await chooseEvidence(question, locals.reader, await request.formData());
    if (chosen.ok) redirect(303, `${draftAddress(params.id)}#${params.entry}`);
    return chosen.gone ? error(404, missing) : fail(400, chosen.refused);
  },
};
