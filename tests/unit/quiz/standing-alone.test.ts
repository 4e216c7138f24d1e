import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/lib/facts/cast.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import { tearsPair } from '../../../src/lib/quiz/asking/halves.ts';
import { hangs, opensLoosely } from '../../../src/lib/quiz/asking/loose-nouns.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon, mayor } from './asked.ts';

// What a question must say itself, because nobody sees the sentence before it.
const promptsOf = (body: string, language: 'vi' | 'en' = 'vi') =>
  asked(body, language).map(({ prompt }) => prompt.replace(/ /g, ' '));

describe('a noun whose meaning lies in another sentence', () => {
  const hanging = [
    'nguyên nhân chủ yếu là thiếu giáo viên',
    'Theo bà Nông Thị Nhạn, trưởng phòng, nguyên nhân chủ yếu là thiếu giáo viên',
    'phần lớn vướng vốn',
    'ông Nguyên giải thích phần lớn vướng vốn',
    'sáu hộ còn lại sử dụng 1.240 m2',
    'Thuyết phải hoàn trả bao nhiêu tỷ đồng còn lại',
    'thu nhập của đội tăng 12%',
    'hai bên thống nhất chia đôi chi phí',
    'các ngân hàng đã ngăn được 57 vụ như thế',
    'mức cao nhất là 120 triệu đồng',
    'khối lượng thi công mới đạt 45%',
    'ở các xã, mức thu tăng từ 18.000 lên 24.000 đồng',
    'giá bán đã được duyệt là 15,8 triệu đồng/m²',
    'số lượt khám ngoại trú cũng lên hơn 2.000 mỗi ngày',
    'nếu tiếp thu đề nghị trên, số người hưởng sẽ tăng',
    'quy định trên được ban hành sau ba tháng thí điểm',
    'hai kiến nghị sau vượt thẩm quyền của tỉnh',
  ];
  it.each(hanging)('hangs: %s', (text) => expect(hangs(text)).toBe(true));

  const standing = [
    'nguyên nhân khiến tàu chậm là mưa lớn',
    'phần lớn khách hàng không kiểm tra hồ sơ',
    '3,8 km còn lại của tuyến đê cần 150 tỷ đồng',
    'đoàn kiểm tra 40 hộ ven sông, trong đó sáu hộ còn lại chưa dời',
    'trong 47 chủ đầu tư có 12 đơn vị giải ngân dưới 30%',
    'chủ rừng phải báo cáo kết quả',
    'giá bán căn hộ của dự án được duyệt là 15,8 triệu đồng/m²',
    'khối lượng rác phải chôn lấp giảm 12 tấn mỗi ngày',
    'chương trình trên sóng phát thanh được nhiều người nghe',
    'dự án trên 500 tỷ đồng phải qua Hội đồng nhân dân',
    'tỉnh giải trình lý do sau khi bị kiến nghị',
    'gói thầu của bệnh viện chậm bảy tuần so với kế hoạch đầu năm, nguyên nhân là thiếu vốn',
  ];
  it.each(standing)('stands: %s', (text) => expect(hangs(text)).toBe(false));

  it('opens no question', () => {
    for (const text of [
      'Con số này tăng',
      'Cao nhất là trạm Đồng Mơ',
      'Cụ gật đầu',
      'số ca tăng 12%',
      'Phần còn lại chia đều',
      'mới có khoảng 45% khối lượng được thi công',
      'Đến cuối tháng 5 mới làm được 31 km',
      'hai bên thoả thuận giá 9 tỷ đồng',
      'Sở chỉ chấp thuận gia hạn 17 ngày do lũ',
      'Hôm sau, 46 phụ huynh ký đơn gửi nhà trường',
      'Bản tóm tắt sẽ được gửi các xã trước ngày 12/11',
      'khi được hỏi vì sao họ bỏ nghề, 37% nói thu nhập thấp',
    ])
      expect(opensLoosely(text), text).toBe(true);
    for (const text of [
      'người trên 60 tuổi chiếm 41%',
      'Cụ Nguyễn Văn Tư gật đầu',
      'số người chết tăng 14 người',
      'Sở Xây dựng chỉ chấp thuận gia hạn 17 ngày do lũ',
      'bộ phận một cửa đã nhận hồ sơ',
      'Bản Nậm Khoa được cấp điện',
      'khi được hỏi về lương, công nhân xưởng dệt nói họ chưa nhận',
    ])
      expect(opensLoosely(text), text).toBe(false);
  });

  it('is not asked about by any kind', () => {
    const body =
      'Bà Nông Thị Nhạn, Trưởng phòng Giáo dục xã Nậm Khoa, cho biết nguyên nhân chủ yếu là thiếu giáo viên tiếng Anh. ' +
      'Ông Lò Văn Phúc nói trường sẽ mở. Ông Hà Văn Thắng nói lớp đã đủ.';
    expect(promptsOf(body).join('\n')).not.toMatch(/nguyên nhân chủ yếu/u);
  });
});

describe('a construction of two halves', () => {
  it.each([
    ['Xã vừa sửa cầu, vừa đắp đường', 'Xã vừa sửa cầu'],
    ['Cầu không chỉ rút ngắn đường đi, mà còn giảm ùn tắc', 'Cầu không chỉ rút ngắn đường đi'],
    ['Với mức ăn ấy, bữa nào có cá, bữa sau phải bớt thịt', 'Với mức ăn ấy, bữa nào có cá'],
    ['Lương từ 8,5 đến 10 triệu đồng', 'Lương từ 8,5'],
  ])('is torn: %s | %s', (sentence, part) => {
    expect(tearsPair(sentence, 0, part.length)).toBe(true);
    expect(tearsPair(sentence, 0, sentence.length)).toBe(false);
  });

  it('is torn where a row begins before it', () => {
    const sentence = 'Xã vận động các hộ tầng 5, tầng 6 dời đi';
    expect(tearsPair(sentence, sentence.indexOf('tầng 6'), sentence.length)).toBe(true);
    const setting = 'Theo ông Nam, ông Bình đã dời đi';
    expect(tearsPair(setting, setting.indexOf('ông Bình'), setting.length)).toBe(false);
  });

  it('is none where “vừa” says when', () => {
    expect(tearsPair('Sở vừa công bố kết quả, đồng thời xin ý kiến', 0, 23)).toBe(false);
  });
});

describe('a stem', () => {
  const cases: [fault: string, body: string, bad: RegExp][] = [
    [
      'drops “ngược lại”',
      'Ngược lại, giải ngân vốn đầu tư công đến hết tháng 11 mới đạt 61% kế hoạch.',
      /[Nn]gược lại/u,
    ],
    ['drops “thế nhưng”', 'Thế nhưng đoạn đê của xã Thạnh Hải Đông cần hơn 150 tỉ đồng để gia cố.', /[Tt]hế nhưng/u],
    ['drops “đáng chú ý”', 'Đáng chú ý, lượng cà phê xuất khẩu của tỉnh giảm 6% trong quý I.', /[Đđ]áng chú ý/u],
    [
      'drops what the next words are about',
      'Về chất lượng, 94% học sinh lớp 12 khoá trước đỗ tốt nghiệp.',
      /[Vv]ề chất lượng/u,
    ],
    [
      'is no setting alone',
      'Sau ba ngày xét xử và nghị án, chiều 22/5, TAND tỉnh Sơn Bình tuyên phạt Hà Văn Thuyết 18 năm tù về tội tham ô.',
      /“Sau ____ xét xử và nghị án”/u,
    ],
    [
      'is no setting alone after “rằng”',
      'Bếp trưởng Lò Văn Phúc tính rằng với mức ăn khoảng 45.000 đồng mỗi ngày, bữa nào có cá, bữa sau phải bớt thịt.',
      /mỗi ngày(?:”|\?)/u,
    ],
    [
      'is no time alone',
      'Mười hai giờ sau khi bão số 4 đi qua, nhiều thôn ở hạ lưu sông Vang vẫn chìm trong nước.',
      /đi qua”/u,
    ],
    [
      'has no “hôm ngày nào”',
      'Sân đình làng Vọng hôm 5/3 đông đến mức ban tổ chức phải dựng thêm hai màn hình.',
      /hôm (?:ngày|khi) nào/u,
    ],
    ['asks no “khi nào vẫn”', 'Nhiều thôn ở hạ lưu sông Vang tối 27/8 vẫn chìm trong nước.', / nào vẫn/u],
    [
      'asks one thing',
      'Doanh nghiệp nào để trễ quá 5% số chuyến trong tháng thì bị cắt trợ giá.',
      /nào để trễ quá bao nhiêu|bao nhiêu .* nào/u,
    ],
    [
      'is not cut at “E. coli”',
      'Đoàn kiểm tra cho biết 14 mẫu rau sống nhiễm khuẩn E. coli vượt mức cho phép.',
      /E(?:”|\?)/u,
    ],
    [
      'asks for no half of what goes “lần lượt”',
      'Hai người giúp sức là Bế Thị Lụa và Vi Đình Hợp lần lượt nhận 7 và 6 năm tù cùng tội danh.',
      /lần lượt nhận bao nhiêu/u,
    ],
    [
      'has its subject before “theo bà …”',
      'Lo nhất lúc này, theo bà Giáp Thị Lụa, là khâu tái đàn của các hộ nuôi. Ông Lò Văn Phúc nói lợn đã hết. Bà Hà Thị Thu nói giá tăng.',
      /(?:cho biết |“)[Ll]à khâu/u,
    ],
    [
      'does not open with a plan’s name',
      'Tỷ lệ vào lớp 10 chỉ còn 67%, theo kế hoạch Sở Giáo dục công bố chiều 21/4.',
      /(?:bài|“),? ?Sở Giáo dục công bố khi nào/u,
    ],
  ];
  it.each(cases)('%s', (_, body, bad) => {
    expect(promptsOf(body).join('\n')).not.toMatch(bad);
    expect(promptsOf(body, 'en').join('\n')).not.toMatch(bad);
  });
});

describe('an explanation', () => {
  const body = `${mayor} nói nước đã rút. Ông yêu cầu các xã dọn 40 tấn rác trước ngày 30/6.`;

  it.each(['vi', 'en'] as const)('says who “ông” is (%s)', (language) => {
    const item = asked(body, language).find(({ explanation }) => explanation.includes('40 tấn'));
    expect(item?.explanation).toContain('“Ông [Hứa Quang Lộc] yêu cầu các xã');
  });

  it('ends without the mark of a list', () => {
    const items = asked(
      'Thiệt hại gồm:\n\n- 145 ha lúa của xã Khe Mun bị vùi lấp, hư hỏng;\n\n- 12 nhà dân bị tốc mái.',
    );
    expect(items.length).toBeGreaterThan(0);
    for (const { explanation } of items) expect(explanation).not.toMatch(/[;:]”/u);
  });
});

describe('an office or a name', () => {
  const officesOf = (body: string) =>
    castOf(passagesOf(analyse(`Tin\n\n${body}`, lexicon, segmenter))).people.map(({ name, offices }) => [
      name,
      ...offices.map(({ text }) => text),
    ]);

  it.each([
    [
      'Thượng tá Ngô Đức Chính, trưởng Phòng Cảnh sát giao thông, cho rằng va quệt giảm.',
      ['Ngô Đức Chính', 'trưởng Phòng Cảnh sát giao thông'],
    ],
    [
      'Theo ông Vương Đắc Lâm, Phó giám đốc Sở Văn hoá, Thể thao và Du lịch, tỉnh đã duyệt đề án.',
      ['Vương Đắc Lâm', 'Phó giám đốc Sở Văn hoá, Thể thao và Du lịch'],
    ],
    ['Nghệ nhân ưu tú Lộc Văn Chắt, 78 tuổi, không giấu lo lắng.', ['Lộc Văn Chắt']],
    [
      'Ông Quách Vĩnh An, giám đốc chi nhánh ngân hàng nơi cô Chi làm việc, cho biết lệnh bị giữ.',
      ['Quách Vĩnh An', 'giám đốc chi nhánh ngân hàng'],
    ],
  ])('is whole: %s', (body, expected) => expect(officesOf(body)).toContainEqual(expected));

  it('leaves two bodies apart', () => {
    const prompts = promptsOf('Sở Y tế, Công an tỉnh và Sở Tài chính tỉnh Đông Lam kiểm tra 24 bếp ăn từ ngày 6/10.');
    expect(prompts.join('\n')).toMatch(/24|bao nhiêu|____/u);
  });
});
