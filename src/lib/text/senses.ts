import type { LexiconEntry, LexiconSense } from './lexicon.ts';
import { phraseKey, type Token } from './tokens.ts';

/** The tokens of a sentence, ready to be asked what stands around a word. */
export interface Context {
  tokens: Token[];
  /** Keys of all tokens joined by spaces, with a space at either end. */
  keys: string;
}

export function contextOf(tokens: Token[]): Context {
  return { tokens, keys: ` ${tokens.map((token) => token.key).join(' ')} ` };
}

function keysBetween(tokens: Token[], from: number, to: number): string {
  return ` ${tokens
    .slice(Math.max(0, from), to)
    .map((token) => token.key)
    .join(' ')} `;
}

/** Longest collocate looked at beside a word, in tokens. */
const reach = 6;

function holds(sense: LexiconSense, context: Context, at: number, length: number): boolean {
  const { after, before, near, capital } = sense.when!;
  const { tokens } = context;
  if (capital && tokens[at].shape !== 'lower' && tokens.slice(0, at).some(({ kind }) => kind === 'syllable'))
    return true;
  if (near?.some((phrase) => context.keys.includes(` ${phraseKey(phrase)} `))) return true;
  if (after) {
    const left = keysBetween(tokens, at - reach, at);
    if (after.some((phrase) => left.endsWith(` ${phraseKey(phrase)} `))) return true;
  }
  if (before) {
    const right = keysBetween(tokens, at + length, at + length + reach);
    if (before.some((phrase) => right.startsWith(` ${phraseKey(phrase)} `))) return true;
  }
  return false;
}

/**
 * Index of the sense meant at `tokens[at]`: the first whose conditions are met, else the first that has none, else the
 * first of all.
 */
export function chooseSense(entry: LexiconEntry, context: Context, at: number, length: number): number {
  if (entry.senses.length === 1) return 0;
  const told = entry.senses.findIndex((sense) => sense.when !== undefined && holds(sense, context, at, length));
  if (told >= 0) return told;
  return Math.max(
    0,
    entry.senses.findIndex((sense) => sense.when === undefined),
  );
}
