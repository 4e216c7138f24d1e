import type { Token } from '../tokens.ts';

/** What a rule says about the gap before a token. */
export const free = -1;
export const split = 0;
export const join = 1;

/** Metre, gram, litre, hour: a figure and its unit are two words even when written together. */
const units = new Set(['m', 'g', 'l', 'h']);

/** How treebanks write brackets that would upset their own format: a left and a right one. */
const escapedBrackets = new Set(['lbkt', 'rbkt']);

function glued(left: Token, right: Token): boolean {
  return left.end === right.start;
}

/** `25 . 000`: a number whose thousands were set apart. `stop` is the place of the full stop. */
function isThousands(tokens: readonly Token[], stop: number): boolean {
  if (stop < 1 || stop + 1 >= tokens.length || tokens[stop].key !== '.') return false;
  return /^\d{1,3}$/.test(tokens[stop - 1].key) && /^\d{3}$/.test(tokens[stop + 1].key);
}

/**
 * The gaps that need no weighing, by rule: punctuation stands alone, but for the full stop of an initial or a `TP.` and
 * the hyphen inside `Wai-kru` and `GD-ĐT`; a shortened word that keeps its stop ends there; `1A` and `25 . 000` are one word.
 * `fixed[i]` is about the gap before `tokens[i]`.
 */
export function fixedGaps(source: string, tokens: readonly Token[], fixed: Int8Array): void {
  for (let i = 1; i < tokens.length; i++) {
    const left = tokens[i - 1];
    const right = tokens[i];
    fixed[i] = free;
    if (escapedBrackets.has(left.key) || escapedBrackets.has(right.key)) {
      fixed[i] = split;
    } else if (left.kind === 'punctuation' || right.kind === 'punctuation') {
      fixed[i] = isThousands(tokens, i) || isThousands(tokens, i - 1) ? join : split;
      if (!glued(left, right)) continue;
      const next = i + 1 < tokens.length ? tokens[i + 1] : null;
      if (right.key === '.' && left.kind === 'syllable' && next !== null) {
        if (left.key.length === 1 || left.key === 'tp') fixed[i] = join;
      } else if (right.key === '-' && left.kind === 'syllable' && next?.kind === 'syllable' && glued(right, next)) {
        // “Huế-Đà Nẵng” are two places, “Mát-xcơ-va” is one.
        if (left.shape !== 'title' || next.shape !== 'title') fixed[i] = join;
      } else if (left.key === '-' && i > 1 && fixed[i - 1] === join) fixed[i] = join;
    } else if (left.kind === 'syllable' && source[left.end - 1] === '.' && !glued(left, right)) fixed[i] = split;
    else if (left.kind === 'number' && glued(left, right) && right.key.length === 1 && !units.has(right.key))
      fixed[i] = join;
  }
}
