import { describe, expect, it } from 'vitest';
import { analyseItems, type AnalysedItem } from '../../../src/lib/classroom/results/item-analysis.ts';

const item = (id: string): AnalysedItem => ({ id, prompt: `${id}?`, options: ['a', 'b', 'c'], key: 1 });
const items = [item('q1'), item('q2'), item('q3'), item('q4')];

/** A student’s answers written as a string: one digit an item, `-` for none. */
const sheet = (written: string) =>
  new Map([...written].flatMap((sign, index) => (sign === '-' ? [] : [[items[index].id, Number(sign)] as const])));

describe('the analysis of items', () => {
  it('counts how each option was chosen, the key among them', () => {
    const [first, second] = analyseItems(items, ['10--', '11--', '2---'].map(sheet));
    expect(first).toMatchObject({ answered: 3, right: 2 });
    expect(first.options.map(({ chosen, key }) => [chosen, key])).toEqual([
      [0, false],
      [2, true],
      [1, false],
    ]);
    expect(second).toMatchObject({ answered: 2, right: 1 });
  });

  it('names distractors that nobody takes only once enough have answered', () => {
    const few = Array.from({ length: 7 }, () => sheet('1111'));
    expect(analyseItems(items, few)[0].unused).toEqual([]);
    expect(analyseItems(items, [...few, sheet('0111')])[0].unused).toEqual([2]);
  });

  it('marks what the strong miss, and only that', () => {
    // Four do well but miss q4, four do badly and get it right, one is in between.
    const class9 = ['1110', '1110', '1110', '1112', '0001', '0001', '2001', '0201', '1001'].map(sheet);
    expect(analyseItems(items, class9).map(({ strongMiss }) => strongMiss)).toEqual([false, false, false, true]);
    expect(analyseItems(items, class9.slice(0, 5)).some(({ strongMiss }) => strongMiss)).toBe(false);
  });

  it('makes do with nobody', () => {
    expect(analyseItems(items, [])).toMatchObject([
      { answered: 0, right: 0, unused: [], strongMiss: false },
      {},
      {},
      {},
    ]);
  });
});
