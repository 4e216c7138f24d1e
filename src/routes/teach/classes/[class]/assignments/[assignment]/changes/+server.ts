import { text } from '@sveltejs/kit';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { stampOf } from '$lib/server/classes/changes';
import type { RequestHandler } from './$types';

/** What the pages of results ask every few seconds: whether there is anything new. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const { assignment, state } = await assignmentHere(params, locals);
  return text(await stampOf(assignment, state), { headers: { 'cache-control': 'no-store' } });
};
