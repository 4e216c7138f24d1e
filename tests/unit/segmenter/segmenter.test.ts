import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSegmenter } from '../../../src/lib/text/segmenter/segmenter.ts';
import { segmentLine } from '../../../src/lib/text/segment-line.ts';
import { tokenise } from '../../../src/lib/text/tokens.ts';
import { spellings } from '../spellings.ts';
import { modelBytes, segmenter } from './shipped-model.ts';

function words(source: string): string[] {
  const tokens = tokenise(source);
  let at = 0;
  return segmenter.segment(source, tokens).map((length) => {
    const word = source.slice(tokens[at].start, tokens[at + length - 1].end);
    at += length;
    return word;
  });
}

describe('segmenter', () => {
  it.each([
    ['Tốc độ truyền thông tin rất cao.', 'Tốc_độ truyền thông_tin rất cao .'],
    ['Thủ tướng Phạm Minh Chính họp với lãnh đạo Hà Nội.', 'Thủ_tướng Phạm_Minh_Chính họp với lãnh_đạo Hà_Nội .'],
    ['Ông A. đi từ Mát-xcơ-va về.', 'Ông A. đi từ Mát-xcơ-va về .'],
    ['Xã có 25 . 000 hộ LBKT năm 2004 RBKT .', 'Xã có 25_._000 hộ LBKT năm 2004 RBKT .'],
    ['Họp ngày 20-Dec, không phải 3-vòng.', 'Họp ngày 20-Dec , không phải 3 - vòng .'],
    ['Quốc lộ 1A dài 2.300 km, qua 31 tỉnh.', 'Quốc_lộ 1A dài 2.300 km , qua 31 tỉnh .'],
  ])('cuts “%s”', (source, expected) => {
    expect(segmentLine(source, segmenter)).toBe(expected);
  });

  it.each(Object.entries(spellings('Uỷ ban thành phố hỗ trợ người lao động gặp khó khăn, giữ gìn hoà bình.')))(
    'cuts the same in %s',
    (name, source) => {
      const expected = 'uỷ_ban thành_phố hỗ_trợ người lao_động gặp khó_khăn , giữ_gìn hoà_bình .'.split(' ');
      // Capitals hide what is a name; nothing here is.
      expect(words(source)).toHaveLength(expected.length);
      expect(words(source).map((word) => word.split(' ').length)).toEqual(
        expected.map((word) => word.split('_').length),
      );
      expect(name).not.toBe('');
    },
  );

  it('does not depend on what it was asked before', () => {
    const source = 'Chủ tịch nước thăm và làm việc tại tỉnh Quảng Ninh.';
    const fresh = createSegmenter(modelBytes);
    const first = fresh.segment(source, tokenise(source));
    fresh.segment('HÀ NỘI '.repeat(900), tokenise('HÀ NỘI '.repeat(900)));
    expect(fresh.segment(source, tokenise(source))).toEqual(first);
  });

  it('stays small enough for a browser', () => {
    expect(gzipSync(modelBytes).length).toBeLessThan(300 * 1024);
  });
});

describe('segmenter on any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ...'Hà Nội|HỌC SINH|q. 1|TP.|K.|-|–|14/12|1A|5kg|"|.|a\u0301\u0323|\u0301|\uD800|xãhội'.split('|'),
        ),
      )
      .map((pieces) => pieces.join(' ')),
  );

  it('covers every token once', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const tokens = tokenise(source);
        const lengths = segmenter.segment(source, tokens);
        expect(lengths.every((length) => Number.isInteger(length) && length > 0)).toBe(true);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts composed and decomposed text alike', () => {
    const text = fc
      .array(fc.constantFrom(...'thành uỷ Hà Nội họp về an sinh xã hội quý kỹ sư Đỗ Thuỳ , quầy quậy'.split(' ')))
      .map((syllables) => syllables.join(' '));
    fc.assert(
      fc.property(text, (source) => {
        expect(words(source.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual(words(source));
      }),
    );
  });

  it.each([
    ['a million letters without a space', 'xãhội'.repeat(200_000)],
    ['ten thousand combining marks', `a${'\u0301'.repeat(10_000)}`],
    ['ten thousand lone surrogates', '\uD83D'.repeat(10_000)],
    ['one sentence of a hundred thousand words', 'giãn cách xã hội '.repeat(25_000)],
  ])('ends in reasonable time: %s', (_, source) => {
    const tokens = tokenise(source);
    const started = performance.now();
    segmenter.segment(source, tokens);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
