import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import type { Assembled } from '../../../src/lib/quiz/assemble.ts';
import { choose } from '../../../src/lib/quiz/choosing/choose.ts';
import { foremost } from '../../../src/lib/quiz/choosing/places.ts';
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

describe('a short quiz', () => {
  const names = ['Lê Văn Tám', 'Hà Thị Nhiên', 'Phùng Đức Mậu'];
  let made = 0;
  const one = (kind: Item['kind'], weight: number, options: string[]): Assembled => {
    const id = `${kind}-${++made}`;
    const evidence = { sentence: `s${made}`, start: made * 100, end: made * 100 + 9, text: options[0] };
    const prompt = `Theo bài, câu hỏi số ${made} là gì?`;
    const item = { id, kind, level: 1 as const, prompt, options, optionLanguage: 'vi' as const, key: 0, evidence };
    const candidate = { weight } as Assembled['candidate'];
    return { item: { ...item, explanation: '', fact: id }, candidate, faults: [] };
  };
  const kindsOf = (good: Assembled[], count: number) =>
    choose(good, count, () => 0)
      .picked.map(({ kind }) => kind)
      .sort();

  it('asks of the same speaker once more only where nothing else is left', () => {
    const good = [one('speaker', 7, names), one('speaker', 7, names), one('meaning', 4, ['giải ngân', 'bồi thường'])];
    expect(kindsOf(good, 2)).toEqual(['meaning', 'speaker']);
    expect(kindsOf(good, 3)).toEqual(['meaning', 'speaker', 'speaker']);
  });

  const word = (ways: string[][]): Assembled => {
    const made = one('meaning', 5, ways[0]);
    return { ...made, spare: () => ways.slice(1).map((options) => ({ ...made.item, options })) };
  };

  it('chooses the wrong answers of a word anew where another word needs them', () => {
    const words = [
      word([
        ['giải ngân', 'thụ lý', 'kê biên', 'sáp nhập'],
        ['giải ngân', 'niêm yết', 'trưng cầu', 'nghiệm thu'],
      ]),
      word([['thụ lý', 'đối chiếu', 'gia hạn', 'khởi công']]),
    ];
    const { picked, left } = choose(words, 2, () => 0);
    expect(left).toEqual([]);
    expect(picked.map(({ options }) => options)).toEqual([
      ['giải ngân', 'niêm yết', 'trưng cầu', 'nghiệm thu'],
      ['thụ lý', 'đối chiếu', 'gia hạn', 'khởi công'],
    ]);
  });

  it('leaves a word out where no wrong answers fit', () => {
    const words = [
      word([['giải ngân', 'thụ lý', 'kê biên', 'sáp nhập']]),
      word([['thụ lý', 'đối chiếu', 'gia hạn', 'khởi công']]),
    ];
    expect(choose(words, 2, () => 0).picked).toHaveLength(1);
  });

  it('of up to six asks for a figure by the way after what weighs less', () => {
    const figures = [one('number', 8.5, ['12', '18', '24'])];
    const speakers = [one('speaker', 3.5, names)];
    const places = Array.from({ length: 3 }, () => one('place', 9, ['chợ', 'bến', 'trường']));
    expect(kindsOf([...figures, ...speakers, ...places], 6)).toEqual(['place', 'place', 'place', 'speaker']);
  });

  it('of up to six is full with four rather than with trifles or figures that are not central', () => {
    const figures = (weight: number, many: number) =>
      Array.from({ length: many }, () => one('number', weight, [`${12 + made}`, `${18 + made}`, `${24 + made}`]));
    expect(kindsOf([...figures(11, 4), ...figures(2, 4)], 6)).toHaveLength(4);
    expect(kindsOf([...figures(11, 6), ...figures(2, 4)], 6)).toHaveLength(6);
    expect(kindsOf([...figures(10, 1), ...figures(2, 4)], 6)).toHaveLength(4);
    expect(kindsOf([...figures(10, 4), ...figures(9, 4)], 6)).toHaveLength(4);
    expect(kindsOf([...figures(10, 4), ...figures(9, 4)], 7)).toHaveLength(7);
    expect(kindsOf([...figures(8, 4), ...figures(2, 6)], 10)).toHaveLength(10);
  });

  it('of up to six begins with one question on four sentences where enough is left for the others', () => {
    const judged = (weight: number) =>
      one('truth', weight, ['Xã hoãn thu phí', 'Chợ mở cửa sớm', 'Trường nhận thêm trẻ', 'Bến phà đóng cửa']);
    const figures = (many: number) =>
      Array.from({ length: many }, () => one('number', 11, [`${31 + made}`, `${44 + made}`, `${57 + made}`]));
    const kinds = (good: Assembled[]) => choose(good, 6, () => 0).picked.map(({ kind }) => kind);
    const many = kinds([...figures(12), judged(foremost), judged(foremost)]);
    expect(many[0]).toBe('truth');
    expect(many.filter((kind) => kind === 'truth')).toHaveLength(1);
    // A figure that is changed waits until its turn comes, and so does any where a text has little to ask.
    expect(kinds([...figures(12), judged(foremost - 0.2)])[0]).toBe('number');
    expect(kinds([...figures(6), judged(foremost)])[0]).toBe('number');
  });

  it('asks for a third speaker after a figure that weighs less', () => {
    const people = ['Lê Văn Tám', 'Hà Thị Nhiên', 'Phùng Đức Mậu', 'Đoàn Thị Xuyến'];
    const speakers = people.map((name) => one('speaker', 8, [name, ...people.filter((other) => other !== name)]));
    const figures = [11.5, 11.2].map((weight) =>
      one('number', weight, [`${12 + made}`, `${18 + made}`, `${24 + made}`]),
    );
    expect(kindsOf([...speakers, ...figures], 4)).toEqual(['number', 'number', 'speaker', 'speaker']);
  });

  it('asks who holds which office after every figure', () => {
    const good = [one('role', 5, names), one('number', 2, ['12', '18', '24'])];
    expect(kindsOf(good, 1)).toEqual(['number']);
  });
});
