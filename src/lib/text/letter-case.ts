import type { Token } from './tokens.ts';

/** True for a syllable that begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'title' || token?.shape === 'upper';
}

/** A text set wholly in capitals says nothing about names. */
export function isShouted(tokens: readonly Token[]): boolean {
  const syllables = tokens.filter((token) => token.kind === 'syllable');
  const upper = syllables.filter((token) => token.shape === 'upper').length;
  return syllables.length > 3 && upper > syllables.length * 0.6;
}

/**
 * Whether the token stands where any word has a capital: first in its sentence, after a colon or an opening quotation
 * mark.
 */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= 4; before--) {
    const token = tokens[before];
    if (token.key === ':' || (token.key === '"' && token.end === tokens[before + 1].start)) return true;
    if (token.kind !== 'punctuation') return before === 0 && token.kind !== 'syllable';
  }
  return at <= 4;
}
