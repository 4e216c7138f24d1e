import { describe, expect, it } from 'vitest';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon, mayor } from './asked.ts';

// News is quoted whole or not at all: faults that raters found in what had been cut.
const news = (body: string) => `${body} ${mayor} cho biết nước đã rút.`;
const figures = (body: string) =>
  [...asked(news(body)), ...asked(news(body), 'en')].filter(({ kind }) => kind === 'number' || kind === 'date');
const prompts = (body: string) => figures(body).map(({ prompt }) => prompt);

describe('a question about a figure', () => {
  const kept: [fault: string, body: string, words: string][] = [
    [
      'keeps what comes after a comma',
      'Có 41 bếp đạt yêu cầu, nhiều bếp bị nhắc nhở, một số bếp phải tạm dừng hoạt động.',
      '“Có ____ bếp đạt yêu cầu, nhiều bếp bị nhắc nhở, một số bếp phải tạm dừng hoạt động”',
    ],
    [
      'keeps the main clause after “nếu”',
      'Đại diện một nhà máy da giày có hơn 8.000 lao động lo ngại nếu công nhân nghỉ việc mà không báo, nhà máy có thể bị liên đới.',
      'mà không báo, nhà máy có thể bị liên đới”',
    ],
    [
      'keeps a stretch of years together',
      'Thanh tra tỉnh xác định hơn 2,7 tỉ đồng đã được chi không đúng mục đích trong các năm 2022 - 2024.',
      '2022 - 2024”',
    ],
    [
      'keeps the point after “mà”',
      'Giấy chứng nhận an toàn thực phẩm của quán hết hạn từ tháng 3 mà không ai nhắc nhở.',
      'mà không ai nhắc nhở”',
    ],
    [
      'keeps a row of people',
      'Nghị quyết bổ sung mức hỗ trợ 5 triệu đồng cho mỗi người thuộc hộ nghèo, cận nghèo đổi sang xe điện.',
      'hộ nghèo, cận nghèo đổi sang xe điện',
    ],
    [
      'keeps who had to',
      'Chị Trịnh Thị Hoà, 38 tuổi, kể năm ngoái phải chạy vay hàng xóm 2 triệu đồng giữa đêm để làm thủ tục cho con trai.',
      '“Chị Trịnh Thị Hoà, 38 tuổi, kể năm ngoái phải chạy vay',
    ],
    [
      'keeps a unit of three words',
      'Trước mắt, tỉnh Kon Tum hỗ trợ thêm 1,5 triệu đồng/người/tháng cho nhân viên bảo vệ rừng ở các trạm vùng sâu.',
      'bao nhiêu triệu đồng/người/tháng',
    ],
    [
      'keeps who says so, named in full',
      'Ông Đỗ Mạnh Hùng, giám đốc nhà máy, nhận lỗi. Theo ông Hùng, nước về hồ tăng từ 480 lên 1.950 m3/giây chỉ trong ba giờ, buộc nhà máy phải mở cả bốn cửa xả.',
      '“Theo ông Đỗ Mạnh Hùng, nước về hồ tăng',
    ],
    [
      'keeps the body that says so',
      'Sở Nông nghiệp và Môi trường tỉnh cho biết mức hỗ trợ là 40.000 đồng/kg, song chỉ áp dụng cho hộ đã kê khai.',
      '“Sở Nông nghiệp và Môi trường tỉnh cho biết mức hỗ trợ là ____',
    ],
    [
      'has the accused by his full name',
      'Toà tuyên phạt Lê Quốc Hậu, giám đốc công ty, 15 năm tù. Theo cáo trạng, năm 2021 Hậu nhận tiền của 22 người. Hậu dùng 6 tỷ đồng trả nợ cá nhân.',
      'Lê Quốc Hậu dùng bao nhiêu tiền trả nợ cá nhân?',
    ],
    [
      'has her full name inside a clause too',
      'Toà tuyên phạt bị cáo Đoàn Thị Mỹ Khuyên, 41 tuổi, bảy năm tù. Toà buộc Khuyên bồi thường 412 triệu đồng cho trung tâm.',
      'toà buộc Đoàn Thị Mỹ Khuyên bồi thường bao nhiêu tiền cho trung tâm?',
    ],
    [
      'leaves off by how many voices something was passed',
      'Với 104/107 đại biểu có mặt tán thành, HĐND tỉnh Hà Tân thông qua nghị quyết hỗ trợ người cao tuổi sáng 8/12.',
      'Theo bài, HĐND tỉnh Hà Tân thông qua nghị quyết hỗ trợ người cao tuổi khi nào?',
    ],
  ];
  it.each(kept)('%s', (_, body, words) => {
    expect(prompts(body).some((prompt) => prompt.includes(words))).toBe(true);
  });

  const never: [fault: string, body: string, words: RegExp][] = [
    ['is not broken off', 'Trong thời gian thi công, xe trên 5 tấn không được đi trên đoạn đê này.', /xe trên/u],
    [
      'does not stop at “mà”',
      'Giấy chứng nhận an toàn thực phẩm của quán hết hạn từ tháng 3 mà không ai nhắc nhở.',
      /tháng nào\?|____”/u,
    ],
    ['is not half of a row', 'Tỉnh hỗ trợ 5 triệu đồng cho mỗi hộ nghèo, cận nghèo đổi sang xe điện.', /hộ nghèo[?”]/u],
    [
      'has no stranded “lại”',
      'Tuy nhiên, 214 học sinh có tên trong danh sách nhận học bổng lại cho biết chưa hề nhận được tiền.',
      /bao nhiêu học sinh/u,
    ],
    ['has no stranded “khác”', 'Ngoài ra, khoản tiền 930 triệu đồng khác được tạm ứng cho kế toán trưởng.', /khác/u],
    ['is not counted from elsewhere', 'Thông báo chỉ được dán ở cổng bảo vệ trước đó hai ngày.', /trước đó/u],
    ['has no “chỉ bao nhiêu”', 'Lượng thịt trung bình chỉ 42 kg, thấp hơn thực đơn.', /chỉ bao nhiêu/u],
    ['has no “với bao nhiêu”', 'Nhật Bản vẫn dẫn đầu với 4.120 người.', /với bao nhiêu/u],
    ['says of what', 'Đến cuối tháng 9, 607 chiếc đã lắp, đạt 99,2%.', /____ chiếc|bao nhiêu chiếc/u],
    ['is about no rest', 'Cuối năm, 320 hồ sơ còn lại mới là phần khó.', /____ hồ sơ còn lại|bao nhiêu hồ sơ còn lại/u],
    ['is about no cost of nothing', 'Theo quyết toán công bố hôm qua, kinh phí là 38 tỷ đồng.', /kinh phí/u],
    [
      'has a predicate',
      'Từ ngày 6-10, 42 tổ công nghệ số cộng đồng với hơn 300 đoàn viên đã đến từng sạp hàng hướng dẫn.',
      /bao nhiêu tổ công nghệ số cộng đồng\?/u,
    ],
    [
      'is for no school year',
      'Sở Giáo dục tỉnh Hà Tân vừa công bố kế hoạch tuyển sinh lớp 10 năm học 2025-2026.',
      /giai đoạn nào|lớp 10 ____/u,
    ],
    ['is about no work of nothing', 'Tuy nhiên, mới có khoảng 45% khối lượng được thi công.', /khối lượng/u],
    [
      'is no second half without who says so',
      'Theo ông Hứa Quang Lộc, xã đã họp dân ba lần để bàn việc dời chợ; 412 hộ đã ký giấy đồng ý dời trước Tết.',
      /“(?:____|\d+) hộ đã ký/u,
    ],
    [
      'is no end of a stretch of ages',
      'Công dân từ đủ 70 đến dưới 75 tuổi được nhận 300.000 đồng.',
      /dưới ____|từ đủ ____|bao nhiêu tuổi/u,
    ],
    [
      'is no end of a stretch of years',
      'Quỹ chi sai 2,7 tỉ đồng trong các năm 2022 - 2024.',
      /____ - 2024|2022 - ____/u,
    ],
    [
      'does not tear an hour from its day',
      'Công ty Cấp nước ngưng cấp nước từ 21h ngày 14-6 đến 9h ngày 15-6 để thay 640m ống chính.',
      /vào ngày nào|9h ngày nào/u,
    ],
    [
      'is no share that can be reckoned',
      'Bà Nguyễn Thị Cẩm giải thích rằng trong 120 người đi năm nay, có 7 người tự ý rời nơi làm việc, tỷ lệ gần 6%.',
      /trong 120 người đi năm nay, có 7 .*____/u,
    ],
    [
      'is no rest that can be reckoned',
      'Kết quả lấy ý kiến cho thấy xã phát 412 phiếu, thu về 386 phiếu: 231 phiếu đồng ý, 118 phiếu không đồng ý, 37 phiếu ghi ý kiến khác.',
      /386 phiếu: 231 phiếu đồng ý, 118 phiếu không đồng ý, ____/u,
    ],
  ];
  it.each(never)('%s', (_, body, words) => {
    expect(prompts(body).filter((prompt) => words.test(prompt))).toEqual([]);
  });

  it('has numbered gaps only when all else is used up', () => {
    const body = [
      'Toàn tỉnh có 21.460 thí sinh đăng ký, tăng 1.240 em so với năm ngoái.',
      'Sở Giáo dục và Đào tạo bố trí 46 điểm thi.',
      'Ngành điện cam kết không cắt điện trong 15 ngày.',
      'Chi phí tổ chức là 12 tỷ đồng, do ngân sách tỉnh chi.',
      'Kết quả được công bố trước ngày 25/6.',
    ].join(' ');
    const article = analyse(`Tin trong ngày\n\n${news(body)}`, lexicon, segmenter);
    for (const seed of [1, 2, 3]) {
      const { items } = generateQuiz(article, extractFacts(article), { seed, count: 4, language: 'vi', lexicon });
      expect(items.length).toBeGreaterThanOrEqual(3);
      expect(items.filter(({ prompt }) => prompt.includes('(1)'))).toEqual([]);
    }
  });
});
