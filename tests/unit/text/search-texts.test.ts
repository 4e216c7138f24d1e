import { describe, expect, test } from 'vitest';
import { searchTexts } from '../../../src/lib/text/search-texts.ts';

describe('words in many texts', () => {
  const search = searchTexts(['chủ tịch xã', '', 'phó chủ tịch, chủ tịch', 'xã', 'bí thư']);

  test('every text that has them is given once, in order', () => {
    expect([...search('chủ tịch')]).toEqual([0, 2]);
    expect([...search('xã')]).toEqual([0, 3]);
    expect([...search('bí thư')]).toEqual([4]);
  });

  test('words are not found over the end of a text', () => {
    expect([...search('xã phó')]).toEqual([]);
    expect([...search('xãbí')]).toEqual([]);
  });

  test('nothing is found for no words, and in no texts', () => {
    expect([...search('')]).toEqual([]);
    expect([...searchTexts([])('xã')]).toEqual([]);
  });
});
