import type { Fact } from '../facts/fact.ts';
import type { Article } from '../text/article.ts';
import { amongClauses, faultsAmong } from './contract/among.ts';
import { figureValues } from './kinds/figures/figure-options.ts';
import { explainedQuiz, type QuizWishes } from './generate.ts';
import type { Item } from './item.ts';
import { hashOf, randomFrom, shuffled } from './random.ts';

/** What to ask somebody again who missed a question. */
export interface Retried {
  item: Item;
  /** Whether it is another question about the same fact or sentence; else the missed one itself. */
  fresh: boolean;
}

function everySound(article: Article, facts: Fact[], wishes: Omit<QuizWishes, 'count'>): Item[] {
  const { quiz, rejected } = explainedQuiz(article, facts, { ...wishes, count: Number.MAX_SAFE_INTEGER });
  const left = rejected.filter(({ faults }) => faults.every((clause) => amongClauses.includes(clause)));
  return [...quiz.items, ...left.map(({ item }) => item)];
}

/** The same question with its answers in another order, where the order says nothing: figures and dates stay ascending. */
function reordered(item: Item, seed: number): Item {
  if (figureValues(item.options) !== null || item.options.every((option) => /\d/.test(option))) return item;
  const options = shuffled(item.options, randomFrom(seed ^ hashOf(item.id)));
  return { ...item, options, key: options.indexOf(item.options[item.key]) };
}

/** The same question in other words, such as with less of its sentence, is no other one. */
function isSame(one: Item, other: Item): boolean {
  if (one.prompt === other.prompt) return true;
  const sameAnswer = one.options[one.key] === other.options[other.key];
  return sameAnswer && one.kind === other.kind && one.fact === other.fact;
}

/** What a word means is no other question about a date in the same sentence. */
function alsoAbout(one: Item, item: Item): boolean {
  return one.evidence.sentence === item.evidence.sentence && (one.kind === 'meaning') === (item.kind === 'meaning');
}

export interface RetryWishes extends Omit<QuizWishes, 'count'> {
  /** Whether a teacher chose the words of what was missed, so that it is asked again in these alone. */
  prepared?: boolean;
}

/**
 * Questions for another try at what was missed: for each missed question a fresh one about the same fact, else about
 * the same sentence, else the same again with what other wrong answers the seed gives. `known` are all questions
 * already seen, and those that a teacher does not want: none of them is fresh. Without an article every question is
 * asked again. Pure; ids are given anew, so that they are unique among the result.
 */
export function retryItems(
  missed: Item[],
  known: Item[],
  article: Article | null,
  facts: Fact[],
  wishes: RetryWishes,
): Retried[] {
  const pool = article === null ? [] : everySound(article, facts, wishes);
  const unseen = pool.filter((one) => !known.some((other) => isSame(one, other)));
  const taken: Item[] = [];
  const retried = missed.map((item): Retried => {
    const fits = (one: Item) => faultsAmong(one, taken).length === 0;
    const others = missed.filter((other) => other !== item).map(({ fact }) => fact);
    const near = unseen.filter((one) => alsoAbout(one, item) && !others.includes(one.fact));
    const fresh =
      unseen.find((one) => one.fact === item.fact && fits(one)) ??
      near.find((one) => one.kind === item.kind && fits(one)) ??
      near.find(fits);
    const again = wishes.prepared
      ? undefined
      : pool.find(
          ({ fact, prompt, evidence }) =>
            fact === item.fact && prompt === item.prompt && evidence.start === item.evidence.start,
        );
    const next = fresh ?? again ?? reordered(item, wishes.seed);
    taken.push(next);
    return { item: next, fresh: fresh !== undefined };
  });
  return retried.map(({ item, fresh }, at) => ({ item: { ...item, id: `again-${at + 1}` }, fresh }));
}
