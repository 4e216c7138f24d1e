import { error } from '@sveltejs/kit';
import { snapshotOf, takesWork } from '$lib/server/classes/assignments';
import { deviceOf } from '$lib/server/classes/device';
import { noteOpened } from '$lib/server/classes/progress';
import { isTextShut, workAddress, workHereFor } from '$lib/server/classes/student-work';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const here = await workHereFor(event.params.assignment, deviceOf(event));
  if (here === null) error(404, 'There is no such assignment in your classes.');
  const { assignment, member, state } = here;
  const { id, title, opensAt, note } = assignment;
  const address = workAddress(id);
  const page = { title, address, note, opensAt: null, takesWork: takesWork(state) };
  if (state === 'planned') return { ...page, opensAt, view: null };
  if (await isTextShut(assignment, member, state)) return { ...page, view: null };
  await noteOpened({ assignment: id, student: member.id });
  const { reading } = await snapshotOf(assignment);
  return { ...page, view: { ...reading, address } };
};
