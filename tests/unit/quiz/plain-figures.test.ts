import { describe, expect, it } from 'vitest';
import { evenly } from '../../../src/lib/quiz/kinds/figures/figures.ts';
import { askedSum, isAnchored, isPlain, plainly } from '../../../src/lib/quiz/kinds/figures/plain-figure.ts';
import { isRoundedInHeadline } from '../../../src/lib/quiz/kinds/figures/figure-place.ts';
import type { Ground } from '../../../src/lib/quiz/candidate.ts';
import { randomFrom } from '../../../src/lib/quiz/random.ts';
import { furtherDown, weighed } from './weighed.ts';

// Faults that readers found in questions on figures, one case each.
const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';
const weighty = 3.55;

function madeOf(body: string, answer: string) {
  return weighed(spokesman + body).filter((one) => one.answer.text === answer);
}

describe('a question with “bao nhiêu”', () => {
  it.each([
    ['Theo bài, năm 2021 tăng trưởng GRDP đạt bao nhiêu phần trăm', true],
    ['Theo bài, đến chiều 24/9, bao nhiêu hộ đã có điện trở lại', true],
    ['Theo Sở Y tế, bao nhiêu ca phải nhập viện', false],
    ['Theo bài, năm nay, bao nhiêu học sinh tham gia', false],
  ])('is anchored by a name or a day of its own: %s', (question, anchored) => {
    expect(isAnchored(question)).toBe(anchored);
  });

  it.each([
    ['Bác sĩ về xã được nhận thêm 3 triệu đồng mỗi tháng.', '3 triệu đồng', /____/u],
    ['Bác sĩ về Mường Lát được nhận thêm 3 triệu đồng mỗi tháng.', '3 triệu đồng', /bao nhiêu tiền mỗi tháng/u],
  ])('comes first where it is anchored, else the sentence with a blank: %s', (body, answer, prompt) => {
    expect(madeOf(body, answer)[0].prompt).toMatch(prompt);
  });

  it.each([
    ['các bị cáo mới nộp lại bao nhiêu tiền', 'các bị cáo nộp lại bao nhiêu tiền'],
    ['tuyến đường chỉ còn bao nhiêu km', 'tuyến đường còn bao nhiêu km'],
    ['số hồ sơ cũng giảm còn bao nhiêu', 'số hồ sơ giảm còn bao nhiêu'],
    ['xã chỉ đạo sửa bao nhiêu km đường', 'xã chỉ đạo sửa bao nhiêu km đường'],
    ['xã lấy địa chỉ của bao nhiêu hộ', 'xã lấy địa chỉ của bao nhiêu hộ'],
    ['bệnh viện mới có tường rào dài bao nhiêu mét', 'bệnh viện có tường rào dài bao nhiêu mét'],
  ])('does not say that it is little: %s', (question, plain) => {
    expect(plainly(question)).toBe(plain);
  });

  it.each([
    ['cả năm, xã thu phí được bao nhiêu tiền', true],
    ['tỷ lệ bếp đạt yêu cầu là bao nhiêu phần trăm', true],
    ['người thuê có hợp đồng từ bao nhiêu tháng trở lên được tính định mức', true],
    ['số người bị thương là bao nhiêu', false],
    ['số chuyến trong ngày tăng từ 62 lên bao nhiêu', false],
    ['giá thuê từ bao nhiêu đồng/m2 mỗi tháng', false],
    ['hai dự án có bao nhiêu căn', false],
    ['đã có 286 lượt người được hỏi, bao nhiêu người được nhận ngay', false],
    ['đất rừng sản xuất, mức tối thiểu là bao nhiêu m2', false],
    ['lực lượng chức năng xử phạt bao nhiêu vụ', false],
    ['bao nhiêu phần trăm dành cho thực phẩm', false],
    ['cụm 1 có bao nhiêu hộ, bơm thứ hai và thứ năm', false],
    ['diện tích còn lại cho thêm bao nhiêu tấn từ nay đến cuối tháng 3', false],
    ['bao nhiêu tàu chưa lắp đều nằm bờ dài ngày', false],
    ['giá bán vẫn giữ bao nhiêu đồng/m3 như nước qua đồng hồ', false],
    ['nếu không kịp, bao nhiêu tiền có nguy cơ bị thu hồi', false],
    [
      'trận mưa đêm qua với lượng mưa bao nhiêu mm trong bốn giờ đã làm các tuyến phố ở ba phường phía nam ngập sâu tới nửa mét suốt cả buổi sáng',
      false,
    ],
  ])('is a sentence of its own, or a quotation is better: %s', (question, plain) => {
    expect(isPlain(question)).toBe(plain);
  });

  it.each([
    ['dự án có tổng mức đầu tư ', '', 'bao nhiêu'],
    ['bị cáo đã nộp lại ', '', 'bao nhiêu tiền'],
    ['đất lúa được bồi thường là ', ' một m2', 'bao nhiêu tiền'],
    ['bị cáo trả ', ' tiền gốc', 'bao nhiêu'],
    ['mỗi lồng cá bị thiệt hại ', '', 'bao nhiêu tiền'],
    ['giá đã giảm từ 64.000 xuống ', ' một kg', null],
    ['giá đã giảm từ 64.000 đồng xuống ', '', 'bao nhiêu'],
  ])('names no unit that the options have: %s', (before, after, asked) => {
    expect(askedSum(before, after)).toBe(asked);
  });

  it('gives way to the quotation where it is no sentence of its own', () => {
    const [first] = madeOf('Số chuyến trong ngày tăng từ 62 lên 80, giờ cao điểm có thêm xe.', '80');
    expect(first.prompt).toContain('“Số chuyến trong ngày tăng từ 62 lên ____');
  });

  it('does not part things from what the rest of the sentence says of them', () => {
    const made = madeOf('Trong kho có 64 thùng. 25 thùng có chủ đến nhận nhưng không có giấy tờ.', '25');
    expect(made.every(({ prompt }) => !/bao nhiêu thùng có chủ đến nhận\?/u.test(prompt))).toBe(true);
  });

  it('writes “mét”', () => {
    const [first] = madeOf('Đến ngày 4/4, chiều dài cung sạt ở đê Nà Pheo đã lên 180 m.', '180');
    expect(first.prompt).toContain('bao nhiêu mét');
  });

  it.each([
    ['what a bridge costs', 'Cây cầu 86 tỉ đồng bắc qua sông Phước Giang đã hợp long.', '86 tỉ đồng'],
    ['what is set apart', 'Phần vốn 9,5 tỉ đồng bố trí cho năm nay có nguy cơ bị thu hồi.', '9,5 tỉ đồng'],
  ])('is a quotation where the figure stands by the way: %s', (_, body, answer) => {
    const [first] = madeOf(body, answer);
    expect(first?.prompt).toContain('____');
  });

  it('is not cut off where its clause goes on', () => {
    const moved =
      'Chính quyền xã Nậm Sín đã đưa 46 hộ với 213 người ở bản Pá Hu đến nơi an toàn, sau khi phát hiện vết nứt dài 150 m.';
    expect(madeOf(moved, '46').map(({ prompt }) => prompt)).not.toContain(
      'Theo bài, chính quyền xã Nậm Sín đã đưa bao nhiêu hộ?',
    );
  });

  it('is not asked without who did it', () => {
    const paid = 'Liên đoàn Lao động tỉnh cho biết đã tạm ứng quỹ hỗ trợ cho 412 công nhân.';
    expect(madeOf(paid, '412').filter(({ prompt }) => !prompt.includes('____'))).toEqual([]);
  });

  it.each(['HÀ TĨNH - Mặn lấn sâu 19 km vào sông Rào Ngang.', '- Mặn lấn sâu 19 km vào sông Rào Ngang.'])(
    'has nothing that stands before the sentence: %s',
    (body) => {
      const made = weighed(body + ' ' + spokesman).filter(({ kind }) => kind === 'number');
      expect(made.length).toBeGreaterThan(0);
      for (const { prompt } of made) expect(prompt).not.toMatch(/HÀ TĨNH|“-|bài, -/u);
    },
  );
});

describe('a side figure', () => {
  it.each([
    ['the base of a ratio', 'Đợt kiểm tra cho thấy cứ 100 nhà thì 46 nhà có lăng quăng.', '100'],
    ['how often', 'Nhóm này cứ khoảng hai tuần lại đổi tên ứng dụng.', 'hai tuần'],
    ['the base before “thì”', 'Thành phố có 296 chung cư thì 41 nơi khiếu nại.', '296'],
    ['a quarter of the year', 'Các trạm được cử người đến học trong quý 3.', '3'],
    ['where on a road', 'Đường vào bản bị cắt đứt tại km 7.', '7'],
    ['nothing', 'Các hộ khác được vay lãi suất 0% trong hai năm.', '0%'],
    ['said of who speaks', 'Đại diện Công ty Sông Hồng, đơn vị tài trợ 1,8 tỉ đồng, tỏ ra thất vọng.', '1,8 tỉ đồng'],
    ['what a ship can carry', 'Sà lan trọng tải 1.200 tấn va phải bãi cạn ở xã.', '1.200 tấn'],
    ['the whole of a share', 'Đến nay có ít nhất 80% trong tổng số 18.400 hộ được cấp.', '18.400'],
    ['so few that they are guessed', 'Xe tải gây ra hai vụ va chạm trên cầu.', 'hai'],
    ['a rate for engineers', 'Nước đổ về, lưu lượng qua đập còn 5 m3/s, xã phải cắt nước.', '5 m3/s'],
    ['beside what was given before', 'Khoản phát sinh ở ngoài 19 tỉ đồng được cấp ban đầu.', '19 tỉ đồng'],
    ['one victim', 'Người mất nhiều nhất là một phụ nữ ở xã, với 640 triệu đồng.', '640 triệu đồng'],
    ['who met', 'UBND xã tổ chức đối thoại giữa 63 hộ và công ty.', '63'],
    ['a crowd', 'Sáng 8/7, khoảng 50 công nhân tập trung trước cổng công ty.', '50'],
    [
      'what is given besides',
      'Công đoàn cũng trích quỹ hỗ trợ 11 lao động nữ, mỗi người 2 triệu đồng.',
      '2 triệu đồng',
    ],
    ['in which time', 'Trong số căn hoàn thành ba năm gần đây, chưa đến một phần mười để cho thuê.', 'ba năm'],
    ['the parts of a thing', 'Bộ cửa 12 cánh ở gian giữa bị mối xông, phải thay toàn bộ.', '12'],
    ['the age of whom it is told', 'Khách trên 60 tuổi được giảm giá vé.', '60'],
  ])('such as %s weighs little', (_, body, answer) => {
    const made = madeOf(furtherDown(body), answer);
    expect(Math.max(0, ...made.map(({ weight }) => weight))).toBeLessThan(weighty + 1);
  });

  it('such as the size of the place weighs less than what befell there', () => {
    const weightOf = (body: string, answer: string) => Math.max(0, ...madeOf(body, answer).map(({ weight }) => weight));
    expect(weightOf('Toàn trường có 912 học sinh ăn bán trú.', '912')).toBeLessThan(
      weightOf('Toàn trường có 912 học sinh bị ngộ độc.', '912'),
    );
  });
});

describe('the figure of the headline', () => {
  it.each([
    ['Hơn 21.000 thí sinh sẵn sàng', '21.460 thí sinh', 21_460, true],
    ['Hơn 21.000 thí sinh sẵn sàng', '21.460 hộ', 21_460, false],
    ['Thiệt hại hơn 9 tỷ đồng', '9,3 tỷ đồng', 9.3e9, true],
    ['Thiệt hại hơn 9 tỷ đồng', '12 tỷ đồng', 12e9, false],
    ['Gần 60% phiếu đồng ý', '58,6%', 58.6, true],
  ])('may be a rounded one: %s, %s', (title, text, value, rounds) => {
    expect(isRoundedInHeadline({ text, value }, { article: { title } } as Ground)).toBe(rounds);
  });
});

describe('wrong figures', () => {
  const options = [50, 40, 30, 70, 80, 90].map((value) => ({ text: `${value}%`, value }));

  it('lie on both sides of what “chỉ” and “mới” make little', () => {
    for (let seed = 0; seed < 20; seed++) {
      const chosen = evenly(60, options, randomFrom(seed), { between: true, key: '60%' }).slice(0, 3);
      expect(chosen.some(({ value }) => value < 60) && chosen.some(({ value }) => value > 60)).toBe(true);
    }
  });

  it('do not end alike where the key ends otherwise', () => {
    const alike = ['5,7', '6,7', '8,7', '7,5', '6,1'].map((text) => ({ text, value: Number(text.replace(',', '.')) }));
    const ends = evenly(9.3, alike, randomFrom(1), { key: '9,3' })
      .slice(0, 3)
      .map(({ text }) => text.at(-1));
    expect(new Set(ends).size).toBeGreaterThan(1);
  });

  it('are as far off as “khoảng” reaches', () => {
    for (const { distractors } of madeOf('Lượng khách đi xe buýt ở xã giảm khoảng 11% so với năm trước.', '11%'))
      for (const { value = 0 } of distractors) expect(Math.abs(value - 11)).toBeGreaterThan(1);
  });

  it('are as round as a rounded count', () => {
    const body = 'Nhóm lừa gần 100 người ở nhiều tỉnh. Có 41 người đến trình báo.';
    for (const { distractors } of madeOf(body, 'gần 100'))
      for (const { value = 0 } of distractors) expect(value % 10).toBe(0);
  });

  it('are four for a heat as well', () => {
    const made = madeOf('Nhiệt độ cao nhất đo được ở xã là 41,3 độ C.', '41,3 độ C');
    expect(made[0].distractors.length).toBeGreaterThanOrEqual(3);
  });

  it('are three, or the question is a last choice', () => {
    const body = 'Xe nhỏ đỗ giờ đầu trả 15.000 đồng, giờ thứ hai 20.000 đồng, từ giờ thứ ba 30.000 đồng.';
    const few = madeOf(body, '15.000 đồng').filter(({ distractors }) => distractors.length < 3);
    expect(few.length).toBeGreaterThan(0);
    for (const { weight } of few) expect(weight).toBeLessThanOrEqual(1);
  });

  it('are written as the press writes millions', () => {
    for (const { distractors } of madeOf('Mỗi hộ nộp phí đỗ xe 900.000 đồng một tháng.', '900.000 đồng'))
      for (const { text } of distractors) expect(text).not.toMatch(/^\d\.\d{3}\.\d{3}/u);
  });
});
