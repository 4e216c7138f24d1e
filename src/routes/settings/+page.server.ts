import { redirect } from '@sveltejs/kit';
import { localPath } from '$lib/server/local-path';
import { formatSettings, parseSettings, settingsCookie } from '$lib/ui/settings';
import type { Actions } from './$types';
import { longestCookieAge } from '$lib/server/cookie-age';

export const actions: Actions = {
  default: async ({ request, cookies, locals, url }) => {
    const form = await request.formData();
    const chosen = ['language', 'theme', 'size'].map((name) => String(form.get(name) ?? '')).join('.');
    const settings = parseSettings(chosen, locals.settings);
    cookies.set(settingsCookie, formatSettings(settings), {
      path: '/',
      maxAge: longestCookieAge,
      sameSite: 'lax',
      httpOnly: true,
      // A school's network may well have no TLS; Kit would drop the cookie there without a word.
      secure: url.protocol === 'https:',
    });
    redirect(303, localPath(form.get('back')) ?? '/');
  },
};
