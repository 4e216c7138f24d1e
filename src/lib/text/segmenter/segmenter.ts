import type { Token } from '../tokens.ts';
import { decode } from './decode.ts';
import { createExtractor } from './features.ts';
import { createKnowledge } from './knowledge.ts';
import { decodeModel } from './model.ts';
import { longestSentence } from './token-reader.ts';

export interface Segmenter {
  /**
   * Cuts the tokens of one sentence, as `tokenise` gives them, into words: how many tokens each word covers, in order.
   * The lengths add up to `tokens.length`. Never throws; linear in the number of tokens.
   */
  segment(source: string, tokens: readonly Token[]): number[];
}

/** Makes a segmenter from the bytes of a model file; throws an `Error` when they are none. */
export function createSegmenter(modelBytes: Uint8Array): Segmenter {
  const model = decodeModel(modelBytes);
  const extract = createExtractor(createKnowledge(model.known));
  const joins = new Uint8Array(longestSentence);
  const trail = new Uint8Array(longestSentence * 2);
  return {
    segment(source, tokens) {
      const lengths: number[] = [];
      for (let start = 0; start < tokens.length; start += longestSentence) {
        const part = tokens.length <= longestSentence ? tokens : tokens.slice(start, start + longestSentence);
        decode(extract(source, part), part.length, model, joins, trail);
        for (let i = 0; i < part.length; i++) {
          if (joins[i] === 1) lengths[lengths.length - 1]++;
          else lengths.push(1);
        }
      }
      return lengths;
    },
  };
}
