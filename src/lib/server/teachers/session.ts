import type { Cookies } from '@sveltejs/kit';
import { sessionCookie } from './session-cookie.ts';

/** The teacher who is signed in. */
export interface Teacher {
  id: string;
  name: string;
  email: string;
  /** Whether signing in asks for a second factor. */
  secondFactor: boolean;
}

interface TeacherEvent {
  url: URL;
  request: Pick<Request, 'headers'>;
  cookies: Pick<Cookies, 'get' | 'set'>;
}

/**
 * The teacher signed in at this browser, or null. Whoever has no such cookie costs nothing: the accounts are loaded
 * only for those who have.
 */
export async function teacherOf(event: TeacherEvent): Promise<Teacher | null> {
  if (event.cookies.get(sessionCookie(event.url.protocol === 'https:')) === undefined) return null;
  const { authOf, passCookies } = await import('./visit.ts');
  const auth = await authOf(event);
  const { headers, response } = await auth.api.getSession({ headers: event.request.headers, returnHeaders: true });
  passCookies(event.cookies, headers);
  if (response === null) return null;
  const { id, name, email, twoFactorEnabled } = response.user;
  return { id, name, email, secondFactor: twoFactorEnabled === true };
}
