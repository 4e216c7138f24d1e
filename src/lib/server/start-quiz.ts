import type { QuizLanguage } from '../quiz/item.ts';
import { questionPath, type Feedback } from '../quiz-page/attempt-view.ts';
import { startAttempt } from './new-attempt.ts';
import type { OpenedText } from './opened-text.ts';
import { makeQuiz, mostQuestions, questionLimit, type Most } from './quizzes.ts';
import { maxSeed, randomSeed } from './unguessable.ts';

/** What the start page of a quiz shows. */
export interface QuizOffer {
  title: string;
  /** Path of the reading page. */
  address: string;
  /** The most sound questions the text gives, by language of the prompts. */
  questions: Record<QuizLanguage, Most>;
  /** The most questions one quiz holds. */
  limit: number;
}

export type StartFault = 'no-count' | 'no-language' | 'no-seed' | 'no-feedback' | 'no-question';

export type StartedQuiz = { ok: true; address: string } | { ok: false; fault: StartFault };

/** What can be chosen for the quiz of this text. */
export function offerQuiz({ title, address, article }: OpenedText): QuizOffer {
  const questions = { en: mostQuestions(article, 'en'), vi: mostQuestions(article, 'vi') };
  return { title, address, questions, limit: questionLimit };
}

/** How many questions a form asks for: a number or `all`; null for anything else. */
export function countOf(value: FormDataEntryValue | null): number | null {
  if (value === 'all') return questionLimit;
  const count = Number(value);
  return typeof value === 'string' && /^\d{1,3}$/.test(value) && count >= 1 ? Math.min(count, questionLimit) : null;
}

/**
 * No seed asked for: a random one. Asked for by a test, or a teacher who wants the same questions for everybody. Null for
 * what is no seed.
 */
export function seedOf(value: FormDataEntryValue | null): number | null {
  if (value === null || value === '') return randomSeed();
  return typeof value === 'string' && /^\d{1,10}$/.test(value) && Number(value) <= maxSeed ? Number(value) : null;
}

/** When answers are to be told; at once where a form does not say. Null for anything else. */
export function feedbackOf(value: FormDataEntryValue | null): Feedback | null {
  if (value === null) return 'at-once';
  return value === 'at-once' || value === 'at-end' ? value : null;
}

/**
 * Starts an attempt at the quiz of a text as the form asks: `count` (a number or `all`), `language` of the prompts and,
 * if given, `feedback` and `seed`. Returns the path of the attempt, or what is wrong with the form.
 */
export async function startQuiz(text: OpenedText, form: FormData): Promise<StartedQuiz> {
  const asked = countOf(form.get('count'));
  if (asked === null) return { ok: false, fault: 'no-count' };
  const language = form.get('language');
  if (language !== 'en' && language !== 'vi') return { ok: false, fault: 'no-language' };
  const seed = seedOf(form.get('seed'));
  if (seed === null) return { ok: false, fault: 'no-seed' };
  const feedback = feedbackOf(form.get('feedback'));
  if (feedback === null) return { ok: false, fault: 'no-feedback' };
  const quiz = makeQuiz(text.article, { seed, count: asked, language });
  if (quiz.items.length === 0) return { ok: false, fault: 'no-question' };
  const id = await startAttempt({ text, quiz, seed, language, asked, feedback });
  return { ok: true, address: questionPath(id, 1) };
}
