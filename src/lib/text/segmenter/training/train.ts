import { gapSlotBits, stepSlotBits } from '../features.ts';
import type { SegmenterModel } from '../model.ts';
import { teachableKnown, type TrainingMaterial } from './known-lists.ts';
import { namePool } from './other-names.ts';
import { trainPerceptron, type TrainingOptions } from './perceptron.ts';

/** Weights are kept as whole numbers of eighths: finer steps change nothing. */
const unit = 1 / 8;

function rounded(weights: Float64Array): Int16Array {
  return Int16Array.from(weights, (weight) => Math.max(-32767, Math.min(32767, Math.round(weight / unit))));
}

/**
 * Trains a segmenter. The same material and options give the same model. Sentences that occur twice count once: with
 * one copy held out, the other would still give the answer away.
 */
export function trainSegmenter(
  material: TrainingMaterial,
  options: TrainingOptions & { runs: number },
): SegmenterModel {
  const once = new Map(material.sentences.map((sentence) => [sentence.source.toLowerCase(), sentence]));
  const sentences = [...once.values()];
  const known = teachableKnown({ ...material, sentences });
  const names = namePool(material.names);
  const gaps = new Float64Array(1 << gapSlotBits);
  const steps = new Float64Array(2 << stepSlotBits);
  // The order of the sentences leaves its mark on the weights; the mean of several orders is steadier than any of them.
  for (let run = 0; run < options.runs; run++) {
    const learnt = trainPerceptron(known, sentences, names, { ...options, seed: options.seed + run });
    learnt.gaps.forEach((weight, slot) => (gaps[slot] += weight / options.runs));
    learnt.steps.forEach((weight, slot) => (steps[slot] += weight / options.runs));
  }
  return {
    known: { keys: known.keys, habits: known.habits, nodes: known.nodes },
    gaps: rounded(gaps),
    steps: rounded(steps),
  };
}
