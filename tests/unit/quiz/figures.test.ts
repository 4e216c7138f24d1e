import { describe, expect, it } from 'vitest';
import { figureValue } from '../../../src/lib/facts/figures.ts';
import { evenly, nearFigures } from '../../../src/lib/quiz/kinds/figures.ts';
import { randomFrom } from '../../../src/lib/quiz/random.ts';

describe('Vietnamese figures', () => {
  it.each([
    ['2,92%', 2.92],
    ['1.250,4', 1250.4],
    ['18.400', 18400],
    ['1.5', 1.5],
    ['hai', 2],
    ['hai mươi lăm', 25],
    ['chín mươi mốt', 91],
    ['mười bốn', 14],
    ['24/24', NaN],
    ['2021-2025', NaN],
  ])('%s is %d', (figure, value) => {
    expect(figureValue(figure)).toBe(value);
  });
});

describe('figures near another', () => {
  it.each(['2,92%', '4', '85', '18.400', '1.250,4', 'hai', 'ba mươi', 'mười hai', '500', '100%', '0,5'])(
    'of %s have its form',
    (figure) => {
      const near = nearFigures(figure, randomFrom(1));
      expect(near.length).toBeGreaterThanOrEqual(2);
      for (const one of near) {
        expect(one).not.toBe(figure);
        expect(/\d/.test(one)).toBe(/\d/.test(figure));
        expect(one.endsWith('%')).toBe(figure.endsWith('%'));
        expect(one.split(',')[1]?.length).toBe(figure.split(',')[1]?.length);
      }
    },
  );

  it.each(['104,5%', '204', '9.315', '372', '48.350'])('of %s are of its size', (figure) => {
    for (let seed = 0; seed < 50; seed++) {
      for (const one of nearFigures(figure, randomFrom(seed))) {
        const ratio = figureValue(one) / figureValue(figure);
        expect(ratio).toBeGreaterThan(0.5);
        expect(ratio).toBeLessThan(1.5);
      }
    }
  });

  it('stand below and above the right one by chance', () => {
    const below = Array.from({ length: 40 }, (_, seed) => {
      const random = randomFrom(seed);
      const options = nearFigures('428', random).map((text) => ({ text, value: figureValue(text) }));
      return evenly(428, options, random)
        .slice(0, 3)
        .filter(({ value }) => value < 428).length;
    });
    expect([...new Set(below)].sort()).toEqual([0, 1, 2, 3]);
  });
});
