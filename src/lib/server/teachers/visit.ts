import type { Cookies } from '@sveltejs/kit';
import { isAPIError } from 'better-auth/api';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { authAt, type Auth } from './auth.ts';

/** What signing in needs of a request: SvelteKit’s event has all of it. */
export interface Visit {
  url: URL;
  request: Pick<Request, 'headers'>;
  cookies: Pick<Cookies, 'set'>;
  getClientAddress(): string;
}

/** The accounts at the address this request came to. */
export function authOf({ url }: Pick<Visit, 'url'>): Promise<Auth> {
  return authAt(process.env.ORIGIN || url.origin);
}

/** Hands cookies that better-auth sets on to the answer. */
export function passCookies(cookies: Pick<Cookies, 'set'>, headers: Headers | null | undefined): void {
  for (const header of headers?.getSetCookie() ?? []) {
    for (const [name, { value, ...attributes }] of parseSetCookieHeader(header)) {
      cookies.set(name, decodeURIComponent(value), {
        path: attributes.path ?? '/',
        secure: attributes.secure ?? false,
        httpOnly: attributes.httponly ?? false,
        sameSite: attributes.samesite,
        ...(attributes['max-age'] !== undefined && { maxAge: attributes['max-age'] }),
      });
    }
  }
}

/** The code of what better-auth refused, `INVALID_EMAIL_OR_PASSWORD` say; any other error is thrown on. */
export function refusal(error: unknown): string {
  if (isAPIError(error)) return String(error.body?.code ?? error.status);
  throw error;
}
