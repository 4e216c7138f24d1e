import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A dictionary entry found at a place: it covers `length` tokens. */
export interface Match {
  entry: LexiconEntry;
  length: number;
}

/** The longest entry that begins at `tokens[at]` and covers at most `most` tokens. */
export function longestMatch(lexicon: Lexicon, tokens: Token[], at: number, most: number): Match | null {
  let node = lexicon.root;
  let best: Match | null = null;
  for (let length = 1; length <= most; length++) {
    const next = node.next.get(tokens[at + length - 1].key);
    if (next === undefined) break;
    node = next;
    if (node.entry !== null) best = { entry: node.entry, length };
  }
  return best;
}

/** Counted for what a dictionary has but nobody counted, in a million words. */
const rare = 0.1;

/**
 * The match to take at `tokens[at]`. It is the longest, unless its last syllable begins a commoner word: in “cấp thiết
 * bị” the longest is “cấp thiết” (urgent), but “cấp” and “thiết bị” (equipment) are meant. Of the two ways to cut, the
 * one whose words are more frequent together is taken. Terms of several words are never cut.
 */
export function bestMatch(lexicon: Lexicon, tokens: Token[], at: number, most: number): Match | null {
  const longest = longestMatch(lexicon, tokens, at, most);
  if (longest === null || longest.length < 2 || longest.length === most || longest.entry.components !== null)
    return longest;
  const crossing = longestMatch(lexicon, tokens, at + longest.length - 1, most - longest.length + 1);
  if (crossing === null || crossing.length < 2) return longest;
  const shorter = longestMatch(lexicon, tokens, at, longest.length - 1);
  if (shorter?.length !== longest.length - 1) return longest;
  const after = longestMatch(lexicon, tokens, at + longest.length, most - longest.length);
  const frequency = (match: Match | null) => Math.max(match?.entry.frequency ?? 0, rare);
  const crossed = frequency(shorter) * frequency(crossing);
  return crossed > frequency(longest) * frequency(after) ? shorter : longest;
}

/** Token counts of an entry's components where they spell these tokens one by one; null where they don't. */
function componentLengths(components: readonly (readonly string[])[], tokens: Token[]): number[] | null {
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

/** Cuts the tokens of a term into the words it is made of, as token counts; null for a word with no words inside. */
export function partLengths(lexicon: Lexicon, entry: LexiconEntry, tokens: Token[]): number[] | null {
  if (entry.components === null || tokens.length < 2) return null;
  const given = componentLengths(entry.components, tokens);
  if (given !== null) return given;
  // A variant spelling may not line up with the components: fall back on what is found inside.
  const lengths: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const most = Math.min(tokens.length - at, tokens.length - 1);
    const length = longestMatch(lexicon, tokens, at, most)?.length ?? 1;
    lengths.push(length);
    at += length;
  }
  return lengths;
}
