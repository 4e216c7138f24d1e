import type { Token } from '../tokens.ts';

/** What a rule says about the gap before a token. */
export const free = -1;
export const split = 0;
export const join = 1;

/** Metre, gram, litre, hour: a figure and its unit are two words even when written together. */
const units = new Set(['m', 'g', 'l', 'h']);

/** `20-Dec`: a day and the month in English, as tables write it. */
const englishMonths = new Set('jan feb mar apr may jun jul aug sep sept oct nov dec'.split(' '));

/** How treebanks write brackets that would upset their own format: a left and a right one. */
const escapedBrackets = new Set(['lbkt', 'rbkt']);

/** The length tells almost every other key apart without looking it up. */
function isEscapedBracket({ key }: Token): boolean {
  return key.length === 4 && escapedBrackets.has(key);
}

const fullStop = 0x2e;

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
 * the hyphen inside `Wai-kru`, `GD-ĐT` and `20-Dec`; a shortened word that keeps its stop ends there; `1A` and `25 . 000` are one word.
 * `fixed[i]` is about the gap before `tokens[i]`.
 */
export function fixedGaps(source: string, tokens: readonly Token[], fixed: Int8Array): void {
  for (let i = 1; i < tokens.length; i++) {
    const left = tokens[i - 1];
    const right = tokens[i];
    fixed[i] = free;
    if (isEscapedBracket(left) || isEscapedBracket(right)) {
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
      } else if (right.key === '-' && left.kind === 'number' && next !== null && glued(right, next)) {
        if (englishMonths.has(next.key)) fixed[i] = join;
      } else if (left.key === '-' && i > 1 && fixed[i - 1] === join) fixed[i] = join;
    } else if (left.kind === 'syllable' && source.charCodeAt(left.end - 1) === fullStop && !glued(left, right))
      fixed[i] = split;
    else if (left.kind === 'number' && glued(left, right) && right.key.length === 1 && !units.has(right.key))
      fixed[i] = join;
  }
}
