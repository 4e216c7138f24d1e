import { error } from '@sveltejs/kit';
import { snapshotOf } from '$lib/server/classes/assignments';
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
  if (state === 'planned') return { title, address, note, opensAt, shut: false, view: null };
  if (await isTextShut(assignment, member)) return { title, address, note, opensAt: null, shut: true, view: null };
  await noteOpened({ assignment: id, student: member.id });
  const { reading } = await snapshotOf(assignment);
  return { title, address, note, opensAt: null, shut: false, view: { ...reading, address } };
};
