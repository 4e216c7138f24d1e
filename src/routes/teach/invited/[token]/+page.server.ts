import { fail, redirect } from '@sveltejs/kit';
import { acceptInvitation, invitedTo } from '$lib/server/classes/class-teachers';
import { signInAddress } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => ({
  class: await invitedTo(params.token),
  signIn: locals.teacher === null ? signInAddress(url.pathname) : null,
});

export const actions: Actions = {
  default: async ({ params, locals, url }) => {
    if (locals.teacher === null) redirect(303, signInAddress(url.pathname));
    const id = await acceptInvitation(params.token, locals.teacher.id);
    if (id === null) return fail(400, { over: true });
    redirect(303, `/teach/classes/${id}`);
  },
};
