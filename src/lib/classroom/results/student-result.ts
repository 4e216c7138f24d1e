import { rightCount, type AnalysedItem, type AnswerSheet } from './item-analysis.ts';

/** How one student did an assignment. Pure: from their attempts and from what is known of their reading. */

/** `expected`: on the teacher's list, not here yet. */
export type Membership = 'expected' | 'waiting' | 'active' | 'removed';

/** What is known of one student in one assignment. Times are ISO 8601. */
export interface StudentRecord {
  id: string;
  name: string;
  membership: Membership;
  openedAt: string | null;
  /** When the last sentence was reached. */
  readAt: string | null;
  /** In the order they were begun. */
  attempts: AttemptRecord[];
}

export interface AttemptRecord {
  /** From 1. */
  number: number;
  startedAt: string;
  /** Null while it was not handed in. */
  finishedAt: string | null;
  chosen: AnswerSheet;
}

/** How far somebody is. `late`: handed in after the due time; `not-handed-in`: the assignment closed before they did. */
export type Standing = 'not-opened' | 'opened' | 'read' | 'working' | 'handed-in' | 'late' | 'not-handed-in';

/** How one question was answered; `none` for one that was not. */
export type Mark = 'right' | 'wrong' | 'none';

export interface StudentResult {
  id: string;
  name: string;
  membership: Membership;
  opened: boolean;
  read: boolean;
  standing: Standing;
  /** How many attempts were begun. */
  attempts: number;
  /** Number of the attempt that counts, or goes on while none does; null before the first. */
  shown: number | null;
  finishedAt: string | null;
  /** Questions answered in the attempt shown. */
  answered: number;
  /** Right answers of the attempt that counts; null while none does. */
  right: number | null;
  /** By question, of the attempt shown; empty before the first. */
  marks: Mark[];
}

/** What decides how work is looked at. */
export interface Terms {
  items: readonly AnalysedItem[];
  /** ISO 8601, null for none. */
  dueAt: string | null;
  /** Whether nothing can be answered any more. */
  closed: boolean;
}

/** Whether an attempt was handed in after the due time. */
export function isLate({ finishedAt }: AttemptRecord, { dueAt }: Terms): boolean {
  return finishedAt !== null && dueAt !== null && finishedAt > dueAt;
}

/**
 * The attempt that counts: of those handed in, and once the assignment is closed of all, the one with the most right
 * answers; among equals one in time, then the first. Null while there is none.
 */
export function countingAttempt(attempts: readonly AttemptRecord[], terms: Terms): AttemptRecord | null {
  const rank = (attempt: AttemptRecord) =>
    (attempt.finishedAt === null ? 2 : isLate(attempt, terms) ? 1 : 0) - 3 * rightCount(attempt.chosen, terms.items);
  const over = attempts.filter(({ finishedAt }) => terms.closed || finishedAt !== null);
  return over.sort((a, b) => rank(a) - rank(b) || a.number - b.number)[0] ?? null;
}

function standingOf(record: StudentRecord, counting: AttemptRecord | null, terms: Terms): Standing {
  if (counting !== null) {
    if (counting.finishedAt === null) return 'not-handed-in';
    return isLate(counting, terms) ? 'late' : 'handed-in';
  }
  if (record.attempts.length > 0) return 'working';
  if (record.readAt !== null) return 'read';
  return record.openedAt === null ? 'not-opened' : 'opened';
}

/** The marks of one attempt, by question. */
export function marksOf({ chosen }: AttemptRecord, items: readonly AnalysedItem[]): Mark[] {
  return items.map(({ id, key }) => (!chosen.has(id) ? 'none' : chosen.get(id) === key ? 'right' : 'wrong'));
}

/** The row of a student in the table of an assignment. */
export function toStudentResult(record: StudentRecord, terms: Terms): StudentResult {
  const { id, name, membership, openedAt, readAt, attempts } = record;
  const counting = countingAttempt(attempts, terms);
  const shown = counting ?? attempts.at(-1) ?? null;
  return {
    id,
    name,
    membership,
    opened: openedAt !== null,
    read: readAt !== null,
    standing: standingOf(record, counting, terms),
    attempts: attempts.length,
    shown: shown?.number ?? null,
    finishedAt: counting?.finishedAt ?? null,
    answered: shown?.chosen.size ?? 0,
    right: counting === null ? null : rightCount(counting.chosen, terms.items),
    marks: shown === null ? [] : marksOf(shown, terms.items),
  };
}

/** How many of the class did what; those removed, and those who are not in yet, are not of the class. */
export interface ClassCounts {
  students: number;
  opened: number;
  read: number;
  handedIn: number;
  /** Mean of the right answers of those with an attempt that counts; null while there is none. */
  average: number | null;
}

export function countClass(results: readonly StudentResult[]): ClassCounts {
  const here = results.filter(({ membership }) => membership === 'active');
  const scores = here.flatMap(({ right }) => right ?? []);
  return {
    students: here.length,
    opened: here.filter(({ opened }) => opened).length,
    read: here.filter(({ read }) => read).length,
    handedIn: here.filter(({ standing }) => standing === 'handed-in' || standing === 'late').length,
    average: scores.length === 0 ? null : scores.reduce((sum, right) => sum + right, 0) / scores.length,
  };
}
