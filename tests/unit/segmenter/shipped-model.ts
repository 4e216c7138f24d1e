import { readFileSync } from 'node:fs';
import { createSegmenter } from '../../../src/lib/text/segmenter/segmenter.ts';

export const modelBytes = readFileSync('static/segmenter/segmenter.bin');

/** The segmenter as it is served. */
export const segmenter = createSegmenter(modelBytes);
