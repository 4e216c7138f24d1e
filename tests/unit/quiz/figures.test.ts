import { describe, expect, it } from 'vitest';
import { figureValue } from '../../../src/lib/facts/figures.ts';
import { nearFigures } from '../../../src/lib/quiz/kinds/figures.ts';

describe('Vietnamese figures', () => {
  it.each([
    ['2,92%', 2.92],
    ['1.250,4', 1250.4],
    ['18.400', 18400],
    ['1.5', 1.5],
    ['hai', 2],
    ['24/24', NaN],
    ['2021-2025', NaN],
  ])('%s is %d', (figure, value) => {
    expect(figureValue(figure)).toBe(value);
  });
});

describe('figures near another', () => {
  it.each(['2,92%', '4', '85', '18.400', '1.250,4', 'hai', '500', '100%', '0,5'])('of %s have its form', (figure) => {
    const near = nearFigures(figure);
    expect(near.length).toBeGreaterThanOrEqual(2);
    for (const one of near) {
      expect(one).not.toBe(figure);
      expect(/\d/.test(one)).toBe(/\d/.test(figure));
      expect(one.endsWith('%')).toBe(figure.endsWith('%'));
      expect(one.split(',')[1]?.length).toBe(figure.split(',')[1]?.length);
    }
  });
});
