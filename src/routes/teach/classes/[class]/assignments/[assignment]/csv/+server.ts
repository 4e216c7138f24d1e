import { resultsCsv } from '$lib/classroom/results/results-csv';
import { attachment } from '$lib/server/attachment';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { snapshotOf } from '$lib/server/classes/assignments';
import { resultsOf } from '$lib/server/classes/results';
import { teacherHere } from '$lib/server/teachers/area';
import type { RequestHandler } from './$types';

/** The table of students and questions for a spreadsheet, in the language of the interface. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const { class: schoolClass, assignment, state } = await assignmentHere(params, locals);
  const { items } = await snapshotOf(assignment);
  const results = await resultsOf(assignment, items, teacherHere(locals).id, state === 'closed');
  const separator = url.searchParams.get('separator') === 'semicolon' ? ';' : ',';
  const csv = resultsCsv(results.students, results.items, locals.settings.language, separator);
  return new Response(csv, { headers: attachment(`${schoolClass.name} - ${assignment.title}.csv`, 'text/csv') });
};
