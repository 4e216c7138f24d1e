import { tokenise, type Token } from '../../tokens.ts';

/** A hand-segmented sentence: its text as a reader would get it, its tokens, and where they belong together. */
export interface GoldSentence {
  source: string;
  tokens: Token[];
  /** 1 where token `i` belongs to the word of the token before it. */
  joins: Uint8Array;
}

/** Reads one line of words separated by spaces whose syllables are joined by `_`. */
export function goldSentence(line: string): GoldSentence {
  const written = line.normalize('NFC').trim();
  const source = written.replaceAll('_', ' ');
  const starts = new Set<number>();
  let at = 0;
  for (const word of written.split(' ')) {
    starts.add(at);
    at += word.length + 1;
  }
  const tokens = tokenise(source);
  return { source, tokens, joins: Uint8Array.from(tokens, ({ start }) => (starts.has(start) ? 0 : 1)) };
}

/** Every sentence of a gold file, one a line; empty lines are passed over. */
export function goldSentences(text: string): GoldSentence[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(goldSentence);
}

/** The words of a sentence as token counts. */
export function wordLengths(joins: Uint8Array): number[] {
  const lengths: number[] = [];
  for (const join of joins) {
    if (join === 1 && lengths.length > 0) lengths[lengths.length - 1]++;
    else lengths.push(1);
  }
  return lengths;
}
