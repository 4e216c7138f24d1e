import { fail, redirect } from '@sveltejs/kit';
import { deleteAccount, listPasskeys, removePasskey } from '$lib/server/teachers/account-page';
import { signOut } from '$lib/server/teachers/accounts';
import { teacherHere } from '$lib/server/teachers/area';
import { shortestPassword } from '$lib/server/teachers/password-length';
import { changePassword } from '$lib/server/teachers/passwords';
import { confirmSecondFactor, dropSecondFactor, setUpSecondFactor } from '$lib/server/teachers/second-factor';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { name, email, secondFactor } = teacherHere(event.locals);
  return { name, email, secondFactor, passkeys: await listPasskeys(event), shortestPassword };
};

/** “Wrong” on a page where nobody types an e-mail address is a wrong password. */
function worded<F extends string>(fault: F) {
  return fault === 'wrong' ? ('wrong-password' as const) : (fault as Exclude<F, 'wrong'>);
}

export const actions: Actions = {
  signOut: async (event) => {
    await signOut(event);
    redirect(303, '/teach/sign-in');
  },
  changePassword: async (event) => {
    const form = await event.request.formData();
    const given = (name: string) => String(form.get(name) ?? '');
    const changed = await changePassword(event, given('current'), given('new'));
    return changed.ok
      ? { of: 'password' as const }
      : fail(400, { of: 'password' as const, fault: worded(changed.fault) });
  },
  removePasskey: async (event) => {
    const removed = await removePasskey(event, String((await event.request.formData()).get('id') ?? ''));
    return removed.ok
      ? { of: 'passkeys' as const }
      : fail(400, { of: 'passkeys' as const, fault: worded(removed.fault) });
  },
  setUpSecondFactor: async (event) => {
    const password = String((await event.request.formData()).get('password') ?? '');
    const setUp = await setUpSecondFactor(event, password);
    return setUp.ok
      ? { of: 'second' as const, setUp: { uri: setUp.uri, backupCodes: setUp.backupCodes } }
      : fail(400, { of: 'second' as const, fault: worded(setUp.fault) });
  },
  confirmSecondFactor: async (event) => {
    const form = await event.request.formData();
    const given = (name: string) => String(form.get(name) ?? '');
    const confirmed = await confirmSecondFactor(event, given('code'));
    if (confirmed.ok) return { of: 'second' as const, on: true };
    // The form carries what the page showed, so that a mistyped code does not begin it all anew.
    const uri = given('uri').startsWith('otpauth:') ? given('uri') : null;
    const setUp = uri === null ? null : { uri, backupCodes: given('backup').split(' ') };
    return fail(400, { of: 'second' as const, fault: worded(confirmed.fault), setUp });
  },
  dropSecondFactor: async (event) => {
    const dropped = await dropSecondFactor(event, String((await event.request.formData()).get('password') ?? ''));
    return dropped.ok ? { of: 'second' as const } : fail(400, { of: 'second' as const, fault: worded(dropped.fault) });
  },
  delete: async (event) => {
    const password = String((await event.request.formData()).get('password') ?? '');
    const deleted = await deleteAccount(event, teacherHere(event.locals).id, password);
    if (!deleted.ok) return fail(400, { of: 'delete' as const, fault: worded(deleted.fault) });
    redirect(303, '/');
  },
};
