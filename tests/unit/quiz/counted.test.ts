import { describe, expect, it } from 'vitest';
import { askTheSame, countsIn, givesFigure } from '../../../src/lib/quiz/counted.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';

function asking(prompt: string, answer: string): Item {
  return {
    id: `number-${prompt}`,
    kind: 'number',
    level: 1,
    prompt,
    options: ['1', answer, '1.000'],
    optionLanguage: 'vi',
    key: 1,
    evidence: { sentence: 's1', start: 0, end: 1, text: answer },
    explanation: '',
    fact: `quantity-${prompt}`,
  };
}

describe('a number of things', () => {
  it('is known again in words, and of families by another name', () => {
    expect([...countsIn('Mười chín gia đình ở lại; 19 hộ chưa có nhà.')]).toEqual(['19 hộ']);
  });

  it('is none of what is measured, nor of two or three', () => {
    expect([...countsIn('Xã chi 4 tỷ đồng trong 12 tháng cho ba bản.')]).toEqual([]);
  });

  it('is asked for once', () => {
    const one = asking('Theo bài, bao nhiêu người có mặt?', '19');
    expect(askTheSame(one, asking('Theo bài, hồ sơ có chữ ký của bao nhiêu lao động?', '19'))).toBe(true);
    expect(askTheSame(one, asking('Theo bài, bao nhiêu hộ dời đi?', '19'))).toBe(false);
    expect(askTheSame(one, asking('Theo bài, bao nhiêu người bỏ về?', '17'))).toBe(false);
  });

  it('is given away by another question that has it', () => {
    const one = asking('Theo bài, con số nào điền đúng vào chỗ trống: “____ gia đình còn ở lại”?', 'mười chín');
    expect(givesFigure(one, asking('Theo bài, 19 hộ góp bao nhiêu tiền?', '3 triệu đồng'))).toBe(true);
    expect(givesFigure(one, asking('Theo bài, 19 người góp bao nhiêu tiền?', '3 triệu đồng'))).toBe(false);
  });
});

describe('a sum of money', () => {
  it('is asked for once, however it is spelt', () => {
    const one = asking('Theo bài, công ty nợ bao nhiêu?', '7,8 tỉ đồng');
    expect(askTheSame(one, asking('Theo bài, tổng số tiền là bao nhiêu?', '7,8 tỷ đồng'))).toBe(true);
  });
});
