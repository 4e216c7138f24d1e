import { error, redirect } from '@sveltejs/kit';
import { lookedUpWords } from '$lib/classroom/results/looked-up-words';
import { sentenceStays } from '$lib/classroom/results/sentence-stays';
import { showAttempts } from '$lib/classroom/results/shown-attempt';
import { toStudentResult } from '$lib/classroom/results/student-result';
import { assignmentHere } from '$lib/server/classes/assignment-here';
import { snapshotOf } from '$lib/server/classes/assignments';
import { lookUpsIn, recordsOf, staysIn, toAnalysed } from '$lib/server/classes/results';
import { deleteStudent, openStudent } from '$lib/server/classes/students';
import { teacherHere } from '$lib/server/teachers/area';
import type { Actions, PageServerLoad } from './$types';

const missing = 'There is no such student in this class.';

export const load: PageServerLoad = async ({ params, locals }) => {
  const { assignment, state } = await assignmentHere(params, locals);
  const { items, language, reading } = await snapshotOf(assignment);
  const records = await recordsOf(assignment, items, teacherHere(locals).id);
  const record = records.find(({ id }) => id === params.student) ?? error(404, missing);
  const terms = { items: items.map(toAnalysed), dueAt: assignment.dueAt, closed: state === 'closed' };
  return {
    student: toStudentResult(record, terms),
    openedAt: record.openedAt,
    readAt: record.readAt,
    attempts: showAttempts(record.attempts, items, terms),
    promptsIn: language,
    total: items.length,
    words: lookedUpWords(await lookUpsIn(assignment.id, record.id), reading),
    stays: sentenceStays(await staysIn(assignment.id, record.id), reading)
      .filter(({ students }) => students > 0)
      .sort((a, b) => b.median - a.median),
  };
};

export const actions: Actions = {
  delete: async ({ params, locals }) => {
    const { class: schoolClass, assignment } = await assignmentHere(params, locals);
    const teacher = teacherHere(locals).id;
    const student = await openStudent(params.student, teacher);
    if (student?.classId !== schoolClass.id || !(await deleteStudent(student.id, teacher))) error(404, missing);
    redirect(303, `/teach/classes/${schoolClass.id}/assignments/${assignment.id}`);
  },
};
