import { describe, expect, it } from 'vitest';
import { couldDoItsWork } from '../../../src/lib/quiz/kinds/people/bodies.ts';
import type { Item, QuizLanguage } from '../../../src/lib/quiz/item.ts';
import { quoted, shortened } from '../../../src/lib/quiz/wording.ts';
import { asked, mayor } from './asked.ts';

function about(body: string, prompt: RegExp, language: QuizLanguage = 'vi'): Item[] {
  return asked(body, language).filter((one) => prompt.test(one.prompt));
}

const health =
  'Sở Y tế đã cấp bổ sung hoá chất diệt muỗi, lập sáu đội cơ động và tổ chức phun trên diện rộng. ' +
  'Sở yêu cầu các trạm y tế xử lý ổ dịch trong vòng hai ngày, báo cáo hằng ngày. ' +
  'UBND tỉnh đề nghị mỗi gia đình dành một buổi súc rửa dụng cụ chứa nước, loại bỏ vật phế thải đọng nước và thả cá diệt lăng quăng. ' +
  'Trung tâm Kiểm soát bệnh tật (CDC) tỉnh đưa ra thông tin này. CDC tỉnh cho biết nhiều ca bệnh bị tính hai lần. ' +
  'Theo Sở Y tế, dịch lan nhanh vì nhiều hộ trữ nước không đậy nắp. Công an tỉnh phối hợp kiểm tra các khu trọ.';

describe('what is asked of somebody', () => {
  it('stands among what the same could be asked, not what anybody did', () => {
    const [item] = about(health, /yêu cầu các trạm y tế làm gì/u);
    expect(item.options[item.key]).toBe('xử lý ổ dịch');
    expect(item.options.join('; ')).not.toMatch(/sáu đội|khu trọ/u);
  });

  it('has the body in full that is called by one word', () => {
    expect(about(health, /^Theo bài, Sở Y tế yêu cầu các trạm y tế làm gì\?$/u)).not.toEqual([]);
  });
});

describe('what somebody says', () => {
  const body =
    `${mayor} khẳng định phần lớn hộ dân đã nhận tiền bồi thường. ` +
    'Bà Mạc Thị Dung, Giám đốc Sở Xây dựng, cho biết tuyến đường sẽ thông xe vào cuối năm. ' +
    'Ông Lý Văn Bảy cho rằng mức bồi thường còn thấp hơn giá thị trường. ' +
    'Ông Vi Văn Tư kể nhiều nhà trong xóm phải đi thuê trọ.';

  it('stands among what others say and its contrary', () => {
    const [item] = about(body, /Hứa Quang Lộc khẳng định điều gì/u);
    expect(item.options[item.key]).toBe('phần lớn hộ dân đã nhận tiền bồi thường');
    expect(item.options).toHaveLength(4);
  });

  it('is no quotation where the article only reports it', () => {
    expect(about(body, /who says this|Whose name belongs/u, 'en')).toEqual([]);
  });

  it('ends where the clause ends, without quotation marks, when it is long', () => {
    const long =
      `${mayor} cho biết bản đồ địa chính của ba xã cũ chưa được ghép nối với nhau nên nhiều thửa đất phải đo lại từ đầu, ` +
      'trong khi cả xã chỉ có hai công chức địa chính làm việc. Bà Mạc Thị Dung dự họp. Ông Lý Văn Bảy cũng dự họp.';
    for (const { prompt } of about(long, /^Theo bài, ai cho biết/u)) expect(prompt).not.toMatch(/[“…]/u);
  });
});

describe('a quotation', () => {
  it.each([
    [
      'has the mark with which it began earlier',
      'Có nhà chỉ mang theo gạo”, ông Choóng kể.',
      '“‘Có nhà chỉ mang theo gạo’, ông Choóng kể.”',
    ],
    [
      'has the mark with which it ends later',
      '“Chậm hai tiếng nữa là không kịp.',
      '“‘Chậm hai tiếng nữa là không kịp.’”',
    ],
    ['keeps those inside', 'Lớp học “cầm chuột” rất vui.', '“Lớp học ‘cầm chuột’ rất vui.”'],
    ['keeps a pair beside a lone one', 'Lần này”, bà “nói” vậy.', '“‘Lần này’, bà ‘nói’ vậy.”'],
  ])('%s', (_, text, shown) => {
    expect(quoted(text)).toBe(shown);
  });

  it('does not break off at a word that leads on, nor inside a pair', () => {
    const words = 'một bộ phận công nhân đã về quê làm việc tại các khu công nghiệp mới mở ở gần nhà';
    expect(shortened(words, 12)).not.toMatch(/(?:tại|các)…$/u);
    expect(shortened('người dân được miễn toàn bộ phí, lệ phí khi nộp hồ sơ qua mạng trong năm nay', 8)).not.toMatch(
      /phí…$/u,
    );
  });
});

describe('bodies', () => {
  it('could do one another’s work', () => {
    expect(couldDoItsWork('Sở Nông nghiệp và Môi trường', 'UBND tỉnh')).toBe(true);
    expect(couldDoItsWork('Sở Nông nghiệp và Môi trường', 'Trường Tiểu học Trà Kiêng')).toBe(false);
    expect(couldDoItsWork('Sở Nông nghiệp và Môi trường', 'Ban Chỉ huy Quân sự')).toBe(false);
  });

  it('are the same by their letters', () => {
    for (const { options } of about(health, /cơ quan, đơn vị nào/u))
      expect(options.filter((one) => /CDC|Kiểm soát bệnh tật/u.test(one)).length).toBeLessThan(2);
  });

  it('are asked for by what they did', () => {
    const [item] = about(health, /cơ quan, đơn vị nào đã cấp bổ sung hoá chất/u);
    expect(item.options[item.key]).toBe('Sở Y tế');
  });
});

describe('a right pair', () => {
  const people =
    'Giám đốc Sở Y tế Viên Thị Lan Chi dự họp. Chủ tịch HĐND tỉnh Hà Trọng Nghị phát biểu. ' +
    'Chủ tịch UBND tỉnh Lê Văn Tám trả lời. Giám đốc Sở Xây dựng Lý Thị Mơ ghi nhận ý kiến.';

  it('shares no half with the others, nor do they with one another', () => {
    const items = about(people, /ghép đúng/u);
    expect(items.length).toBeGreaterThan(0);
    for (const { options } of items) {
      const halves = options.flatMap((option) => option.split(' – '));
      expect(new Set(halves).size).toBe(halves.length);
    }
  });

  it('is not asked for among two', () => {
    expect(
      about('Giám đốc Sở Y tế Viên Thị Lan Chi dự họp. Chủ tịch HĐND tỉnh Hà Trọng Nghị phát biểu.', /ghép đúng/u),
    ).toEqual([]);
  });
});

describe('what a figure is compared with', () => {
  it('stands among spans that fit the count', () => {
    const [item] = about('Thu ngân sách của tỉnh tăng 16,4% so với cùng kỳ năm trước.', /so với thời điểm nào/u);
    expect(item.options.join('; ')).not.toMatch(/tháng trước|quý trước|kế hoạch/u);
  });
});

describe('why', () => {
  it.each([
    ['Nhiều bệnh nhân nhập viện muộn do tự truyền dịch tại nhà.', /vì sao nhiều bệnh nhân nhập viện muộn/u],
    [
      'Tình trạng chậm chuyến cũng tăng do thiếu vị trí đỗ tàu bay. Sân bay có nhà ga mới cho các chuyến bay.',
      /vì sao tình trạng chậm chuyến tăng/u,
    ],
    ['Vì cầu treo bị cuốn trôi, xã Khe Mun bị chia cắt cả ngày.', /vì sao xã Khe Mun bị chia cắt cả ngày/u],
  ])('%s', (body, prompt) => {
    const [item] = about(body, prompt);
    expect(item.options).toHaveLength(4);
  });

  it('is not asked for by when something is to be', () => {
    expect(
      about('Sở Tài chính trình phương án hỗ trợ thu gom rơm rạ để áp dụng ngay từ vụ mùa tới.', /để làm gì/u),
    ).toEqual([]);
  });
});
