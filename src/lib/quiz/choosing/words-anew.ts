import { asksForWord, faultsAmong } from '../contract/among.ts';
import type { Item } from '../item.ts';
import { weighty, type Place } from './places.ts';

/** So many questions are held against one another at most before a word is given up. */
const mostTries = 300;

/** The ways to ask for a word, the one that stands in the quiz or comes first before the others. */
function waysOf({ item, wordings }: Place): Item[] {
  return [item, ...wordings(weighty).filter((other) => other !== item && asksForWord(other))];
}

/**
 * The places of a quiz with a question that asks for a word put last among them, where its wrong answers, and those of the
 * words already asked for, can be chosen so that none stands in another's way; null where they cannot, or the question asks for
 * something else.
 */
export function withWordsAnew(fresh: Place, places: readonly Place[]): Place[] | null {
  if (!asksForWord(fresh.item)) return null;
  const others = places.filter(({ item }) => !asksForWord(item)).map(({ item }) => item);
  const words = [...places.filter(({ item }) => asksForWord(item)), fresh];
  let tries = 0;
  const dealt = (at: number, before: Item[]): Item[] | null => {
    if (at === words.length) return [];
    for (const item of waysOf(words[at])) {
      if (++tries > mostTries) return null;
      if (faultsAmong(item, [...others, ...before]).length > 0) continue;
      const rest = dealt(at + 1, [...before, item]);
      if (rest !== null) return [item, ...rest];
    }
    return null;
  };
  const items = dealt(0, []);
  if (items === null) return null;
  const anew = new Map(words.map((place, at) => [place, { ...place, item: items[at] }]));
  return [...places, fresh].map((place) => anew.get(place) ?? place);
}
