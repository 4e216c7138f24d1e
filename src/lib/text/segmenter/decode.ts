import { gapTemplates, stepTemplates, type Features } from './features.ts';
import { free, join } from './fixed-gaps.ts';

/** Weights as trained or as kept in the model file. */
export interface Weights {
  gaps: Float64Array | Int16Array;
  steps: Float64Array | Int16Array;
}

/** Stands for a decision a rule has taken. */
const certain = 1e9;

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
): void {
  const { gaps, steps, fixed } = features;
  let afterSplit = 0;
  let afterJoin = -certain;
  for (let i = 1; i < length; i++) {
    let fromSplit: number;
    let fromJoin: number;
    if (fixed[i] === free) {
      let score = 0;
      for (let at = i * gapTemplates, end = at + gapTemplates; at < end; at++) score += weights.gaps[gaps[at]];
      fromSplit = fromJoin = score;
      for (let at = i * stepTemplates, end = at + stepTemplates; at < end; at++) {
        const slot = steps[at] * 2;
        fromSplit += weights.steps[slot];
        fromJoin += weights.steps[slot + 1];
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
