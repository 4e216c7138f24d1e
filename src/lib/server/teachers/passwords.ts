import { store } from '../database.ts';
import { addressLimit, hasToWait, noteFailure } from '../failures.ts';
import { faultOf, isEmail, type Done } from './accounts.ts';
import { createAuth } from './auth.ts';
import { resetPath } from './reset-link.ts';
import { authOf, passCookies, type Visit } from './visit.ts';

/**
 * Mails a link to set a new password, where mail is set up. It says the same whether or not there is such an account;
 * asking counts against the address, so that nobody is flooded with mail.
 */
export async function askForReset(visit: Visit, email: string): Promise<Done> {
  if (!isEmail(email)) return { ok: false, fault: 'no-email' };
  if (await hasToWait(addressLimit, visit.getClientAddress())) return { ok: false, fault: 'wait' };
  await noteFailure(addressLimit, visit.getClientAddress());
  const auth = await authOf(visit);
  try {
    await auth.api.requestPasswordReset({ body: { email: email.trim() }, headers: visit.request.headers });
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
  return { ok: true };
}

/** The path of a page where the teacher of this e-mail sets a new password, good once and for an hour; null for nobody. */
export async function resetPathFor(email: string): Promise<string | null> {
  let path: string | null = null;
  const auth = createAuth(await store(), process.env.ORIGIN || 'http://localhost', (_teacher, token) => {
    path = resetPath(token);
    return Promise.resolve();
  });
  await auth.api.requestPasswordReset({ body: { email } });
  return path;
}

/** Sets a new password by the token of a reset link, and ends every session of the account. */
export async function resetPassword(visit: Visit, token: string, newPassword: string): Promise<Done> {
  const auth = await authOf(visit);
  try {
    await auth.api.resetPassword({ body: { token, newPassword } });
    return { ok: true };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/** Changes the password of the teacher who is signed in, and ends their other sessions. */
export async function changePassword(visit: Visit, currentPassword: string, newPassword: string): Promise<Done> {
  const auth = await authOf(visit);
  try {
    const { headers } = await auth.api.changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers: visit.request.headers,
      returnHeaders: true,
    });
    passCookies(visit.cookies, headers);
    return { ok: true };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
