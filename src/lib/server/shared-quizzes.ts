import type { FrozenItem } from '../quiz/frozen.ts';
import type { Item, QuizLanguage } from '../quiz/item.ts';
import type { QuizDraft } from '../quiz/teacher/draft.ts';
import { questionPath, type Feedback, type QuizSubject } from '../quiz-page/attempt-view.ts';
import { startFrozen } from './new-attempt.ts';
import { database } from './database.ts';
import { isUnguessableId } from './unguessable.ts';

/** A prepared quiz as whoever has its link sees it before taking it. */
export interface SharedQuiz {
  id: string;
  subject: QuizSubject;
  language: QuizLanguage;
  total: number;
}

async function findShared(id: string) {
  if (!isUnguessableId(id)) return null;
  const db = await database();
  const row = await db.selectFrom('quiz_drafts').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.shared === null) return null;
  const language: QuizLanguage = row.language === 'vi' ? 'vi' : 'en';
  return { ...row, language, items: JSON.parse(row.shared) as FrozenItem[] };
}

/** A quiz under its link; null when there is none, or it was not shared yet. */
export async function openShared(id: string): Promise<SharedQuiz | null> {
  const found = await findShared(id);
  if (found === null) return null;
  const { title, address, language, items } = found;
  return { id, subject: { title, address }, language, total: items.length };
}

/** Starts an attempt at exactly the shared questions; returns its path, or null when there is no such quiz. */
export async function takeShared(id: string, feedback: Feedback): Promise<string | null> {
  const found = await findShared(id);
  if (found === null) return null;
  const { title, address, text_id: textId, seed, language, items } = found;
  const attempt = { textId, address, title, items, seed, language, asked: items.length, feedback, quiz: id };
  return questionPath(await startFrozen(attempt), 1);
}

/** The questions that the teacher of a quiz took out or changed, as they were made; none where it is deleted. */
export async function unwantedOf(quiz: string): Promise<Item[]> {
  const db = await database();
  const row = await db.selectFrom('quiz_drafts').select('draft').where('id', '=', quiz).executeTakeFirst();
  if (row === undefined) return [];
  const { entries, dropped } = JSON.parse(row.draft) as QuizDraft;
  return entries
    .filter(({ id, edited, chosen }) => edited !== null || chosen !== undefined || dropped.includes(id))
    .map(({ made }) => made);
}

/** How often a shared quiz was begun, retries of what was missed aside. */
export async function countTaken(id: string): Promise<number> {
  const db = await database();
  const { count } = await db
    .selectFrom('attempts')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('quiz_id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
}
