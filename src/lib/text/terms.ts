import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A dictionary entry found at a place: it covers `length` tokens. */
export interface Match {
  entry: LexiconEntry;
  length: number;
}

/** The longest headword looked for, in tokens. */
const longest = 14;

/** Every entry that begins at `tokens[at]` and covers at most `most` tokens, the shortest first. */
export function matchesAt(lexicon: Lexicon, tokens: readonly Token[], at: number, most = longest): Match[] {
  const found: Match[] = [];
  const end = Math.min(most, longest, tokens.length - at);
  let node = lexicon.root;
  for (let length = 1; length <= end; length++) {
    const next = node.next.get(tokens[at + length - 1].key);
    if (next === undefined) break;
    node = next;
    if (node.entry !== null) found.push({ entry: node.entry, length });
  }
  return found;
}

/** The entry that covers exactly these tokens, or null. */
export function entryAt(lexicon: Lexicon, tokens: readonly Token[], at: number, length: number): LexiconEntry | null {
  const match = matchesAt(lexicon, tokens, at, length).at(-1);
  return match?.length === length ? match.entry : null;
}

/** Whether two components of an entry meet so many syllables after its beginning. */
export function isSeam(entry: LexiconEntry, offset: number): boolean {
  let end = 0;
  for (const keys of entry.components ?? []) {
    end += keys.length;
    if (end >= offset) return end === offset;
  }
  return false;
}

/** Token counts of an entry's components where they spell these tokens one by one; null where they don't. */
function componentLengths(components: readonly (readonly string[])[], tokens: readonly Token[]): number[] | null {
  const lengths: number[] = [];
  let at = 0;
  for (const keys of components) {
    // Punctuation between components (“phòng, chống”) belongs to none of them.
    while (tokens[at]?.kind === 'punctuation' && tokens[at].key !== keys[0]) {
      lengths.push(1);
      at++;
    }
    if (!keys.every((key, index) => tokens[at + index]?.key === key)) return null;
    lengths.push(keys.length);
    at += keys.length;
  }
  return at === tokens.length ? lengths : null;
}

/**
 * Cuts the tokens of a term into the words it is made of, as token counts. What has no components, or a variant
 * spelling that does not line up with them, is cut into the longest words found inside.
 */
export function partLengths(lexicon: Lexicon, entry: LexiconEntry | null, tokens: readonly Token[]): number[] {
  if (tokens.length < 2) return [];
  const given = entry?.components ? componentLengths(entry.components, tokens) : null;
  if (given !== null) return given;
  const lengths: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = matchesAt(lexicon, tokens, at, Math.min(tokens.length - at, tokens.length - 1)).at(-1)?.length ?? 1;
    lengths.push(length);
    at += length;
  }
  return lengths;
}
