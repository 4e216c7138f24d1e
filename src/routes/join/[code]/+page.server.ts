import { fail } from '@sveltejs/kit';
import { deviceOf, keepDevice } from '$lib/server/classes/device';
import { classByCode, joinClass } from '$lib/server/classes/joining';
import { codeLimit, hasToWait, noteFailure } from '$lib/server/failures';
import { suggestLanguage } from '$lib/server/suggest-language';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const code = event.params.code;
  const address = event.getClientAddress();
  if (await hasToWait(codeLimit, address)) return { code, class: null, fault: 'wait' as const };
  const found = await classByCode(code, deviceOf(event));
  if (found === null) {
    await noteFailure(codeLimit, address);
    return { code, class: null, fault: 'no-code' as const };
  }
  const { name, naming, approval, expected, teacher, already } = found;
  return { code, class: { name, naming, approval, expected, teacher, already }, fault: null };
};

export const actions: Actions = {
  default: async (event) => {
    const { params, request } = event;
    const address = event.getClientAddress();
    if (await hasToWait(codeLimit, address)) return fail(429, { fault: 'wait' as const, name: '' });
    const form = await request.formData();
    const chosen = String(form.get('name') ?? form.get('student') ?? '');
    const joined = await joinClass(params.code, keepDevice(event), chosen);
    if (joined.ok) {
      suggestLanguage(event, joined.language);
      return { joined: { name: joined.name, state: joined.state, resumeCode: joined.resumeCode } };
    }
    if (joined.fault === 'no-class') await noteFailure(codeLimit, address);
    const fault = joined.fault === 'name-taken' && form.has('student') ? ('roster-taken' as const) : joined.fault;
    return fail(400, { fault, name: chosen });
  },
};
