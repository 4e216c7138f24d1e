import { error } from '@sveltejs/kit';
import { attachment } from '$lib/server/attachment';
import { exportStudent } from '$lib/server/classes/exporting';
import { teacherHere } from '$lib/server/teachers/area';
import type { RequestHandler } from './$types';

/** Everything stored about one student, for the teachers of the class. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const exported = await exportStudent(params.student, params.class, teacherHere(locals).id);
  if (exported === null) error(404, 'There is no such student in this class.');
  return new Response(JSON.stringify(exported, null, 2), {
    headers: attachment(`${exported.student.name}.json`, 'application/json'),
  });
};
