import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon } from './asked.ts';
import { weighed } from './weighed.ts';

/** The first wording for each answer: the one that is asked unless another question forbids it. */
function firstFor(body: string, answer: string, language: 'vi' | 'en' = 'vi'): string {
  return weighed(body, language).find((one) => one.answer.text === answer)?.prompt ?? 'none';
}

// Faults that a teacher found when rating questions on figures and days, one case each.
describe('a quotation with a blank', () => {
  const quoted: [rule: string, body: string, answer: string, quotation: string][] = [
    [
      'goes on to the predicate behind an address',
      'Sáng 6/9, 1.350 học sinh của xã Phìn Ngan, tỉnh Lai Sơn, dự lễ khai giảng, tăng 80 em so với năm trước.',
      '80',
      '“Sáng 6/9, 1.350 học sinh của xã Phìn Ngan, tỉnh Lai Sơn, dự lễ khai giảng, tăng ____ em so với năm trước”',
    ],
    [
      'has the subject of a further predicate',
      'Bến xe dài 320 m, rộng 45 m, tổng mức đầu tư 84 tỷ đồng.',
      '84 tỷ đồng',
      '“Bến xe dài 320 m, rộng 45 m, tổng mức đầu tư ____”',
    ],
    [
      'has what a price is of',
      'Lượng hồ tiêu xuất khẩu giảm 6%, nhưng giá bình quân tăng 38%.',
      '38%',
      '“Lượng hồ tiêu xuất khẩu giảm 6%, nhưng giá bình quân tăng ____”',
    ],
    [
      'does not end inside a row',
      'Trong mùa lúa, hợp tác xã thuê 240 thợ gặt, phu xe và 35 máy tuốt, máy sấy.',
      '240',
      '“Trong mùa lúa, hợp tác xã thuê ____ thợ gặt, phu xe và 35 máy tuốt, máy sấy”',
    ],
    [
      'does not cut “tỉnh, thành phố” in two',
      'Đoàn xiếc đã lưu diễn ở nhiều tỉnh, thành phố trong năm, thu tổng cộng 64 tỷ đồng.',
      '64 tỷ đồng',
      '“Đoàn xiếc đã lưu diễn ở nhiều tỉnh, thành phố trong năm, thu tổng cộng ____”',
    ],
    [
      'keeps the figures that stand in brackets',
      'Hai xã có nhiều ao nuôi nhất là Tân Lộc (4.900 ao) và Hoà Bình (3.600 ao).',
      '3.600',
      '“Hai xã có nhiều ao nuôi nhất là Tân Lộc (4.900 ao) và Hoà Bình (____ ao)”',
    ],
    [
      'tells who holds what is disputed',
      'Ông Vũ Đình Kha, Chủ tịch UBND phường Bờ Đê, khẳng định phương án đã được niêm yết công khai 30 ngày, đúng quy định.',
      '30 ngày',
      '“Ông Vũ Đình Kha, Chủ tịch UBND phường Bờ Đê, khẳng định phương án đã được niêm yết công khai ____, đúng quy định”',
    ],
    [
      'does not begin with words that have no subject',
      'Công an tỉnh Hà Tân cho biết đã phá một ổ đánh bạc ven sông, tạm giữ 23 người.',
      '23',
      '“Công an tỉnh Hà Tân cho biết đã phá một ổ đánh bạc ven sông, tạm giữ ____ người”',
    ],
    [
      'names whom “bà” means',
      'Bà Lò Thị Hiên, Giám đốc Sở Y tế, đến kiểm tra. Bà cũng yêu cầu các trạm y tế lập đội cấp cứu trước ngày 31/12.',
      'ngày 31/12',
      '“Bà Lò Thị Hiên cũng yêu cầu các trạm y tế lập đội cấp cứu”',
    ],
    [
      'begins after a time that only the sentence before tells',
      'Cống đóng đến cuối tháng. Trong thời gian này, thuyền trên 18 tấn phải neo ở cửa sông.',
      '18 tấn',
      '“Thuyền trên ____ phải neo ở cửa sông”',
    ],
    [
      'ends before a phrase that points elsewhere',
      'Đội trưởng đã cử một tổ 40 dân quân đi cùng bộ đội đến điểm này, nơi nước còn chảy xiết.',
      '40',
      '“Đội trưởng đã cử một tổ ____ dân quân đi cùng bộ đội …”',
    ],
  ];

  it.each(quoted)('%s', (_, body, answer, quotation) => {
    expect(firstFor(body, answer, 'en')).toContain(quotation);
  });

  const folder = 'tests/samples/quiz-texts';
  const dangling = /\s(?:và|với|vào|nhưng|của|tại|ở|từ|là)(?: …)?”/u;

  it.each(readdirSync(folder))('is whole in a quiz of ten on %s', (name) => {
    const article = analyse(readFileSync(`${folder}/${name}`, 'utf8'), lexicon, segmenter);
    const facts = extractFacts(article);
    for (const seed of [1, 2, 3]) {
      const { items } = generateQuiz(article, facts, { seed, count: 10, language: 'vi', lexicon });
      for (const { prompt } of items.filter(({ kind }) => kind === 'number' || kind === 'date')) {
        expect(prompt).not.toMatch(/“…|“[^”]*…”/u);
        expect(prompt).not.toMatch(dangling);
      }
    }
  });
});

describe('a question without a blank', () => {
  const questions: [rule: string, body: string, answer: string, prompt: string][] = [
    [
      'keeps the capital of a given name',
      'Theo cáo trạng, Thảo giúp Hậu lập sổ giả. Khách giao tiền cho Hậu. Hậu lấy 7 tỷ đồng trả nợ.',
      '7 tỷ đồng',
      'Theo bài, Hậu lấy bao nhiêu tiền trả nợ?',
    ],
    [
      'keeps how long it was counted',
      'Nhờ có biển báo, trong hai năm qua, tuyến đường chỉ xảy ra 12 vụ va chạm, so với 37 vụ trong hai năm trước.',
      '12',
      'Theo bài, trong hai năm qua, tuyến đường xảy ra bao nhiêu vụ va chạm?',
    ],
    [
      'keeps the place that the sentence before opens with',
      'Tại xã Vĩnh Hảo, hợp tác xã phát chế phẩm cho nông dân. Tỷ lệ rơm rạ được thu gom đạt 82%.',
      '82%',
      'Theo bài, tại xã Vĩnh Hảo, tỷ lệ rơm rạ được thu gom đạt bao nhiêu phần trăm?',
    ],
    [
      'names the report in the place of the article',
      'Theo báo cáo của xã, bậc mầm non thiếu 14 giáo viên.',
      '14',
      'Theo báo cáo của xã, bậc mầm non thiếu bao nhiêu giáo viên?',
    ],
    [
      'has no “cũng”',
      'Số hồ sơ bị trả lại cũng giảm còn 9 trường hợp.',
      '9',
      'Theo bài, số hồ sơ bị trả lại giảm còn bao nhiêu trường hợp?',
    ],
    [
      'stops before what else is done',
      'Bác sĩ về Mường Lát được nhận thêm 3 triệu đồng mỗi tháng và được xếp chỗ ở.',
      '3 triệu đồng',
      'Theo bài, bác sĩ về Mường Lát được nhận thêm bao nhiêu tiền mỗi tháng?',
    ],
    [
      'goes on to what is done with the one and the other',
      'Xã đã đưa 35 hộ với 148 nhân khẩu của thôn Khe Lếch ra khỏi vùng sạt lở.',
      '35',
      'Theo bài, xã đã đưa bao nhiêu hộ với 148 nhân khẩu của thôn Khe Lếch ra khỏi vùng sạt lở?',
    ],
  ];

  it.each(questions)('%s', (_, body, answer, prompt) => {
    expect(firstFor(body, answer)).toBe(prompt);
  });

  const never: [rule: string, body: string, words: RegExp][] = [
    ['is made of a reason alone', 'Số ca giảm nhờ máy đo thân nhiệt và hai bàn tư vấn ở cổng.', /^Theo bài, máy đo/],
    [
      'asks for the price of nothing',
      'Lượng điều xuất khẩu giảm 6%, nhưng giá bình quân tăng 38%.',
      /giá bình quân tăng bao nhiêu/,
    ],
    ['asks for a cost of nothing', 'Khu mới rộng 6 ha. Tổng kinh phí là 41 tỷ đồng.', /tổng kinh phí là bao nhiêu/],
    [
      'asks when a festival is by the day it ended',
      'Lễ hội chùa Thanh ở xã Cẩm Lĩnh, tỉnh Hà Tân, khép lại tối 12/2 sau bốn ngày.',
      /diễn ra khi nào/,
    ],
    [
      'begins in the midst of a row',
      'Phường vận động các hộ tầng 5, tầng 6 dãy C dời đi với mức hỗ trợ 4 triệu đồng một tháng.',
      /^Theo bài, tầng 6/,
    ],
    ['asks for an age', 'Bà Lường Thị Nhã, 67 tuổi, ở thôn Bãi, nói trạm mới rất tiện.', /____ tuổi|bao nhiêu tuổi/],
    ['asks for a level', 'Lũ trên sông Mã đạt 9,8 m, trên mức báo động 3 là 1,3 m.', /báo động (?:____|bao nhiêu)/],
    ['asks which two sides', 'Người dân hai bờ sông phải đi vòng 19 km mới đến chợ.', /(?:____|bao nhiêu) bờ/],
    [
      'takes what is ripe for nine',
      'Đường tắc bảy ngày khiến nhiều xe mít chở ra bị chín rụng.',
      /bao nhiêu rụng|____ rụng/,
    ],
  ];

  it.each(never)('never %s', (_, body, words) => {
    for (const { prompt } of [...weighed(body), ...weighed(body, 'en')]) expect(prompt).not.toMatch(words);
  });

  it('has no short name in brackets', () => {
    const body = 'Chiều 24/4, Toà án nhân dân (TAND) tỉnh Hương Lĩnh tuyên phạt Mạc Văn Trị 18 năm tù về tội lừa đảo.';
    for (const { prompt } of weighed(body)) expect(prompt).not.toContain('(TAND)');
  });
});

describe('a trifle', () => {
  const weighty = 3.55;
  const trifles: [what: string, body: string, answer: string][] = [
    ['what a witness owns', 'Ông Lò Văn Bảy, trồng tám sào ngô ở xã Nậm Cha, kể có lần mất trắng.', 'tám'],
    ['what a witness lost', 'Bà Mùa Thị Mây, thợ may, mất 90 triệu đồng vì tin lời quảng cáo.', '90 triệu đồng'],
    ['the whole of a part', 'Đến nay, 23 trong số 71 nhà vệ sinh công cộng không còn dùng được.', '71'],
    ['the whole before its part', 'Trong 32 lò gạch, 5 lò đang bị tạm dừng.', '32'],
    ['a clock hour', 'Lúc 21 giờ ngày 4/6, nước tại trạm Nậm Pàn lên tới 187 cm.', '21 giờ'],
    ['means that were brought', 'Sở Y tế tỉnh Hà Tân cử 46 nhân viên trực tại các điểm thi.', '46'],
    ['rooms and floors', 'Chủ đầu tư làm nhà để xe ba tầng cạnh chợ.', 'ba'],
    ['the day of a meeting', 'Xã đã họp dân. Huyện hẹn đối thoại tiếp với các hộ vào ngày 25/11.', 'ngày 25/11'],
    ['the day of a press notice', 'Công an tỉnh Hải Lâm ngày 11/3 cho biết đã tạm giữ 23 người.', 'ngày 11/3'],
    ['up to when is counted', 'Xã mở đợt thu. Tính đến ngày 15/11, 1.350 hộ đã nộp phí vệ sinh.', 'ngày 15/11'],
  ];

  it.each(trifles)('such as %s weighs little', (_, body, answer) => {
    const weights = weighed(body).filter((one) => one.answer.text === answer);
    expect(Math.max(0, ...weights.map(({ weight }) => weight))).toBeLessThan(weighty);
  });
});

describe('what the question shows', () => {
  it('does not let the answer be reckoned', () => {
    const body = 'Đến nay, 1.125 người đã học xong, bằng 75% mục tiêu 1.500 người của cả năm.';
    for (const { prompt, answer } of weighed(body))
      if (answer.text === '75%') expect(prompt).not.toMatch(/1\.125.*1\.500/u);
  });

  it('leaves no whole smaller than its part', () => {
    const body = 'Toàn xã có 96 hộ phải dời nhà, 91 hộ đã nhận đất.';
    const items = weighed(body, 'en').filter(({ answer, prompt }) => answer.text === '96' && prompt.includes('91'));
    for (const { distractors } of items) for (const { value } of distractors) expect(value).toBeGreaterThan(91);
  });

  it('offers terms that are set', () => {
    const [item] = weighed('Các trạm phải xử lý ổ dịch trong vòng 48 giờ kể từ khi phát hiện.');
    expect(item.distractors.map(({ text }) => text)).toContain('24 giờ');
  });

  it('offers no third of a month', () => {
    const made = weighed('Đợt gieo hạt bắt đầu muộn nửa tháng vì rét đậm.');
    expect(made.flatMap(({ distractors }) => distractors)).toEqual([]);
  });

  it('offers no afternoon before “chiều cùng ngày”', () => {
    const body = 'Đội nữ thi đấu vào sáng 4/6, đội nam vào chiều cùng ngày và chung kết vào sáng 5/6.';
    const [item] = weighed(body).filter(({ answer }) => answer.text === 'sáng 4/6');
    expect(item.distractors.some(({ text }) => text.startsWith('chiều'))).toBe(false);
  });

  it('takes “năm” before a number for no five', () => {
    const items = asked('Tuyến đường sắt được khánh thành trong năm giai đoạn, xong hẳn vào năm 1984.');
    expect(items.some(({ options, key }) => options[key].toLowerCase() === 'năm')).toBe(true);
  });
});

describe('gaps side by side', () => {
  it('are numbered, and the question says which it asks for', () => {
    const body = 'Thư viện tỉnh có 420 chỗ ngồi, mỗi tuần phục vụ khoảng 1.900 lượt bạn đọc.';
    const article = analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter);
    for (const language of ['vi', 'en'] as const) {
      const { items } = generateQuiz(article, extractFacts(article), { seed: 1, count: 20, language, lexicon });
      const both = items.filter(({ prompt }) => prompt.includes('(1) ____') && prompt.includes('(2) ____'));
      expect(both.length).toBeGreaterThan(0);
      for (const { prompt } of both) expect(prompt).toMatch(/chỗ trống \([12]\): “|in blank \([12]\),/u);
    }
  });
});
