/**
 * Hashes of syllables read straight from the source, letter by letter, without making a string. Two spellings have the
 * same hash where `syllableKey` gives them the same key: NFC or NFD, any case, tone mark on either vowel.
 */

/** Codes with a row in the tables; what lies beyond is left to `syllableKey`. */
const tableSize = 0x1f00;
const toneMarks = '\u0300\u0301\u0303\u0309\u0323';

/** The letter without its marks, lower case; 0 where the tables know nothing of the code. */
const letters = new Uint16Array(tableSize);
/** Circumflex, breve, horn and others that make another letter. */
const marks = new Uint16Array(tableSize);
const tones = new Uint8Array(tableSize);

for (const [first, last] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x1b0],
  [0x300, 0x323],
  [0x1e00, 0x1eff],
]) {
  for (let code = first; code <= last; code++) {
    const parts = String.fromCharCode(code).normalize('NFD').toLowerCase().replaceAll('ð', 'đ');
    const tone = [...parts].filter((part) => toneMarks.includes(part));
    const rest = [...parts].filter((part) => !toneMarks.includes(part));
    if (tone.length > 1 || rest.length > 2) continue;
    tones[code] = tone.length === 0 ? 0 : 1 + toneMarks.indexOf(tone[0]);
    letters[code] = rest.length > 0 ? rest[0].charCodeAt(0) : 1;
    marks[code] = rest.length > 1 ? rest[1].charCodeAt(0) : 0;
  }
}

/**
 * Hash of `source[start, end)`, never 0; 0 where only `syllableKey` can tell: a character beyond the tables, or more
 * marks than a Vietnamese letter has, whose order Unicode has rules for.
 */
export function syllableHash(source: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  let tone = 0;
  let marked = false;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code >= tableSize) return 0;
    const letter = letters[code];
    if (letter === 0) return 0;
    if (tones[code] !== 0) {
      if (tone !== 0) return 0;
      tone = tones[code];
    }
    // A tone mark of its own stands for no letter.
    if (letter === 1) continue;
    const isMark = code >= 0x300 && code <= 0x323;
    if (isMark && marked) return 0;
    marked = isMark || marks[code] !== 0;
    hash = Math.imul(hash ^ letter, 0x01000193);
    if (marks[code] !== 0) hash = Math.imul(hash ^ marks[code], 0x01000193);
  }
  hash = Math.imul(hash ^ tone, 0x5bd1e995);
  return hash ^ (hash >>> 15) || 1;
}

/** Ids by hash. */
export interface HashTable {
  /** The id of a hash, 0 when it has none. */
  get(hash: number): number;
}

/** Builds the look-up from key to id; a key the tables cannot hash is left out. */
export function createHashTable(ids: ReadonlyMap<string, number>): HashTable {
  let capacity = 1024;
  while (capacity < ids.size * 2) capacity *= 2;
  const mask = capacity - 1;
  const table = new Int32Array(capacity * 2);
  function slot(hash: number): number {
    let at = hash & mask;
    while (table[at * 2] !== 0 && table[at * 2] !== hash) at = (at + 1) & mask;
    return at * 2;
  }
  for (const [key, id] of ids) {
    const hash = syllableHash(key, 0, key.length);
    if (hash === 0) continue;
    const at = slot(hash);
    table[at] = hash;
    table[at + 1] = id;
  }
  return { get: (hash) => table[slot(hash) + 1] };
}
