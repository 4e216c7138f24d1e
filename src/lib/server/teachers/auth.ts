import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import { store } from '../database.ts';
import type { Store } from '../engines/engine.ts';
import { installationSecret } from '../secret.ts';
import { cookiePrefix } from './session-cookie.ts';
import { longestPassword, shortestPassword } from './password-length.ts';
import { sendResetLink, type SendReset } from './reset-link.ts';

/** Where the endpoints that a passkey needs are answered. */
const authPath = '/teach/auth';

const day = 24 * 60 * 60;

/**
 * Teachers’ accounts at one origin (`https://school.example`), the address people use. Passwords, sessions, passkeys
 * and second factors are better-auth’s; limits on failures are ours (failures.ts), since they must hold for all
 * processes of one database. `sendReset` hands on the token of somebody who may set a new password.
 */
export function createAuth({ db, engine }: Store, origin: string, sendReset: SendReset = sendResetLink) {
  const secure = origin.startsWith('https:');
  return betterAuth({
    appName: 'Từng Câu',
    baseURL: origin,
    basePath: authPath,
    trustedOrigins: [origin],
    secret: installationSecret(),
    database: { db, type: engine },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false },
    user: { modelName: 'teachers' },
    session: { modelName: 'teacher_sessions', expiresIn: 30 * day, updateAge: day },
    account: { modelName: 'teacher_credentials' },
    verification: { modelName: 'teacher_verifications' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      sendResetPassword: ({ user, token }) => sendReset(user, token),
    },
    plugins: [
      twoFactor({ issuer: 'Từng Câu', schema: { twoFactor: { modelName: 'teacher_second_factors' } } }),
      passkey({
        rpName: 'Từng Câu',
        rpID: new URL(origin).hostname,
        origin,
        schema: { passkey: { modelName: 'teacher_passkeys' } },
      }),
    ],
    advanced: {
      cookiePrefix: cookiePrefix(secure),
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** Nobody but a forger of `Host` headers reaches one installation at more addresses than this. */
const mostOrigins = 16;

const made = new Map<string, { store: Store; auth: Auth }>();

/** `createAuth` for the database of this process, made once an origin. */
export async function authAt(origin: string): Promise<Auth> {
  const current = await store();
  const known = made.get(origin);
  if (known?.store === current) return known.auth;
  if (made.size >= mostOrigins) made.clear();
  const auth = createAuth(current, origin);
  made.set(origin, { store: current, auth });
  return auth;
}
