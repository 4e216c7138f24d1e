import { fail, redirect } from '@sveltejs/kit';
import { registration } from '$lib/server/configuration';
import { signIn } from '$lib/server/teachers/accounts';
import { backTo } from '$lib/server/teachers/area';

import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const back = backTo(url.searchParams.get('back'));
  if (locals.teacher !== null) redirect(303, back);
  return { back, registration: registration(), passwordSet: url.searchParams.has('password-set') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = String(form.get('email') ?? '');
    const back = backTo(form.get('back'));
    const signedIn = await signIn(event, { email, password: String(form.get('password') ?? '') });
    if (!signedIn.ok) return fail(400, { email, fault: signedIn.fault });
    redirect(303, signedIn.second ? `/teach/second-step?back=${encodeURIComponent(back)}` : back);
  },
};
