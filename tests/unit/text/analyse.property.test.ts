import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf, type Span, type Word } from '../../../src/lib/text/article.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const dictionary = loadDictionary();

/** Arbitrary Unicode, lone surrogates included, and text that looks like ours. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'Hà Nội|giãn cách xã hội|an sinh|UBND|TP.|14/12|2,92%|ông Dũng|. |… |"|, |\n|\n\n|\r\n| - |Ảnh: |(|)|\u0301|\u200B|\uD800|F0'.split(
            '|',
          ),
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(' ')),
);

function expectInside(outer: Span, inner: Span[]) {
  let end = outer.start;
  for (const span of inner) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(outer.end);
}

function expectNested(word: Word, source: string) {
  expect(word.text).toBe(source.slice(word.start, word.end));
  expectInside(word, word.parts);
  for (const part of word.parts) expectNested(part, source);
}

describe('analyse on any text', () => {
  it('gives the source back from surfaces and gaps, with nested spans in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const article = analyse(source, dictionary, segmenter);
        expectInside({ start: 0, end: source.length }, article.paragraphs);
        for (const paragraph of article.paragraphs) expectInside(paragraph, paragraph.sentences);
        let restored = '';
        let end = 0;
        for (const word of sentencesOf(article).flatMap((sentence) => sentence.words)) {
          expectNested(word, source);
          restored += source.slice(end, word.start) + word.text;
          end = word.end;
        }
        expect(restored + source.slice(end)).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves only white space and invisible characters between words', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        let end = 0;
        const words = sentencesOf(analyse(source, dictionary, segmenter)).flatMap((sentence) => sentence.words);
        for (const { start, end: next } of [...words, { start: source.length, end: source.length }]) {
          expect(source.slice(end, start)).toMatch(/^[\s\p{Cf}\p{M}]*$/u);
          end = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same words in composed and decomposed text', () => {
    const text = fc
      .array(fc.constantFrom(...'Thành uỷ Hà Nội họp về an sinh xã hội , dự toán ngân sách . Ông Dũng'.split(' ')), {
        maxLength: 30,
      })
      .map((syllables) => syllables.join(' '));
    fc.assert(
      fc.property(text, (source) => {
        const plain = (form: string) =>
          sentencesOf(analyse(source.normalize(form), dictionary, segmenter))
            .flatMap((sentence) => sentence.words)
            .map(({ text, entry, kind, sense }) => [text.normalize('NFC'), entry, kind, sense]);
        expect(plain('NFD')).toEqual(plain('NFC'));
      }),
    );
  });

  it.each([
    ['a hundred thousand letters without a space', 'xãhội'.repeat(20_000)],
    ['a megabyte of letters without a space', 'xãhội'.repeat(200_000)],
    ['a megabyte of sentences', 'Bộ trưởng nói về an sinh xã hội. '.repeat(30_000)],
    ['a hundred thousand capitals in a row', 'Nguyễn Hà Nội '.repeat(33_000)],
    ['a hundred thousand words in capitals', 'NGUYỄN HÀ NỘI '.repeat(33_000)],
    ['a sense asked for everywhere in one long sentence', 'dân chủ bàn anh '.repeat(25_000)],
    ['eighty thousand short lines', 'A\n'.repeat(80_000)],
    ['forty thousand lines that go on', 'a\n'.repeat(40_000)],
    ['a hundred thousand spaces in a line', `a${' '.repeat(100_000)}b`],
    ['ten thousand combining marks', `a${'\u0301'.repeat(10_000)}`],
    ['ten thousand lone surrogates', '\uD83D'.repeat(10_000)],
    ['one sentence of twenty thousand words', 'giãn cách xã hội '.repeat(5_000)],
    ['fifty thousand quotation marks', '"'.repeat(50_000)],
    ['fifty thousand full stops', '. '.repeat(50_000)],
  ])('ends in reasonable time: %s', (_, source) => {
    const started = performance.now();
    expect(analyse(source, dictionary, segmenter).source).toBe(source);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
