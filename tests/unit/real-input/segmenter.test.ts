import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreLines } from '../../../src/lib/text/segmenter/training/score.ts';
import { segmentLine } from '../../../src/lib/text/segment-line.ts';
import { measuringMaterial } from '../../measuring-material.ts';
import { traditionalPlacement } from '../spellings.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const path = measuringMaterial('segmentation/vtb-dev.gold.txt');

/** Marks that follow a word, and an opening bracket before one, without the space the treebank puts there. */
function glued(line: string): string {
  return line.replace(/ ([.,:;!?)\]…]|\.\.\.)(?= |$)/g, '$1').replace(/([([]) /g, '$1');
}

describe.skipIf(path === null)('the development part of the treebank', () => {
  const gold = path === null ? [] : readFileSync(path, 'utf8').normalize('NFC').trim().split('\n');
  const same = (line: string) => line;
  const f1 = (before: (line: string) => string, after: (line: string) => string = same) =>
    scoreLines(
      gold.map(before),
      gold.map((line) => segmentLine(after(before(line).replaceAll('_', ' ')), segmenter)),
    ).f1;
  const plain = f1(same);

  it('is cut as well as ever', () => {
    expect(plain).toBeGreaterThan(97.29);
  });

  it('is cut alike in NFD and with the tone mark on the other vowel', () => {
    expect(f1(same, (line) => line.normalize('NFD'))).toBe(plain);
    expect(f1(traditionalPlacement)).toBe(plain);
  });

  it('loses little with punctuation glued to its words', () => {
    expect(f1(same, glued)).toBeGreaterThan(plain - 0.2);
  });

  it('loses what only capitals tell when there are none, or nothing else', () => {
    expect(f1((line) => line.toLowerCase())).toBeGreaterThan(plain - 0.7);
    expect(f1((line) => line.toUpperCase())).toBeGreaterThan(plain - 0.7);
  });
});
