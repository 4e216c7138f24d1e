import { lookedUpWords } from '$lib/classroom/results/looked-up-words';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { snapshotOf } from '$lib/server/classes/assignments';
import { lookUpsIn } from '$lib/server/classes/results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { assignment } = await assignmentHere(params, locals);
  const { reading } = await snapshotOf(assignment);
  return { words: lookedUpWords(await lookUpsIn(assignment.id), reading) };
};
