import type { Ground } from '../candidate.ts';
import { overlap } from '../likeness.ts';
import { anywhere, topics, type Bank } from './reasons.ts';

/** How much more the sentence asked about says of its matter than the whole article. */
const ownWeight = 6;
const leastScore = 3;
/** So much of a long article tells what it is about. */
const longest = 12_000;
/** How many paragraphs away the words of a usual reason are looked for: what the article says is none. */
const reach = 6;

const counted = new WeakMap<Ground['article'], number[]>();

function countsOf({ article }: Ground): number[] {
  const known = counted.get(article) ?? topics.map(({ of }) => count(article.source.slice(0, longest), of));
  counted.set(article, known);
  return known;
}

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0;
}

/**
 * Reasons, aims, results, work or advice that news on the matter of a sentence and its article usually gives and this
 * article does not: of the best fitting topic first, then of the next, then what fits anywhere.
 */
export function usualReasons(bank: Bank, sentence: string, ground: Ground): string[][] {
  const { passages, bySentence, article } = ground;
  const { paragraph, text } = bySentence.get(sentence)!;
  const whole = countsOf(ground);
  const fitting = topics
    .map((topic, at) => ({ topic, score: count(text, topic.of) * ownWeight + whole[at] }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, at, all) => at === 0 || (at === 1 && score >= all[0].score / 2));
  const groups = fitting.map(({ topic }) => (bank === 'advice' ? (topic.advice ?? []) : topic.usual[bank]));
  const near = passages.filter((one) => Math.abs(one.paragraph - paragraph) <= reach);
  const said = (phrase: string) =>
    overlap(phrase, article.title ?? '') >= 0.6 ||
    near.some((one) => overlap(phrase, one.text) >= (one.paragraph === paragraph ? 0.6 : 0.75));
  return [...groups, bank === 'advice' ? [] : anywhere[bank]].map((group) => group.filter((phrase) => !said(phrase)));
}
