import { error } from '@sveltejs/kit';
import * as v from 'valibot';
import { takesWork } from '$lib/server/classes/assignments';
import { deviceOf } from '$lib/server/classes/device';
import { noteReport, reportable, reportSchema } from '$lib/server/classes/progress';
import { workHereFor } from '$lib/server/classes/student-work';
import type { RequestHandler } from './$types';

/** What the reading page tells about itself every now and then, and when it is left. */
export const POST: RequestHandler = async (event) => {
  const here = await workHereFor(event.params.assignment, deviceOf(event));
  if (here === null) error(404, 'There is no such assignment in your classes.');
  // Reading on after the end is nobody's business.
  if (!takesWork(here.state)) return new Response(null, { status: 204 });
  const sent: unknown = await event.request.json().catch(() => null);
  const report = v.safeParse(reportSchema, sent);
  if (!report.success) error(400, 'This is no report of a reading page.');
  const { assignment, member } = here;
  await noteReport({ assignment: assignment.id, student: member.id }, report.output, await reportable(assignment));
  return new Response(null, { status: 204 });
};
