import { describe, expect, it } from 'vitest';
import { asked } from './asked.ts';

const prompts = (body: string, language: 'vi' | 'en' = 'vi') => asked(body, language).map(({ prompt }) => prompt);

// What a blind rater struck in the wording of questions: each sentence with the question that it should give.
describe('a question', () => {
  const until = 'Còn hai tháng nữa, đoàn thanh tra của Uỷ ban châu Âu sẽ kiểm tra việc khai thác hải sản của tỉnh.';
  it.each([
    [
      'asks how long it is until then',
      until,
      'Theo bài, còn bao lâu nữa thì đoàn thanh tra của Uỷ ban châu Âu sẽ kiểm tra việc khai thác hải sản của tỉnh?',
    ],
    [
      'asks what sentence somebody was given',
      'Toà án tỉnh tuyên phạt bị cáo Đoàn Thị Mỹ Khuyên, 41 tuổi, 8 năm tù về tội tham ô tài sản.',
      'Theo bài, Đoàn Thị Mỹ Khuyên bị tuyên phạt bao nhiêu năm tù?',
    ],
    [
      'ends with what it asks for',
      'Lô xoài cát đầu tiên của tỉnh đã rời nhà máy sáng 16/4 để sang Nhật.',
      'Theo bài, lô xoài cát đầu tiên của tỉnh đã rời nhà máy để sang Nhật khi nào?',
    ],
    [
      'ends so behind a setting as well',
      'Với sự tán thành của đa số đại biểu, HĐND tỉnh chiều 10/12 đã thông qua nghị quyết hỗ trợ người cao tuổi.',
      'Theo bài, với sự tán thành của đa số đại biểu, HĐND tỉnh đã thông qua nghị quyết hỗ trợ người cao tuổi khi nào?',
    ],
    [
      'leaves off “vì thế”',
      'Tỉnh vì thế quyết định giảm diện tích lúa xuống còn 21.350 ha.',
      'Theo bài, tỉnh quyết định giảm diện tích lúa xuống còn bao nhiêu ha?',
    ],
    [
      'takes no insurance for a word of saying',
      'Đổi lại, Công ty Minh Phát hứa trả dứt 31,6 tỷ đồng nợ bảo hiểm xã hội.',
      'Theo bài, Công ty Minh Phát hứa trả dứt bao nhiêu tiền nợ bảo hiểm xã hội?',
    ],
    [
      'keeps a row of places together',
      'Đợt triều làm khoảng 4.300 hộ ở ba phường Hưng Thới, Tân Quới Đông và Bình Khê bị ngập.',
      'Theo bài, đợt triều làm khoảng bao nhiêu hộ ở ba phường Hưng Thới, Tân Quới Đông và Bình Khê bị ngập?',
    ],
  ])('%s', (_, body, prompt) => {
    expect(prompts(body)).toContain(prompt);
  });

  it.each([
    ['when something was gone', 'Hội trường xã Bản Sỏi sáng 21/8 không còn ghế trống.', /Hội trường.*____|khi nào/u],
    ['the number of a place', 'Công an kiểm tra một xưởng mộc ở tổ dân phố 6, phường Đồng Vọng.', /tổ dân phố ____/u],
    ['half of a length of time', 'Bị cáo Vương Quốc Tấn bị phạt 3 năm 6 tháng tù.', /bao nhiêu|____ (?:6 )?tháng/u],
    ['how old trees are', 'Lửa làm cháy rừng thông 15 năm tuổi ở phía bắc xã.', /____ tuổi|bao nhiêu năm/u],
    [
      'how many places a row names',
      'Ba phường Hưng Thới, Tân Quới và Bình Khê bị ngập sâu.',
      /bao nhiêu phường|____ phường/u,
    ],
    [
      'how large a building is, by the way',
      'Mọi trông đợi dồn vào khu nhà 300 giường khởi công từ năm 2022.',
      /bao nhiêu giường/u,
    ],
    [
      'one end of a range in words',
      'Theo phòng tài chính - kế toán của bệnh viện, việc hoàn tiền thường mất từ 40 phút đến hơn một giờ.',
      /bao nhiêu phút|Theo bài, kế toán/u,
    ],
    ['one of two months', 'Hội Người cao tuổi tổ chức 40 buổi hướng dẫn trong tháng 7 và tháng 8.', /tháng nào/u],
    ['somebody’s age', 'Người mất nhiều nhất là một phụ nữ 67 tuổi ở phường Hoà Cường.', /bao nhiêu tuổi|____ tuổi/u],
    [
      'how many of how many in a whole question',
      'Gói thầu thuốc của tỉnh có 1.137 trong tổng số 1.284 mặt hàng chọn được nhà thầu.',
      /bao nhiêu trong/u,
    ],
    [
      'what something unnamed has in common',
      'Điểm chung là nạn nhân báo cho ngân hàng trong vòng 30 phút.',
      /điểm chung/iu,
    ],
    ['a reason that only counts reasons', 'Dịch lây lan nhanh chủ yếu vì ba lý do.', /vì sao/u],
    [
      'the month from which a term was put off',
      'Thời hạn hoàn thành lùi từ tháng 2 sang tháng 6 năm sau.',
      /từ tháng nào sang/u,
    ],
    [
      'what began a change',
      'Giá cát xây dựng từ 210.000 đồng lúc dự thầu đã vọt lên gần 390.000 đồng.',
      /từ bao nhiêu đồng/u,
    ],
  ])('is not asked for %s', (_, body, pattern) => {
    expect(prompts(body).filter((prompt) => pattern.test(prompt))).toEqual([]);
  });
});

describe('a quotation', () => {
  it('leaves out a unit whole', () => {
    const body = 'Người cao tuổi của tỉnh được nhận 300.000 đồng/người/tháng từ đầu năm.';
    const all = asked(body, 'en').filter(({ prompt }) => prompt.includes('____'));
    expect(all.map(({ prompt }) => prompt).join('\n')).not.toMatch(/____\//u);
    expect(all.flatMap(({ options }) => options)).toContain('300.000 đồng/người/tháng');
  });

  it.each([
    ['vi', 'mười chín', /^\p{Ll}/u],
    ['en', 'Mười chín', /^\p{Lu}/u],
  ] as const)(
    'has capitals in its answers where the blank opens the sentence, not in a whole question: %s',
    (language, answer, like) => {
      const body = 'Mười chín người bỏ việc trong chưa đầy hai năm, nhiều nhất là ở các trạm xa Nà Pheo.';
      const [item] = asked(body, language).filter(({ options }) => options.includes(answer));
      expect(/“(?:\(1\) )?____/u.test(item.prompt)).toBe(language === 'en');
      for (const option of item.options) expect(option).toMatch(like);
    },
  );

  it('asks for a length of time as such', () => {
    const body = 'Công trình phải dừng gần 10 tháng do vướng thẩm duyệt phòng cháy.';
    expect(prompts(body, 'en').find((prompt) => prompt.includes('dừng ____'))).toContain('Which length of time');
  });

  it('leaves off what somebody was doing when he asked', () => {
    const body = 'Phát biểu tại buổi lễ, bà Khúc Thị Vân yêu cầu chủ đầu tư hoàn thành các hạng mục trước ngày 30/6.';
    expect(prompts(body, 'en').some((prompt) => prompt.includes('“Bà Khúc Thị Vân yêu cầu'))).toBe(true);
  });

  it('does not begin with the end of a row', () => {
    const body = 'Xã có 11 trụ sở, trạm, nhà văn hoá không còn dùng tới, trong đó 3 nơi mới sửa năm ngoái.';
    expect(prompts(body).filter((prompt) => prompt.includes('“Nhà văn hoá'))).toEqual([]);
  });

  it('does not stop before where something goes', () => {
    const body =
      'Trong thời gian thi công, xe có tải trọng trên 5 tấn không được đi trên đoạn đê này, trừ xe phục vụ công trình.';
    expect(prompts(body).filter((prompt) => /không được đi(?! trên)/u.test(prompt))).toEqual([]);
  });

  it('keeps the time that makes it true', () => {
    const body = 'Trong quý IV năm ngoái, công an xã ghi nhận sáu vụ giả danh cán bộ, thiệt hại 120 triệu đồng.';
    expect(prompts(body, 'en').filter((prompt) => prompt.includes('“Công an xã'))).toEqual([]);
  });
});
