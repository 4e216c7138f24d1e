import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { explainedQuiz } from '../../../src/lib/quiz/generate.ts';
import { flowing } from '../../../src/lib/quiz/wording.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';
import { furtherDown, weighed } from './weighed.ts';

const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';
const weighty = 3.55;

function figuresOf(title: string, body: string, count = 6): string[] {
  const article = analyse(`${title}\n\n${spokesman}${body}`, lexicon, segmenter);
  const wishes = { seed: 1, count, language: 'vi', lexicon } as const;
  return explainedQuiz(article, extractFacts(article), wishes).quiz.items.map(({ options, key }) => options[key]);
}

describe('a figure with its unit', () => {
  it('has what it is per as the article has it', () => {
    const made = weighed(`${spokesman}Tỉnh nâng công suất nhà máy nước lên 4.500 m3/ngày đêm.`);
    const answers = made.map(({ answer }) => answer.text);
    expect(answers).toContain('4.500 m3/ngày đêm');
    for (const { distractors } of made.filter(({ answer }) => answer.text === '4.500 m3/ngày đêm'))
      expect(distractors.every(({ text }) => text.endsWith(' m3/ngày đêm'))).toBe(true);
  });

  it('is found where the article writes both as one word', () => {
    const asked = figuresOf('Lũ làm ngập 38,5ha lúa ở Nà Pheo', 'Lũ đã làm ngập 38,5ha lúa của xã Nà Pheo.');
    expect(asked).toContain('38,5 ha');
  });
});

describe('what a site cost', () => {
  it('is by the way where it fell in, and news where it is opened', () => {
    const body =
      'Công trình có vốn 38,2 tỷ đồng, do tỉnh làm chủ đầu tư. Đoàn công tác của tỉnh phạt nhà thầu 96 triệu đồng.';
    expect(figuresOf('Sập giàn giáo ở Nà Pheo', body, 1)).toEqual(['96 triệu đồng']);
    expect(figuresOf('Nà Pheo khánh thành cầu', body)).toContain('38,2 tỷ đồng');
  });
});

describe('a report in which nobody speaks', () => {
  it('has figures by the way as well', () => {
    const report =
      'Ông Hoàng Bá Lượng kê giường sát cửa. Sáng 12/5, bà Phan Thị Tước bán bún. Hai dãy nhà có mỗi căn 24 m2, bếp dùng chung.';
    const made = weighed(furtherDown(report)).filter(({ answer }) => answer.text === '24 m2');
    expect(made.every(({ weight }) => weight < weighty)).toBe(true);
  });
});

describe('a name', () => {
  it('keeps its capital before an age', () => {
    const source = 'Lầu Y Xò là y tá. Xò, 34 tuổi, đỡ đẻ giỏi. Con gái của Xò học lớp 9.';
    const start = source.indexOf('Xò, 34');
    expect(flowing(source, { start, end: start + 'Xò, 34 tuổi'.length })).toBe('Xò, 34 tuổi');
  });

  it('of a firm is whole where “này” points at it', () => {
    const body =
      'Người bị nhắc tên là Công ty TNHH Thực phẩm Vạn Lộc Phát, nơi nấu ăn cho trường. Tại kho của công ty này, đoàn thu giữ 214 kg thịt lợn.';
    const prompts = weighed(spokesman + body).map(({ prompt }) => prompt);
    expect(prompts.some((prompt) => prompt.includes('TNHH Thực phẩm Vạn Lộc Phát'))).toBe(true);
    expect(prompts.some((prompt) => /TNHH Thực(?! phẩm)/u.test(prompt))).toBe(false);
  });
});

describe('a clause that a dash cuts', () => {
  it('is no question', () => {
    const made = weighed(`${spokesman}Vùng Bắc nâng lên 38.000 ha luân canh lúa - tôm, chia nhiều ô nhỏ.`);
    expect(made.some(({ prompt }) => /lúa\?$/u.test(prompt))).toBe(false);
  });
});
