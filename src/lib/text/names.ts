import type { Lexicon } from './lexicon.ts';
import type { Match } from './terms.ts';
import type { Token } from './tokens.ts';

/** The longest Vietnamese personal name in syllables: family name, middle names, given name. */
const longestPerson = 4;

/** Words before a lone capitalised syllable that make it somebody's given name: “ông Dũng”. */
const addresses = new Set(['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'chú', 'bác', 'cháu', 'cụ', 'thầy']);

export function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'title' || token?.shape === 'upper';
}

function spaced(source: string, left: Token, right: Token): boolean {
  return left.end < right.start && !/[\n\r]/.test(source.slice(left.end, right.start));
}

/** How many title-case syllables follow one another from `tokens[at]`, separated by spaces alone. */
function runLength(source: string, tokens: Token[], at: number): number {
  let length = 0;
  while (
    tokens[at + length]?.shape === 'title' &&
    (length === 0 || spaced(source, tokens[at + length - 1], tokens[at + length]))
  ) {
    length++;
  }
  return length;
}

/** “Ki-ép”, “Mát-xcơ-va”: a foreign name written syllable by syllable. Returns its length in tokens, or 0. */
function transcribed(tokens: Token[], at: number): number {
  if (tokens[at].shape !== 'title') return 0;
  let length = 1;
  while (
    tokens[at + length]?.key === '-' &&
    tokens[at + length].start === tokens[at + length - 1].end &&
    tokens[at + length + 1]?.kind === 'syllable' &&
    tokens[at + length + 1].start === tokens[at + length].end &&
    tokens[at + length + 1].shape === 'lower'
  ) {
    length += 2;
  }
  return length > 1 ? length : 0;
}

function isFamilyName(lexicon: Lexicon, key: string): boolean {
  return lexicon.root.next.get(key)?.entry?.senses.some((sense) => sense.pos === 'family name') ?? false;
}

/** A known name of two tokens or more inside the run ends the unknown one before it: “Trần Phú | Hà Nội”. */
function beforeKnownName(lexicon: Lexicon, tokens: Token[], at: number, run: number): number {
  for (let offset = 1; offset < run - 1; offset++) {
    const known = lexicon.root.next.get(tokens[at + offset].key)?.next.get(tokens[at + offset + 1].key)?.entry;
    if (known?.senses[0].pos === 'name') return offset;
  }
  return run;
}

/**
 * How many tokens from `tokens[at]` are a name the dictionary does not hold, 0 when none begins there. `match` is what
 * the dictionary knows at this place; a multi-syllable entry wins, a single syllable only where no name can begin.
 */
export function nameLength(source: string, lexicon: Lexicon, tokens: Token[], at: number, match: Match | null): number {
  const first = tokens[at];
  if (!isCapital(first)) return 0;
  if (match !== null && match.length > 1) return 0;
  const foreign = transcribed(tokens, at);
  if (foreign > 0) return foreign;
  const run = beforeKnownName(lexicon, tokens, at, runLength(source, tokens, at));
  if (run >= 2 && isFamilyName(lexicon, first.key)) return Math.min(run, longestPerson);
  const opensSentence = !tokens.slice(0, at).some((token) => token.kind === 'syllable');
  const addressed = at > 0 && addresses.has(tokens[at - 1].key.normalize('NFC'));
  if (match === null) return opensSentence && run < 2 ? 0 : Math.max(1, run);
  if (opensSentence && !addressed) return 0;
  if (run >= 2) return run;
  return addressed && first.shape === 'title' ? 1 : 0;
}
