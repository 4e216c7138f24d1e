import { fail, redirect } from '@sveltejs/kit';
import { registration } from '$lib/server/configuration';
import { signUp } from '$lib/server/teachers/accounts';
import { backTo } from '$lib/server/teachers/area';
import { shortestPassword } from '$lib/server/teachers/password-length';
import { isInvited } from '$lib/server/teachers/registration';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const back = backTo(url.searchParams.get('back'));
  if (locals.teacher !== null) redirect(303, back);
  const invitation = url.searchParams.get('invitation') ?? '';
  const mode = registration();
  const admitted = mode === 'open' || (mode === 'invitation' && (await isInvited(invitation)));
  return { back, registration: mode, invitation, admitted, shortestPassword };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const field = (name: string) => String(form.get(name) ?? '');
    const given = { name: field('name'), email: field('email'), invitation: field('invitation') };
    const signedUp = await signUp(event, { ...given, password: field('password') });
    if (!signedUp.ok) return fail(400, { name: given.name, email: given.email, fault: signedUp.fault });
    redirect(303, backTo(form.get('back')));
  },
};
