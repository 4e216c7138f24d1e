import { error, fail, redirect } from '@sveltejs/kit';
import { snapshotOf } from '$lib/server/classes/assignments';
import { deviceOf } from '$lib/server/classes/device';
import { startWork, workAddress, workHereFor, workOf } from '$lib/server/classes/student-work';
import type { Actions, PageServerLoad } from './$types';

const missing = 'There is no such assignment in your classes.';

export const load: PageServerLoad = async (event) => {
  const here = await workHereFor(event.params.assignment, deviceOf(event));
  if (here === null) error(404, missing);
  const { assignment, member } = here;
  const { id, feedback, helpAllowed } = assignment;
  const work = (await workOf(member)).find((one) => one.id === id)!;
  const begun = work.attempts.find(({ finishedAt }) => finishedAt === null);
  if (begun !== undefined) redirect(303, `/attempts/${begun.id}`);
  const { items } = await snapshotOf(assignment);
  return { work, address: workAddress(id), feedback, helpAllowed, questions: items.length };
};

export const actions: Actions = {
  default: async (event) => {
    const started = await startWork(event.params.assignment, deviceOf(event));
    if (started.ok) redirect(303, started.address);
    if (started.fault === 'no-work') error(404, missing);
    return fail(403, { fault: started.fault });
  },
};
