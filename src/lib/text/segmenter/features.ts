import type { Token } from '../tokens.ts';
import { fixedGaps, free } from './fixed-gaps.ts';
import type { Knowledge } from './knowledge.ts';
import { createSpellingFinder, evidenceBits, spelled } from './spellings.ts';
import { createTokenReader, isCaseless, isCommonShape, longestSentence } from './token-reader.ts';
import { unknown } from './vocabulary.ts';

/** Weights are found by hash, in 2^bits slots: those of templates that look at the gap alone, and the others. */
export const gapSlotBits = 17;
export const stepSlotBits = 15;
/** Templates that look at the gap alone, and templates that also depend on the decision before it. */
export const gapTemplates = 30;
export const stepTemplates = 9;
/** A gap with nothing to say for a word across it is weighed by the first templates only: most gaps are like that. */
export const plainGapTemplates = 13;
export const plainStepTemplates = 3;
/** How common both syllables of such a gap are as words of their own, at least; see `magnitude`. */
const plainlyAlone = 4;

/** The features of one sentence. The arrays are used again for the next one. */
export interface Features {
  /** Slots of the gap before token `i`, from `i * gapTemplates` on. */
  gaps: Int32Array;
  /** From `i * stepTemplates` on. */
  steps: Int32Array;
  /** What a rule says about the gap before token `i`; see `fixedGaps`. */
  fixed: Int8Array;
  /** 1 where only the first templates are filled in. */
  plain: Uint8Array;
}

/**
 * Turns the values of `count` templates from `first` on into slots. The high bits of a product with an odd number depend
 * on all the bits of the value; ids are spread out by `left`, `right` and `far` first, small numbers are packed side by
 * side. In one loop for all templates: a function called for each of them is too often not inlined.
 */
function toSlots(values: Int32Array, first: number, count: number, bits: number): void {
  for (let template = 0; template < count; template++) {
    const salt = Math.imul(template + 1, 0x27d4eb2f);
    values[first + template] = Math.imul(values[first + template] + salt, 0x2c1b3c6d) >>> (32 - bits);
  }
}
const leftSpread = 0x9e3779b1;
const rightSpread = 0x85ebca6b;
const farSpread = 0xc2b2ae35;

/** Makes an extractor with buffers of its own, for sentences of at most `longestSentence` tokens. */
export function createExtractor(knowledge: Knowledge): (source: string, tokens: readonly Token[]) => Features {
  const { alone, bound, combining, wordClass, family, naming, ending } = knowledge.habits;
  const readTokens = createTokenReader(knowledge);
  const findSpellings = createSpellingFinder(knowledge.trie);
  const gaps = new Int32Array((longestSentence + 1) * gapTemplates);
  const steps = new Int32Array((longestSentence + 1) * stepTemplates);
  const fixed = new Int8Array(longestSentence + 1);
  const plain = new Uint8Array(longestSentence + 1);
  const features = { gaps, steps, fixed, plain };

  /** How far the syllable at `at` is from a family name, through syllables that end names; 0 for none near. */
  function fromFamily(ids: Int32Array, at: number): number {
    if (family[ids[at]] > 1) return 1;
    if (ending[ids[at]] === 0) return 0;
    if (family[ids[at - 1]] > 1) return 2;
    return at > 1 && ending[ids[at - 1]] > 0 && family[ids[at - 2]] > 1 ? 3 : 0;
  }

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
      const here = i * spelled.size;
      const last = here - spelled.size;
      const next = here + spelled.size;
      const counted = found[here + spelled.counted];
      const countedTwo = found[here + spelled.countedTwo];
      const name = found[here + spelled.name];
      const trained = found[here + spelled.trained];
      const span = found[here + spelled.span];
      const word = (found[here + spelled.evidence] << 3) | span;
      const fit =
        (counted << 4) |
        found[here + spelled.begins] |
        (found[here + spelled.ends] << 1) |
        (found[last + spelled.begins] << 2) |
        (found[next + spelled.ends] << 3);
      const bounds = (bound[a] << 4) | bound[b];
      const classes = (wordClass[a] << 8) | wordClass[b];
      const alike =
        (onsets[i + 1] > 0 && onsets[i + 1] === onsets[i + 2] ? 4 : 0) +
        (rhymes[i + 1] > 0 && rhymes[i + 1] === rhymes[i + 2] ? 2 : 0) +
        (a === b && a !== unknown ? 1 : 0);

      let at = i * gapTemplates;
      gaps[at] = Math.imul(p, rightSpread) + left;
      gaps[at + 1] = right + Math.imul(x, leftSpread);
      gaps[at + 2] = both + Math.imul(p, farSpread);
      gaps[at + 3] = both + Math.imul(x, farSpread);
      gaps[at + 4] = left + counted;
      gaps[at + 5] = right + counted;
      gaps[at + 6] = (countedTwo << 6) | (alone[a] << 3) | alone[b];
      gaps[at + 7] = (bound[p] << 12) | (bounds << 4) | bound[x];
      gaps[at + 8] = (alike << 8) | bounds;
      gaps[at + 9] = ((family[p] << 6) | (naming[a] << 3) | naming[b]) * 81 + shape;
      gaps[at + 10] = ((found[here + spelled.seen] << 3) | counted) * 81 + shape;
      gaps[at + 11] = ((combining[a] << 5) | combining[b]) * 4 + Math.min(3, span);
      gaps[at + 12] = Math.imul(classes, farSpread) + word;

      let step = i * stepTemplates;
      steps[step] = left;
      steps[step + 1] = right;
      steps[step + 2] = fit;

      const isPlain =
        (span | name | trained) === 0 &&
        alone[a] >= plainlyAlone &&
        alone[b] >= plainlyAlone &&
        isCommonShape(shapes[i + 1], shapes[i + 2]);
      plain[i] = isPlain ? 1 : 0;
      if (isPlain) {
        toSlots(gaps, i * gapTemplates, plainGapTemplates, gapSlotBits);
        toSlots(steps, i * stepTemplates, plainStepTemplates, stepSlotBits);
        continue;
      }

      const place = found[here + spelled.place];
      const countedBefore = found[last + spelled.countedTwo];
      const countedAfter = found[next + spelled.countedTwo];
      const two = found[here + spelled.evidenceTwo];
      const twoBefore = found[last + spelled.evidenceTwo];
      const twoAfter = found[next + spelled.evidenceTwo];
      const neighbours = (countedTwo << 6) | (countedBefore << 3) | countedAfter;
      const foreign = (onsets[i + 1] === 0 ? 1 : 0) | (rhymes[i + 2] === 0 ? 2 : 0);
      const glued = tokens[i - 1].end === tokens[i].start ? 4 : 0;
      const hidden = isCaseless(shapes[i + 1]) || isCaseless(shapes[i + 2]) ? 512 : 0;
      const phrase = (found[here + spelled.phrase] << 3) | found[here + spelled.phraseTwo];

      at += plainGapTemplates;
      gaps[at] = fit * 81 + shape;
      gaps[at + 1] = neighbours;
      gaps[at + 2] = (counted << 6) | phrase;
      gaps[at + 3] = hidden | (trained << 6) | (counted << 3) | name;
      gaps[at + 4] = (foreign | glued) * 81 + shape;
      gaps[at + 5] = ((word << 3) | place) * 81 + shape;
      gaps[at + 6] = left + word;
      gaps[at + 7] = right + word;
      gaps[at + 8] = (two << (2 * evidenceBits)) | (twoBefore << evidenceBits) | twoAfter;
      gaps[at + 9] = (two << 6) | (alone[a] << 3) | alone[b];
      gaps[at + 10] = (combining[a] << 8) | word;
      gaps[at + 11] = (combining[b] << 8) | word;
      gaps[at + 12] = ((fromFamily(ids, i + 1) << 4) | (ending[a] << 2) | ending[b]) * 81 + shape;
      gaps[at + 13] = Math.imul((wordClass[p] << 16) | classes, farSpread);
      gaps[at + 14] = Math.imul((wordClass[x] << 16) | classes, farSpread);
      gaps[at + 15] = (word << 10) | (place << 7) | ((twoBefore >> 3) << 4) | ((twoAfter >> 3) << 1);
      gaps[at + 16] = (((span << 3) | place) << 9) | neighbours;

      step += plainStepTemplates;
      steps[step] = shapes[i] * 81 + shape;
      steps[step + 1] =
        (counted << 3) | (countedTwo > 0 ? 4 : 0) | (countedBefore > 0 ? 2 : 0) | (countedAfter > 0 ? 1 : 0);
      steps[step + 2] = (counted << 3) | found[last + spelled.counted];
      steps[step + 3] = ((name << 3) | found[last + spelled.name]) * 81 + shape;
      steps[step + 4] = (word << 3) | place;
      steps[step + 5] = (((family[p] << 4) | (ending[a] << 2) | ending[b]) * 81 + shape) * 2 + (name > 0 ? 1 : 0);
      toSlots(gaps, i * gapTemplates, gapTemplates, gapSlotBits);
      toSlots(steps, i * stepTemplates, stepTemplates, stepSlotBits);
    }
    return features;
  };
}
