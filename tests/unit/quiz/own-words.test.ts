import { describe, expect, it } from 'vitest';
import type { QuizLanguage } from '../../../src/lib/quiz/item.ts';
import { takesStand, tellsStory } from '../../../src/lib/quiz/kinds/people/points.ts';
import { speaker } from '../../../src/lib/quiz/kinds/speaker.ts';
import { asked, mayor } from './asked.ts';
import { weighed } from './weighed.ts';

const others =
  'Bà Mạc Thị Dung cho rằng giá thuê sạp còn quá cao.\n\nÔng Lý Văn Bảy cảnh báo nhiều hộ buôn bán sẽ bỏ nghề.\n\n' +
  'Anh Cù Văn Lãm lo ngại chợ mới vắng khách qua lại.\n\n';
const prompts = (words: string, language: QuizLanguage = 'vi') =>
  asked(others + words, language)
    .filter(({ kind }) => kind === 'speaker')
    .map(({ prompt }) => prompt)
    .join('\n');

describe('somebody’s own words', () => {
  it.each([
    [
      'of two sentences are asked whole',
      '“Luật đã cho chỉ định thầu khi cấp bách. Vấn đề là có dám dùng hay không”, ông Hứa Quang Lộc nói thẳng.',
      /ai nói: “Luật đã cho chỉ định thầu khi cấp bách\. Vấn đề là có dám dùng hay không”\?/u,
    ],
    [
      'after a dash, with an office after the name',
      '"Muốn bán thì phải hỏi người góp gạch" - ông Hứa Quang Lộc, giám đốc trung tâm, giải thích.',
      /ai giải thích: “Muốn bán thì phải hỏi người góp gạch”\?/u,
    ],
    [
      'with age and trade between the name and the verb',
      '"Đường đẹp quá đâm ra hại, ai cũng chạy nhanh", bà Võ Thị Lài, 58 tuổi, bán tạp hoá gần chợ, than thở.',
      /ai nói: “Đường đẹp quá đâm ra hại, ai cũng chạy nhanh”\?/u,
    ],
    [
      'before a title and a name, whatever stands after the verb',
      '“Phải xin lỗi người dân trước đã, việc khác tính sau”, điều dưỡng trưởng Hoàng Bích Thảo nói tại buổi họp.',
      /ai nói: “Phải xin lỗi người dân trước đã, việc khác tính sau”\?/u,
    ],
    [
      'of whom only “anh” stands there',
      'Anh Thân Quốc Hiếu đi làm sổ đã một năm. "Cho đất thì nhanh, sửa sổ thì cả năm", anh than.',
      /ai nói: “Cho đất thì nhanh, sửa sổ thì cả năm”\?/u,
    ],
    [
      'after a colon, beside what is told of them',
      'Ông Thái Nhật Quang thừa nhận đã lấy tiền mua nguyên liệu: “Tôi chọn giữ lương trước, và tôi đã chọn sai”.',
      /ai thừa nhận: “Tôi chọn giữ lương trước, và tôi đã chọn sai”\?/u,
    ],
    [
      'parted by who says them',
      'Bà Đỗ Thị Thoa ra về. "Tôi không cần ai thắng", bà nói, "tôi chỉ cần cái thang máy chạy".',
      /ai nói: “Tôi không cần ai thắng, tôi chỉ cần cái thang máy chạy”\?/u,
    ],
  ])('%s', (_, words, prompt) => expect(prompts(words)).toMatch(prompt));

  it('are asked after in English by them alone', () => {
    const words = '“Đèn chưa sáng thì chưa dời chợ”, ông Hứa Quang Lộc khẳng định.';
    expect(prompts(words, 'en')).toMatch(/who says this: “Đèn chưa sáng thì chưa dời chợ”\?/u);
  });

  it.each([
    ['a question', '"Tiền ấy đi đâu, sao không ai trả lời?", bà Võ Thị Lài hỏi.'],
    ['nobody named before', '"Có việc thì chúng nó về", bà Võ Thị Lài nói.'],
    ['what stands before', '“Không nên giấu sai sót ấy thêm nữa”, bà Võ Thị Lài nói.'],
    ['a quoted name in passing', 'Với “tín dụng đen kiểu mới này”, bà Võ Thị Lài nói phải cảnh giác hơn nữa.'],
  ])('are not asked of %s', (_, words) => expect(prompts(words)).not.toMatch(/ai (?:nói|hỏi): “/u));

  it.each([
    ['Chúng tôi không đòi ăn ngon, chỉ mong các cháu được ăn đủ', true],
    ['Có nhà mới mà không có ruộng thì cũng phải quay về', true],
    ['Đêm 23, tôi nghe cá quẫy như mưa rào, soi đèn thì chúng ngửa bụng hết', false],
    ['Tôi làm vườn ba mươi mấy năm, giờ mới tập viết nhật ký', false],
    ['Tiền giống, thức ăn hết 190 triệu đồng, vớt lên bán được 12 triệu', false],
  ])('take a stand or tell a story: %s', (words, stands) => expect(takesStand(words)).toBe(stands));

  it('tell a story also where somebody in office says them', () =>
    expect(tellsStory('Hôm ấy tôi đi từng nhà một')).toBe(true));

  it.each([
    ['“Chợ nào mới mở cũng phải vắng, ai cũng sợ ế”, bà Võ Thị Lài nói.', 5.5],
    ['“Lương giáo viên của tôi không biết bao giờ mới đủ, chỉ mong được ghi nợ”, bà Võ Thị Lài nói.', 3.5],
    ['“Nhà tôi nâng nền ba lần rồi, lần nào cũng mong là lần cuối”, bà Võ Thị Lài nói.', 3.5],
  ])('weigh by what they are of: %s', (words, weight) => {
    const own = weighed(others + words, 'vi', [speaker]).filter(({ prompt }) => prompt.includes('ai nói: “'));
    expect(own.map((one) => one.weight)).toEqual([weight]);
  });
});

describe('reported words', () => {
  it.each([
    ['cho biết vết nứt do dân quân phát hiện lúc trời chưa sáng', true],
    ['yêu cầu các phường công khai đường dây nóng trước trụ sở', false],
    ['cho rằng di tích cần được giao cho cộng đồng trông coi', true],
    ['thừa nhận hồ sơ trễ hạn là do cán bộ chậm trả', true],
  ])('weigh as much as they hold: %s', (words, heavy) => {
    const [one] = weighed(`${others}${mayor} ${words}.`, 'vi', [speaker]).filter(({ prompt }) =>
      prompt.includes(words),
    );
    expect(one.weight >= 3.55).toBe(heavy);
  });
});
