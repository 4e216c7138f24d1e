import type { OpenItem, QuizLanguage } from '../quiz/item.ts';

/** What the quiz pages get from the server. Nothing here tells an answer before it was given. */

/** A sentence of the article with the part that shows the answer set apart. */
export interface ShownEvidence {
  before: string;
  marked: string;
  after: string;
  /** Path of the sentence in the article. */
  place: string;
}

/** A question that was answered, and so may be told about. */
export interface Answered {
  chosen: number;
  key: number;
  /** In the language of the prompts; `evidence` is shown between the two. */
  explanation: { before: string; after: string };
  evidence: ShownEvidence;
}

export interface Question {
  item: OpenItem;
  /** Counted from 1. */
  number: number;
  answered: Answered | null;
}

/** The article a quiz is about, as the pages name it. */
export interface QuizSubject {
  title: string;
  /** Path of the reading page. */
  address: string;
}

export interface AttemptView {
  id: string;
  subject: QuizSubject;
  /** Language of prompts and explanations. */
  language: QuizLanguage;
  total: number;
}

export type AnsweredQuestion = Question & { answered: Answered };

/** Path of one question of an attempt. */
export function questionPath(attempt: string, number: number): string {
  return `/attempts/${attempt}/${number}`;
}

/** Where to go after question `number`: the next one, or the result after the last. */
export function pathAfter({ id, total }: Pick<AttemptView, 'id' | 'total'>, number: number): string {
  return number < total ? questionPath(id, number + 1) : `/attempts/${id}`;
}

export function isRight({ answered }: AnsweredQuestion): boolean {
  return answered.chosen === answered.key;
}
