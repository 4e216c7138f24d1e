import type { Candidate, Maker } from '../../../src/lib/quiz/candidate.ts';
import type { QuizLanguage } from '../../../src/lib/quiz/item.ts';
import { date } from '../../../src/lib/quiz/kinds/date.ts';
import { number } from '../../../src/lib/quiz/kinds/number.ts';
import { randomFrom } from '../../../src/lib/quiz/random.ts';
import { groundOf } from './ground-of.ts';

/** A text below a lead of another matter: what an article tells first weighs more. */
export function furtherDown(body: string): string {
  return `Ban biên tập điểm lại chuyện của nhiều nơi.\n\n${body}`;
}

/** The questions on figures and days of a text, or of other makers, in every wording, before any of them is chosen. */
export function weighed(
  body: string,
  language: QuizLanguage = 'vi',
  makers: readonly Maker[] = [number, date],
): Candidate[] {
  const ground = groundOf(body, language);
  return ground.facts.flatMap((fact) => makers.flatMap((make) => make(fact, ground, randomFrom(7))));
}
