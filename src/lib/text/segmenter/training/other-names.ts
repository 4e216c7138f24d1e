import { goldSentence, wordLengths, type GoldSentence } from './gold.ts';
import type { Counted } from './word-lists.ts';

/** Names to draw syllables from, by their number of syllables. */
export type NamePool = readonly (readonly string[][])[];

const mostSyllables = 4;

/** From this count on a name is one of the news, and drawn so many times as often as one of a gazetteer. */
const common = 10;
const oftener = 3;

/** Sorts out the names written with a capital on every syllable. */
export function namePool(names: readonly Counted[]): NamePool {
  const counts = new Map<string, number>();
  for (const { text, count } of names) counts.set(text, Math.max(count, counts.get(text) ?? 0));
  const proper = [...counts]
    .map(([name, count]) => ({ syllables: name.split(' '), count }))
    .filter(({ syllables }) => syllables.every((syllable) => /^\p{Lu}\p{L}*$/u.test(syllable)))
    .flatMap(({ syllables, count }) => Array<string[]>(count < common ? 1 : oftener).fill(syllables));
  return Array.from({ length: mostSyllables + 1 }, (_, length) => proper.filter((name) => name.length === length));
}

/**
 * The same sentence about other people and places: each syllable of a name is drawn from the names of that length, so
 * that most are names no list has. Null when the sentence has no name to change.
 */
export function withOtherNames(sentence: GoldSentence, pool: NamePool, random: () => number): GoldSentence | null {
  const { source, tokens, joins } = sentence;
  let at = 0;
  let changed = false;
  const words = wordLengths(joins).map((length) => {
    const word = tokens.slice(at, (at += length));
    const from = length < 2 || length > mostSyllables ? [] : pool[length];
    if (from.length === 0 || word.some(({ kind, shape }) => kind !== 'syllable' || shape !== 'title'))
      return source.slice(word[0].start, word[length - 1].end).replaceAll(' ', '_');
    changed = true;
    return word.map((_, place) => from[Math.floor(random() * from.length)][place]).join('_');
  });
  return changed ? goldSentence(words.join(' ')) : null;
}
