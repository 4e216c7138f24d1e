import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../src/lib/dictionary/dictionary.ts';
import type { Entry } from '../../../src/lib/dictionary/entry.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { spellings } from '../spellings.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const entries: Entry[] = [
  { headword: 'uỷ ban', senses: [{ pos: 'noun', gloss: 'committee' }], morphemes: ['uỷ 委', 'ban 班'], frequency: 5 },
  { headword: 'ban', senses: [{ pos: 'noun', gloss: 'board' }], morphemes: ['ban 班'], frequency: 9 },
  { headword: 'kỹ sư', variants: ['kĩ sư'], senses: [{ pos: 'noun', gloss: 'engineer' }] },
  {
    headword: 'tồn tại',
    senses: [
      { pos: 'verb', gloss: 'to exist' },
      { pos: 'noun', gloss: 'shortcoming', when: { after: ['những', 'khắc phục'], near: ['hạn chế'] } },
    ],
  },
  {
    headword: 'gần',
    senses: [
      { pos: 'adjective', gloss: 'near' },
      { pos: 'adverb', gloss: 'nearly', when: { before: ['#'] } },
    ],
  },
  {
    headword: 'mỹ',
    senses: [
      { pos: 'noun', gloss: 'beauty' },
      { pos: 'name', gloss: 'United States', when: { capital: true } },
    ],
  },
];
const dictionary = createDictionary(entries, [{ syllable: 'ban', character: '班', meaning: 'group' }], 'test');

const gloss = (source: string, headword: string) =>
  sentencesOf(analyse(source, dictionary, segmenter))
    .flatMap((sentence) => sentence.words)
    .find((word) => word.entry === headword)?.gloss;

describe('createDictionary', () => {
  it.each(Object.entries(spellings('uỷ ban')))('looks up %s', (_, written) =>
    expect(dictionary.lookUp(written)?.headword).toBe('uỷ ban'),
  );

  it('leads from a variant to its entry', () => expect(dictionary.lookUp('kĩ sư')?.headword).toBe('kỹ sư'));

  it('knows the compounds of a morpheme, the most frequent first', () => {
    expect(dictionary.morpheme('ban 班')?.meaning).toBe('group');
    expect(dictionary.compounds('ban 班')).toEqual(['ban', 'uỷ ban']);
  });

  it('answers undefined for what it has not', () => {
    expect(dictionary.lookUp('không có')).toBeUndefined();
    expect(dictionary.lookUp('')).toBeUndefined();
    expect(dictionary.compounds('x')).toEqual([]);
  });
});

it('reads on past an entry that is said to be made of itself', () => {
  const circular: Entry = { headword: 'vòng', senses: [{ pos: 'noun', gloss: 'ring' }], components: ['vòng', 'vòng'] };
  const words = sentencesOf(analyse('Một vòng.', createDictionary([circular], [], 'test'), segmenter))[0].words;
  expect(words.map(({ text, parts }) => [text, parts.length])).toEqual([
    ['Một', 0],
    ['vòng', 0],
    ['.', 0],
  ]);
});

describe('the sense meant here', () => {
  it.each([
    ['Vấn đề này vẫn tồn tại.', 'tồn tại', 'to exist'],
    ['Báo cáo nêu những tồn tại của xã.', 'tồn tại', 'shortcoming'],
    ['Phải khắc phục tồn tại ngay.', 'tồn tại', 'shortcoming'],
    ['Tồn tại, hạn chế vẫn còn.', 'tồn tại', 'shortcoming'],
    ['Trường ở gần chợ.', 'gần', 'near'],
    ['Có gần 200 người dự.', 'gần', 'nearly'],
    ['Tác giả viết về cái mỹ.', 'mỹ', 'beauty'],
    ['Đoàn sang Mỹ hôm qua.', 'mỹ', 'United States'],
  ])('%s', (source, headword, expected) => expect(gloss(source, headword)).toBe(expected));
});
