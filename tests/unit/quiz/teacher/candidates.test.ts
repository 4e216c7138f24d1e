import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../../../src/lib/quiz/generate.ts';
import { candidatesOf, isSound } from '../../../../src/lib/quiz/teacher/candidates.ts';
import { warningsOf } from '../../../../src/lib/quiz/teacher/check.ts';
import { sortedEntries, startDraft } from '../../../../src/lib/quiz/teacher/draft.ts';
import { dictionary } from '../../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../../src/lib/text/analyse.ts';
import { segmenter } from '../../segmenter/shipped-model.ts';
import { article, candidates, draft, facts, wishes } from './article.ts';

describe('candidates', () => {
  it('are ranked from 1, the sound before the faulty, each with its verdict', () => {
    expect(candidates.map(({ rank }) => rank)).toEqual(candidates.map((_, at) => at + 1));
    const order = candidates.map((one) => (one.verdict.length === 0 ? 0 : isSound(one) ? 1 : 2));
    expect(order).toEqual([...order].sort());
    expect(order[0]).toBe(0);
    const asked = candidates.map(({ item }) => `${item.prompt} ${item.options[item.key]}`);
    expect(new Set(asked).size).toBe(candidates.length);
  });

  it.each([3, 5, 8])('begin with the quiz of %i questions that would be made', (count) => {
    const first = candidatesOf(article, facts, { ...wishes, count }).slice(0, count);
    const quiz = generateQuiz(article, facts, { ...wishes, count });
    expect(first.map(({ item }) => item.id).sort()).toEqual(quiz.items.map(({ id }) => id).sort());
  });

  it('are the same for the same wishes', () => {
    expect(candidatesOf(article, facts, wishes)).toEqual(candidates);
  });

  it('make a draft in which no question tells another, though a longer quiz has other ones', () => {
    const source =
      'Xã An Hoà họp\n\nSáng 3/5, xã An Hoà họp về an sinh xã hội. Xã có 12 thôn và khoảng 2.350 hộ dân. Ông Trần Văn Bảo, Chủ tịch UBND xã, cho biết năm nay xã sửa ba cây cầu. Bà Lê Thị Hoa, Phó Chủ tịch UBND xã, yêu cầu các thôn rà soát hộ nghèo trước ngày 30/6.';
    const short = analyse(source, dictionary(), segmenter);
    for (const count of [3, 4, 5, 6, 10]) {
      const made = startDraft(short, candidatesOf(short, extractFacts(short), { ...wishes, seed: 7, count }), {
        count,
        language: 'vi',
      });
      const { kept } = sortedEntries(made);
      expect(kept.length).toBeGreaterThan(2);
      expect(kept.flatMap((entry) => warningsOf(entry, kept, source))).toEqual([]);
    }
  });

  it('make a draft that keeps the quiz in order of the text, and can be stored', () => {
    const made = draft();
    const { kept, offered, faulty, dropped } = sortedEntries(made);
    expect(kept).toHaveLength(6);
    const places = kept.map((entry) => entry.made.evidence.start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(kept.length + offered.length + faulty.length + dropped.length).toBe(candidates.length);
    expect(offered.every(isSound)).toBe(true);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    for (const { made: item, sentence } of made.entries) {
      const at = item.evidence.start - sentence!.start;
      expect(sentence!.text.slice(at, at + item.evidence.text.length)).toBe(item.evidence.text);
    }
  });
});
