import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../../src/lib/quiz/claims/standing.ts';
import { cause } from '../../../src/lib/quiz/kinds/cause.ts';
import { number } from '../../../src/lib/quiz/kinds/number.ts';
import { meaning } from '../../../src/lib/quiz/kinds/meaning.ts';
import { furtherDown, weighed } from './weighed.ts';

// Faults that readers found in the last sets of articles, one case each.
const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';

function optionsOf(body: string, answer: string): string[][] {
  return weighed(spokesman + body)
    .filter((one) => one.answer.text === answer)
    .map(({ distractors }) => distractors.map(({ text }) => text));
}

describe('a wrong answer', () => {
  it('is a range as round as the right one', () => {
    const made = optionsOf('Nhu cầu máu của bệnh viện tăng 15 - 20% trong ba tuần tới.', '15 - 20%');
    expect(made.length).toBeGreaterThan(0);
    for (const text of made.flat()) expect(text).toMatch(/[05] - \d*[05]%$/u);
  });

  it('is no day before the council voted where the question is from when its vote holds', () => {
    const body =
      'Sáng 11-7, HĐND tỉnh thông qua nghị quyết về học phí. Nghị quyết có hiệu lực từ ngày 1-8. Hội đồng họp lại ngày 5-7.';
    const made = optionsOf(body, 'ngày 1-8');
    expect(made.length).toBeGreaterThan(0);
    for (const text of made.flat()) expect(text).not.toMatch(/ngày 1-[1-7]$/u);
  });

  it('has its whole unit', () => {
    const body = 'Theo nghị quyết, học phí bậc THPT ở Nà Pheo là 210.000 đồng/học sinh/tháng.';
    const made = optionsOf(body, '210.000 đồng/học sinh/tháng');
    expect(made.length).toBeGreaterThan(0);
    for (const text of made.flat()) expect(text).toMatch(/ đồng\/học sinh\/tháng$/u);
  });
});

describe('why', () => {
  it('is not asked of what runs again after it stood still', () => {
    const paused = 'Các tuyến tham quan trên vịnh hoạt động bình thường sau ba ngày tạm dừng do ảnh hưởng của bão.';
    expect(weighed(spokesman + paused, 'vi', [cause])).toEqual([]);
  });
});

describe('a statement by itself', () => {
  it.each([
    ['Thay vì trông vào các dự án thuỷ lợi lớn còn dang dở', false],
    ['Thay vì trông vào dự án lớn, huyện xây 24 cống nhỏ', true],
    ['Các mức trên chưa gồm thuế giá trị gia tăng và phí bảo vệ môi trường', false],
    ['Các mức thu trên địa bàn xã không đổi từ năm ngoái', true],
  ])('%s: %s', (text, alone) => expect(standsAlone(text)).toBe(alone));
});

describe('a word', () => {
  const words =
    ' Huyện giải ngân vốn, gia hạn hợp đồng, nghiệm thu công trình, khởi kiện nhà thầu và giải trình với tỉnh.';
  const asked = (body: string) =>
    weighed(`${spokesman}${body}${words}`, 'vi', [meaning]).map(({ answer, distractors }) => ({
      answer: answer.text,
      wrong: distractors.map(({ text }) => text),
    }));

  it('is not asked for where it is a part of another, or used as another sort', () => {
    expect(asked('Xã dựng cột phát sóng mới.').map(({ answer }) => answer)).not.toContain('phát sóng');
    expect(asked('Các huyện đối ứng 96 tỉ đồng.').map(({ answer }) => answer)).not.toContain('đối ứng');
  });

  it('is no wrong answer where it is cut wrongly or stands in a name', () => {
    for (const { wrong } of asked('Mức thu giữ nguyên. Chi cục Trồng trọt và Bảo vệ thực vật hoà giải hai bên.')) {
      expect(wrong).not.toContain('thu giữ');
      expect(wrong).not.toContain('trồng trọt');
    }
  });
});

describe('a figure', () => {
  const weightOf = (body: string, answer: string) =>
    Math.max(
      0,
      ...weighed(furtherDown(spokesman + body))
        .filter((one) => one.answer.text === answer)
        .map(({ weight }) => weight),
    );

  it.each([
    ['Người dân tự mua máy đo giá 1,4 triệu đồng.', '1,4 triệu đồng'],
    ['Thương lái đã đặt cọc 40 triệu đồng cho lứa quả đầu tháng 5.', '40 triệu đồng'],
    ['Hồi tháng 5 đã xảy ra một vụ rút nhầm 2,4 triệu đồng.', '2,4 triệu đồng'],
    ['Số gỗ, 31 m3, đã được thu hồi sau vụ việc.', '31 m3'],
  ])('that one of many paid, or between two commas, is by the way: %s', (body, answer) => {
    expect(weightOf(body, answer)).toBeLessThan(7);
  });

  it('is not quoted with “cùng ngày” alone', () => {
    const body = 'Đến 17 giờ cùng ngày, cảng đã làm thủ tục cho 214 lượt tàu.';
    for (const { prompt } of weighed(spokesman + body, 'vi', [number])) expect(prompt).not.toContain('cùng ngày');
  });
});

it('“chỉ” before “định” is no appointment', () => {
  const body =
    'Bị cáo khai chỉ định xin lại xe. Toà tuyên phạt, bị cáo kháng cáo, luật sư bào chữa, viện khởi tố và bồi thường.';
  for (const { distractors } of weighed(spokesman + body, 'vi', [meaning]))
    expect(distractors.map(({ text }) => text)).not.toContain('chỉ định');
});

describe('what the last reading struck', () => {
  it.each([
    ['Ông Đoàn Mạnh Cường đồng thời cho rằng xe gây bụi thuộc nhà thầu khác', false],
    ['Sở Y tế yêu cầu doanh nghiệp phun nước, đồng thời đề nghị phường giám sát', true],
  ])('%s: %s', (text, alone) => expect(standsAlone(text)).toBe(alone));

  it('is no name with its address twice', () => {
    const body = 'Toà buộc bệnh viện bồi thường 1,27 tỉ đồng cho gia đình chị N.T.H. Chị N.T.H nói sẽ nhận tiền.';
    for (const { prompt } of weighed(spokesman + body)) expect(prompt).not.toMatch(/chị chị/iu);
  });

  it('is no reason why a road is closed where people keep their doors shut', () => {
    const body = 'Hộ dân dọc tuyến đường ra cảng phải đóng kín cửa cả ngày vì bụi than từ đoàn xe tải.';
    const wrong = weighed(spokesman + body, 'vi', [cause]).flatMap(({ distractors }) => distractors);
    expect(wrong.map(({ text }) => text)).not.toContain('cây đổ chắn ngang');
  });
});
