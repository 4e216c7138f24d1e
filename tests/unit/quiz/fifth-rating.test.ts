import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { cutsCounted } from '../../../src/lib/quiz/asking/halves.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon } from './asked.ts';
import { weighed } from './weighed.ts';

// Faults that readers found in questions on texts that nobody had seen before, one case each.
describe('a quotation', () => {
  const first = 'Huyện Khe Sen họp bàn việc cấp giấy chứng nhận cho người dân.\n\n';

  it('keeps the time without which it would not be true', () => {
    const prompts = asked(`${first}Trước đợt này, toàn tỉnh còn 11.260 hồ sơ cấp giấy lần đầu quá hạn.`).map(
      ({ prompt }) => prompt,
    );
    for (const prompt of prompts) expect(prompt).not.toMatch(/“Toàn tỉnh còn/u);
  });

  it.each([
    ['Lãnh đạo đặt ra hai mốc: hồ sơ đất đai xong trước 31/12, hồ sơ tranh chấp xong trước 31/3.', 'trước 31/12', true],
    ['Lãnh đạo đặt ra hai mốc: hồ sơ đất đai xong trước 31/12, hồ sơ tranh chấp xong trước 31/3.', '31/3', false],
    ['Rào cản nằm ở cả hai phía: doanh nghiệp ngại tốn chi phí, còn gia đình thì thương con.', 'chi phí', true],
    ['Lúc 8:30 đoàn đến hai xã, rồi đi tiếp.', 'hai xã', false],
  ])('does not stop short of what it announces: %s', (sentence, last, cuts) => {
    expect(cutsCounted(sentence, 0, sentence.indexOf(last) + last.length)).toBe(cuts);
  });
});

describe('who says something', () => {
  it('is not asked with a second question word', () => {
    const prompts = asked(
      'Chủ tịch UBND tỉnh Hứa Trọng Nghị yêu cầu công khai danh sách hồ sơ trễ hạn và cơ quan nào trễ quá hạn phải xin lỗi dân. ' +
        'Giám đốc Sở Tài chính Lưu Thị Hiền cho biết tiền đã có đủ. Ông Cù Văn Thể nói dân đã chờ lâu.',
    ).map(({ prompt }) => prompt);
    for (const prompt of prompts) expect(prompt).not.toMatch(/^Theo bài, ai .* cơ quan nào/u);
  });

  it('says it in his own words where the article has them in quotation marks', () => {
    const prompts = asked(
      'Giám đốc Bảo tàng tỉnh La Vĩnh Tường xem đây là bài học, bởi theo ông, “di tích không phải của riêng ngành văn hoá”. ' +
        'Phó Giám đốc Sở Tài chính Tăng Thị Xuyến cho biết tiền đã có đủ. Ông Hoàng Trọng Cảnh nói làng sẽ góp công.',
    ).map(({ prompt }) => prompt);
    expect(prompts.filter((prompt) => /cho biết di tích/u.test(prompt))).toEqual([]);
  });
});

describe('people', () => {
  it('are none that a school or a court has its name from', () => {
    const options = asked(
      'Thời khoá biểu của Trường THCS Trà Lâm còn nhiều ô trống. Trà Lâm không phải trường hợp cá biệt. ' +
        'Bà Huỳnh Thị Bích Liễu, Phó Giám đốc Sở Giáo dục, thừa nhận giữ người ở lại rất khó. Ông Võ Đăng Khoa nói lớp ghép đã đông. ' +
        'Bà Nguyễn Lê Hoài Thương cho biết đường đèo hay sạt lở.',
    ).flatMap((item) => (item.kind === 'speaker' || item.kind === 'role' ? item.options : []));
    expect(options).toContain('ông Võ Đăng Khoa');
    expect(options).not.toContain('Trà Lâm');
  });

  const three =
    'Bà Mạc Thị Dung, Giám đốc Sở Y tế, cho rằng giá thuốc tăng do thiếu nguồn cung. ' +
    'Ông Võ Đăng Khoa, Giám đốc Sở Công Thương, cho rằng hàng tồn kho vẫn đủ dùng đến hết năm. ' +
    'Ông Hứa Quang Lộc, Phó Chủ tịch UBND tỉnh, khẳng định ngân sách không thể bù lỗ thêm. ';
  const farmer = 'Ông Lý Văn Bảy, một người dân, cho rằng giá thuốc tăng quá nhanh so với lương.';
  const speakers = (body: string) => asked(body).filter(({ kind }) => kind === 'speaker');

  it('have their offices beside them where there are three of them who hold one and nobody else', () => {
    const items = speakers(three).filter(({ prompt }) => /thiếu nguồn cung|hết năm|bù lỗ/u.test(prompt));
    expect(items).not.toEqual([]);
    for (const { options } of items) {
      for (const option of options) expect(option).toMatch(/^(?:ông|bà) \p{Lu}.* \(.*(?:Giám đốc|Chủ tịch) /u);
    }
  });

  it('have none where somebody holds none: four names rather than three with offices', () => {
    const items = speakers(three + farmer).filter(({ prompt }) => /so với lương/u.test(prompt));
    expect(items).not.toEqual([]);
    for (const { options } of items) expect(options.join('; ')).not.toContain('(');
  });

  it('are no wrong answers beside those on trial unless accused as well', () => {
    const items = speakers(
      'Bị cáo Vương Quốc Tấn thừa nhận đã ký khống hồ sơ. Bị cáo Đặng Xuân Thụ cho rằng mình chỉ làm theo lệnh. ' +
        'Ông Lý Văn Bảy cho rằng thiệt hại lớn hơn con số đã nêu. Bà Mạc Thị Dung cho rằng đất đã bị bán hai lần.',
    );
    for (const { options } of items) expect(new Set(options.map((one) => one.startsWith('bị cáo'))).size).toBe(1);
  });

  it('are none of two syllables of whom nothing is told', () => {
    const items = speakers(
      three + 'Luật sư Mạc Thế Vinh (Đoàn luật sư tỉnh Đồng Nai) khẳng định công ty phải bồi thường cho bệnh nhân.',
    );
    expect(items.flatMap(({ options }) => options).join('; ')).not.toContain('Đồng Nai');
  });
});

describe('what is told by the way', () => {
  it('weighs little: up to when was counted, what a figure is held against', () => {
    const all = weighed(
      'Giá vàng trong tháng tăng 5,8% so với tháng trước, trong khi đô la Mỹ chỉ nhích 0,41%. ' +
        'Theo bà Nghiêm Thị Thu Cúc, tới chiều 18/9 đã có 96 người xuất viện.',
    );
    const of = (key: string) =>
      Math.max(0, ...all.filter(({ answer }) => answer.text === key).map(({ weight }) => weight));
    expect(of('5,8%')).toBeGreaterThan(of('0,41%'));
    expect(of('chiều 18/9')).toBeLessThan(3.55);
    const ofBase = weighed('Trong 63 đò máy được kiểm tra có 15 chiếc quá hạn đăng kiểm.').find(
      ({ answer }) => answer.text === '63',
    );
    expect(ofBase?.weight ?? 0).toBeLessThan(3.55);
  });
});

describe('a short quiz', () => {
  it('does not match names to posts while it has anything else to ask', () => {
    const article = analyse(
      'Xã Khe Sen thiếu nước sạch\n\nChủ tịch UBND xã Hứa Quang Lộc yêu cầu công ty cấp nước sửa đường ống. ' +
        'Bí thư Đảng uỷ xã Mạc Thị Dung cho biết 214 hộ phải mua nước. Ông Vi Văn Choóng kể giếng đã cạn từ tháng 2. ' +
        'Giá mỗi khối nước lên tới 90.000 đồng, tăng 30% so với năm ngoái. Từ ngày 5/4, xã chở nước cho dân. ' +
        'Do mưa ít, mực nước hồ Nà Pồng giảm mạnh.',
      lexicon,
      segmenter,
    );
    const wishes = { seed: 2, count: 4, language: 'vi', lexicon } as const;
    const kinds = generateQuiz(article, extractFacts(article), wishes).items.map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThanOrEqual(3);
    expect(kinds).not.toContain('role');
  });

  it('asks for no post of a body that only the article around it names', () => {
    const prompts = asked(
      'Ông Nghiêm Đức Tuấn, giám đốc công ty, xin lỗi phụ huynh. Bà Mạc Thị Hồng Vân, Phó Giám đốc Sở Y tế, yêu cầu kiểm tra. ' +
        'Bà Phùng Khánh Ly, trưởng trạm y tế xã Nà Pồng, nói các em đã khoẻ.',
    ).map(({ prompt }) => prompt);
    for (const prompt of prompts) expect(prompt).not.toMatch(/giám đốc công ty(?:\?|” ?\?)/u);
  });
});

describe('a question without a blank', () => {
  it('holds no half of “tuy … nhưng”', () => {
    const prompts = asked(
      'Tỉ lệ lao động hết hạn hợp đồng không về nước tuy giảm từ 24,6% năm ngoái xuống 18,1% nhưng vẫn cao hơn mức 15% mà tỉnh cam kết.',
    ).map(({ prompt }) => prompt);
    for (const prompt of prompts.filter((one) => / tuy /u.test(one))) expect(prompt).toMatch(/ nhưng /u);
  });

  it('ends before a second thought', () => {
    const prompts = asked(
      'Theo ông Nghiêm Đức Tuấn, giá thịt lợn tăng khoảng 15% từ tháng 9 mà giá suất ăn không đổi.',
    ).map(({ prompt }) => prompt);
    for (const prompt of prompts.filter((one) => !one.includes('“'))) expect(prompt).not.toMatch(/ mà giá/u);
  });
});
