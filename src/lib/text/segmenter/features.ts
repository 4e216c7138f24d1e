import type { Token } from '../tokens.ts';
import { fixedGaps, free } from './fixed-gaps.ts';
import type { Knowledge } from './knowledge.ts';
import { createSpellingFinder, spelled } from './spellings.ts';
import { createTokenReader, longestSentence } from './token-reader.ts';
import { unknown } from './vocabulary.ts';

/** Weights are found by hash, in 2^bits slots: those of templates that look at the gap alone, and the others. */
export const gapSlotBits = 17;
export const stepSlotBits = 15;
/** Templates that look at the gap alone, and templates that also depend on the decision before it. */
export const gapTemplates = 19;
export const stepTemplates = 7;

/** The features of one sentence. The arrays are used again for the next one. */
export interface Features {
  /** Slots of the gap before token `i`, from `i * gapTemplates` on. */
  gaps: Int32Array;
  /** From `i * stepTemplates` on. */
  steps: Int32Array;
  /** What a rule says about the gap before token `i`; see `fixedGaps`. */
  fixed: Int8Array;
}

/**
 * The slot of a value under a template. The high bits of a product with an odd number depend on all the bits of the
 * value; ids are spread out by `left`, `right` and `far` first, small numbers are packed side by side.
 */
function gapSlot(template: number, value: number): number {
  return Math.imul(value + Math.imul(template + 1, 0x27d4eb2f), 0x2c1b3c6d) >>> (32 - gapSlotBits);
}
function stepSlot(template: number, value: number): number {
  return Math.imul(value + Math.imul(template + 1, 0x27d4eb2f), 0x2c1b3c6d) >>> (32 - stepSlotBits);
}
const leftSpread = 0x9e3779b1;
const rightSpread = 0x85ebca6b;
const farSpread = 0xc2b2ae35;

/** Makes an extractor with buffers of its own, for sentences of at most `longestSentence` tokens. */
export function createExtractor(knowledge: Knowledge): (source: string, tokens: readonly Token[]) => Features {
  const { alone, bound, family, naming } = knowledge.habits;
  const readTokens = createTokenReader(knowledge);
  const findSpellings = createSpellingFinder(knowledge.trie);
  const gaps = new Int32Array((longestSentence + 1) * gapTemplates);
  const steps = new Int32Array((longestSentence + 1) * stepTemplates);
  const fixed = new Int8Array(longestSentence + 1);
  const features = { gaps, steps, fixed };

  return (source, tokens) => {
    const { ids, shapes, onsets, rhymes } = readTokens(source, tokens);
    const found = findSpellings(ids, tokens.length);
    fixedGaps(source, tokens, fixed);
    for (let i = 1; i < tokens.length; i++) {
      if (fixed[i] !== free) continue;
      // The syllables `p a | b x` around the gap.
      const p = ids[i];
      const a = ids[i + 1];
      const b = ids[i + 2];
      const x = ids[i + 3];
      const left = Math.imul(a, leftSpread);
      const right = Math.imul(b, rightSpread);
      const both = left + right;
      const shape = shapes[i + 1] * 9 + shapes[i + 2];
      const shapeBefore = shapes[i] * 81 + shape;
      const here = i * spelled.size;
      const last = here - spelled.size;
      const next = here + spelled.size;
      const w = found[here + spelled.word];
      const n = found[here + spelled.name];
      const wordTwo = found[here + spelled.wordTwo];
      const wordBefore = found[last + spelled.wordTwo];
      const wordAfter = found[next + spelled.wordTwo];
      const fit =
        (w << 4) |
        found[here + spelled.begins] |
        (found[here + spelled.ends] << 1) |
        (found[last + spelled.begins] << 2) |
        (found[next + spelled.ends] << 3);
      const boundA = bound[a];
      const boundB = bound[b];
      const bounds = (boundA << 4) | boundB;
      const alike =
        (onsets[i + 1] > 0 && onsets[i + 1] === onsets[i + 2] ? 4 : 0) +
        (rhymes[i + 1] > 0 && rhymes[i + 1] === rhymes[i + 2] ? 2 : 0) +
        (a === b && a !== unknown ? 1 : 0);
      const foreign = (onsets[i + 1] === 0 ? 1 : 0) | (rhymes[i + 2] === 0 ? 2 : 0);
      const glued = tokens[i - 1].end === tokens[i].start ? 4 : 0;

      let at = i * gapTemplates;
      gaps[at] = gapSlot(0, Math.imul(p, rightSpread) + left);
      gaps[at + 1] = gapSlot(1, right + Math.imul(x, leftSpread));
      gaps[at + 2] = gapSlot(2, both + Math.imul(p, farSpread));
      gaps[at + 3] = gapSlot(3, both + Math.imul(x, farSpread));
      gaps[at + 4] = gapSlot(4, left + w);
      gaps[at + 5] = gapSlot(5, right + w);
      gaps[at + 6] = gapSlot(6, shapeBefore * 9 + shapes[i + 3]);
      gaps[at + 7] = gapSlot(7, fit * 81 + shape);
      gaps[at + 8] = gapSlot(8, (wordTwo << 6) | (alone[a] << 3) | alone[b]);
      gaps[at + 9] = gapSlot(9, (wordTwo << 6) | (wordBefore << 3) | wordAfter);
      gaps[at + 10] = gapSlot(10, (w << 6) | (found[here + spelled.phrase] << 3) | found[here + spelled.phraseTwo]);
      gaps[at + 11] = gapSlot(11, (found[here + spelled.trained] << 6) | (w << 3) | n);
      gaps[at + 12] = gapSlot(12, ((boundA << 3) | w) * 9 + shapes[i + 1]);
      gaps[at + 13] = gapSlot(13, ((boundB << 3) | w) * 9 + shapes[i + 2]);
      gaps[at + 14] = gapSlot(14, (bound[p] << 12) | (bounds << 4) | bound[x]);
      gaps[at + 15] = gapSlot(15, (alike << 8) | bounds);
      gaps[at + 16] = gapSlot(16, ((family[p] << 6) | (naming[a] << 3) | naming[b]) * 81 + shape);
      gaps[at + 17] = gapSlot(17, (foreign | glued) * 81 + shape);
      gaps[at + 18] = gapSlot(18, ((found[here + spelled.seen] << 3) | w) * 81 + shape);

      at = i * stepTemplates;
      steps[at] = stepSlot(0, left);
      steps[at + 1] = stepSlot(1, right);
      steps[at + 2] = stepSlot(2, fit);
      steps[at + 3] = stepSlot(3, shapeBefore);
      steps[at + 4] = stepSlot(
        4,
        (w << 3) | (wordTwo > 0 ? 4 : 0) | (wordBefore > 0 ? 2 : 0) | (wordAfter > 0 ? 1 : 0),
      );
      steps[at + 5] = stepSlot(5, (w << 3) | found[last + spelled.word]);
      steps[at + 6] = stepSlot(6, ((n << 3) | found[last + spelled.name]) * 81 + shape);
    }
    return features;
  };
}
