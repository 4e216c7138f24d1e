import { error, fail, redirect } from '@sveltejs/kit';
import { toEvidenceView } from '$lib/quiz-page/editor/evidence-view';
import { openAssigning } from '$lib/server/classes/assigning';
import { draftOwner } from '$lib/server/classes/begun';
import { classHere } from '$lib/server/classes/class-here';
import { chooseEvidence } from '$lib/server/draft-evidence';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

const missing = 'There is no such question.';

function pathBack(params: { class: string; draft: string; entry: string }): string {
  return `/teach/classes/${params.class}/assign/${params.draft}#${params.entry}`;
}

export const load: PageServerLoad = async ({ params, locals }) => {
  await classHere(params, locals);
  const { title, text, draft } = (await openAssigning(params.draft, teacherHere(locals).id)) ?? error(404, missing);
  const view = toEvidenceView(draft, text.article, params.entry) ?? error(404, missing);
  return { title, view, back: pathBack(params) };
};

export const actions: Actions = {
  default: async ({ params, request, locals }) => {
    await classHere(params, locals);
    const question = { draft: params.draft, entry: params.entry };
    const chosen = await chooseEvidence(question, draftOwner(teacherHere(locals).id), await request.formData());
    if (chosen.ok) redirect(303, pathBack(params));
    return chosen.gone ? error(404, missing) : fail(400, chosen.refused);
  },
};
