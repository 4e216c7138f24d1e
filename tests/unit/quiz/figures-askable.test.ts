import { describe, expect, it } from 'vitest';
import type { Ground } from '../../../src/lib/quiz/candidate.ts';
import { headlineBounds, isTold } from '../../../src/lib/quiz/kinds/figures/given-away.ts';
import type { Figure } from '../../../src/lib/quiz/kinds/figures/number-options.ts';
import { isPlain, plainly } from '../../../src/lib/quiz/kinds/figures/plain-figure.ts';
import { isClumsy, isUnaskable } from '../../../src/lib/quiz/kinds/figures/unaskable.ts';
import { weighed } from './weighed.ts';

// Faults that expert readers found in questions on figures, one case each.
const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';

const prompts = (body: string) => weighed(spokesman + body).map(({ prompt }) => prompt);
const answers = (body: string) => weighed(spokesman + body).map(({ answer }) => answer.text);
const wrong = (body: string, answer: string) =>
  weighed(spokesman + body)
    .filter((one) => one.answer.text === answer)
    .flatMap(({ distractors }) => distractors.map(({ text }) => text));

describe('no figure', () => {
  it.each([
    ['TAND khu vực 6 tuyên phạt bị cáo Lê Văn Tám về tội trộm cắp tài sản.', '6'],
    ['Hồ sơ được Viện kiểm sát nhân dân khu vực 4 chuyển sang tòa án trong tuần này.', '4'],
    ['Toà tuyên phạt bị cáo Lê Văn Tám bảy năm sáu tháng tù về tội tham ô.', 'bảy năm'],
    ['Đến nay dự án mới bàn giao được 2,4/5,8km mặt bằng cho nhà thầu.', '8 km'],
    ['Ở chợ Ninh Sơn, ba chỉ vẫn giữ giá cũ, sườn non rẻ đi 5.000 đồng.', 'ba'],
    ['Lúc 8 giờ kém 10, sân trường đã chật kín phụ huynh đưa con đến thi.', '10'],
    ['Chủ tịch xã yêu cầu các thôn nộp báo cáo trước 10-9 và họp lại với dân.', '10-9'],
    ['Toà buộc công ty chu cấp hằng tháng cho đến khi cháu đủ 18 tuổi.', '18'],
    ['Anh Trần Văn Tú, năm nay 22 tuổi, vừa trở về làm cho hợp tác xã.', '22'],
  ])('is %s: %s', (body, answer) => {
    expect(answers(body)).not.toContain(answer);
  });

  it.each([
    ['Xã Nà Pheo thưởng cho mỗi hộ dời nhà sớm ba chỉ vàng.', 'ba'],
    ['Xã lập khu vực 6 trạm gác trên đoạn đê xung yếu.', '6'],
  ])('but %s: %s', (body, answer) => {
    expect(answers(body)).toContain(answer);
  });

  it('keeps half a month beside a length of time', () => {
    expect(answers('Bác sĩ ở trạm Nà Pheo phải trực 11 đêm một tháng.')).toContain('11');
  });
});

const counted = (value: number) => ({ kind: 'quantity', unit: null, value }) as Figure;

describe('a figure that the question tells', () => {
  it.each([
    ['Bụi ở ____ điểm đo vượt quy chuẩn, lần lượt 1,4 và 2,6 lần', 2, true],
    ['____ người được thưởng, lần lượt là bà Hoa, bà Lan, bà Mận và bà Cúc', 4, true],
    ['Bụi ở ____ điểm đo vượt quy chuẩn, lần lượt 1,4 và 2,6 lần', 3, false],
    ['41 trong số 46 cháu đã được tiêm; ____ cháu hoãn vì đang sốt', 5, true],
    ['41/46 cháu đã được tiêm; ____ cháu hoãn vì đang sốt', 5, true],
    ['Xã đã ____ lần gửi văn bản, gần nhất hôm 6/10', 4, false],
  ])('%s: %i', (prompt, value, told) => {
    expect(isTold(prompt, counted(value))).toBe(told);
  });
});

describe('wrong answers', () => {
  it('have no “một” where more are meant', () => {
    const made = weighed(`${spokesman}Sau buổi đối thoại, xã lấy phiếu ý kiến của cả ba phía.`);
    const blank = made.filter(({ prompt }) => prompt.includes('cả ____'));
    expect(blank).not.toEqual([]);
    expect(blank.flatMap(({ distractors }) => distractors.map(({ text }) => text))).not.toContain('một');
  });

  it('keep to the limit that the sentence names', () => {
    const body = 'Mức ồn ban ngày đo được ở chợ Nà Pheo là 61,8 dBA, dưới ngưỡng 70 dBA cho phép.';
    const values = wrong(body, '61,8').map((text) => Number(text.replace(',', '.')));
    expect(values.length).toBeGreaterThan(2);
    expect(Math.max(...values)).toBeLessThan(70);
  });

  it('lie beyond what something rose from', () => {
    const body = 'Với một hộ bốn người, tiền nước mỗi tháng tăng từ khoảng 152.000 lên hơn 169.000 đồng trước thuế.';
    const values = wrong(body, '169.000 đồng').map((text) => parseFloat(text));
    expect(Math.min(...values)).toBeGreaterThan(152);
  });

  it('lie above today’s price where a forecast says how far it may rise', () => {
    const body =
      'Hôm nay heo hơi ở Nà Pheo được mua với giá 54.000 đồng một kg. Thương lái dự báo giá có thể nhích lên dịp Tết, song khó vượt 62.000 đồng.';
    const values = wrong(body, '62.000 đồng').map((text) => parseFloat(text));
    expect(Math.min(...values)).toBeGreaterThan(54);
  });

  it('do not repeat the figure beside the blank', () => {
    const body = 'Tủ lạnh tại hai trường mầm non ở Nà Pheo đo được 11 và 13 độ C.';
    expect(wrong(body, '13 độ C')).not.toContain('11 độ C');
  });

  it.each([
    ['Hơn 700 nhà dân hư hại vì dông lốc', 642, false],
    ['Hơn 700 nhà dân hư hại vì dông lốc', 810, true],
    ['Gần 750 nhà dân hư hại vì dông lốc', 810, false],
    ['Dông lốc ở Sơn La', 642, true],
  ])('stand where the headline says %s: %i', (title, value, fits) => {
    const ground = { facts: [{ kind: 'quantity', unit: 'đồng' }], article: { title } } as Ground;
    const fact = { kind: 'quantity', value: 736, text: '736 nhà dân', unit: null } as Figure;
    expect(headlineBounds(fact, ground)({ text: String(value), value }, 1)).toBe(fits);
  });

  it('keep “đúng” before the blank', () => {
    expect(prompts('Phiên chợ đầu tiên, bà Lò Thị Sen bán được đúng bốn ký khóm.').join()).toMatch(/đúng ____ ký/u);
  });
});

describe('a clause that no question word fits in', () => {
  it.each([
    ['ở chung cư Hồng Hà, hai trong ', ' thang máy ngưng chạy', false],
    ['tủ lạnh đo được 11 và ', '', false],
    ['tủ lạnh đo được ', ' và 13 độ C', false],
    ['trên 20 m3 đến 30 m3 là ', '', false],
    ['trên 20 m3 đến ', ' là 12.700 đồng', false],
    ['từ 1/12 giá vé là ', ' mỗi lượt', true],
    ['từ trên 10 m3 đến 20 m3, giá nước là ', '', true],
    ['hơn 20 ha lúa của xã thiệt hại ', '', true],
    ['Sở Du lịch ước tính ', ' dừng tàu khiến khoảng 23.000 khách hủy chuyến', false],
    ['Sở Du lịch ước tính có ', ' khách hủy chuyến', true],
    ['xã bàn giao ', ' mặt bằng cho nhà thầu', true],
  ])('%s… %s', (before, after, askable) => {
    expect(isUnaskable(before, after, false)).toBe(!askable);
  });

  it('may be counted over a length of time', () => {
    expect(isUnaskable('đoàn làm việc với 137 bệnh viện trong ', '', true)).toBe(false);
  });

  it.each([
    ['công trường có bao nhiêu công nhân và một máy khoan', true],
    ['nước suối cao hơn bình thường do mưa lớn bao nhiêu ngày liên tiếp', true],
    ['khu du lịch rộng bao nhiêu ha mở cửa tháng 12', true],
    ['trong các khoản chi có bao nhiêu tiền sơn lại mặt ngoài', true],
    ['khu du lịch rộng bao nhiêu ha', false],
    ['xã có bao nhiêu tiền để sửa đường', false],
    ['đoạn đê bị sạt dài bao nhiêu mét', false],
  ])('%s', (question, clumsy) => {
    expect(isClumsy(question)).toBe(clumsy);
  });

  it.each([
    ['tại Tuyên Quang, mức phổ biến là bao nhiêu', false],
    ['số đăng ký tính đến 24/7 là bao nhiêu em', false],
    ['trong bảy năm, giá điện tăng bao nhiêu phần trăm', true],
  ])('%s is plain: %s', (question, plain) => {
    expect(isPlain(question)).toBe(plain);
  });

  it('speaks of money once', () => {
    expect(plainly('tỉnh hỗ trợ bao nhiêu tiền mỗi tháng tiền ăn trưa cho trẻ mầm non')).toBe(
      'tỉnh hỗ trợ bao nhiêu tiền ăn trưa mỗi tháng cho trẻ mầm non',
    );
    expect(plainly('tỉnh hỗ trợ bao nhiêu tiền mỗi tháng tiền điện')).toBe('tỉnh hỗ trợ bao nhiêu tiền điện mỗi tháng');
  });

  it('leaves “cùng ngày” off', () => {
    expect(plainly('chiều cùng ngày, HĐND tỉnh thông qua bao nhiêu nghị quyết')).toBe(
      'HĐND tỉnh thông qua bao nhiêu nghị quyết',
    );
  });

  it.each([
    ['Vi phạm nặng nhất thuộc về Công ty TNHH Hồng Phát, đơn vị giao khoảng 4.100 suất mỗi ngày.', /khoảng bao nhiêu/u],
    ['Vụ lúa - tôm năm nay, hơn 11.400 ha lúa của huyện Phước Long cho năng suất 5,3 tấn/ha.', /Theo bài, tôm/u],
    ['Đến trưa 18/4, khoảng 9.000 m2 bạt và 2.000 tấm lợp đã được chuyển tới các thôn.', /bao nhiêu m2 bạt\?/u],
    ['Có 19,7% xem điểm chuẩn các năm do sở giáo dục và đào tạo công bố.', /sở giáo dục\?/u],
    ['Trung tâm Nà Pheo có bảy người, phụ trách gần 11.000 dân.', /bảy người, phụ trách bao nhiêu/u],
    ['Nếu giữ nguyên, công ty cấp nước dự kiến lỗ 23 tỷ đồng trong năm 2026.', /giữ nguyên/u],
  ])('is not cut out of %s', (body, fault) => {
    expect(prompts(body).filter((one) => fault.test(one))).toEqual([]);
  });

  it('has the place of the sentence before only where that tells of one', () => {
    const body = 'Tại xã Nậm Ban, 40 hộ đã dời nhà. So với tháng 3, giá đất đã giảm 12%.';
    expect(prompts(body).filter((one) => /nậm ban, so với/iu.test(one))).toEqual([]);
  });

  it('names the one commune of the article', () => {
    expect(prompts('Hiện xã có 71% dân là người Thái.').join()).toMatch(/xã Nà Pheo có bao nhiêu phần trăm/u);
  });
});

describe('a quotation with a figure left out', () => {
  it.each([
    ['Riêng các xã vùng cao, mức thu giữ nguyên 60.000 đồng mỗi tháng.', /“Riêng các xã vùng cao, mức thu/u],
    [
      'Sau chợ Bến Cạn là khu mới. Mỗi hộ được thuê một ô 4 m2, miễn phí sáu tháng đầu, sau đó đóng 450.000 đồng.',
      /sau đó đóng ____/u,
    ],
    ['Xe chạy 82 km/h trong khi đoạn đèo giới hạn 40 km/h. Hệ thống phanh mất áp suất.', /giới hạn 40 km\/h”/u],
  ])('is whole and as it was: %s', (body, quotation) => {
    expect(prompts(body).join('\n')).toMatch(quotation);
  });

  it('does not hang on what an earlier sentence says', () => {
    const body = 'Xã phát thẻ số. Thống kê cho thấy mới 1.912 trong số hơn 14.600 người trưởng thành được cấp.';
    expect(prompts(body).filter((one) => /được cấp”/u.test(one))).toEqual([]);
    const model = 'Tỉnh mở lớp đọc sách. Mô hình đó đang được thử ở hai xã ven biển từ đầu năm học.';
    expect(prompts(model).filter((one) => /“Mô hình đang/u.test(one))).toEqual([]);
  });

  it('asks for the clock as “giờ”', () => {
    expect(prompts('Trạm Y tế xã Nà Pheo mở cửa lúc 6 giờ để tiêm cho trẻ.').join()).not.toMatch(/khoảng thời gian/u);
  });
});
