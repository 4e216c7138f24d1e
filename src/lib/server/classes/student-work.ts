import { groupBy } from '../../classroom/group-by.ts';
import { questionPath } from '../../quiz-page/attempt-view.ts';
import { isUnguessableId } from '../unguessable.ts';
import { finishedAtOf } from '../attempts.ts';
import { startFrozen } from '../new-attempt.ts';
import { database } from '../database.ts';
import {
  assignmentsOf,
  findAssignment,
  snapshotOf,
  stateOf,
  takesWork,
  type Assignment,
  type AssignmentState,
} from './assignments.ts';
import type { SchoolClass } from './classes.ts';
import { memberIn, type ClassMember } from './student-session.ts';
import type { FrozenItem } from '../../quiz/frozen.ts';

/** One attempt of a student at an assignment. */
export interface WorkAttempt {
  id: string;
  number: number;
  /** ISO 8601; null while answers can still be given. */
  finishedAt: string | null;
  answered: number;
  total: number;
  /** Answers that were right; null while that may not be told. */
  right: number | null;
}

/** An assignment as one of its students sees it. */
export interface StudentWork {
  id: string;
  title: string;
  note: string;
  state: AssignmentState;
  opensAt: string;
  dueAt: string | null;
  /** Whether the reading was opened, and read to its end. */
  opened: boolean;
  read: boolean;
  attempts: WorkAttempt[];
  /** Attempts left, null for any number. */
  left: number | null;
}

/** Path of the frozen reading of an assignment, for its students. */
export function workAddress(assignment: string): string {
  return `/class/work/${assignment}`;
}

/** Where an assignment of a class stands at `now`: an archived class takes no work. */
export function standing(
  { class: { archivedAt } }: { class: Pick<SchoolClass, 'archivedAt'> },
  assignment: Assignment,
  now: string,
): AssignmentState {
  return archivedAt === null ? stateOf(assignment, now) : 'closed';
}

/** The attempts of these students at these assignments, in order, with how many answers were right. */
export async function attemptsAt(assignments: readonly Pick<Assignment, 'id'>[], student?: string) {
  const db = await database();
  let query = db
    .selectFrom('attempts')
    .select(['id', 'assignment_id', 'student_id', 'number', 'feedback', 'finished_at', 'items', 'created_at'])
    .where(
      'assignment_id',
      'in',
      assignments.map(({ id }) => id),
    )
    .where('student_id', 'is not', null)
    .orderBy('number');
  if (student !== undefined) query = query.where('student_id', '=', student);
  const rows = await query.execute();
  const answers = await db
    .selectFrom('answers')
    .selectAll()
    .where(
      'attempt_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const byAttempt = groupBy(answers, ({ attempt_id }) => attempt_id);
  return rows.map((row) => {
    const given = byAttempt.get(row.id) ?? [];
    const items = JSON.parse(row.items) as FrozenItem[];
    const chosen = new Map(given.map((answer) => [answer.item_id, answer.option_index]));
    const last =
      given
        .map((answer) => answer.created_at)
        .sort()
        .at(-1) ?? null;
    const feedback = row.feedback === 'at-once' ? 'at-once' : 'at-end';
    return {
      id: row.id,
      assignment: row.assignment_id!,
      student: row.student_id!,
      number: row.number!,
      startedAt: row.created_at,
      finishedAt: finishedAtOf(feedback, row.finished_at, items, chosen, last),
      lastAnswerAt: last,
      items,
      chosen,
      right: items.filter(({ item }) => chosen.get(item.id) === item.key).length,
    };
  });
}

/** What there is to do in a class for one of its students: what is open first, each group the soonest due first. */
export async function workOf(member: ClassMember, now = new Date().toISOString()): Promise<StudentWork[]> {
  const assignments = await assignmentsOf([member.class.id]);
  const attempts = await attemptsAt(assignments, member.id);
  const db = await database();
  const progress = await db.selectFrom('reading_progress').selectAll().where('student_id', '=', member.id).execute();
  const order: AssignmentState[] = ['open', 'late', 'planned', 'closed'];
  return assignments
    .map((assignment): StudentWork => {
      const state = standing(member, assignment, now);
      const { id, title, note, opensAt, dueAt, feedback, attemptsAllowed } = assignment;
      const reading = progress.find((row) => row.assignment_id === id);
      const own = attempts.filter((attempt) => attempt.assignment === id);
      const tells = (finishedAt: string | null) =>
        state === 'closed' || (feedback !== 'after-closing' && finishedAt !== null);
      return {
        id,
        title,
        note,
        state,
        opensAt,
        dueAt,
        opened: reading !== undefined,
        read: (reading?.read_at ?? null) !== null,
        attempts: own.map(({ id, number, finishedAt, chosen, items, right }) => ({
          id,
          number,
          finishedAt,
          answered: chosen.size,
          total: items.length,
          right: tells(finishedAt) ? right : null,
        })),
        left: attemptsAllowed === 0 ? null : Math.max(0, attemptsAllowed - own.length),
      };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        (a.state === 'closed' ? -1 : 1) * (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'),
    );
}

/** An assignment in the browser of one of its students; null for everybody else. */
export async function workHereFor(assignmentId: string, device: string | null) {
  const assignment = isUnguessableId(assignmentId) ? await findAssignment(assignmentId) : null;
  const member = assignment && (await memberIn(assignment.classId, device));
  if (!assignment || !member) return null;
  return { assignment, member, state: standing(member, assignment, new Date().toISOString()) };
}

export type StartedWork =
  { ok: true; address: string } | { ok: false; fault: 'no-work' | 'planned' | 'closed' | 'used-up' };

/** Starts an attempt at an assignment, or goes on with the one that is not finished. Doing it twice starts one. */
export async function startWork(assignmentId: string, device: string | null): Promise<StartedWork> {
  const here = await workHereFor(assignmentId, device);
  if (here === null) return { ok: false, fault: 'no-work' };
  const { assignment, member, state } = here;
  if (!takesWork(state)) return { ok: false, fault: state === 'planned' ? 'planned' : 'closed' };
  const own = await attemptsAt([assignment], member.id);
  const begun = own.find(({ finishedAt }) => finishedAt === null);
  if (begun !== undefined) return { ok: true, address: `/attempts/${begun.id}` };
  if (assignment.attemptsAllowed > 0 && own.length >= assignment.attemptsAllowed) {
    return { ok: false, fault: 'used-up' };
  }
  const { language, items, title } = await snapshotOf(assignment);
  const number = own.length + 1;
  try {
    const id = await startFrozen({
      textId: null,
      address: workAddress(assignment.id),
      title,
      items,
      seed: 0,
      language,
      asked: items.length,
      feedback: assignment.feedback,
      work: { assignment: assignment.id, student: member.id, number },
    });
    return { ok: true, address: questionPath(id, 1) };
  } catch (error) {
    // Pressed twice, the second finds the number taken: it goes on with the first.
    const same = (await attemptsAt([assignment], member.id)).find((attempt) => attempt.number === number);
    if (same === undefined) throw error;
    return { ok: true, address: `/attempts/${same.id}` };
  }
}

/** Whether the text stays shut because the student is in the middle of a quiz that is to be done without it. */
export async function isTextShut(
  assignment: Assignment,
  member: ClassMember,
  state: AssignmentState,
): Promise<boolean> {
  if (assignment.helpAllowed || !takesWork(state)) return false;
  return (await attemptsAt([assignment], member.id)).some(({ finishedAt }) => finishedAt === null);
}
