import * as v from 'valibot';
import { addressLimit, forgive, hasToWait, noteFailure, passwordLimit } from '../failures.ts';
import { registration } from '../configuration.ts';
import { returnInvitation, takeInvitation } from './registration.ts';
import { authOf, passCookies, refusal, type Visit } from './visit.ts';

/** What can be wrong with a form of the account pages. */
export type AccountFault =
  | 'no-name'
  | 'no-email'
  | 'email-taken'
  | 'password-short'
  | 'password-long'
  | 'wrong'
  | 'wrong-code'
  | 'wait'
  | 'closed'
  | 'not-invited'
  | 'link-over'
  | 'sign-in-again';

export type Done = { ok: true } | { ok: false; fault: AccountFault };

const faults: Record<string, AccountFault> = {
  USER_ALREADY_EXISTS: 'email-taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-taken',
  PASSWORD_TOO_SHORT: 'password-short',
  PASSWORD_TOO_LONG: 'password-long',
  INVALID_EMAIL_OR_PASSWORD: 'wrong',
  INVALID_PASSWORD: 'wrong',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  TOTP_NOT_ENABLED: 'wrong-code',
  BACKUP_CODES_NOT_ENABLED: 'wrong-code',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'wait',
  ACCOUNT_TEMPORARILY_LOCKED: 'wait',
  INVALID_TWO_FACTOR_COOKIE: 'sign-in-again',
  SESSION_EXPIRED: 'sign-in-again',
  SESSION_NOT_FRESH: 'sign-in-again',
  UNAUTHORIZED: 'sign-in-again',
  INVALID_TOKEN: 'link-over',
};

/** The fault a page can word; what better-auth refuses for a reason we do not know is a fault of ours and thrown. */
export function faultOf(error: unknown): AccountFault {
  const code = refusal(error);
  const fault = faults[code];
  if (fault === undefined) throw error;
  return fault;
}

/** Whether this looks like an e-mail address to the HTML standard’s own rule. */
export function isEmail(typed: string): boolean {
  return v.is(v.pipe(v.string(), v.maxLength(254), v.rfcEmail()), typed.trim());
}

/** Makes an account and signs its teacher in; `invitation` is asked for only where registration is by invitation. */
export async function signUp(
  visit: Visit,
  { name, email, password, invitation }: { name: string; email: string; password: string; invitation: string },
): Promise<Done> {
  const mode = registration();
  if (mode === 'closed') return { ok: false, fault: 'closed' };
  if (name.trim() === '') return { ok: false, fault: 'no-name' };
  if (!isEmail(email)) return { ok: false, fault: 'no-email' };
  if (await hasToWait(addressLimit, visit.getClientAddress())) return { ok: false, fault: 'wait' };
  const taken = mode === 'invitation' ? await takeInvitation(invitation) : null;
  if (mode === 'invitation' && taken === null) {
    await noteFailure(addressLimit, visit.getClientAddress());
    return { ok: false, fault: 'not-invited' };
  }
  const auth = await authOf(visit);
  try {
    const { headers } = await auth.api.signUpEmail({
      body: { name: name.trim().slice(0, 100), email: email.trim(), password },
      headers: visit.request.headers,
      returnHeaders: true,
    });
    passCookies(visit.cookies, headers);
    return { ok: true };
  } catch (error) {
    if (taken !== null) await returnInvitation(taken);
    const fault = faultOf(error);
    if (fault === 'email-taken') await noteFailure(addressLimit, visit.getClientAddress());
    return { ok: false, fault };
  }
}

/** Signs a teacher in; `second` tells that a second factor is asked for before they are in. */
export async function signIn(
  visit: Visit,
  { email, password }: { email: string; password: string },
): Promise<{ ok: true; second: boolean } | { ok: false; fault: AccountFault }> {
  const address = visit.getClientAddress();
  const account = `${email.trim()} ${address}`;
  if ((await hasToWait(passwordLimit, account)) || (await hasToWait(addressLimit, address))) {
    return { ok: false, fault: 'wait' };
  }
  if (!isEmail(email)) return { ok: false, fault: 'wrong' };
  const auth = await authOf(visit);
  try {
    const { headers, response } = await auth.api.signInEmail({
      body: { email: email.trim(), password },
      headers: visit.request.headers,
      returnHeaders: true,
    });
    passCookies(visit.cookies, headers);
    await forgive(passwordLimit, account);
    return { ok: true, second: 'twoFactorRedirect' in response };
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== 'wrong') return { ok: false, fault };
    await noteFailure(passwordLimit, account);
    await noteFailure(addressLimit, address);
    return { ok: false, fault };
  }
}

/** Ends the session of this browser. */
export async function signOut(visit: Visit): Promise<void> {
  const auth = await authOf(visit);
  const { headers } = await auth.api.signOut({ headers: visit.request.headers, returnHeaders: true });
  passCookies(visit.cookies, headers);
}
