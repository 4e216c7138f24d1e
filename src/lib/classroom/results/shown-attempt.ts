import type { FrozenItem } from '../../quiz/frozen.ts';
import type { QuizLanguage } from '../../quiz/item.ts';
import { countingAttempt, isLate, marksOf, type AttemptRecord, type Mark, type Terms } from './student-result.ts';

/** One attempt of a student with each answer in words, as a teacher sees it. */
export interface ShownAttempt {
  number: number;
  startedAt: string;
  /** Null while it was not handed in. */
  finishedAt: string | null;
  late: boolean;
  /** Whether it counts for the score. */
  counts: boolean;
  /** Whether the table shows it: it counts, or goes on while none does. */
  shown: boolean;
  right: number;
  answered: number;
  answers: { prompt: string; mark: Mark; chosen: string | null; key: string; optionsIn: QuizLanguage }[];
}

/** The attempts of one student, the first one first. `frozen`: the questions `terms` speaks of, in the same order. */
export function showAttempts(
  attempts: readonly AttemptRecord[],
  frozen: readonly FrozenItem[],
  terms: Terms,
): ShownAttempt[] {
  const counting = countingAttempt(attempts, terms);
  const shown = counting ?? attempts.at(-1);
  return attempts.map((attempt) => {
    const marks = marksOf(attempt, terms.items);
    return {
      number: attempt.number,
      startedAt: attempt.startedAt,
      finishedAt: attempt.finishedAt,
      late: isLate(attempt, terms),
      counts: attempt === counting,
      shown: attempt === shown,
      right: marks.filter((mark) => mark === 'right').length,
      answered: attempt.chosen.size,
      answers: frozen.map(({ item: { id, prompt, options, key, optionLanguage } }, index) => ({
        prompt,
        mark: marks[index],
        chosen: options[attempt.chosen.get(id) ?? -1] ?? null,
        key: options[key],
        optionsIn: optionLanguage,
      })),
    };
  });
}
