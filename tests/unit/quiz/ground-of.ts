import { castOf } from '../../../src/lib/facts/cast.ts';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import type { Ground } from '../../../src/lib/quiz/candidate.ts';
import type { QuizLanguage } from '../../../src/lib/quiz/item.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';

/** What questions on a text below a headline that says nothing are made from. */
export function groundOf(body: string, language: QuizLanguage = 'vi'): Ground {
  const article = analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter);
  const facts = extractFacts(article);
  const passages = passagesOf(article);
  const bySentence = new Map(passages.map((passage) => [passage.sentence.id, passage]));
  return { article, facts, phrases: () => [], passages, bySentence, cast: castOf(passages), lexicon, language };
}
