import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { areNearSynonyms } from '../../../src/lib/quiz/kinds/near-synonyms.ts';
import { evenly, nearFigures } from '../../../src/lib/quiz/kinds/figures.ts';
import { randomFrom } from '../../../src/lib/quiz/random.ts';
import { figureValue } from '../../../src/lib/facts/figures.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';
import { weighed } from './weighed.ts';

const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';

function weightOf(body: string, answer: string): number {
  const made = weighed(spokesman + body).filter((one) => one.answer.text === answer);
  return Math.max(0, ...made.map(({ weight }) => weight));
}

describe('of two figures or days the one that the news is about weighs more', () => {
  const pairs: [what: string, body: string, more: string, less: string][] = [
    [
      'than what only tells more of a place',
      'Tại lò mổ Vân Sa, nơi nhập 480 con mỗi đêm, đoàn thu giữ 67 tấn thịt ôi.',
      '67 tấn',
      '480',
    ],
    ['than the earlier one', 'Tỷ lệ hộ có nước sạch đạt 84%, tăng từ mức 51% của năm trước.', '84%', '51%'],
    ['than the size of one thing', 'Dự án vốn 940 tỷ đồng gồm một hồ điều hoà rộng 17 ha.', '940 tỷ đồng', '17 ha'],
    ['than over how many places', 'Đợt tiêm tại 58 xã có 36.200 trẻ tham gia.', '36.200', '58'],
    ['than a scene', 'Sáng nay, 45 cụ ngồi kín sân đình. Cả tỉnh có 5.320 cụ học lớp này.', '5.320', '45'],
    [
      'than what one of many asks',
      'Đoàn kiểm tra đã xử phạt các bãi xe 73 triệu đồng. Có bãi thu 45.000 đồng mỗi xe.',
      '73 triệu đồng',
      '45.000 đồng',
    ],
    [
      'than what is supposed',
      'Công trình còn thiếu 26 tỷ đồng. Nếu xây lại, xã phải vay 31 tỷ đồng.',
      '26 tỷ đồng',
      '31 tỷ đồng',
    ],
    ['than what is told besides', 'Xã tiêu huỷ 640 con lợn. Ngoài ra có 38 con dê bị ốm.', '640', '38'],
    [
      'than pay',
      'Các bị cáo đã chiếm đoạt 58 tỷ đồng. Mỗi người được trả lương 8 triệu đồng.',
      '58 tỷ đồng',
      '8 triệu đồng',
    ],
    [
      'than what is told of another time',
      'Toàn xã mất điện 16 giờ. Dân chưa quên chuyện năm ngoái: điện mất 28 giờ liền.',
      '16 giờ',
      '28 giờ',
    ],
    [
      'than a step of an office',
      'Từ ngày 1/7, xã thu phí rác mới. Xã giao các thôn rà soát danh sách trước ngày 25/6.',
      'ngày 1/7',
      'ngày 25/6',
    ],
    [
      'than the day of a notice',
      'Từ ngày 1/7, chợ ngừng bán gia cầm, theo thông báo của xã công bố ngày 12/5.',
      'ngày 1/7',
      'ngày 12/5',
    ],
    [
      'than a further desk',
      'Từ ngày 1/7, xã thu phí mới. Để dân đỡ đi xa, từ tháng 8, xã mở thêm một quầy.',
      'ngày 1/7',
      'tháng 8',
    ],
  ];

  it.each(pairs)('%s', (_, body, more, less) => {
    expect(weightOf(body, more)).toBeGreaterThan(weightOf(body, less) + 1);
  });

  it('has those who were hurt', () => {
    const body = 'Bão làm hai người chết, một người mất tích, 14 người bị thương tại tỉnh Hà Tân.';
    expect(weightOf(body, '14')).toBeGreaterThan(3.55);
  });

  it('has no half of what comes in turn', () => {
    expect(weightOf('Hai người giúp sức lần lượt nhận 11 năm và 9 năm tù.', '9 năm')).toBeLessThan(3.55);
  });

  it('has the figure of the headline first', () => {
    const article = analyse(
      `Xã Nà Pheo còn thiếu 43 giáo viên\n\n${spokesman}Xã có 1.260 học sinh và 52 lớp. Toàn xã thiếu 43 giáo viên so với định mức.`,
      lexicon,
      segmenter,
    );
    const { items } = generateQuiz(article, extractFacts(article), { seed: 1, count: 2, language: 'vi', lexicon });
    expect(items.map(({ options, key }) => options[key])).toContain('43');
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

  it('of a first are days on which something begins', () => {
    const [item] = weighed('Từ ngày 1/9, xã áp dụng giá mới.').filter(({ answer }) => answer.text === 'ngày 1/9');
    for (const { text } of item.distractors) expect(text).toMatch(/ngày (?:1|5|10|15|20|25|30)\//u);
    expect(item.distractors.slice(0, 3).map(({ text }) => text)).not.toContain('ngày 30/9');
  });
});

describe('a short quiz', () => {
  it('has at most half figures and days while there is something else', () => {
    const body =
      'Sở Y tế tỉnh Hà Tân ghi nhận 1.840 ca cúm, tăng 23% so với tháng trước. Riêng trẻ em chiếm 61%. ' +
      'Tỉnh chi 14 tỷ đồng mua thuốc. Từ ngày 1/11, 52 trạm y tế mở cửa cả tối. ' +
      'Bà Đỗ Thị Lựu, Giám đốc Sở Y tế, yêu cầu các trường cho trẻ sốt nghỉ học. ' +
      'Ông Vũ Đình Cấn, Phó Chủ tịch UBND tỉnh, yêu cầu các xã phát khẩu trang cho người già. ' +
      'Theo bà Lựu, dịch lan nhanh vì nhiều người không tiêm phòng. Theo ông Cấn, thuốc thiếu do nhà thầu giao chậm.';
    const article = analyse(`Cúm tăng ở Hà Tân\n\n${body}`, lexicon, segmenter);
    for (const seed of [1, 2, 3]) {
      const { items } = generateQuiz(article, extractFacts(article), { seed, count: 6, language: 'vi', lexicon });
      expect(items.filter(({ kind }) => kind === 'number' || kind === 'date').length).toBeLessThanOrEqual(3);
    }
  });
});

describe('glosses', () => {
  it('of nouns that could stand for one another are kept apart', () => {
    expect(areNearSynonyms('cluster', 'outbreak area')).toBe(true);
    expect(areNearSynonyms('fine', 'penalty')).toBe(true);
    expect(areNearSynonyms('water bill', 'electricity bill')).toBe(false);
  });
});
