import type { Cookies } from '@sveltejs/kit';
import { keyedHash } from '../secret.ts';
import { isUnguessableId, unguessableId } from '../unguessable.ts';
import { longestCookieAge } from '../cookie-age.ts';

function cookieName(secure: boolean): string {
  return secure ? '__Host-student' : 'student';
}

interface DeviceEvent {
  cookies: Cookies;
  url: URL;
}

const hashOf = (token: string) => keyedHash('student device', token);

/** What is stored of this browser, when a student has used it; null otherwise. */
export function deviceOf({ cookies, url }: DeviceEvent): string | null {
  const token = cookies.get(cookieName(url.protocol === 'https:'));
  return isUnguessableId(token) ? hashOf(token) : null;
}

/** Gives this browser a token, if it has none, and returns what is stored of it. */
export function keepDevice(event: DeviceEvent): string {
  const known = deviceOf(event);
  const secure = event.url.protocol === 'https:';
  const name = cookieName(secure);
  const token = known === null ? unguessableId() : event.cookies.get(name)!;
  event.cookies.set(name, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: longestCookieAge,
  });
  return known ?? hashOf(token);
}
