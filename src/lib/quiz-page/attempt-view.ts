import type { FrozenTerm } from '../quiz/frozen.ts';
import type { OpenItem, QuizLanguage } from '../quiz/item.ts';
import type { ShownEvidence } from './shown-evidence.ts';

/** What the quiz pages get from the server. Nothing here tells an answer before it is due. */

/**
 * When answers are told: after each question, all together when the attempt is handed in, or once the whole class can
 * answer no more.
 */
export type Feedback = 'at-once' | 'at-end' | 'after-closing';

/** A question whose answer is due: it may be told about. */
export interface Answered {
  /** Null for a question that was handed in without an answer. */
  chosen: number | null;
  key: number;
  /** In the language of the prompts; `evidence` is shown between the two. */
  explanation: { before: string; after: string };
  /** None for a question that names no sentence. */
  evidence: ShownEvidence[];
  /** Words of those sentences for another look. */
  terms: FrozenTerm[];
}

export interface Question {
  item: OpenItem;
  /** Counted from 1. */
  number: number;
  /** The answer given so far. */
  chosen: number | null;
  answered: Answered | null;
}

/** The article a quiz is about, as the pages name it. */
export interface QuizSubject {
  title: string;
  /** Path of the reading page. */
  address: string;
}

/** What is other about an attempt that is a student's work of a class. */
export interface ClassWorkView {
  /** Whether text and glosses may be opened before it is handed in. */
  helpAllowed: boolean;
}

export interface AttemptView {
  id: string;
  subject: QuizSubject;
  /** Language of prompts and explanations. */
  language: QuizLanguage;
  feedback: Feedback;
  /** Whether no answer can be given any more. */
  finished: boolean;
  /** Whether a finished attempt may tell its answers; work of a class may have to wait. */
  told: boolean;
  /** For a student's work of a class. */
  work: ClassWorkView | null;
  /** Id of the prepared quiz that is taken; null for one made on the spot. */
  quiz: string | null;
  /** Whether it asks again what an earlier attempt missed. */
  retry: boolean;
  /** How many questions were asked for, where the text gave fewer; null where it gave them all. */
  askedFor: number | null;
  total: number;
}

export type AnsweredQuestion = Question & { answered: Answered };

/** Path of one question of an attempt. */
export function questionPath(attempt: string, number: number): string {
  return `/attempts/${attempt}/${number}`;
}

/** Where to go after question `number`: the next one, or the result (or overview) after the last. */
export function pathAfter({ id, total }: Pick<AttemptView, 'id' | 'total'>, number: number): string {
  return number < total ? questionPath(id, number + 1) : `/attempts/${id}`;
}

export function isRight({ answered }: AnsweredQuestion): boolean {
  return answered.chosen === answered.key;
}
