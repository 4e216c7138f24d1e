import type { SyllableHabits } from '../knowledge.ts';
import { firstKey } from '../vocabulary.ts';
import { magnitude } from '../word-trie.ts';
import type { Spelling } from './known-lists.ts';

/** How often a headword is taken to occur, on top of what the counts say. */
const rarely = 20;

/** 0 for none, 1 for less than `few`, 2 for less than `many`, 3 for more. */
function lot(count: number, few: number, many: number): number {
  return count === 0 ? 0 : count < few ? 1 : count < many ? 2 : 3;
}

/** Sums over the words that begin with a syllable, end with it, and are it, by id. */
function places(size: number, words: readonly Spelling[], weigh: (word: Spelling) => number) {
  const first = new Float64Array(size);
  const last = new Float64Array(size);
  const alone = new Float64Array(size);
  for (const word of words) {
    if (word.ids.length === 1) alone[word.ids[0]] += weigh(word);
    else {
      first[word.ids[0]] += weigh(word);
      last[word.ids[word.ids.length - 1]] += weigh(word);
    }
  }
  return { first, last, alone };
}

/**
 * Classes of syllables for `keys` keys. `names` holds only those written with a capital on every syllable; `headwords`
 * are the words of all dictionaries; `classOf` gives the number of a syllable’s word class, by id, 0 for none.
 */
export function syllableHabits(
  keys: number,
  words: readonly Spelling[],
  names: readonly Spelling[],
  headwords: readonly Spelling[],
  classOf: ReadonlyMap<number, number>,
): SyllableHabits {
  const size = firstKey + keys;
  const counts = places(
    size,
    [...words, ...headwords.map(({ ids }) => ({ ids, count: rarely }))],
    ({ count }) => count,
  );
  const different = new Map([...words, ...headwords].map((word) => [word.ids.join(' '), word]));
  const types = places(size, [...different.values()], () => 1);
  const families = new Float64Array(size);
  const naming = new Float64Array(size);
  const ending = new Float64Array(size);
  for (const { ids, count } of names) {
    if (ids.length < 2) continue;
    if (ids.length > 2) families[ids[0]]++;
    for (const id of ids) naming[id] += count;
    for (const id of ids.slice(1)) ending[id]++;
  }
  return {
    alone: Uint8Array.from(counts.alone, magnitude),
    bound: Uint8Array.from(counts.alone, (alone, id) => {
      const all = alone + counts.first[id] + counts.last[id];
      if (all === 0) return 0;
      const end = counts.first[id] > 2 * counts.last[id] ? 0 : counts.last[id] > 2 * counts.first[id] ? 1 : 2;
      return 1 + Math.min(4, Math.floor((5 * alone) / all)) * 3 + end;
    }),
    combining: Uint8Array.from(
      types.first,
      (begins, id) => (lot(begins, 4, 16) << 3) | (lot(types.last[id], 4, 16) << 1) | Math.min(1, types.alone[id]),
    ),
    // What is no syllable has classes of its own.
    wordClass: Uint8Array.from({ length: size }, (_, id) => (id < firstKey ? id : firstKey + (classOf.get(id) ?? 0))),
    family: Uint8Array.from(families, (count) => Math.min(3, count)),
    naming: Uint8Array.from(naming, magnitude),
    ending: Uint8Array.from(ending, (count) => lot(count, 3, 12)),
  };
}
