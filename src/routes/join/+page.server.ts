import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The form for a code stands on the class page; typed there, or in an address `/join?code=…`, it leads on from here. */
export const load: PageServerLoad = ({ url }) => {
  const code = url.searchParams.get('code')?.trim() ?? '';
  redirect(303, code === '' ? '/class' : `/join/${encodeURIComponent(code)}`);
};
