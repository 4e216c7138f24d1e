import { redirect } from '@sveltejs/kit';
import { deviceOf } from '$lib/server/classes/device';
import { workOf } from '$lib/server/classes/student-work';
import { leaveBrowser, membersOf } from '$lib/server/classes/student-session';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const members = await membersOf(deviceOf(event));
  return {
    members: await Promise.all(
      members.map(async (member) => {
        const { id, name, state, class: schoolClass } = member;
        return {
          id,
          name,
          waiting: state === 'waiting',
          class: { id: schoolClass.id, name: schoolClass.name, archived: schoolClass.archivedAt !== null },
          work: state === 'active' ? await workOf(member) : [],
        };
      }),
    ),
  };
};

export const actions: Actions = {
  leave: async (event) => {
    await leaveBrowser(deviceOf(event));
    redirect(303, '/class');
  },
};
