import { error } from '@sveltejs/kit';
import { attachment } from '$lib/server/attachment';
import { exportClass } from '$lib/server/classes/exporting';
import { teacherHere } from '$lib/server/teachers/area';
import type { RequestHandler } from './$types';

/** Everything stored about a class, for its teachers. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const exported = await exportClass(params.class, teacherHere(locals).id);
  if (exported === null) error(404, 'There is no such class.');
  return new Response(JSON.stringify(exported, null, 2), {
    headers: attachment(`${exported.class.name}.json`, 'application/json'),
  });
};
