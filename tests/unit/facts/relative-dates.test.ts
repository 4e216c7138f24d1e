import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import type { DateFact } from '../../../src/lib/facts/fact.ts';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const lexicon = loadDictionary();

function articleOf(dateline: string, body: string) {
  return analyse(`Cầu Vàm Sứ thông xe\n\n${dateline}${body}\n\nNgười dân hai bờ sông vui mừng.`, lexicon, segmenter);
}

function datesOf(dateline: string, body: string): string[] {
  return extractFacts(articleOf(dateline, body))
    .filter((fact): fact is DateFact => fact.kind === 'date')
    .map(({ text, normal }) => `${text} = ${normal}`);
}

const byline = 'Thứ Ba, 14/12/2021, 10:30\n\n';

describe('a relative time', () => {
  it.each([
    ['a day before', byline, 'Hôm qua, tỉnh tổ chức lễ thông xe cầu Vàm Sứ.', ['Hôm qua = 2021-12-13']],
    ['a part of the day', byline, 'Sáng nay, tỉnh tổ chức lễ thông xe cầu Vàm Sứ.', ['Sáng nay = 2021-12-14']],
    ['over the turn of a month', '1/3/2024\n\n', 'Đêm qua, lũ cuốn trôi cầu Vàm Sứ.', ['Đêm qua = 2024-02-29']],
    ['a year before', byline, 'Tỉnh khởi công cầu Vàm Sứ từ đầu năm ngoái.', ['năm ngoái = 2020']],
    ['this year', byline, 'Tỉnh xây thêm ba cầu trong năm nay.', ['năm nay = 2021']],
    ['a day and month with “hôm”', byline, 'Tỉnh đã thử tải cầu hôm 12/3.', []],
    ['a day and month not long ago', byline, 'Tỉnh đã thử tải cầu hôm 2/12.', ['hôm 2/12 = 2021-12-02']],
    ['the year of a metadata prefix', 'date 2021-12\n\n', 'Năm ngoái, tỉnh xây ba cầu.', ['Năm ngoái = 2020']],
    ['the year of a dated lead', '', 'Ngày 28/4/2025, tỉnh mở cầu. Năm nay, tỉnh xây thêm ba cầu.', ['Năm nay = 2025']],
    ['an agency’s opening', '', '(TTXVN, 14/12/2021) - Tối qua, tỉnh mở cầu Vàm Sứ.', ['Tối qua = 2021-12-13']],
  ])('is reckoned from the article’s own date: %s', (_, dateline, body, expected) => {
    const found = datesOf(dateline, body);
    if (expected.length === 0) expect(found).toEqual(['hôm 12/3 = --03-12']);
    else for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    ['no date of the article', '', 'Hôm qua, tỉnh tổ chức lễ thông xe cầu. Năm ngoái, tỉnh xây ba cầu.'],
    ['only a year and a month', 'date 2021-12\n\n', 'Hôm qua, tỉnh tổ chức lễ thông xe cầu.'],
    ['two dates that differ', '14/12/2021\n\n15/12/2021\n\n', 'Hôm qua, tỉnh tổ chức lễ thông xe cầu.'],
    ['somebody’s own words', byline, 'Ông Lò Văn Thịnh nói: “Hôm qua, chúng tôi đã thử tải cầu”.'],
    ['a stretch up to now', byline, 'Từ ba năm nay, người dân đi cầu phao cho đến hôm nay.'],
  ])('stays unsolved with %s', (_, dateline, body) => {
    expect(datesOf(dateline, body).filter((text) => /nay|qua|ngoái/iu.test(text))).toEqual([]);
  });

  it('is no answer: the day that it means stands nowhere', () => {
    const article = articleOf(byline, 'Hôm qua, tỉnh tổ chức lễ thông xe cầu Vàm Sứ dài 742 m.');
    const { items } = generateQuiz(article, extractFacts(article), { seed: 1, count: 20, language: 'vi', lexicon });
    expect(items.filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});
