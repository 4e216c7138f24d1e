import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { mostOfCut } from '../../../src/lib/quiz/asking/frame.ts';
import type { Assembled } from '../../../src/lib/quiz/assemble.ts';
import type { Ground } from '../../../src/lib/quiz/candidate.ts';
import { choose } from '../../../src/lib/quiz/choosing/choose.ts';
import { weighty } from '../../../src/lib/quiz/choosing/places.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';
import { name } from '../../../src/lib/quiz/kinds/name.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon } from './asked.ts';
import { weighed } from './weighed.ts';

function answer({ options, key }: Item): string {
  return options[key];
}

function groundOf(source: string): Ground {
  return { facts: extractFacts(analyse(source, lexicon, segmenter)) } as Ground;
}

const bridge =
  'Cây cầu gỗ đầu tiên bắc qua Sông Tyne được dựng năm 1248 và cháy rụi trong một đêm gió lớn. Cây cầu đá thay nó đứng ' +
  'vững hơn ba thế kỷ.';

describe('a name of an account that has no other of its sort', () => {
  it('has well-known names of that sort beside it, with their class noun', () => {
    const item = asked(bridge).find((one) => answer(one) === 'Sông Tyne');
    expect(item?.options).toHaveLength(4);
    expect(item?.options.every((option) => option.startsWith('Sông '))).toBe(true);
  });

  it('has Vietnamese ones beside a Vietnamese name', () => {
    const item = asked(bridge.replace('Sông Tyne', 'Sông Bồ')).find((one) => answer(one) === 'Sông Bồ');
    expect(item?.options.join()).toMatch(/[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựđ]/u);
    expect(item?.options.join()).not.toMatch(/Thames|Seine|Rhine|Hudson/);
  });

  it('has none of them in news', () => {
    const items = asked(`${bridge} Bà Hà Thị Nhã, Giám đốc Sở Xây dựng, cho biết cầu sẽ được sửa vào ngày 12/3.`);
    expect(items.flatMap(({ options }) => options).filter((option) => /^Sông (?!Tyne)/.test(option))).toEqual([]);
  });
});

describe('a quiz on a paragraph of an account', () => {
  let made = 0;
  const one = (kind: Item['kind'], weight: number, options: string[], sentence: number): Assembled => {
    const id = `${kind}-${++made}`;
    const evidence = { sentence: `s${sentence}`, start: made * 100, end: made * 100 + 9, text: options[0] };
    const prompt = `Theo bài, câu hỏi số ${made} là gì?`;
    const item = { id, kind, level: 1 as const, prompt, options, optionLanguage: 'vi' as const, key: 0, evidence };
    const candidate = { weight } as Assembled['candidate'];
    return { item: { ...item, explanation: '', fact: id }, candidate, faults: [] };
  };
  const cloze = (name: string, sentence: number, weight = 4) =>
    one('cloze', weight, [name, 'Larissa', 'Porto Sano'], sentence);
  const figure = (value: number, sentence: number) =>
    one('number', 6.5, [`${value}`, `${value + 7}`, `${value + 19}`], sentence);
  const names = Array.from('ABCDEFGH', (letter, at) => cloze(`Marco V${letter}elli`, at % 4));
  const chosen = (good: Assembled[], account: boolean) =>
    choose(good, 10, () => 0, undefined, account).items.map(answer);

  it('asks for what it tells before what its words mean', () => {
    const others = [cloze('Aldo Conti', 1), cloze('Pieter Haan', 2)];
    const good = [one('meaning', 6, ['kết giao', 'đàn áp', 'ban hành'], 0), ...names, ...others];
    expect(chosen(good, true)).not.toContain('kết giao');
    expect(chosen(good, false)).toContain('kết giao');
  });

  it('asks for other names before one that is an answer already', () => {
    const again = [cloze('Aldo Conti', 3, 5.2), cloze('Aldo Conti', 2, 5.2)];
    const count = (account: boolean) =>
      chosen([...names, cloze('Pieter Haan', 1), ...again], account).filter((name) => name === 'Aldo Conti').length;
    expect(count(true)).toBe(1);
  });

  it('asks for many figures before the lesser names', () => {
    const figures = Array.from({ length: 8 }, (_, at) => figure(100 + at * 41, at % 4));
    const count = (account: boolean) =>
      chosen([...names, ...figures], account).filter((text) => /^\d/.test(text)).length;
    expect(count(true)).toBeGreaterThan(count(false));
  });
});

describe('what weighs in a paragraph of an account', () => {
  const island =
    'Đảo Larissa có ba ngôi làng cổ. Nhà buôn Pieter Haan gặp thợ nề Conti, người đã dựng cảng. Trên đảo Larissa nay ' +
    'còn một số ngôi mộ và vài bức tường đá ong.';
  const weightOf = (key: string, source: string) =>
    Math.max(
      ...weighed(source, 'vi', [name])
        .filter(({ answer: { text } }) => text === key)
        .map(({ weight }) => weight),
    );

  it('is who is explained at once, more than who only acts', () => {
    const plainly = island.replace(', người đã dựng cảng', ' vào mùa hè');
    expect(weightOf('Conti', island)).toBeGreaterThan(weightOf('Conti', plainly));
  });

  it('is a day before the lesser names, also where its quotation is cut', () => {
    expect(mostOfCut(groundOf(island))).toBeGreaterThan(weighty);
    expect(mostOfCut(groundOf(`${island} Bà Hà Thị Nhã, Giám đốc Sở Xây dựng, cho biết đảo sẽ có cầu.`))).toBe(1);
  });
});
