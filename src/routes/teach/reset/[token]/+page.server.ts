import { fail, redirect } from '@sveltejs/kit';
import { shortestPassword } from '$lib/server/teachers/password-length';
import { resetPassword } from '$lib/server/teachers/passwords';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ shortestPassword });

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const reset = await resetPassword(event, event.params.token, String(form.get('password') ?? ''));
    if (!reset.ok) return fail(400, { fault: reset.fault });
    redirect(303, '/teach/sign-in?password-set');
  },
};
