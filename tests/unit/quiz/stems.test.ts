import { describe, expect, it } from 'vitest';
import { asked, mayor, two } from './asked.ts';

// Faults in the wording of questions that a teacher found when rating quizzes, one case each.
describe('a question in Vietnamese', () => {
  const cases: [fault: string, body: string, prompt: string][] = [
    [
      'leaves the next figure out',
      'Huyện đề nghị tỉnh hỗ trợ 500 tấn gạo và 12 tỷ đồng.',
      'Theo bài, huyện đề nghị tỉnh hỗ trợ bao nhiêu tấn gạo?',
    ],
    [
      'leaves the next clause with a figure out',
      'Hạn mặn đã làm 6.900 ha lúa bị thiệt hại và khiến 21.000 hộ dân thiếu nước.',
      'Theo bài, hạn mặn đã làm bao nhiêu ha lúa bị thiệt hại?',
    ],
    [
      'keeps a comparison',
      'Số hồ sơ đúng hạn tăng 12% so với 30 tháng trước.',
      'Theo bài, số hồ sơ đúng hạn tăng bao nhiêu phần trăm so với 30 tháng trước?',
    ],
    [
      'keeps a subject with a bracket in it',
      'Trung tâm Kiểm soát bệnh tật (CDC) tỉnh huy động 210 nhân viên y tế tham gia chiến dịch.',
      'Theo bài, Trung tâm Kiểm soát bệnh tật tỉnh huy động bao nhiêu nhân viên y tế tham gia chiến dịch?',
    ],
    [
      'keeps “kết quả” where it is the subject',
      'Kết quả tuyển sinh được công bố ngày 25/7.',
      'Theo bài, kết quả tuyển sinh được công bố ngày nào?',
    ],
    ['asks the clock with “mấy”', 'Xe chạy từ 5 giờ đến 22 giờ.', 'Theo bài, xe chạy từ mấy giờ đến 22 giờ?'],
    [
      'gives a clause its subject back',
      'Xe buýt điện chạy cả ngày, cách nhau 12 phút vào giờ cao điểm.',
      'Theo bài, xe buýt điện chạy cả ngày, cách nhau bao nhiêu phút vào giờ cao điểm?',
    ],
    [
      'asks when it was, not when they said so',
      'Chi cục Thuỷ lợi tỉnh Cửa Rạng cho biết độ mặn tại cống Bà Tư đo được 4,3 phần nghìn vào sáng 18/2.',
      'Theo Chi cục Thuỷ lợi tỉnh Cửa Rạng, độ mặn tại cống Bà Tư đo được 4,3 phần nghìn khi nào?',
    ],
    [
      'tells advice as advice',
      'Bà Danh Thị Sen, Giám đốc Sở Nông nghiệp tỉnh, khuyến cáo nông dân không xuống giống 200 ha vụ hè thu trước ngày 10/5.',
      'Theo bài, bà Danh Thị Sen khuyến cáo nông dân không xuống giống 200 ha vụ hè thu trước ngày nào?',
    ],
    [
      'keeps the capital of an office’s name',
      `${mayor} yêu cầu Văn phòng đăng ký đất đai rà soát 40 hồ sơ tồn đọng trước ngày 30/6/2024.`,
      'Theo bài, ông Hứa Quang Lộc yêu cầu Văn phòng đăng ký đất đai rà soát 40 hồ sơ tồn đọng trước ngày nào?',
    ],
    [
      'keeps the year of a goal',
      'Ông Hứa Quang Lộc nói mục tiêu là đến hết năm nay, vận tải công cộng đáp ứng 18% nhu cầu đi lại trong nội thành Vinh.',
      'Theo ông Hứa Quang Lộc, mục tiêu là đến hết năm nay, vận tải công cộng đáp ứng bao nhiêu phần trăm nhu cầu đi lại trong nội thành Vinh?',
    ],
    [
      'keeps the day by which something was so',
      'Đến chiều 24/9, 65% số hộ đã có điện trở lại.',
      'Theo bài, đến chiều 24/9, bao nhiêu phần trăm số hộ đã có điện trở lại?',
    ],
    [
      'keeps the year of what was washed away somewhere',
      'Năm 2018, lũ quét cuốn trôi 17 nhà ở bản Na Mì; năm 2022, xã phải di dời 22 hộ. Bản Huồi Khe và bản Phà Khốm ở gần đó.',
      'Theo bài, năm 2018, lũ quét cuốn trôi 17 nhà ở đâu?',
    ],
    ['calls a woman in office “bà”', two, 'Theo bài, bà Mạc Thị Dung giữ chức vụ gì?'],
  ];

  it.each(cases)('%s', (_, body, prompt) => {
    const rest = body === two ? '' : ' Ông Hứa Quang Lộc nói vậy.';
    expect(asked(body + rest).map((one) => one.prompt)).toContain(prompt);
  });

  it('quotes what has no verb with a blank', () => {
    const prompts = asked('Tại cuộc họp khẩn ngày 19/2/2026, tỉnh công bố tình huống khẩn cấp về hạn mặn.').map(
      ({ prompt }) => prompt,
    );
    expect(prompts.some((prompt) => prompt.includes('“Tại cuộc họp khẩn ____, tỉnh công bố'))).toBe(true);
    expect(prompts.some((prompt) => prompt.includes('tại cuộc họp khẩn ngày nào'))).toBe(false);
  });
});

describe('a question in English', () => {
  it('asks by when, where something was so by a day', () => {
    const prompts = asked('Đến chiều 24/9, toàn huyện đã có điện trở lại.', 'en').map(({ prompt }) => prompt);
    expect(prompts).toContain('The article says: “Toàn huyện đã có điện trở lại”. By what date was this so?');
  });

  it('asks from when, where something begins', () => {
    const prompts = asked('Từ ngày 5/10, ngành y tế tỉnh Hà Tân tiêm vaccine sởi cho trẻ em.', 'en').map(
      ({ prompt }) => prompt,
    );
    expect(prompts).toContain(
      'The article says: “Ngành y tế tỉnh Hà Tân tiêm vaccine sởi cho trẻ em”. From what date does this apply?',
    );
  });

  it('takes “không phải” for no demand', () => {
    const people = 'Chị Viên Thị Thảo và anh Lê Văn Bình cũng đến.';
    const items = asked(`“Phụ huynh không phải xếp hàng nộp hồ sơ”, bà Phí Thị Loan khẳng định. ${people}`, 'en');
    expect(items.filter(({ kind }) => kind === 'speaker').map(({ prompt }) => prompt)[0]).toContain(
      'According to the article, who says this: “Phụ huynh không phải xếp hàng nộp hồ sơ”?',
    );
  });
});
