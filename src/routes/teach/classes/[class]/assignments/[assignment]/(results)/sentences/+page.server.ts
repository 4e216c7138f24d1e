import { sentenceStays } from '$lib/classroom/results/sentence-stays';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { snapshotOf } from '$lib/server/classes/assignments';
import { staysIn } from '$lib/server/classes/results';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const { assignment } = await assignmentHere(params, locals);
  const { reading } = await snapshotOf(assignment);
  const stays = sentenceStays(await staysIn(assignment.id), reading);
  const byText = url.searchParams.get('order') === 'text';
  return { stays: byText ? stays : stays.sort((a, b) => b.median - a.median), byText };
};
