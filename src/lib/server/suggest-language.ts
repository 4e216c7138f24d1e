import type { RequestEvent } from '@sveltejs/kit';
import { formatSettings, settingsCookie, type Language } from '../ui/settings.ts';

/** Browsers keep no cookie longer than this many seconds. */
const fourHundredDays = 400 * 24 * 60 * 60;

/** Sets the interface language of a class for a browser where nobody has chosen one yet. */
export function suggestLanguage({ cookies, locals, url }: RequestEvent, language: Language): void {
  if (cookies.get(settingsCookie) !== undefined) return;
  locals.settings = { ...locals.settings, language };
  cookies.set(settingsCookie, formatSettings(locals.settings), {
    path: '/',
    maxAge: fourHundredDays,
    sameSite: 'lax',
    httpOnly: true,
    secure: url.protocol === 'https:',
  });
}
