/** Syllable keys as small integers: everything after this module works on numbers. */

/** Ids that stand for no key of their own; keys are numbered from `firstKey` on. */
export const unknown = 0;
export const number = 1;
export const date = 2;
export const before = 3;
export const after = 4;
export const firstKey = 8;

/** Sounds the two halves of a reduplicated word may share; both 0 where the key is no Vietnamese syllable. */
export interface Sounds {
  onset: number;
  rhyme: number;
}

export interface Vocabulary {
  keys: readonly string[];
  ids: ReadonlyMap<string, number>;
  /** By id. */
  onset: Int16Array;
  rhyme: Int16Array;
  /** The sounds of a key the vocabulary does not hold. */
  sounds(key: string): Sounds;
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable = /^(b|ch|c|d|đ|gh|g|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x|h)?([aăâeêioôơuưy].*)$/;
const sameOnset: Record<string, string> = { ngh: 'ng', gh: 'g', k: 'c' };

/** `quí` and `quý`, `kĩ` and `kỹ` are one syllable in two spellings; null where a key has no other. */
function otherSpelling(key: string): string | null {
  const match = /^(h|k|l|m|s|t|qu)([iy])([\u0300\u0301\u0303\u0309\u0323]?)$/.exec(key);
  return match === null ? null : match[1] + (match[2] === 'i' ? 'y' : 'i') + match[3];
}

/** The spelling under which both ways to write `i` after a consonant meet. */
export function foldedKey(key: string): string {
  const other = otherSpelling(key);
  return other !== null && other < key ? other : key;
}

/** A rhyme that goes with fewer onsets is none of Vietnamese: `inmei` of `Xinmei`. */
const fewestOnsets = 3;

/** Numbers `keys` in the order given; they must be folded and distinct. */
export function createVocabulary(keys: readonly string[]): Vocabulary {
  const ids = new Map<string, number>();
  const onset = new Int16Array(firstKey + keys.length);
  const rhyme = new Int16Array(firstKey + keys.length);
  const onsets = new Map<string, number>();
  const rhymes = new Map<string, number>();

  function sounds(key: string, numbered: (known: Map<string, number>, sound: string) => number): Sounds {
    const match = syllable.exec(key.replace(toneMarks, ''));
    if (match === null) return { onset: 0, rhyme: 0 };
    const first = match[1] ?? '';
    return { onset: numbered(onsets, sameOnset[first] ?? first), rhyme: numbered(rhymes, match[2]) };
  }

  keys.forEach((key, index) => {
    const id = firstKey + index;
    ids.set(key, id);
    const other = otherSpelling(key);
    if (other !== null) ids.set(other, id);
    const own = sounds(key, (known, sound) => {
      if (!known.has(sound)) known.set(sound, known.size + 1);
      return known.get(sound)!;
    });
    onset[id] = own.onset;
    rhyme[id] = own.rhyme;
  });
  const partners = Array.from({ length: rhymes.size + 1 }, () => new Set<number>());
  rhyme.forEach((sound, id) => partners[sound].add(onset[id]));
  const isForeign = (sound: number) => sound === 0 || partners[sound].size < fewestOnsets;
  rhyme.forEach((sound, id) => {
    if (isForeign(sound)) onset[id] = rhyme[id] = 0;
  });
  function soundsOf(key: string): Sounds {
    const found = sounds(key, (known, sound) => known.get(sound) ?? 0);
    return isForeign(found.rhyme) ? { onset: 0, rhyme: 0 } : found;
  }
  return { keys, ids, onset, rhyme, sounds: soundsOf };
}
