import { redirect } from '@sveltejs/kit';
import { deviceOf } from '$lib/server/classes/device';
import { leaveBrowser, membersOf } from '$lib/server/classes/student-session';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const members = await membersOf(deviceOf(event));
  return {
    members: members.map(({ id, name, state, class: { id: classId, name: className, archivedAt } }) => ({
      id,
      name,
      waiting: state === 'waiting',
      class: { id: classId, name: className, archived: archivedAt !== null },
    })),
  };
};

export const actions: Actions = {
  leave: async (event) => {
    await leaveBrowser(deviceOf(event));
    redirect(303, '/class');
  },
};
