import { error } from '@sveltejs/kit';
import { classHere } from '$lib/server/classes/class-here';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const { id, name, joinCode } = await classHere(params, locals);
  if (joinCode === null) error(404, 'The class is closed to newcomers.');
  return { class: { id, name, joinCode }, origin: process.env.ORIGIN || url.origin };
};
