import { fail } from '@sveltejs/kit';
import { mailsLinks } from '$lib/server/configuration';
import { askForReset } from '$lib/server/teachers/passwords';

import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ mailsLinks: mailsLinks() });

export const actions: Actions = {
  default: async (event) => {
    const email = String((await event.request.formData()).get('email') ?? '');
    const asked = await askForReset(event, email);
    return asked.ok ? { sent: true as const } : fail(400, { email, fault: asked.fault });
  },
};
