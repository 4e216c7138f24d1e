import { firstKey } from './vocabulary.ts';
import { magnitude, type Spelling } from './word-trie.ts';

/** What the word list says about each syllable, by id, in coarse classes. */
export interface SyllableHabits {
  /** How common the syllable is as a word of its own. */
  alone: Uint8Array;
  /** Whether it stands alone or in compounds, and at which end of them; 0 when the list does not know it. */
  bound: Uint8Array;
  /** 0–3: how many known personal names begin with it. */
  family: Uint8Array;
  /** How common it is in names. */
  naming: Uint8Array;
}

/** `names` holds only those written with a capital on every syllable. */
export function syllableHabits(size: number, words: readonly Spelling[], names: readonly Spelling[]): SyllableHabits {
  const ids = firstKey + size;
  const alone = new Float64Array(ids);
  const first = new Float64Array(ids);
  const last = new Float64Array(ids);
  const families = new Float64Array(ids);
  const naming = new Float64Array(ids);
  for (const { ids: spelling, count } of words) {
    if (spelling.length === 1) alone[spelling[0]] += count;
    else {
      first[spelling[0]] += count;
      last[spelling[spelling.length - 1]] += count;
    }
  }
  for (const { ids: spelling, count } of names) {
    if (spelling.length < 2) continue;
    if (spelling.length > 2) families[spelling[0]]++;
    for (const id of spelling) naming[id] += count;
  }
  const bound = Uint8Array.from(alone, (count, id) => {
    const all = count + first[id] + last[id];
    if (all === 0) return 0;
    const end = first[id] > 2 * last[id] ? 0 : last[id] > 2 * first[id] ? 1 : 2;
    return 1 + Math.min(4, Math.floor((5 * count) / all)) * 3 + end;
  });
  return {
    alone: Uint8Array.from(alone, magnitude),
    bound,
    family: Uint8Array.from(families, (count) => Math.min(3, count)),
    naming: Uint8Array.from(naming, magnitude),
  };
}
