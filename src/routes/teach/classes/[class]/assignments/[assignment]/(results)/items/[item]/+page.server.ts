import { error } from '@sveltejs/kit';
import { evidenceOf } from '$lib/quiz-page/shown-evidence';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { snapshotOf } from '$lib/server/classes/assignments';
import { resultsOf } from '$lib/server/classes/results';
import { teacherHere } from '$lib/server/teachers/area';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { assignment, state } = await assignmentHere(params, locals);
  const { items, language } = await snapshotOf(assignment);
  const index = items.findIndex((_, at) => String(at + 1) === params.item);
  if (index === -1) error(404, 'There is no such question.');
  const results = await resultsOf(assignment, items, teacherHere(locals).id, state === 'closed');
  return {
    result: results.items[index],
    number: index + 1,
    total: items.length,
    promptIn: language,
    optionsIn: items[index].item.optionLanguage,
    evidence: evidenceOf(items[index], ''),
  };
};
