import type { RequestEvent } from '@sveltejs/kit';
import { formatSettings, settingsCookie, type Language } from '../ui/settings.ts';
import { longestCookieAge } from './cookie-age.ts';

/** Sets the interface language of a class for a browser where nobody has chosen one yet. */
export function suggestLanguage({ cookies, locals, url }: RequestEvent, language: Language): void {
  if (cookies.get(settingsCookie) !== undefined) return;
  locals.settings = { ...locals.settings, language };
  cookies.set(settingsCookie, formatSettings(locals.settings), {
    path: '/',
    maxAge: longestCookieAge,
    sameSite: 'lax',
    httpOnly: true,
    secure: url.protocol === 'https:',
  });
}
