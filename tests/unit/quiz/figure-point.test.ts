import { describe, expect, it } from 'vitest';
import { weighed } from './weighed.ts';

const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';
/** What weighs less is asked only when all else is used up. */
const weighty = 3.55;

function madeOf(body: string, answer: string) {
  return weighed(spokesman + body).filter((one) => one.answer.text === answer);
}

function weightOf(body: string, answer: string): number {
  return Math.max(0, ...madeOf(body, answer).map(({ weight }) => weight));
}

describe('of the figures of one sentence the point alone is worth asking', () => {
  const sentences: [what: string, body: string, point: string, beside: string][] = [
    ['the base of a share', 'Trong 58 xe khách được kiểm tra có 17 chiếc quá hạn đăng kiểm.', '17', '58'],
    ['the base before a comma', 'Trong số 46 hộ, ban quản lý mới chi trả được cho 31 hộ.', '31', '46'],
    [
      'the sum of fines',
      'Công an phạt 43 trường hợp với số tiền 260 triệu đồng, cùng kỳ chỉ 19 trường hợp.',
      '43',
      '260 triệu đồng',
    ],
    ['the second of a pair', 'Bão buộc 36 hộ với 151 nhân khẩu phải dời nhà.', '36', '151'],
    [
      'the second member of a row',
      'Cá chép chết nhiều nhất, 64 tấn; cá rô 23 tấn, còn lại là cá mè.',
      '64 tấn',
      '23 tấn',
    ],
    ['who comes next', 'Đức vẫn dẫn đầu với 1.850 người, kế đến là Áo 1.210 và Séc 930.', '1.850', '1.210'],
    [
      'what is within the subject',
      'Quỹ thu từ người mua 540 căn hộ, cộng cả lãi, là 27,3 tỉ đồng.',
      '27,3 tỉ đồng',
      '540',
    ],
    ['what is held against', 'Giá vàng tăng 6,1%, trong khi giá bạc chỉ nhích 0,32%.', '6,1%', '0,32%'],
    [
      'an inventory',
      'Xưởng lậu chứa 38 thùng sơn, 27 can xăng và một máy nén. Xã phạt chủ xưởng 85 triệu đồng.',
      '85 triệu đồng',
      '27',
    ],
    ['what one household has', 'Xã tiêu huỷ 284 con lợn. Ổ dịch đầu tiên ở tại một hộ nuôi 22 con.', '284', '22'],
    ['what is as it was', 'Số chuyến xe tăng lên 84. Giá vé lượt 8.000 đồng không đổi.', '84', '8.000 đồng'],
    ['how it is anyway', 'Xã hiện có 3.140 tàu cá. Xã cấm 412 tàu ra khơi.', '412', '3.140'],
    ['an earlier time', 'Mưa làm 48 ha lúa ngập. Năm ngoái, xã xây 29 km kênh.', '48 ha', '29 km'],
    ['an aside', 'Xã mất 31 con bò, chưa kể 64 con dê.', '31', '64'],
    ['the size of a sample', 'Khảo sát 1.900 hành khách cho thấy 47% phải chờ lâu.', '47%', '1.900'],
    ['a handful', 'Công an phạt chủ bến xe 74 triệu đồng. Huyện triệu tập ba tài xế.', '74 triệu đồng', 'ba'],
  ];

  it.each(sentences)('and not %s', (_, body, point, beside) => {
    expect(weightOf(body, point)).toBeGreaterThan(weighty);
    expect(weightOf(body, point)).toBeGreaterThan(weightOf(body, beside));
  });

  const nothing: [what: string, body: string, answer: string][] = [
    ['the number of a neighbourhood', 'Cháy lớn ở tổ dân phố 7, phường Tân An.', '7'],
    ['half of a term', 'Bị cáo Vũ Văn Tề lĩnh 4 năm 6 tháng tù.', '4 năm'],
    ['a share that the sentence lets reckon', 'Xã có 7 trong 120 người đi bỏ việc, tỷ lệ gần 6%.', 'gần 6%'],
    ['a share that two parts tell', 'Chỉ 868 hồ sơ được duyệt; 372 căn, tức 30%, vẫn đóng cửa.', '30%'],
  ];

  it.each(nothing)('nor %s', (_, body, answer) => {
    expect(madeOf(body, answer)).toEqual([]);
  });

  it('but those who were hurt are no inventory', () => {
    expect(weightOf('Lũ làm 14 người chết, 23 người mất tích và 41 người bị thương.', '14')).toBeGreaterThan(weighty);
  });
});

describe('a term', () => {
  it('of a year in months stands among its like', () => {
    const [first] = madeOf('Người có hợp đồng từ 12 tháng trở lên được tính định mức điện.', '12 tháng');
    for (const { text } of first.distractors.slice(0, 3)) expect(Number.parseInt(text, 10) % 3).toBe(0);
  });
});

describe('a limit', () => {
  it.each([
    ['hơn', 'Mưa thiếu hụt hơn 30% so với mọi năm.', '30%', 'hơn ____'],
    ['chưa đầy', 'Còn chưa đầy hai tháng nữa, đoàn sẽ kiểm tra xã.', 'hai tháng', 'Chưa đầy ____'],
  ])('of %s stands before the blank', (_, body, answer, words) => {
    const [first] = madeOf(body, answer);
    expect(first.prompt.toLowerCase()).toContain(words.toLowerCase());
    expect(first.distractors.some(({ text }) => /^(?:hơn|chưa đầy) /u.test(text))).toBe(false);
  });
});

describe('a day', () => {
  it.each([
    ['on which a hall was full', 'Hội trường xã Nà Pheo sáng 21/8 không còn ghế trống.', 'sáng 21/8'],
    ['on which people met', 'Sáng 21/8, xã Nà Pheo họp với các hộ dân.', 'sáng 21/8'],
    ['from which something is counted', 'Ba tuần kể từ ổ dịch xác nhận hôm 2/11, dịch đã lan ra 31 hộ.', 'hôm 2/11'],
    ['within the subject', 'Đợt triều bắt đầu từ ngày 4/11 làm 430 hộ bị ngập.', 'ngày 4/11'],
  ])('%s is not worth asking', (_, body, answer) => {
    expect(weightOf(body, answer)).toBeLessThan(weighty);
  });

  it.each([
    ['the end of a year', 'Cầu hẹn hoàn thành ngày 31/12/2024.', 'ngày 31/12/2024', /^ngày (?:15|28|30|31)\//u],
    ['the end of a month', 'Phường phải hoàn thành đường trước ngày 30/11.', 'ngày 30/11', /^ngày (?:15|30|31)\//u],
    ['the middle of a month', 'Trước ngày 15/8, mỗi xã phải mở một lớp học.', 'ngày 15/8', /^ngày (?:15|30|31)\//u],
  ])('at %s has its like for wrong answers', (_, body, answer, like) => {
    const [first] = madeOf(body, answer);
    for (const { text } of first.distractors.slice(0, 3)) expect(text).toMatch(like);
  });
});
