import { castOf } from '../../../src/lib/facts/cast.ts';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import type { Candidate, Ground, Maker } from '../../../src/lib/quiz/candidate.ts';
import type { QuizLanguage } from '../../../src/lib/quiz/item.ts';
import { date } from '../../../src/lib/quiz/kinds/date.ts';
import { number } from '../../../src/lib/quiz/kinds/number.ts';
import { randomFrom } from '../../../src/lib/quiz/random.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';

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
  const article = analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter);
  const facts = extractFacts(article);
  const passages = passagesOf(article);
  const ground: Ground = {
    article,
    facts,
    phrases: () => [],
    passages,
    bySentence: new Map(passages.map((passage) => [passage.sentence.id, passage])),
    cast: castOf(passages),
    lexicon,
    language,
  };
  return facts.flatMap((fact) => makers.flatMap((make) => make(fact, ground, randomFrom(7))));
}
