import { fail, redirect } from '@sveltejs/kit';
import { keepDevice } from '$lib/server/classes/device';
import { resume } from '$lib/server/classes/joining';
import { codeLimit, hasToWait, noteFailure } from '$lib/server/failures';
import { suggestLanguage } from '$lib/server/suggest-language';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const address = event.getClientAddress();
    const code = String((await event.request.formData()).get('code') ?? '');
    if (await hasToWait(codeLimit, address)) return fail(429, { code, fault: 'wait' as const });
    const resumed = await resume(code, keepDevice(event));
    if (resumed === null) {
      await noteFailure(codeLimit, address);
      return fail(400, { code, fault: 'no-resume' as const });
    }
    suggestLanguage(event, resumed.language);
    redirect(303, '/class');
  },
};
