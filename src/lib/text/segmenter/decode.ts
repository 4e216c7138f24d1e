import { gapTemplates, plainGapTemplates, plainStepTemplates, stepTemplates, type Features } from './features.ts';
import { free, join } from './fixed-gaps.ts';

/** Weights as trained or as kept in the model file. */
export interface Weights {
  gaps: Float64Array | Int16Array;
  steps: Float64Array | Int16Array;
}

/** Stands for a decision a rule has taken. */
const certain = 1e9;

/** In training: decisions that were right must win by this much to count as learnt. */
export interface Margin {
  joins: Uint8Array;
  width: number;
}

/**
 * The best sequence of decisions: `joins[i]` is 1 where token `i` belongs to the word of the token before it. `trail`
 * needs room for two bytes a token. One pass forward, one back.
 */
export function decode(
  features: Features,
  length: number,
  weights: Weights,
  joins: Uint8Array,
  trail: Uint8Array,
  margin: Margin | null = null,
): void {
  const { gaps, steps, fixed, plain } = features;
  const { gaps: gapWeights, steps: stepWeights } = weights;
  let afterSplit = 0;
  let afterJoin = -certain;
  for (let i = 1; i < length; i++) {
    let fromSplit: number;
    let fromJoin: number;
    if (fixed[i] === free) {
      let score = margin === null ? 0 : margin.joins[i] === 1 ? -margin.width : margin.width;
      const firstGap = i * gapTemplates;
      const endGap = firstGap + (plain[i] === 1 ? plainGapTemplates : gapTemplates);
      for (let at = firstGap; at < endGap; at++) score += gapWeights[gaps[at]];
      fromSplit = fromJoin = score;
      const firstStep = i * stepTemplates;
      const endStep = firstStep + (plain[i] === 1 ? plainStepTemplates : stepTemplates);
      for (let at = firstStep; at < endStep; at++) {
        const slot = steps[at] * 2;
        fromSplit += stepWeights[slot];
        fromJoin += stepWeights[slot + 1];
      }
    } else {
      fromSplit = fromJoin = fixed[i] === join ? certain : -certain;
    }
    fromSplit += afterSplit;
    fromJoin += afterJoin;
    trail[2 * i] = afterJoin > afterSplit ? 1 : 0;
    trail[2 * i + 1] = fromJoin > fromSplit ? 1 : 0;
    afterSplit = Math.max(afterSplit, afterJoin);
    afterJoin = Math.max(fromSplit, fromJoin);
  }
  joins[0] = 0;
  for (let i = length - 1, state = afterJoin > afterSplit ? 1 : 0; i > 0; i--) {
    joins[i] = state;
    state = trail[2 * i + state];
  }
}
