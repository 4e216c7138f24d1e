import { describe, expect, it } from 'vitest';
import { clashesOf, warningsOf } from '../../../../src/lib/quiz/teacher/check.ts';
import { noEvidence, type DraftEntry, type Wording } from '../../../../src/lib/quiz/teacher/draft.ts';
import { article, draft } from './article.ts';

const entries = draft().entries;
const source = article.source;
const alone = (entry: DraftEntry, edited: Partial<Wording> = {}) => {
  const { prompt, options, key, explanation, optionLanguage } = entry.made;
  return warningsOf({ ...entry, edited: { prompt, options, key, explanation, optionLanguage, ...edited } }, [], source);
};
const sound = entries.filter(({ verdict }) => verdict.length === 0);
const figure = sound.find(({ made }) => made.kind === 'number')!;

/** A question of a teacher’s own without a sentence. */
const ownItem = {
  id: 'own-1',
  kind: 'content' as const,
  fact: 'own-1',
  evidence: noEvidence,
  prompt: 'Hội nghị bàn việc gì?',
  options: ['việc học', 'việc làm', 'việc nhà'],
  key: 0,
  explanation: '',
  optionLanguage: 'vi' as const,
};
const own: DraftEntry = {
  id: 'own-1',
  origin: 'own',
  rank: null,
  level: null,
  made: ownItem,
  edited: null,
  sentence: null,
  verdict: [],
};

describe('the contract on a question in a teacher’s hand', () => {
  it('says of what the engine made what the engine said', () => {
    for (const entry of entries) {
      const own = entry.verdict.filter((clause) => !/item/.test(clause));
      expect(warningsOf(entry, [], source)).toEqual(own);
    }
  });

  it('says nothing new of a question that is saved as it was', () => {
    expect(sound.flatMap((entry) => alone(entry))).toEqual([]);
  });

  it.each<[string, Partial<Wording>, string]>([
    ['two answers', { options: figure.made.options.slice(0, 2), key: 0 }, 'enough-options'],
    ['figures out of order', { options: [...figure.made.options].reverse(), key: 0 }, 'options-in-order'],
    ['a question that tells', { prompt: `Có phải ${figure.made.options[figure.made.key]} không?` }, 'stem-hides-key'],
    ['a right answer that the sentence does not show', { key: (figure.made.key + 1) % 3 }, 'key-in-evidence'],
    ['a question with no question mark', { prompt: 'Kể số liệu' }, 'stem-readable'],
    ['an explanation that quotes nothing', { explanation: 'Vì thế.' }, 'evidence-quoted'],
  ])('warns of %s', (_, edited, warning) => {
    expect(alone(figure, edited)).toContain(warning);
  });

  it('warns of two questions on one fact, and of one that gives another away', () => {
    const twin = { ...figure, id: 'c9998' };
    expect(warningsOf(figure, [figure], source)).toEqual([]);
    expect(warningsOf(figure, [figure, twin], source)).toContain('one-item-a-fact');
    expect(clashesOf(figure, [figure, ...sound.slice(-1), twin])).toEqual([twin]);
  });

  it.each<[string, Partial<Wording>, string[]]>([
    ['one figure written in two ways', { options: ['2.350 hộ', '2350 hộ', '2.450 hộ'] }, ['one-right-option']],
    [
      'one figure, once about and once more than',
      { options: ['khoảng 10 hộ', 'hơn 10 hộ', '12 hộ'] },
      ['one-right-option'],
    ],
    ['a figure that the text says is not exact', { options: ['2.350 hộ', '2.450 hộ', '2.550 hộ'] }, ['hedge-kept']],
    ['nothing where the answer says so', { options: ['khoảng 2.350 hộ', 'khoảng 2.450 hộ', 'khoảng 2.550 hộ'] }, []],
    ['nothing where another figure is not exact', { options: ['11 thôn', '12 thôn', '13 thôn'], key: 1 }, []],
  ])('warns of %s in a question of one’s own', (_, words, warnings) => {
    const text = 'Xã có 12 thôn và khoảng 2.350 hộ.';
    const evidence = { sentence: 's1', start: 0, end: text.length, text };
    const made = { ...ownItem, evidence, prompt: 'Xã có bao nhiêu?', key: 0, ...words };
    const found = warningsOf({ ...own, made, sentence: { text, start: 0 } }, [], text);
    expect(found).toEqual(warnings.length === 0 ? [] : expect.arrayContaining(warnings));
  });

  it('warns of a question of one’s own without a sentence, and asks no quotation of it', () => {
    expect(warningsOf(own, [], source)).toEqual(['no-evidence']);
  });
});
