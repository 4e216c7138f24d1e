import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';

const body =
  'Đội Broncos đã đánh bại Pittsburgh Steelers ở vòng bảng, bằng cách ghi 11 điểm trong hiệp cuối cùng của trận đấu. ' +
  'Jared Allen đã dẫn đầu giải với 136 lần cản phá thành công ở Denver. Peyton Manning giải nghệ sau trận đó.';

function quizOf(source: string, count: number): Item[] {
  const article = analyse(`Tin trong ngày\n\n${source}`, lexicon, segmenter);
  return generateQuiz(article, extractFacts(article), { seed: 1, count, language: 'vi', lexicon }).items;
}

describe('choosing', () => {
  it('asks for names beside a figure where a short quiz has used up its text', () => {
    const items = quizOf(body, 15);
    const keys = items.map(({ options, key }) => options[key]);
    expect(keys).toEqual(expect.arrayContaining(['11', 'Pittsburgh Steelers']));
    const figure = items.find(({ options, key }) => options[key] === '11');
    expect(figure?.prompt).not.toContain('Pittsburgh Steelers');
  });

  it('keeps the real question in a long one', () => {
    const figure = quizOf(body, 60).find(({ options, key }) => options[key] === '11');
    expect(figure?.prompt).toContain('ghi bao nhiêu điểm');
  });

  it('asks for one place once', () => {
    for (const count of [15, 60]) {
      const blanks = quizOf(body, count).filter(({ kind }) => kind === 'cloze' || kind === 'number');
      for (const one of blanks)
        for (const other of blanks)
          if (one !== other)
            expect(one.evidence.start < other.evidence.end && other.evidence.start < one.evidence.end).toBe(false);
    }
  });
});
