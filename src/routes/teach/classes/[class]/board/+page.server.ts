import { redirect } from '@sveltejs/kit';
import { classHere } from '$lib/server/classes/class-here';
import { isCodeOver } from '$lib/server/classes/classes';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
  const { id, name, joinCode, joinExpiresAt } = await classHere(params, locals);
  // The page of the class says why nobody gets in, and opens it again.
  if (joinCode === null || isCodeOver({ joinExpiresAt }, new Date().toISOString()))
    redirect(303, `/teach/classes/${id}`);
  return { class: { id, name, joinCode }, origin: process.env.ORIGIN || url.origin };
};
