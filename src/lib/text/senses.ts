import type { LexiconEntry, SenseCondition } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The tokens of a sentence, ready to be asked what stands around a word. */
export interface Context {
  tokens: Token[];
  /** Index of the first syllable, which has a capital anyway; -1 without one. */
  first: number;
  /** Whether a word begins at a token, or the sentence ends before it: “sự” in “thật sự” is no word of its own. */
  isEdge(at: number): boolean;
  /** Whether a phrase, given as a key, is in the sentence. Each phrase is looked for once. */
  holds(phrase: string): boolean;
}

/** `insides`: tokens that stand within a word of the dictionary, not at its beginning. */
export function contextOf(tokens: Token[], insides: ReadonlySet<number>): Context {
  const known = new Map<string, boolean>();
  let keys: string | null = null;
  return {
    tokens,
    first: tokens.findIndex(({ kind }) => kind === 'syllable'),
    isEdge: (at) => !insides.has(at),
    holds(phrase) {
      let held = known.get(phrase);
      if (held === undefined) {
        keys ??= ` ${tokens.map((token) => token.key).join(' ')} `;
        known.set(phrase, (held = keys.includes(` ${phrase} `)));
      }
      return held;
    },
  };
}

/** Stands for any number or date in figures among the collocates of a sense. */
const anyFigure = '#';

function keysBetween(tokens: Token[], from: number, to: number): string {
  return ` ${tokens
    .slice(Math.max(0, from), to)
    .map((token) => (token.kind === 'number' || token.kind === 'date' ? anyFigure : token.key))
    .join(' ')} `;
}

function tokensIn(phrase: string): number {
  return phrase.split(' ').length;
}

/** Longest collocate looked at beside a word, in tokens. */
const reach = 6;

function holds(condition: SenseCondition, context: Context, at: number, length: number): boolean {
  const { after, before, near, capital } = condition;
  const { tokens } = context;
  if (capital && tokens[at].shape !== 'lower' && at > context.first) return true;
  if (near.some((phrase) => context.holds(phrase))) return true;
  if (after.length > 0) {
    const left = keysBetween(tokens, at - reach, at);
    if (after.some((phrase) => left.endsWith(` ${phrase} `) && context.isEdge(at - tokensIn(phrase)))) return true;
  }
  if (before.length > 0) {
    const right = keysBetween(tokens, at + length, at + length + reach);
    const end = at + length;
    if (before.some((phrase) => right.startsWith(` ${phrase} `) && context.isEdge(end + tokensIn(phrase)))) return true;
  }
  return false;
}

/**
 * Index of the sense meant at `tokens[at]`: the first whose conditions are met, else the first that has none, else the
 * first of all.
 */
export function chooseSense(entry: LexiconEntry, context: Context, at: number, length: number): number {
  if (entry.senses.length === 1) return 0;
  const told = entry.senses.findIndex(
    (sense) => sense.condition !== null && holds(sense.condition, context, at, length),
  );
  if (told >= 0) return told;
  return Math.max(
    0,
    entry.senses.findIndex((sense) => sense.condition === null),
  );
}
