import { fail, redirect } from '@sveltejs/kit';
import { backTo } from '$lib/server/teachers/area';
import { confirmSecondFactor } from '$lib/server/teachers/second-factor';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const back = backTo(url.searchParams.get('back'));
  if (locals.teacher !== null) redirect(303, back);
  return { back };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const confirmed = await confirmSecondFactor(event, String(form.get('code') ?? ''));
    if (!confirmed.ok) return fail(400, { fault: confirmed.fault });
    redirect(303, backTo(form.get('back')));
  },
};
