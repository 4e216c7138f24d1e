import { goldSentence, wordLengths, type GoldSentence } from './gold.ts';

/** Names to draw syllables from, by their number of syllables. */
export type NamePool = readonly (readonly string[][])[];

const mostSyllables = 4;

/** Sorts out the names written with a capital on every syllable. */
export function namePool(names: readonly string[]): NamePool {
  const split = [...new Set(names)].map((name) => name.split(' '));
  const proper = split.filter((syllables) => syllables.every((syllable) => /^\p{Lu}\p{L}*$/u.test(syllable)));
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
