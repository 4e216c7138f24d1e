import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../src/lib/dictionary/dictionary.ts';
import type { Entry } from '../../../src/lib/dictionary/entry.ts';
import { outsideKeys, withOutsideSenses, type OutsideFind } from '../../../src/lib/reader/outside-senses.ts';
import { toReadingView, type ReadingView } from '../../../src/lib/reader/reading-view.ts';
import { loadSegmenter } from '../../../src/lib/server/segmenter.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { phraseKey } from '../../../src/lib/text/tokens.ts';

const entries: Entry[] = [
  { headword: 'kỹ sư', variants: ['kĩ sư'], senses: [{ pos: 'noun', gloss: 'engineer' }] },
  { headword: 'họp', senses: [{ pos: 'verb', gloss: 'to meet' }] },
  { headword: 'nhà', senses: [{ pos: 'noun', gloss: 'house' }] },
];
const dictionary = createDictionary(entries, [], 'test');

function viewOf(source: string): ReadingView {
  const about = { address: '/texts/x', title: 'Thử', date: null, sourceNote: null, translations: {} };
  return toReadingView({ ...about, article: analyse(source, dictionary, loadSegmenter()) }, dictionary);
}

const find = (source: number, ...texts: string[]): OutsideFind => ({
  source,
  senses: texts.map((text) => ({ pos: null, text })),
  rank: null,
  frequency: null,
});

function withFinds(source: string, finds: Record<string, OutsideFind[]>, names = ['A', 'B', 'C', 'D', 'E']) {
  const sources = names.map((name) => ({ id: name, name, language: 'en' }));
  const byKey = new Map(Object.entries(finds).map(([word, found]) => [phraseKey(word), found]));
  return withOutsideSenses(viewOf(source), { sources, byKey }, dictionary);
}

/** What the card of this word shows of other dictionaries. */
function outsideOf(view: ReadingView, headword: string) {
  const item = view.items.find((one) => one.headword === headword);
  return item?.outside?.map(({ source, senses }) => [source.name, senses.map(({ text }) => text)]);
}

const texts = (view: ReadingView) =>
  view.paragraphs
    .flatMap(({ sentences }) => sentences.flatMap(({ words }) => words))
    .map(({ start, end }) => view.source.slice(start, end));

describe('withOutsideSenses', () => {
  it('adds what others say below our senses, in the order of the dictionaries', () => {
    const view = withFinds('Họp.', { họp: [find(1, 'b'), find(0, 'a')] });
    expect(view.items.find(({ headword }) => headword === 'họp')?.senses[0].gloss).toBe('to meet');
    expect(outsideOf(view, 'họp')).toEqual([
      ['A', ['a']],
      ['B', ['b']],
    ]);
  });

  it('leaves the view as it is where nobody says anything', () => {
    const view = withFinds('Họp nhà.', {});
    expect(view).toEqual(viewOf('Họp nhà.'));
  });

  it('takes homographs together, each sense once, at most three of a dictionary and four dictionaries', () => {
    const finds = [find(0, 'a', 'b'), find(0, 'b', 'c', 'd'), ...[1, 2, 3, 4].map((source) => find(source, 'x'))];
    expect(outsideOf(withFinds('Họp.', { họp: finds }), 'họp')).toEqual([
      ['A', ['a', 'b', 'c']],
      ['B', ['x']],
      ['C', ['x']],
      ['D', ['x']],
    ]);
  });

  it('cuts long senses between words', () => {
    const [[, [text]]] = outsideOf(withFinds('Họp.', { họp: [find(0, 'word '.repeat(80))] }), 'họp') as [
      [string, string[]],
    ];
    expect(text).toMatch(/^(?:word )+word…$/);
    expect(text.length).toBeLessThanOrEqual(121);
  });

  it('finds an entry under our variants too', () => {
    expect(outsideKeys(viewOf('Kỹ sư.'), dictionary)).toEqual([phraseKey('kỹ sư'), phraseKey('kĩ sư')]);
    expect(outsideOf(withFinds('Kỹ sư.', { 'kĩ sư': [find(0, 'a')] }), 'kỹ sư')).toEqual([['A', ['a']]]);
  });

  it('asks about no figures and dates', () => {
    expect(outsideKeys(viewOf('14/12, 2,92%.'), dictionary)).toEqual([]);
  });

  it('shows the rank of a frequency list', () => {
    const view = withFinds('Họp.', { họp: [{ source: 0, senses: [], rank: 12, frequency: '12 (345)' }] });
    expect(view.items[0].outside).toEqual([
      { source: { name: 'A', language: 'en' }, senses: [], rank: 12, frequency: '12 (345)' },
    ]);
  });
});

describe('words ours lacks', () => {
  it('are read together where an outside dictionary has them as one, and keep their parts', () => {
    const source = 'Họp ở nhà trọm rộng.';
    const view = withFinds(source, { 'nhà trọm': [find(0, 'workshop')] });
    expect(view.source).toBe(source);
    expect(texts(view)).toEqual(['Họp', 'ở', 'nhà trọm', 'rộng']);
    const item = view.items.find(({ headword }) => headword === 'nhà trọm')!;
    expect(item.kind).toBe('unknown');
    expect(item.parts.map(({ text, item }) => [text, view.items[item!].headword])).toEqual([
      ['nhà', 'nhà'],
      ['trọm', 'trọm'],
    ]);
    expect(outsideOf(view, 'nhà trọm')).toEqual([['A', ['workshop']]]);
  });

  it('are joined to the longest word, in any spelling', () => {
    const finds = { 'nhà trọm': [find(0, 'a')], 'nhà trọm gỗ': [find(0, 'b')] };
    const source = 'Họp NHÀ TRỌM GỖ.'.normalize('NFD');
    expect(texts(withFinds(source, finds))).toEqual(['Họp', 'NHÀ TRỌM GỖ'].map((word) => word.normalize('NFD')));
  });

  it.each([
    ['all words are known', 'Họp nhà.', 'họp nhà'],
    ['a comma is between', 'Nhà, trọm.', 'nhà trọm'],
    ['a line ends between', 'Nhà.\ntrọm.', 'nhà trọm'],
    ['a figure is between', 'Nhà 12 trọm.', 'nhà 12 trọm'],
  ])('stay apart where %s', (_, source, headword) => {
    expect(texts(withFinds(source, { [headword]: [find(0, 'a')] }))).toEqual(texts(viewOf(source)));
  });

  it('stay apart where the other dictionary only counts them', () => {
    const finds = { 'nhà trọm': [{ source: 0, senses: [], rank: 5, frequency: '5' }] };
    expect(texts(withFinds('Nhà trọm.', finds))).toEqual(['Nhà', 'trọm']);
  });
});
