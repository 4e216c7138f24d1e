import { describe, expect, it } from 'vitest';
import { date } from '../../../src/lib/quiz/kinds/date.ts';
import type { QuizLanguage } from '../../../src/lib/quiz/item.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';
import { weighed } from './weighed.ts';

const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';
/** What weighs less is asked only when all else is used up. */
const weighty = 3.55;

function daysOf(body: string, language: QuizLanguage = 'vi') {
  return weighed(spokesman + body, language, [date]);
}

/** The question on a day before those with a blank. */
function firstOn(answer: string, body: string, language: QuizLanguage = 'vi') {
  return daysOf(body, language).find((one) => one.answer.text === answer);
}

describe('a day is asked for by a whole question', () => {
  const vietnamese: [what: string, body: string, answer: string, prompt: string][] = [
    [
      'where the sentence ends with it',
      'Dự án cầu Vàm Sứ có vốn 672 tỷ đồng, theo kế hoạch phải hoàn thành vào ngày 31/12.',
      'ngày 31/12',
      'Theo bài, dự án cầu Vàm Sứ có vốn 672 tỷ đồng, theo kế hoạch phải hoàn thành vào ngày nào?',
    ],
    [
      'at the latest',
      'Các bệnh viện phải mở phòng khám nhi ngoài giờ, chậm nhất từ ngày 25-8.',
      'ngày 25-8',
      'Theo bài, các bệnh viện phải mở phòng khám nhi ngoài giờ, chậm nhất từ ngày nào?',
    ],
    [
      'without what is said by the way',
      'Chợ Vĩnh Hoà, cách bến xe 1,5 km, sẽ mở cửa từ ngày 15/8 để phục vụ tiểu thương.',
      'ngày 15/8',
      'Theo bài, chợ Vĩnh Hoà sẽ mở cửa từ ngày nào để phục vụ tiểu thương?',
    ],
    [
      'without what only describes a bridge',
      'Sáng 28/4, cầu Vàm Sứ bắc qua sông Lệ, nối phường Tân Sơn với xã Phú Hoà, chính thức thông xe.',
      'sáng 28/4',
      'Theo bài, cầu Vàm Sứ chính thức thông xe khi nào?',
    ],
    [
      'without with what money',
      'Ngày 19/8, dự án mở rộng nhà ga Phú Lãng được khởi công với tổng vốn 2.350 tỷ đồng.',
      'ngày 19/8',
      'Theo bài, dự án mở rộng nhà ga Phú Lãng được khởi công vào ngày nào?',
    ],
    [
      'after what opens its sentence',
      'Sau ba ngày ngừng việc, sáng 7/11, công nhân Công ty May Tân Khê đã trở lại xưởng.',
      'sáng 7/11',
      'Theo bài, sau ba ngày ngừng việc, công nhân Công ty May Tân Khê đã trở lại xưởng khi nào?',
    ],
    [
      'after whose rule it is',
      'Theo nghị quyết, từ ngày 1/10, mỗi hộ ở phường sẽ nộp 42.000 đồng một tháng.',
      'ngày 1/10',
      'Theo nghị quyết, từ ngày nào mỗi hộ ở phường sẽ nộp 42.000 đồng một tháng?',
    ],
    [
      'of what happened, not of who told it',
      'Công an tỉnh vừa có thông báo kết quả xác minh vụ cháy xảy ra rạng sáng 6/2 tại chợ Vĩnh Hoà, làm hư hỏng 21 sạp hàng.',
      'rạng sáng 6/2',
      'Theo bài, vụ cháy tại chợ Vĩnh Hoà xảy ra khi nào?',
    ],
    [
      'of the hour from which something is so',
      'Công ty Cấp nước Tân Khê vừa thông báo ngưng cấp nước từ 21h ngày 14/6 đến 9h ngày 16/6 để thay ống chính.',
      'ngày 14/6',
      'Theo bài, Công ty Cấp nước Tân Khê vừa thông báo ngưng cấp nước từ 21h ngày nào?',
    ],
    [
      'of a day without “ngày”',
      'Hợp đồng với Công ty Phúc Miên sẽ chấm dứt từ 1/12, còn tiền được hoàn dần.',
      '1/12',
      'Theo bài, hợp đồng với Công ty Phúc Miên sẽ chấm dứt từ ngày nào?',
    ],
    [
      'of what is still so where it was before a day',
      'Hồ sơ nộp hợp lệ trước ngày 1/7 vẫn được giải quyết theo quy định cũ.',
      'ngày 1/7',
      'Theo bài, hồ sơ nộp hợp lệ trước ngày nào vẫn được giải quyết theo quy định cũ?',
    ],
  ];
  it.each(vietnamese)('in Vietnamese, %s', (_, body, answer, prompt) => {
    expect(firstOn(answer, body)?.prompt).toBe(prompt);
  });

  const english: [what: string, body: string, answer: string, prompt: string][] = [
    [
      'from when',
      'Theo kế hoạch, bến phà Vàm Sứ sẽ ngừng hoạt động từ ngày 15/5.',
      'ngày 15/5',
      'The article says: “Bến phà Vàm Sứ sẽ ngừng hoạt động”. From what date does this apply?',
    ],
    [
      'since the middle of a month',
      'Sáu thang máy của chung cư Đông Phong dừng hoạt động từ giữa tháng 5, song không phải vì thiếu thợ.',
      'tháng 5',
      'The article says: “Sáu thang máy của chung cư Đông Phong dừng hoạt động”. Since the middle of what month has this been so?',
    ],
    [
      'before when it must be done',
      'Việc nạo vét kênh Ba Rài phải xong trước ngày 30/4 để kịp đón mưa đầu mùa.',
      'ngày 30/4',
      'The article says: “Việc nạo vét kênh Ba Rài phải xong”. Before what date must this be done?',
    ],
    [
      'when it ends',
      'Các hợp đồng cũ sẽ hết hiệu lực vào ngày 30/6.',
      'ngày 30/6',
      'The article says: “Các hợp đồng cũ sẽ hết hiệu lực”. On what date will this happen?',
    ],
    [
      'until when anybody may',
      'Phụ huynh có thể gửi góp ý qua cổng thông tin của sở đến hết ngày 20/11.',
      'ngày 20/11',
      'The article says: “Phụ huynh có thể gửi góp ý qua cổng thông tin của sở”. Until what date is this possible?',
    ],
    [
      'of a promise, with who makes it',
      'Công ty Cấp nước Tân Khê hứa lắp xong bơm tăng áp cho hai ấp trước ngày 10/10.',
      'ngày 10/10',
      'The article says: “Công ty Cấp nước Tân Khê hứa lắp xong bơm tăng áp cho hai ấp”. Before what date must this be done?',
    ],
  ];
  it.each(english)('in English, %s', (_, body, answer, prompt) => {
    expect(firstOn(answer, body, 'en')?.prompt).toBe(prompt);
  });

  const blanks: [what: string, body: string, answer: string, language: QuizLanguage][] = [
    [
      'that has lost what it is said of',
      'Lẽ ra đã thông xe từ đầu tháng 12, cầu Vàm Sứ đến nay vẫn ngổn ngang sắt thép.',
      'tháng 12',
      'vi',
    ],
    [
      'that turns a demand into a fact',
      'Tại cuộc họp, ông Lâm Quốc Đại yêu cầu các xã nạo vét xong 48 km kênh trước ngày 10/6, không để dân thiếu nước.',
      'ngày 10/6',
      'en',
    ],
    [
      'that leaves a condition out',
      'Huyện sẽ hỗ trợ mỗi hộ 4 triệu đồng trước ngày 15/4, với điều kiện đã bàn giao mặt bằng.',
      'ngày 15/4',
      'en',
    ],
    [
      'that does not tell what will be done',
      'Theo ông Đặng Thành Sơn, đơn vị quản lý thuỷ lợi dự kiến làm xong từ cuối tháng 1.',
      'tháng 1',
      'vi',
    ],
  ];
  it.each(blanks)('but never by one %s', (_, body, answer, language) => {
    for (const one of daysOf(body, language).filter(({ answer: { text } }) => text === answer))
      expect(one.prompt).toContain('____');
  });
});

describe('of the days of the news those that begin, end or are promised are worth asking', () => {
  const cases: [what: string, body: string, answer: string, worth: boolean][] = [
    ['a day of a demand', 'Sở Y tế yêu cầu các trạm thay bảng thông tin trước ngày 28/11.', 'ngày 28/11', false],
    ['what is asked of anybody', 'Công an đề nghị người dân nộp vũ khí thô sơ trước ngày 30/4.', 'ngày 30/4', true],
    ['a return of money', 'Huyện yêu cầu công ty hoàn trả phần thu lố trước ngày 25/3.', 'ngày 25/3', true],
    [
      'what an office has to do',
      'Các xã, phường phải rà soát xong nhu cầu học nghề trước ngày 15/12.',
      'ngày 15/12',
      false,
    ],
    ['papers', 'Hồ sơ chỉnh sửa phải hoàn thành trước ngày 10/11.', 'ngày 10/11', false],
    ['an inspection', 'Tỉnh có 112 lò gạch, 74 lò sẽ được kiểm tra từ tháng 11.', 'tháng 11', false],
    ['a storm of before', 'Thiệt hại gấp đôi trận lũ tháng 8/2022 ở Nà Pheo.', 'tháng 8/2022', false],
    ['until when a figure is counted', 'Đến cuối tháng 9, 607 tàu đã lắp thiết bị giám sát.', 'tháng 9', false],
    ['when a council voted', 'Huyện thu phí mới theo nghị quyết được HĐND thông qua sáng 11/7.', 'sáng 11/7', false],
    ['when papers are taken', 'Hồ sơ được nhận tại UBND xã đến hết ngày 20/12.', 'ngày 20/12', true],
    ['what ends', 'Bến phà Vàm Sứ sẽ ngừng hoạt động từ ngày 15/5.', 'ngày 15/5', true],
  ];
  it.each(cases)('%s', (_, body, answer, worth) => {
    const weights = daysOf(body)
      .filter((one) => one.answer.text === answer)
      .map(({ weight }) => weight);
    expect(Math.max(0, ...weights) >= weighty).toBe(worth);
  });

  it('a long sentence with a blank is a last choice', () => {
    const body =
      'Ông Lục Văn Hà, Phó giám đốc Công ty Điện lực Nà Pheo, hẹn khôi phục toàn bộ lưới điện trước 22h ngày 29/8, trừ bản Hạ và bản Thượng, nơi phải chờ nước rút mới dựng được cột.';
    const made = daysOf(body).filter(({ prompt, answer }) => answer.text === 'ngày 29/8' && prompt.includes('____'));
    expect(made.length).toBeGreaterThan(0);
    for (const { weight } of made) expect(weight).toBeLessThan(weighty);
  });
});

describe('no wrong day falls by what else is told', () => {
  const wrong = (body: string, answer: string) => firstOn(answer, body)?.distractors.map(({ text }) => text) ?? [];
  it('none before the quarter is over for which a return is due', () => {
    const days = wrong('Hộ kinh doanh Nà Pheo phải nộp tờ khai quý 1 chậm nhất ngày 30/4.', 'ngày 30/4');
    expect(days.length).toBeGreaterThan(2);
    expect(days.filter((one) => /\/[123]$/u.test(one))).toEqual([]);
  });

  it('none of the year before, and no day that is past for one to come', () => {
    const body = 'Ngày 22/12, huyện mở lớp. Hộ kinh doanh Nà Pheo phải nộp tờ khai thuế chậm nhất ngày 30/4.';
    expect(wrong(body, 'ngày 30/4')).not.toContain('ngày 22/12');
  });

  it('no month before the one from which something is put off', () => {
    const months = wrong('Kỳ thi của huyện sẽ lùi từ giữa tháng 2 sang cuối tháng 3.', 'tháng 3');
    expect(months.length).toBeGreaterThan(2);
    expect(months).not.toContain('tháng 1');
  });

  it('and the month from which it is put off is not asked for', () => {
    expect(firstOn('tháng 2', 'Kỳ thi của huyện sẽ lùi từ giữa tháng 2 sang cuối tháng 3.')).toBeUndefined();
  });
});

describe('a headline that asks', () => {
  const read = (text: string) => analyse(text, lexicon, segmenter).title;
  it('is a headline, so that the paragraph after it tells the news', () => {
    const news =
      'Từ ngày 1/7, ô tô đỗ dưới lòng đường ở 27 tuyến phố phải trả phí theo giờ, giờ sau cao hơn giờ trước.';
    expect(read(`Đỗ xe lòng đường: càng lâu càng đắt, có hợp lý?\n\n${news}\n\n${news}`)).toContain('hợp lý?');
  });

  it('is none above a line as short', () => {
    expect(read('Vì sao chợ vắng khách?\n\nKhông ai biết vì sao.')).toBeNull();
  });
});
