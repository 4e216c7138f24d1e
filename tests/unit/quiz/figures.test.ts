import { describe, expect, it } from 'vitest';
import { figureValue } from '../../../src/lib/facts/figures.ts';
import { evenly, nearFigures } from '../../../src/lib/quiz/kinds/figures/figures.ts';
import { randomFrom } from '../../../src/lib/quiz/random.ts';
import { weighed } from './weighed.ts';

describe('Vietnamese figures', () => {
  it.each([
    ['2,92%', 2.92],
    ['1.250,4', 1250.4],
    ['18.400', 18400],
    ['1.5', 1.5],
    ['hai', 2],
    ['hai mươi lăm', 25],
    ['chín mươi mốt', 91],
    ['mười bốn', 14],
    ['24/24', NaN],
    ['2021-2025', NaN],
  ])('%s is %d', (figure, value) => {
    expect(figureValue(figure)).toBe(value);
  });
});

describe('figures near another', () => {
  it.each(['2,92%', '4', '85', '18.400', '1.250,4', 'hai', 'ba mươi', 'mười hai', '500', '100%', '0,5'])(
    'of %s have its form',
    (figure) => {
      const near = nearFigures(figure, randomFrom(1));
      expect(near.length).toBeGreaterThanOrEqual(2);
      for (const one of near) {
        expect(one).not.toBe(figure);
        expect(/\d/.test(one)).toBe(/\d/.test(figure));
        expect(one.endsWith('%')).toBe(figure.endsWith('%'));
        expect(one.split(',')[1]?.length).toBe(figure.split(',')[1]?.length);
      }
    },
  );

  it.each(['104,5%', '204', '9.315', '372', '48.350'])('of %s are of its size', (figure) => {
    for (let seed = 0; seed < 50; seed++) {
      for (const one of nearFigures(figure, randomFrom(seed))) {
        const ratio = figureValue(one) / figureValue(figure);
        expect(ratio).toBeGreaterThan(0.5);
        expect(ratio).toBeLessThan(1.5);
      }
    }
  });

  it('stand below and above the right one by chance', () => {
    const below = Array.from({ length: 40 }, (_, seed) => {
      const random = randomFrom(seed);
      const options = nearFigures('428', random).map((text) => ({ text, value: figureValue(text) }));
      return evenly(428, options, random)
        .slice(0, 3)
        .filter(({ value }) => value < 428).length;
    });
    expect([...new Set(below)].sort()).toEqual([0, 1, 2, 3]);
  });
});

describe('a term', () => {
  it('of a year in months stands among its like', () => {
    const [first] = weighed('Người có hợp đồng từ 12 tháng trở lên được tính định mức điện.');
    for (const { text } of first.distractors.slice(0, 3)) expect(Number.parseInt(text, 10) % 3).toBe(0);
  });
});

describe('wrong figures', () => {
  it('are not all rounder than the right one', () => {
    for (let seed = 0; seed < 60; seed++)
      for (const one of nearFigures('265', randomFrom(seed))) expect(figureValue(one) % 25).not.toBe(0);
  });

  it.each(['1,16', '1,2', '2,4'])('are such as the press writes beside %s', (figure) => {
    for (let seed = 0; seed < 60; seed++)
      for (const one of nearFigures(figure, randomFrom(seed))) expect(one).not.toMatch(/^0,|,\d*0$/u);
  });

  it('leave the right one at each place about equally often', () => {
    const places = [0, 0, 0, 0];
    const options = [300, 320, 340, 380, 400, 420].map((value) => ({ value }));
    for (let seed = 0; seed < 200; seed++) {
      const chosen = evenly(360, options, randomFrom(seed)).slice(0, 3);
      places[chosen.filter(({ value }) => value < 360).length]++;
    }
    for (const times of places) expect(times).toBeGreaterThan(30);
  });

  const bounds: [what: string, body: string, answer: string, least: number, most: number][] = [
    ['no hotter than it ever was', 'Nhiệt độ cao nhất ở trạm là 41,3 độ C.', '41,3 độ C', 36, 43],
    ['marks out of ten', 'Điểm chuẩn vào trường là 9,1 điểm.', '9,1', 5, 10],
    ['terms of prison', 'Toà phạt Mạc Văn Trĩ 18 năm tù.', '18 năm', 8, 20],
    ['parts of the whole', 'Gói thầu có 1.137 trong tổng số 1.284 mặt hàng chọn được nhà thầu.', '1.137', 500, 1283],
    [
      'below the whole told elsewhere',
      'Có 58 trong tổng số 81 học sinh bản Nà nghỉ học. Sáng 9/9, 72 em trở lại lớp.',
      '72',
      40,
      81,
    ],
    [
      'above what it is now',
      'Giá vé 14.000 đồng giữ nguyên từ năm 2018. Hợp tác xã xin tăng vé lên 18.000 đồng.',
      '18.000 đồng',
      14_001,
      50_000,
    ],
    [
      'below what it was',
      'Học phí năm ngoái là 950.000 đồng. Năm nay trường giảm học phí còn 720.000 đồng.',
      '720.000 đồng',
      300_000,
      949_999,
    ],
    ['near a high share', 'Tỷ lệ hồ sơ đúng hạn của xã đạt 98,6%.', '98,6%', 90, 100],
  ];

  it.each(bounds)('are %s', (_, body, answer, least, most) => {
    const items = weighed(body).filter((one) => one.answer.text === answer);
    expect(items.length).toBeGreaterThan(0);
    for (const { distractors } of items)
      for (const { value } of distractors.slice(0, 3)) {
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
      }
  });

  it.each([
    ['1.000', /^(?:\d\.)?[05]00$/],
    ['860', /^(?:\d{3}|\d\.\d{3})$/],
    ['72,3%', /,[1-9]%$/],
  ])('beside %s are as round, and written as the press writes', (figure, like) => {
    for (let seed = 0; seed < 40; seed++)
      for (const one of nearFigures(figure, randomFrom(seed))) expect(one).toMatch(like);
  });

  it('lie above where a change began, also where the unit is said once', () => {
    const [item] = weighed('Tiền trợ giá tăng từ 312 tỉ lên 340 tỉ đồng.').filter(
      ({ answer }) => answer.text === '340 tỉ đồng',
    );
    for (const { value } of item.distractors) expect(value).toBeGreaterThan(312);
  });

  it('lie below where a change began without a unit', () => {
    const items = weighed('Giá lợn hơi trong tỉnh đã giảm từ 64.000 xuống 58.000 đồng một kg.').filter(
      ({ answer }) => answer.text === '58.000 đồng',
    );
    expect(items.length).toBeGreaterThan(0);
    for (const { distractors } of items) for (const { value } of distractors) expect(value).toBeLessThan(64_000);
  });

  it('are as round as what is rounded: neither the exact count of the same nor another one', () => {
    const body =
      'Từ năm 2026, gần 40.000 hộ trong tỉnh tự kê khai thuế. Nhóm 1 gồm 21.400 hộ. Đến nay 38.600 hộ đã tải ứng dụng.';
    const items = weighed(body).filter(({ answer }) => answer.text === 'gần 40.000');
    expect(items.length).toBeGreaterThan(0);
    for (const { distractors } of items)
      for (const { text } of distractors) expect(text).not.toMatch(/21\.400|38\.600/u);
  });

  it('are not asked among where the whole gives the part', () => {
    const body = 'Mỗi m2 được đền 60.000 đồng, cộng hỗ trợ bằng ba lần giá đất, tổng cộng 240.000 đồng.';
    for (const { prompt, answer } of weighed(body))
      if (answer.text === '60.000 đồng') expect(prompt).not.toContain('240.000');
  });
});

describe('wrong days', () => {
  it('of the end of a stretch lie after its beginning', () => {
    const body = 'Nhà máy ngừng cấp nước từ 20h ngày 14/6 đến 9h ngày 16/6 để thay ống.';
    const items = weighed(body).filter(({ answer }) => answer.text === 'ngày 16/6');
    for (const { distractors } of items)
      for (const { text } of distractors) expect(Number(/\d+/.exec(text)![0])).toBeGreaterThan(14);
  });

  it('of what was signed before a fall lie not after it', () => {
    const body =
      'Sàn nhà kho xã Nà Pheo đổ sập chiều 19/10, khiến ba người chết. Tư vấn ký biên bản nghiệm thu giàn giáo ngày 17/10.';
    const items = weighed(`Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ hỗ trợ. ${body}`).filter(
      ({ answer }) => answer.text === 'ngày 17/10',
    );
    expect(items.length).toBeGreaterThan(0);
    for (const { distractors } of items)
      for (const { text } of distractors) expect(text).not.toMatch(/ngày (?:2\d|3\d)\/10|\/11/u);
  });

  it('of a first are days on which something begins', () => {
    const [item] = weighed('Từ ngày 1/9, xã áp dụng giá mới.').filter(({ answer }) => answer.text === 'ngày 1/9');
    for (const { text } of item.distractors) expect(text).toMatch(/ngày (?:1|5|10|15|20|25|30)\//u);
    expect(item.distractors.slice(0, 3).map(({ text }) => text)).not.toContain('ngày 30/9');
  });

  it('of the end of a February are days that it has', () => {
    const [item] = weighed('Xã phải xong trước ngày 31/1/2026.').filter(({ kind }) => kind === 'date');
    for (const { text } of item.distractors) expect(text).not.toContain('29/2');
  });

  it('of what is past are no years after the article', () => {
    const [item] = weighed(
      'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết nhà xây xong từ cuối năm 2025.',
    ).filter(({ answer }) => answer.text === 'năm 2025');
    for (const { text } of item.distractors) expect(Number(/\d{4}/.exec(text)![0])).toBeLessThan(2025);
  });
});
