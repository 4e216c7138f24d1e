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
  const byTime = () => stays.filter(({ students }) => students > 0).sort((a, b) => b.median - a.median);
  return { stays: byText ? stays : byTime(), byText };
};
