import type { FrozenItem } from '../../quiz/frozen.ts';
import type { QuizLanguage } from '../../quiz/item.ts';
import type { Feedback } from '../../quiz-page/attempt-view.ts';
import type { ReadingView } from '../../reader/reading-view.ts';
import type { AssignmentRow } from '../classroom-tables.ts';
import { database } from '../database.ts';
import { unguessableId } from '../unguessable.ts';
import { teaches } from './classes.ts';
import { deleteAssignmentRows } from './deletion.ts';

/** A text with its glosses and quiz, frozen when it is assigned: what comes later moves no old result. */
export interface Snapshot {
  title: string;
  /** Language of the questions. */
  language: QuizLanguage;
  reading: ReadingView;
  items: FrozenItem[];
}

/** What a teacher decides about an assignment. Times are ISO 8601. */
export interface AssignmentWishes {
  title: string;
  /** A word to the class; may be empty. */
  note: string;
  opensAt: string;
  dueAt: string | null;
  lateAllowed: boolean;
  /** 0: as many as one likes. */
  attemptsAllowed: number;
  feedback: Feedback;
  /** Whether text and glosses may be opened during the quiz. */
  helpAllowed: boolean;
}

/** Where an assignment stands at a time. `late`: past due, and work is still taken. */
export type AssignmentState = 'planned' | 'open' | 'late' | 'closed';

export interface Assignment extends AssignmentWishes {
  id: string;
  classId: string;
  snapshotId: string;
  /** Set when a teacher closed it before its time. */
  closedAt: string | null;
  createdAt: string;
}

function toAssignment(row: AssignmentRow): Assignment {
  return {
    id: row.id,
    classId: row.class_id,
    snapshotId: row.snapshot_id,
    title: row.title,
    note: row.note,
    opensAt: row.opens_at,
    dueAt: row.due_at,
    closedAt: row.closed_at,
    lateAllowed: row.late_allowed === 1,
    attemptsAllowed: row.attempts_allowed,
    feedback: row.feedback === 'at-once' || row.feedback === 'at-end' ? row.feedback : 'after-closing',
    helpAllowed: row.help_allowed === 1,
    createdAt: row.created_at,
  };
}

/** Where an assignment stands at `now`. */
export function stateOf(
  { opensAt, dueAt, closedAt, lateAllowed }: Pick<Assignment, 'opensAt' | 'dueAt' | 'closedAt' | 'lateAllowed'>,
  now: string,
): AssignmentState {
  if (closedAt !== null && closedAt <= now) return 'closed';
  if (opensAt > now) return 'planned';
  if (dueAt === null || dueAt > now) return 'open';
  return lateAllowed ? 'late' : 'closed';
}

/** Whether students can still answer. */
export function takesWork(state: AssignmentState): boolean {
  return state === 'open' || state === 'late';
}

function columns(wishes: AssignmentWishes) {
  return {
    title: wishes.title,
    note: wishes.note,
    opens_at: wishes.opensAt,
    due_at: wishes.dueAt,
    late_allowed: wishes.lateAllowed ? 1 : 0,
    attempts_allowed: wishes.attemptsAllowed,
    feedback: wishes.feedback,
    help_allowed: wishes.helpAllowed ? 1 : 0,
  };
}

/** Assigns a frozen text to a class; returns the new id, or null when the class is not this teacher's. */
export async function assign(
  classId: string,
  teacher: string,
  wishes: AssignmentWishes,
  { title, language, reading, items }: Snapshot,
): Promise<string | null> {
  if (!(await teaches(teacher, classId))) return null;
  const id = unguessableId();
  const snapshot = unguessableId();
  const now = new Date().toISOString();
  const db = await database();
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('snapshots')
      .values({
        id: snapshot,
        title,
        language,
        reading: JSON.stringify(reading),
        items: JSON.stringify(items),
        created_at: now,
      })
      .execute();
    await trx
      .insertInto('assignments')
      .values({ id, class_id: classId, snapshot_id: snapshot, closed_at: null, created_at: now, ...columns(wishes) })
      .execute();
  });
  return id;
}

/** The assignments of a class, the latest first. The caller has made sure that the class may be seen. */
export async function assignmentsOf(classIds: string[]): Promise<Assignment[]> {
  if (classIds.length === 0) return [];
  const db = await database();
  const rows = await db
    .selectFrom('assignments')
    .selectAll()
    .where('class_id', 'in', classIds)
    .orderBy('opens_at', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(toAssignment);
}

/** An assignment of one of this teacher's classes, or null. */
export async function openAssignment(id: string, teacher: string): Promise<Assignment | null> {
  const assignment = await findAssignment(id);
  return assignment !== null && (await teaches(teacher, assignment.classId)) ? assignment : null;
}

/** An assignment by its id, whoever asks: for callers that check the class themselves. */
export async function findAssignment(id: string): Promise<Assignment | null> {
  const db = await database();
  const row = await db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toAssignment(row);
}

/** The frozen text, glosses and quiz of an assignment. Throws when there is none, which the database rules out. */
export async function snapshotOf({ snapshotId }: Pick<Assignment, 'snapshotId'>): Promise<Snapshot> {
  const db = await database();
  const row = await db.selectFrom('snapshots').selectAll().where('id', '=', snapshotId).executeTakeFirstOrThrow();
  return {
    title: row.title,
    language: row.language === 'vi' ? 'vi' : 'en',
    reading: JSON.parse(row.reading) as ReadingView,
    items: JSON.parse(row.items) as FrozenItem[],
  };
}

/** Changes when and how an assignment is done; its text and questions stay. */
export async function changeAssignment(id: string, teacher: string, wishes: AssignmentWishes): Promise<boolean> {
  if ((await openAssignment(id, teacher)) === null) return false;
  const db = await database();
  await db.updateTable('assignments').set(columns(wishes)).where('id', '=', id).execute();
  return true;
}

/** Closes an assignment now, or opens it again. */
export async function setClosed(id: string, teacher: string, closed: boolean): Promise<boolean> {
  if ((await openAssignment(id, teacher)) === null) return false;
  const db = await database();
  const closed_at = closed ? new Date().toISOString() : null;
  await db.updateTable('assignments').set({ closed_at }).where('id', '=', id).execute();
  return true;
}

/** Assigns the same frozen text to another class of this teacher; returns the new id, or null. */
export async function duplicateAssignment(
  id: string,
  teacher: string,
  classId: string,
  wishes: AssignmentWishes,
): Promise<string | null> {
  const assignment = await openAssignment(id, teacher);
  if (assignment === null || !(await teaches(teacher, classId))) return null;
  const copy = unguessableId();
  const db = await database();
  await db
    .insertInto('assignments')
    .values({
      id: copy,
      class_id: classId,
      snapshot_id: assignment.snapshotId,
      closed_at: null,
      created_at: new Date().toISOString(),
      ...columns(wishes),
    })
    .execute();
  return copy;
}

/** Deletes an assignment with everything done in it. */
export async function deleteAssignment(id: string, teacher: string): Promise<boolean> {
  if ((await openAssignment(id, teacher)) === null) return false;
  await deleteAssignmentRows(id);
  return true;
}
