import type { FrozenItem } from '../../quiz/frozen.ts';
import { groupBy } from '../../classroom/group-by.ts';
import { analyseItems, type AnalysedItem, type ItemResult } from '../../classroom/results/item-analysis.ts';
import type { LookUp } from '../../classroom/results/looked-up-words.ts';
import type { Stay } from '../../classroom/results/sentence-stays.ts';
import {
  countClass,
  toStudentResult,
  type AttemptRecord,
  type ClassCounts,
  type StudentRecord,
  type StudentResult,
} from '../../classroom/results/student-result.ts';
import { finishedAtOf } from '../attempts.ts';
import { database } from '../database.ts';
import type { Assignment } from './assignments.ts';
import { listStudents } from './students.ts';

/** A frozen question as the results count it. */
export function toAnalysed({ item: { id, prompt, options, key } }: FrozenItem): AnalysedItem {
  return { id, prompt, options, key };
}

/** The attempts at an assignment by student; all of them hold the questions of its snapshot. */
async function attemptsByStudent(
  { id }: Assignment,
  items: readonly FrozenItem[],
): Promise<Map<string, AttemptRecord[]>> {
  const db = await database();
  const attempts = await db
    .selectFrom('attempts')
    .select(['id', 'student_id', 'number', 'feedback', 'finished_at', 'created_at'])
    .where('assignment_id', '=', id)
    .orderBy('number')
    .execute();
  const answers = await db
    .selectFrom('answers')
    .innerJoin('attempts', 'attempts.id', 'answers.attempt_id')
    .select(['answers.attempt_id', 'answers.item_id', 'answers.option_index', 'answers.created_at'])
    .where('attempts.assignment_id', '=', id)
    .execute();
  const byAttempt = groupBy(answers, ({ attempt_id }) => attempt_id);
  const records = attempts.map((attempt) => {
    const given = byAttempt.get(attempt.id) ?? [];
    const chosen = new Map(given.map(({ item_id, option_index }) => [item_id, option_index]));
    const times = given.map(({ created_at }) => created_at).sort();
    const { student_id, number, created_at, finished_at } = attempt;
    // An attempt keeps to what held when it was begun, whatever the assignment says now.
    const feedback = attempt.feedback === 'at-once' ? 'at-once' : 'at-end';
    const finishedAt = finishedAtOf(feedback, finished_at, items, chosen, times.at(-1) ?? null);
    return { student: student_id!, record: { number: number!, startedAt: created_at, finishedAt, chosen } };
  });
  const grouped = groupBy(records, ({ student }) => student);
  return new Map([...grouped].map(([student, own]) => [student, own.map(({ record }) => record)]));
}

/**
 * What every student did in an assignment, in the order of the class list; those removed only where they did something.
 * The number of queries does not depend on the number of students. Empty for whoever does not teach the class.
 */
export async function recordsOf(
  assignment: Assignment,
  items: readonly FrozenItem[],
  teacher: string,
): Promise<StudentRecord[]> {
  const students = await listStudents(assignment.classId, teacher);
  const db = await database();
  const progress = await db
    .selectFrom('reading_progress')
    .select(['student_id', 'opened_at', 'read_at'])
    .where('assignment_id', '=', assignment.id)
    .execute();
  const readingOf = new Map(progress.map((row) => [row.student_id, row]));
  const attemptsOf = await attemptsByStudent(assignment, items);
  return students
    .filter(({ id, state }) => state !== 'removed' || readingOf.has(id) || attemptsOf.has(id))
    .map(({ id, name, state }) => ({
      id,
      name,
      membership: state,
      openedAt: readingOf.get(id)?.opened_at ?? null,
      readAt: readingOf.get(id)?.read_at ?? null,
      attempts: attemptsOf.get(id) ?? [],
    }));
}

export interface AssignmentResults {
  counts: ClassCounts;
  students: StudentResult[];
  /** From the first attempt of everybody, those removed too. */
  items: ItemResult[];
}

/** How a class did an assignment. `closed`: whether nothing can be answered any more. */
export async function resultsOf(
  assignment: Assignment,
  frozen: readonly FrozenItem[],
  teacher: string,
  closed: boolean,
): Promise<AssignmentResults> {
  const records = await recordsOf(assignment, frozen, teacher);
  const items = frozen.map(toAnalysed);
  const students = records.map((record) => toStudentResult(record, { items, dueAt: assignment.dueAt, closed }));
  const firstSheets = records.flatMap(({ attempts }) => attempts[0]?.chosen ?? []);
  return { counts: countClass(students), students, items: analyseItems(items, firstSheets) };
}

/** What was looked up in an assignment, by the whole class or by one student. */
export async function lookUpsIn(assignment: string, student?: string): Promise<LookUp[]> {
  const db = await database();
  let query = db
    .selectFrom('look_ups')
    .select(['student_id as student', 'sentence_id as sentence', 'headword', 'count'])
    .where('assignment_id', '=', assignment);
  if (student !== undefined) query = query.where('student_id', '=', student);
  return query.execute();
}

/** How long the sentences of an assignment were stayed on, by the whole class or by one student. */
export async function staysIn(assignment: string, student?: string): Promise<Stay[]> {
  const db = await database();
  let query = db
    .selectFrom('sentence_stays')
    .select(['student_id as student', 'sentence_id as sentence', 'seconds'])
    .where('assignment_id', '=', assignment);
  if (student !== undefined) query = query.where('student_id', '=', student);
  return query.execute();
}
