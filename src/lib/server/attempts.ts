import type { Quiz, QuizLanguage } from '../quiz/item.ts';
import type { AttemptView, Question } from '../quiz-page/attempt-view.ts';
import { freeze, toQuestion, type AttemptItem } from './attempt-item.ts';
import { database } from './database.ts';
import type { OpenedText } from './opened-text.ts';
import { isUnguessableId, unguessableId } from './unguessable.ts';

export interface NewAttempt {
  text: OpenedText;
  quiz: Quiz;
  seed: number;
  language: QuizLanguage;
  /** How many questions were asked for. */
  asked: number;
}

/** An attempt with its questions in order; those not answered yet do not tell their answers. */
export interface OpenedAttempt extends AttemptView {
  questions: Question[];
  asked: number;
}

export type GivenAnswer =
  /** `first`: the answer counts; else the question had been answered before, and that answer stands. */
  { ok: true; first: boolean } | { ok: false; fault: 'no-attempt' | 'no-item' | 'no-option' };

/** Freezes a quiz as a new attempt under an unguessable id, which it returns. */
export async function startAttempt({ text, quiz, seed, language, asked }: NewAttempt): Promise<string> {
  const id = unguessableId();
  const db = await database();
  await db
    .insertInto('attempts')
    .values({
      id,
      text_id: text.ref.kind === 'own' ? text.ref.id : null,
      address: text.address,
      title: text.title,
      language,
      seed,
      asked,
      items: JSON.stringify(freeze(quiz, text.article)),
      created_at: new Date().toISOString(),
    })
    .execute();
  return id;
}

async function findAttempt(id: string) {
  if (!isUnguessableId(id)) return undefined;
  const db = await database();
  const row = await db.selectFrom('attempts').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { ...row, items: JSON.parse(row.items) as AttemptItem[] };
}

/** An attempt as its pages may see it; null when there is none of this id. */
export async function openAttempt(id: string): Promise<OpenedAttempt | null> {
  const attempt = await findAttempt(id);
  if (attempt === undefined) return null;
  const { address, title, asked, items } = attempt;
  const db = await database();
  const answers = await db
    .selectFrom('answers')
    .select(['item_id', 'option_index'])
    .where('attempt_id', '=', id)
    .execute();
  const chosen = new Map(answers.map((answer) => [answer.item_id, answer.option_index]));
  return {
    id,
    subject: { title, address },
    language: attempt.language === 'vi' ? 'vi' : 'en',
    asked,
    total: items.length,
    questions: items.map((frozen, index) => toQuestion(frozen, index + 1, chosen.get(frozen.item.id) ?? null, address)),
  };
}

/** Stores the answer to one question. The first answer counts: sending it again changes nothing. */
export async function giveAnswer(id: string, itemId: string, option: number): Promise<GivenAnswer> {
  const attempt = await findAttempt(id);
  if (attempt === undefined) return { ok: false, fault: 'no-attempt' };
  const found = attempt.items.find(({ item }) => item.id === itemId);
  if (found === undefined) return { ok: false, fault: 'no-item' };
  if (!Number.isInteger(option) || option < 0 || option >= found.item.options.length) {
    return { ok: false, fault: 'no-option' };
  }
  const db = await database();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('answers')
    .values({ attempt_id: id, item_id: itemId, option_index: option, created_at: new Date().toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return { ok: true, first: (numInsertedOrUpdatedRows ?? 0n) > 0n };
}
