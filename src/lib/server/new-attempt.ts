import type { Quiz, QuizLanguage } from '../quiz/item.ts';
import { freezeItems, type FrozenItem } from '../quiz/frozen.ts';
import type { Feedback } from '../quiz-page/attempt-view.ts';
import { database } from './database.ts';
import { dictionary } from './dictionary.ts';
import type { OpenedText } from './opened-text.ts';
import { unguessableId } from './unguessable.ts';

export interface NewAttempt {
  text: OpenedText;
  quiz: Quiz;
  seed: number;
  language: QuizLanguage;
  /** How many questions were asked for. */
  asked: number;
  feedback?: Feedback;
}

/** An attempt at questions that are frozen already. */
export interface FrozenAttempt {
  /** Id of a reader's own text; null for a bundled reading. */
  textId: string | null;
  /** Path of the reading page. */
  address: string;
  title: string;
  items: FrozenItem[];
  seed: number;
  language: QuizLanguage;
  asked: number;
  feedback: Feedback;
  /** The attempt whose missed questions are asked again. */
  retryOf?: string;
  /** The prepared quiz that is taken. */
  quiz?: string | null;
  /** Whose work for which assignment of a class it is, and their how manieth. */
  work?: { assignment: string; student: string; number: number };
  /** The assignment whose teacher tries its quiz: counted nowhere, and gone with the assignment. */
  trialOf?: string;
}

/** Stores frozen questions as a new attempt under an unguessable id, which it returns. */
export async function startFrozen(attempt: FrozenAttempt): Promise<string> {
  const {
    textId,
    address,
    title,
    items,
    seed,
    language,
    asked,
    feedback,
    retryOf = null,
    quiz = null,
    work,
    trialOf,
  } = attempt;
  const id = unguessableId();
  const db = await database();
  await db
    .insertInto('attempts')
    .values({
      id,
      text_id: textId,
      address,
      title,
      language,
      seed,
      asked,
      items: JSON.stringify(items),
      created_at: new Date().toISOString(),
      feedback,
      retry_of: retryOf,
      quiz_id: quiz,
      assignment_id: work?.assignment ?? trialOf ?? null,
      student_id: work?.student ?? null,
      number: work?.number ?? null,
    })
    .execute();
  return id;
}

/** Freezes a quiz as a new attempt under an unguessable id, which it returns. */
export function startAttempt({ text, quiz, seed, language, asked, feedback = 'at-once' }: NewAttempt): Promise<string> {
  const { ref, address, title, article } = text;
  const textId = ref.kind === 'own' ? ref.id : null;
  return startFrozen({
    textId,
    address,
    title,
    items: freezeItems(quiz.items, article, dictionary()),
    seed,
    language,
    asked,
    feedback,
  });
}
