import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../../../src/lib/quiz/teacher/check.ts';
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
  });

  it('warns of a question of one’s own without a sentence, and asks no quotation of it', () => {
    const made = {
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
      made,
      edited: null,
      sentence: null,
      verdict: [],
    };
    expect(warningsOf(own, [], source)).toEqual(['no-evidence']);
  });
});
