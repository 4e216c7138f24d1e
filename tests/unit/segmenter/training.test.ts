import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../../../src/lib/text/segmenter/model.ts';
import { createSegmenter } from '../../../src/lib/text/segmenter/segmenter.ts';
import { goldSentence, wordLengths } from '../../../src/lib/text/segmenter/training/gold.ts';
import { scoreLines } from '../../../src/lib/text/segmenter/training/score.ts';
import { segmentLine } from '../../../src/lib/text/segment-line.ts';
import { trainSegmenter } from '../../../src/lib/text/segmenter/training/train.ts';
import { countedList, headwordList, placeList } from '../../../src/lib/text/segmenter/training/word-lists.ts';
import { smallMaterial, smallOptions } from './small-material.ts';

const model = trainSegmenter(smallMaterial, smallOptions);
const bytes = encodeModel(model);

describe('training', () => {
  it('gives the same bytes for the same input, whatever happens between', () => {
    trainSegmenter(smallMaterial, { ...smallOptions, seed: 7 });
    expect(encodeModel(trainSegmenter(smallMaterial, smallOptions))).toEqual(bytes);
  });

  it('learns from its sentences', () => {
    const segmenter = createSegmenter(bytes);
    const line = 'Người lao động ở Hà Nội nhận hỗ trợ .';
    expect(segmentLine(line, segmenter)).toBe('Người lao_động ở Hà_Nội nhận hỗ_trợ .');
  });

  it('reads gold lines: figures, hyphens and underscores', () => {
    const { source, tokens, joins } = goldSentence('Ngày 14/12 , trạm y_tế ở Mát-xcơ-va mở_cửa .');
    expect(source).toBe('Ngày 14/12 , trạm y tế ở Mát-xcơ-va mở cửa .');
    expect(wordLengths(joins).reduce((sum, length) => sum + length, 0)).toBe(tokens.length);
    expect(wordLengths(joins)).toEqual([1, 1, 1, 1, 2, 1, 5, 2, 1]);
  });

  it('keeps a syllable unknown that one sentence alone has, and no list', () => {
    const sentences = [...smallMaterial.sentences, goldSentence('Ông Xinmei_Jurong học ở Hà_Nội .')];
    const keys = (more: string[]) =>
      trainSegmenter({ ...smallMaterial, sentences, headwords: [more] }, smallOptions).known.keys;
    expect(keys([])).toContain('cho');
    expect(keys([])).not.toContain('xinmei');
    expect(keys(['xinmei'])).toContain('xinmei');
    expect(keys(['xinmei'])).not.toContain('jurong');
  });

  it('reads lists with a line of column names', () => {
    expect(countedList('rank\tword\tcount\n1\tvà\t657587\n2\txây dựng\t42064\n')).toEqual([
      { text: 'và', count: 657587 },
      { text: 'xây dựng', count: 42064 },
    ]);
  });

  it('takes only headwords from a dictionary, whatever its form', () => {
    expect(headwordList('# 2016\n\uFEFFan ninh : security\nÐắk Lắk : (place)\nA, sao?\nan ninh : safety\n')).toEqual([
      'an ninh',
      'Đắk Lắk',
    ]);
    expect(headwordList('{"hoà bình": [{"definition": "…"}], "a-lô": []}')).toEqual(['hoà bình', 'a-lô']);
    expect(placeList('{"001": {"name": "Ba Đình"}, "002": {"name": "Huế"}, "003": {"name": "Phường 1"}}')).toEqual([
      'Ba Đình',
    ]);
  });

  it('refuses more dictionaries than it can tell apart', () => {
    const headwords = [['a'], ['b'], ['c'], ['d']];
    expect(() => trainSegmenter({ ...smallMaterial, headwords }, smallOptions)).toThrow(/at most 3 dictionaries/);
  });

  it('scores words by where they begin and end', () => {
    const score = scoreLines(['Học_sinh học sinh_học .'], ['Học sinh học sinh_học.']);
    expect(score).toMatchObject({ expected: 4, found: 4, right: 1 });
    expect(scoreLines(['hoà_bình'], ['hoà_bình']).f1).toBe(100);
  });
});

describe('model file', () => {
  it('comes back as it was written', () => {
    const read = decodeModel(bytes);
    expect(encodeModel(read)).toEqual(bytes);
    expect(read.gaps).toEqual(model.gaps);
    expect(read.steps).toEqual(model.steps);
    expect(read.known).toEqual(model.known);
  });

  it('is refused when it is something else, or cut short', () => {
    expect(() => createSegmenter(new TextEncoder().encode('<!doctype html>'))).toThrow();
    expect(() => createSegmenter(new Uint8Array())).toThrow();
    expect(() => createSegmenter(bytes.subarray(0, bytes.length - 5))).toThrow(/too early/);
  });
});
