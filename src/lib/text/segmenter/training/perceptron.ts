import { decode, type Weights } from '../decode.ts';
import {
  createExtractor,
  gapSlotBits,
  gapTemplates,
  plainGapTemplates,
  plainStepTemplates,
  stepSlotBits,
  stepTemplates,
  type Features,
} from '../features.ts';
import { free } from '../fixed-gaps.ts';
import { createKnowledge, type Knowledge } from '../knowledge.ts';
import { date, foldedKey, number, unknown } from '../vocabulary.ts';
import { wordLengths, type GoldSentence } from './gold.ts';
import type { TeachableKnown } from './known-lists.ts';
import { withOtherNames, type NamePool } from './other-names.ts';
import type { TeachableTrie } from './teachable-trie.ts';

export interface TrainingOptions {
  /** Any whole number; the same seed gives the same weights. */
  seed: number;
  /** Passes over the sentences. */
  rounds: number;
}

/**
 * How far ahead a right decision must be of the wrong one before it is left alone. Steadier than none; from 5 to 40 it
 * makes no difference.
 */
const marginWidth = 20;

interface Example {
  features: Features;
  joins: Uint8Array;
}

/** Numbers from 0 to 1 (xorshift), the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x2545f491) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Adds the sentence’s own words and pairs to what is known (`sign` 1) or takes them away (-1). A training sentence is
 * judged without what it taught, as a new one would be; otherwise every word in it would be a known word.
 */
function teach(trie: TeachableTrie, { vocabulary }: Knowledge, { tokens, joins }: GoldSentence, sign: 1 | -1): void {
  const ids = tokens.map(({ kind, key }) =>
    kind === 'number' ? number : kind === 'date' ? date : (vocabulary.ids.get(foldedKey(key)) ?? unknown),
  );
  let at = 0;
  for (const length of wordLengths(joins)) {
    if (length >= 2 && length <= 5) trie.addTrained(ids.slice(at, at + length), sign);
    at += length;
  }
  for (let i = 1; i < ids.length; i++)
    trie.addPair(ids[i - 1], ids[i], joins[i] === 1 ? sign : 0, joins[i] === 1 ? 0 : sign);
}

/** The same sentence in small letters: what capitals tell must not be all there is to go by. */
function inSmallLetters(sentence: GoldSentence): GoldSentence {
  const tokens = sentence.tokens.map((token) =>
    token.kind === 'syllable' ? { ...token, shape: 'lower' as const } : token,
  );
  return { ...sentence, tokens };
}

/**
 * What is learnt from a sentence: twice as it is, in small letters, and about others, once with capitals and twice in
 * small letters.
 */
function copiesOf(sentence: GoldSentence, names: NamePool, random: () => number): GoldSentence[] {
  const others = [1, 2, 3].map(() => withOtherNames(sentence, names, random)).filter((other) => other !== null);
  return [sentence, sentence, inSmallLetters(sentence), ...others.slice(0, 2).map(inSmallLetters), ...others.slice(2)];
}

/**
 * Learns weights with an averaged structured perceptron. The pure function of its arguments; takes seconds for a
 * thousand sentences. `known` is as it was when it returns.
 */
export function trainPerceptron(
  known: TeachableKnown,
  sentences: readonly GoldSentence[],
  names: NamePool,
  { seed, rounds }: TrainingOptions,
): Weights {
  const knowledge = createKnowledge(known);
  const extract = createExtractor(knowledge);
  const random = randomNumbers(seed);
  const examples: Example[] = [];
  let most = 0;
  for (const sentence of sentences) {
    teach(known.trie, knowledge, sentence, -1);
    for (const { source, tokens, joins } of copiesOf(sentence, names, random)) {
      const { gaps, steps, fixed, plain } = extract(source, tokens);
      const features = {
        gaps: gaps.slice(0, tokens.length * gapTemplates),
        steps: steps.slice(0, tokens.length * stepTemplates),
        fixed: fixed.slice(0, tokens.length),
        plain: plain.slice(0, tokens.length),
      };
      examples.push({ features, joins });
      most = Math.max(most, tokens.length);
    }
    teach(known.trie, knowledge, sentence, 1);
  }

  const gaps = new Float64Array(1 << gapSlotBits);
  const steps = new Float64Array(2 << stepSlotBits);
  // Sums of every change times the moment it was made: the average over all moments, found at the end.
  const gapSums = new Float64Array(gaps.length);
  const stepSums = new Float64Array(steps.length);
  const guess = new Uint8Array(most);
  const trail = new Uint8Array(most * 2);
  let moment = 1;

  function change(at: number, features: Features, before: number, amount: number, gapToo: boolean): void {
    const isPlain = features.plain[at] === 1;
    if (gapToo) {
      const first = at * gapTemplates;
      for (let k = first, end = k + (isPlain ? plainGapTemplates : gapTemplates); k < end; k++) {
        gaps[features.gaps[k]] += amount;
        gapSums[features.gaps[k]] += amount * moment;
      }
    }
    const first = at * stepTemplates;
    for (let k = first, end = k + (isPlain ? plainStepTemplates : stepTemplates); k < end; k++) {
      steps[features.steps[k] * 2 + before] += amount;
      stepSums[features.steps[k] * 2 + before] += amount * moment;
    }
  }

  for (let round = 0; round < rounds; round++) {
    for (let last = examples.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [examples[last], examples[other]] = [examples[other], examples[last]];
    }
    for (const { features, joins } of examples) {
      decode(features, joins.length, { gaps, steps }, guess, trail, { joins, width: marginWidth });
      for (let i = 1; i < joins.length; i++) {
        const right = joins[i] === guess[i];
        if (features.fixed[i] !== free || (right && joins[i - 1] === guess[i - 1])) continue;
        if (joins[i] === 1) change(i, features, joins[i - 1], 1, !right);
        if (guess[i] === 1) change(i, features, guess[i - 1], -1, !right);
      }
      moment++;
    }
  }
  return {
    gaps: gaps.map((weight, slot) => weight - gapSums[slot] / moment),
    steps: steps.map((weight, slot) => weight - stepSums[slot] / moment),
  };
}
