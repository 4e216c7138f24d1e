import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainMark, plainWordEnd } from '../../../src/lib/text/plain-words.ts';
import { tokenise, type Spellings } from '../../../src/lib/text/tokens.ts';

describe('plain words', () => {
  it.each([
    ['giãn cách', 4],
    ['hội, họp', 3],
    ['uy\u0309 ban', 3],
    ['hết.', 3],
    ['hết. Sau', 3],
    ['cuối', 4],
  ])('end before what cannot belong to them: %j', (text, end) => {
    expect(plainWordEnd(text, 0)).toBe(end);
  });

  it.each([
    'www.a.vn',
    'https://a.vn',
    'ban@bao.vn',
    'F0',
    'Covid-19',
    'R&D',
    'hội\u00ADnghị',
    '\u0301a',
    '14',
    ' a',
    '',
  ])('are not claimed where a closer look is needed: %j', (text) => {
    expect(plainWordEnd(text, 0)).toBe(-1);
  });

  it('a mark is plain unless it may be one of several', () => {
    expect(isPlainMark(', ', 0)).toBe(true);
    expect(isPlainMark('. ', 0)).toBe(true);
    expect(isPlainMark('...', 0)).toBe(false);
    expect(isPlainMark('- ', 0)).toBe(false);
  });

  it('tokens are the same whether or not spellings are shared between calls', () => {
    const spellings: Spellings = new Map();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(tokenise(text, 0, text.length, spellings)).toEqual(tokenise(text));
      }),
    );
  });
});
