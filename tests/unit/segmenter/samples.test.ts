import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segmentLine } from '../../../src/lib/text/segment-line.ts';
import { scoreLines } from '../../../src/lib/text/segmenter/training/score.ts';
import { segmenter } from './shipped-model.ts';

const lines = (file: string) => readFileSync(`tests/samples/segmentation/${file}`, 'utf8').trim().split('\n');

/** Sentences of our own, cut by hand in the treebank’s way: they guard the model where the treebank is not at hand. */
describe('our own sentences', () => {
  const expected = lines('expected.txt');

  it('are cut as by hand, but for a few words', () => {
    const cut = lines('input.txt').map((line) => segmentLine(line, segmenter));
    expect(cut).toHaveLength(expected.length);
    expect(scoreLines(expected, cut).f1).toBeGreaterThan(97);
  });

  it('keep their punctuation apart when all in capitals', () => {
    const cut = lines('input.txt').map((line) => segmentLine(line.toUpperCase(), segmenter));
    expect(
      scoreLines(
        expected.map((line) => line.toUpperCase()),
        cut,
      ).f1,
    ).toBeGreaterThan(95);
  });
});
