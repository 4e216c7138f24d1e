import type { QuizLanguage } from '../quiz/item.ts';
import type { FrozenItem } from '../quiz/frozen.ts';
import { quizLimit } from '../quiz/teacher/operation.ts';
import type { AttemptView, Feedback, Question } from '../quiz-page/attempt-view.ts';
import { toQuestion } from './attempt-item.ts';
import { workHere } from './classes/work-here.ts';
import { database } from './database.ts';
import { isUnguessableId } from './unguessable.ts';

/** An attempt with its questions in order; those whose answer is not due do not tell it. */
export interface OpenedAttempt extends AttemptView {
  questions: Question[];
  asked: number;
  /** ISO 8601; null while it is not finished. */
  finishedAt: string | null;
}

export type GivenAnswer =
  /** `first`: the answer counts; else it came too late, and what was answered before stands. */
  { ok: true; first: boolean } | { ok: false; fault: 'no-attempt' | 'no-item' | 'no-option' | 'closed' };

/**
 * An attempt as it is stored, with every key: for the server alone. Undefined when there is none of this id, or when it
 * is work of a class and `device`, what is stored of the browser, is not its student's.
 */
export async function findAttempt(id: string, device: string | null) {
  if (!isUnguessableId(id)) return undefined;
  const db = await database();
  const row = await db.selectFrom('attempts').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const work = row.student_id === null ? null : await workHere(row, device);
  if (work === undefined) return undefined;
  const feedback: Feedback = row.feedback === 'at-end' || row.feedback === 'after-closing' ? row.feedback : 'at-once';
  const language: QuizLanguage = row.language === 'vi' ? 'vi' : 'en';
  return { ...row, feedback, language, work, items: JSON.parse(row.items) as FrozenItem[] };
}

async function answersTo(id: string): Promise<{ chosen: Map<string, number>; last: string | null }> {
  const db = await database();
  const answers = await db
    .selectFrom('answers')
    .select(['item_id', 'option_index', 'created_at'])
    .where('attempt_id', '=', id)
    .execute();
  const times = answers.map(({ created_at }) => created_at).sort();
  return {
    chosen: new Map(answers.map(({ item_id, option_index }) => [item_id, option_index])),
    last: times.at(-1) ?? null,
  };
}

/**
 * When an attempt was finished, null while it is not: told at once, it is over with its last answer; otherwise only once
 * it is handed in.
 */
export function finishedAtOf(
  feedback: Feedback,
  handedIn: string | null,
  items: readonly FrozenItem[],
  chosen: ReadonlyMap<string, number>,
  lastAnswer: string | null,
): string | null {
  if (feedback !== 'at-once') return handedIn;
  return items.every(({ item }) => chosen.has(item.id)) ? lastAnswer : null;
}

/** An attempt as its pages may see it; null when there is none of this id, or it is another student's. */
export async function openAttempt(id: string, device: string | null): Promise<OpenedAttempt | null> {
  const attempt = await findAttempt(id, device);
  if (attempt === undefined) return null;
  const { address, title, asked, items, language, feedback, quiz_id, retry_of, work } = attempt;
  const { chosen, last } = await answersTo(id);
  const finishedAt = finishedAtOf(feedback, attempt.finished_at, items, chosen, last);
  const closed = work !== null && !work.takesAnswers;
  const finished = finishedAt !== null || closed;
  const told = feedback === 'after-closing' ? closed : finished;
  return {
    id,
    subject: { title, address },
    language,
    feedback,
    finished,
    told,
    work: work && { helpAllowed: work.helpAllowed },
    finishedAt,
    quiz: quiz_id,
    retry: retry_of !== null,
    // Who wants all there are asks for the most one quiz holds.
    askedFor: items.length < asked && asked < quizLimit ? asked : null,
    asked,
    total: items.length,
    questions: items.map((frozen, index) => {
      const given = chosen.get(frozen.item.id) ?? null;
      const due = told || (feedback === 'at-once' && given !== null);
      return toQuestion(frozen, index + 1, { chosen: given, due, address });
    }),
  };
}

/** An attempt without its questions, which not every page gets. */
export function viewOf(opened: OpenedAttempt): AttemptView {
  const { id, subject, language, feedback, finished, told, work, quiz, retry, askedFor, total } = opened;
  return { id, subject, language, feedback, finished, told, work, quiz, retry, askedFor, total };
}

/**
 * Stores the answer to one question. Where answers are told at once the first one counts, and sending it again changes
 * nothing; where they are told at the end the last one before the attempt is finished counts.
 */
export async function giveAnswer(
  id: string,
  device: string | null,
  itemId: string,
  option: number,
): Promise<GivenAnswer> {
  const attempt = await findAttempt(id, device);
  if (attempt === undefined) return { ok: false, fault: 'no-attempt' };
  const found = attempt.items.find(({ item }) => item.id === itemId);
  if (found === undefined) return { ok: false, fault: 'no-item' };
  if (!Number.isInteger(option) || option < 0 || option >= found.item.options.length) {
    return { ok: false, fault: 'no-option' };
  }
  if (attempt.work !== null && !attempt.work.takesAnswers) return { ok: false, fault: 'closed' };
  const db = await database();
  const now = new Date().toISOString();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('answers')
    .columns(['attempt_id', 'item_id', 'option_index', 'created_at'])
    // One statement looks whether the attempt is still open and stores: an answer cannot slip in behind the finish.
    .expression(
      db
        .selectFrom('attempts')
        .select(({ val, cast }) => [
          'id',
          cast<string>(val(itemId), 'text').as('item_id'),
          cast<number>(val(option), 'integer').as('option_index'),
          cast<string>(val(now), 'text').as('created_at'),
        ])
        .where('id', '=', id)
        .where('finished_at', 'is', null),
    )
    .onConflict((conflict) =>
      attempt.feedback === 'at-once'
        ? conflict.doNothing()
        : conflict.columns(['attempt_id', 'item_id']).doUpdateSet({ option_index: option, created_at: now }),
    )
    .executeTakeFirstOrThrow();
  return { ok: true, first: (numInsertedOrUpdatedRows ?? 0n) > 0n };
}

/** Hands an attempt in whose answers are told at the end; false when there is none of this id. Doing it twice is one. */
export async function finishAttempt(id: string, device: string | null): Promise<boolean> {
  const attempt = await findAttempt(id, device);
  if (attempt === undefined) return false;
  // Work of a closed assignment is over as it is.
  if (attempt.feedback === 'at-once' || attempt.work?.takesAnswers === false) return true;
  const db = await database();
  await db
    .updateTable('attempts')
    .set({ finished_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .execute();
  return true;
}
