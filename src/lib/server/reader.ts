import type { Cookies } from '@sveltejs/kit';
import { ownDictionariesCookie } from './page-cache.ts';
import { isUnguessableId, unguessableId } from './unguessable.ts';
import { longestCookieAge } from './cookie-age.ts';

/** The prefix makes browsers refuse the cookie from anything but this very host over TLS; plain HTTP cannot have it. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-reader' : 'reader';
}

/** The id of this browser, or null when it has none yet or something else stands in the cookie. */
export function readerOf(cookies: Cookies, secure: boolean): string | null {
  const value = cookies.get(cookieName(secure));
  return isUnguessableId(value) ? value : null;
}

interface ReaderEvent {
  cookies: Cookies;
  url: URL;
  locals: { reader: string | null };
}

/**
 * Gives this browser an id, if it has none, and keeps it for as long as browsers allow. Called only when something has
 * to be kept for it: whoever just reads gets no cookie. Returns the id.
 */
export function keepReader({ cookies, url, locals }: ReaderEvent): string {
  const secure = url.protocol === 'https:';
  const reader = (locals.reader ??= unguessableId());
  cookies.set(cookieName(secure), reader, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: longestCookieAge,
  });
  return reader;
}

/**
 * Marks the browser as having dictionaries of its own, or no longer, so that the pages of the library are made for it
 * alone; see page-cache.ts.
 */
export function markOwnDictionaries({ cookies, url }: ReaderEvent, has: boolean): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
  if (has) cookies.set(ownDictionariesCookie, '1', { ...options, maxAge: longestCookieAge });
  else cookies.delete(ownDictionariesCookie, options);
}
