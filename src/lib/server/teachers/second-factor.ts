import { hasToWait, noteFailure, passwordLimit } from '../failures.ts';
import { faultOf, type AccountFault, type Done } from './accounts.ts';
import { authOf, passCookies, type Visit } from './visit.ts';

export type SecondFactorSetUp =
  | {
      ok: true;
      /** `otpauth://…`, what an authenticator app reads from a QR code. */
      uri: string;
      /** Codes that work once each when the phone is lost. */
      backupCodes: string[];
    }
  | { ok: false; fault: AccountFault };

/** Begins to set a second factor up; it is asked for only after `confirmSecondFactor`. */
export async function setUpSecondFactor(visit: Visit, password: string): Promise<SecondFactorSetUp> {
  const auth = await authOf(visit);
  try {
    const { headers, response } = await auth.api.enableTwoFactor({
      body: { password },
      headers: visit.request.headers,
      returnHeaders: true,
    });
    passCookies(visit.cookies, headers);
    if (!('totpURI' in response)) throw new Error('The second factor set up is not by an authenticator app.');
    return { ok: true, uri: response.totpURI, backupCodes: response.backupCodes };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

/**
 * Checks a code of six digits from the app, or a backup code: the second step of signing in, and the last of setting the
 * factor up.
 */
export async function confirmSecondFactor(visit: Visit, typed: string): Promise<Done> {
  const who = `second factor ${visit.getClientAddress()}`;
  if (await hasToWait(passwordLimit, who)) return { ok: false, fault: 'wait' };
  const auth = await authOf(visit);
  const code = typed.replace(/\s/g, '');
  const given = { body: { code }, headers: visit.request.headers, returnHeaders: true as const };
  try {
    const { headers } = /^\d{6}$/.test(code)
      ? await auth.api.verifyTOTP(given)
      : await auth.api.verifyBackupCode({ ...given, body: { code: typed.trim() } });
    passCookies(visit.cookies, headers);
    return { ok: true };
  } catch (error) {
    await noteFailure(passwordLimit, who);
    return { ok: false, fault: faultOf(error) };
  }
}

/** Signing in no longer asks for a second factor. */
export async function dropSecondFactor(visit: Visit, password: string): Promise<Done> {
  const auth = await authOf(visit);
  try {
    const { headers } = await auth.api.disableTwoFactor({
      body: { password },
      headers: visit.request.headers,
      returnHeaders: true,
    });
    passCookies(visit.cookies, headers);
    return { ok: true };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
