import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../src/lib/dictionary/dictionary.ts';
import type { Entry, Morpheme } from '../../../src/lib/dictionary/entry.ts';
import { toReadingView, type ReadingView } from '../../../src/lib/reader/reading-view.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const entries: Entry[] = [
  {
    headword: 'an sinh xã hội',
    senses: [{ pos: 'noun', gloss: 'social security' }],
    components: ['an sinh', 'xã hội'],
  },
  { headword: 'an sinh', senses: [{ pos: 'noun', gloss: 'welfare' }], morphemes: ['an 安', 'sinh 生'] },
  {
    headword: 'xã hội',
    senses: [
      {
        pos: 'noun',
        gloss: 'society',
        note: 'All people together.',
        example: { vi: 'Xã hội thay đổi.', en: 'Society changes.' },
      },
      { pos: 'adjective', gloss: 'social', when: { after: ['an sinh'] }, example: { vi: 'a', en: 'b' } },
    ],
    morphemes: ['xã 社', 'hội 會'],
  },
  { headword: 'hội nghị', senses: [{ pos: 'noun', gloss: 'conference' }], morphemes: ['hội 會', 'nghị 議'] },
  { headword: 'UBND', senses: [{ pos: 'abbreviation', gloss: 'People’s Committee' }], expansion: 'Uỷ ban nhân dân' },
  { headword: 'Uỷ ban nhân dân', senses: [{ pos: 'noun', gloss: 'People’s Committee' }] },
  { headword: 'Đinh', senses: [{ pos: 'family name', gloss: 'Đinh (family name)' }] },
  { headword: 'tiến', senses: [{ pos: 'verb', gloss: 'to advance' }], morphemes: ['tiến 進'] },
  { headword: 'gà', senses: [{ pos: 'noun', gloss: 'hen' }], expansion: 'trứng' },
  { headword: 'trứng', senses: [{ pos: 'noun', gloss: 'egg' }], expansion: 'gà' },
];
const morphemes: Morpheme[] = [
  { syllable: 'an', character: '安', meaning: 'peace' },
  { syllable: 'sinh', character: '生', meaning: 'life' },
  { syllable: 'xã', character: '社', meaning: 'community' },
  { syllable: 'hội', character: '會', meaning: 'to meet' },
  { syllable: 'tiến', character: '進', meaning: 'to go forward' },
];
const dictionary = createDictionary(entries, morphemes, 'test');

function viewOf(source: string, translations: Record<string, string> = {}): ReadingView {
  const article = analyse(source, dictionary, segmenter);
  const about = { address: '/texts/x', title: 'Thử', date: null, sourceNote: null };
  return toReadingView({ ...about, article, translations }, dictionary);
}

/** The item under the word that begins with these letters. */
function itemAt(view: ReadingView, word: string) {
  const start = view.source.indexOf(word);
  const found = view.paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words));
  return view.items[found.find((one) => one.start === start)!.item];
}

describe('toReadingView', () => {
  it('keeps the source as it is and gives back every character between the words', () => {
    const source = ' Hội nghị  an\u00A0sinh xã hội…\r\n\r\n“UBND”\t2,92%.\n';
    const view = viewOf(source);
    expect(view.source).toBe(source);
    for (const { start, end, words } of view.paragraphs.flatMap(({ sentences }) => sentences)) {
      let at = start;
      for (const word of words) {
        expect(word.start).toBeGreaterThanOrEqual(at);
        at = word.end;
      }
      expect(end).toBeGreaterThanOrEqual(at);
    }
  });

  it('takes each entry once, with the words it is made of in the senses they have inside it', () => {
    const view = viewOf('An sinh xã hội là an sinh xã hội.');
    expect(view.items.filter(({ headword }) => headword === 'an sinh xã hội')).toHaveLength(1);
    const { parts } = itemAt(view, 'An sinh');
    expect(parts.map(({ text, sense }) => [text, sense])).toEqual([
      ['An sinh', 0],
      ['xã hội', 1],
    ]);
    expect(view.items[parts[1].item!].headword).toBe('xã hội');
  });

  it('keeps notes and examples only with the senses meant, and tells no page when a sense is meant', () => {
    const [first, second] = viewOf('An sinh xã hội.').items.find(({ headword }) => headword === 'xã hội')!.senses;
    expect(first).toEqual({ pos: 'noun', gloss: 'society' });
    expect(second.example).toEqual({ vi: 'a', en: 'b' });
    expect(second).not.toHaveProperty('when');
  });

  it('gives a term the syllables of its parts, and each syllable the compounds of this text first', () => {
    const view = viewOf('Hội nghị bàn về an sinh xã hội.');
    const { morphemes: syllables } = itemAt(view, 'an sinh xã hội');
    expect(syllables.map((index) => view.morphemes[index].character)).toEqual(['安', '生', '社', '會']);
    const hội = view.morphemes[syllables[3]];
    expect(hội.compounds.map(({ text }) => text).sort()).toEqual(['hội nghị', 'xã hội']);
    expect(hội.compounds.every(({ item }) => item !== null)).toBe(true);
  });

  it('leads from an abbreviation to what it stands for', () => {
    const view = viewOf('UBND họp.');
    const { expansion } = itemAt(view, 'UBND');
    expect(view.items[expansion!.item!].headword).toBe('Uỷ ban nhân dân');
  });

  it('has an item for every word: names, numbers, dates and the unknown', () => {
    const view = viewOf('Chiều 14/12, ông Đinh Tiến Dũng nói 2,92% xoắn.');
    expect(itemAt(view, '14/12')).toMatchObject({ kind: 'date', plain: '14 December', senses: [] });
    expect(itemAt(view, '2,92%')).toMatchObject({ kind: 'number', plain: '2.92 per cent' });
    expect(itemAt(view, 'xoắn')).toMatchObject({ kind: 'unknown', senses: [] });
    expect(itemAt(view, 'Đinh')).toMatchObject({ kind: 'name', headword: 'Đinh Tiến Dũng' });
  });

  it('does not read a given name as the word it is spelled like', () => {
    const { parts, morphemes } = itemAt(viewOf('UBND mời Đinh Tiến Dũng.'), 'Đinh');
    expect(parts.map(({ text, item }) => [text, item !== null])).toEqual([
      ['Đinh', true],
      ['Tiến', false],
      ['Dũng', false],
    ]);
    expect(morphemes).toEqual([]);
  });

  it('goes round no circle of entries twice', () => {
    expect(viewOf('Gà.').items.map(({ headword }) => headword)).toEqual(['gà', 'trứng']);
  });

  it('says whether there are translations', () => {
    expect(viewOf('UBND họp.').translated).toBe(false);
    const view = viewOf('UBND họp.', { s1: 'The committee met.' });
    expect(view.translated).toBe(true);
    expect(view.paragraphs[0].sentences[0].translation).toBe('The committee met.');
  });
});
