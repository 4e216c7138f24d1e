import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/lib/facts/cast.ts';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const lexicon = loadDictionary();
const read = (body: string) => analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter);

function speechesIn(body: string): string[] {
  return extractFacts(read(body)).flatMap((fact) =>
    fact.kind === 'statement'
      ? [`${fact.speaker.name} · ${fact.text}`]
      : fact.kind === 'requirement'
        ? [`${fact.speaker.name} → ${fact.addressee} · ${fact.action}`]
        : [],
  );
}

describe('who speaks', () => {
  it.each([
    [
      'a body with the day between its name and the verb',
      'Công an tỉnh Hải Lộc ngày 11/3 cho biết đã bắt giữ một nhóm lừa đảo qua mạng.',
      'Công an tỉnh Hải Lộc · đã bắt giữ một nhóm lừa đảo qua mạng',
    ],
    [
      'a body with the paper it wrote',
      'UBND thành phố có công văn hoả tốc yêu cầu các xã lập tổ tuần tra ban đêm.',
      'UBND thành phố → các xã · lập tổ tuần tra ban đêm',
    ],
    [
      'a body by its letters',
      'CDC tỉnh cho biết, nhiều ca bệnh bị tính hai lần trong báo cáo tuần trước.',
      'CDC tỉnh · nhiều ca bệnh bị tính hai lần trong báo cáo tuần trước',
    ],
    [
      'whose report it is',
      'Theo báo cáo của UBND tỉnh, thu ngân sách vượt dự toán năm.',
      'UBND tỉnh · thu ngân sách vượt dự toán năm',
    ],
    [
      'an official with his post before and after',
      'Theo trưởng đoàn Quách Thu Lệ, Phó Chi cục trưởng Chi cục Thú y, kết quả khá hơn năm trước.',
      'Quách Thu Lệ · kết quả khá hơn năm trước',
    ],
    [
      'somebody with an age',
      'Theo nghệ nhân Khổng Thị Tơ, 79 tuổi, đội hát có thêm nhiều học sinh.',
      'Khổng Thị Tơ · đội hát có thêm nhiều học sinh',
    ],
    [
      'a director beside the name of her department',
      'Phó Giám đốc Sở Nông nghiệp và Môi trường Lã Thị Hoài Thuỷ yêu cầu xã hoàn thành đường ống còn lại.',
      'Lã Thị Hoài Thuỷ → xã · hoàn thành đường ống còn lại',
    ],
    [
      'a deputy and a defendant, by their words of address',
      'Đại biểu Tẩn Thị Mẩy chất vấn giám đốc sở. Đại biểu Mẩy cho rằng câu trả lời chưa nêu rõ nguồn vốn.',
      'Tẩn Thị Mẩy · câu trả lời chưa nêu rõ nguồn vốn',
    ],
    [
      'a body called by one word',
      'Sở Y tế đã phun thuốc ở ba xã. Sở cũng yêu cầu các trạm y tế báo cáo hằng ngày.',
      'Sở Y tế → các trạm y tế · báo cáo hằng ngày',
    ],
    [
      'any verb after those who are asked',
      'UBND tỉnh cũng đề nghị mỗi gia đình dành nửa giờ dọn dụng cụ chứa nước.',
      'UBND tỉnh → mỗi gia đình · dành nửa giờ dọn dụng cụ chứa nước',
    ],
  ])('is %s', (_, body, speech) => {
    expect(speechesIn(body)).toContain(speech);
  });

  it.each([
    ['more than a body', 'Sở Xây dựng được giao kiểm tra những căn hộ bán sai đối tượng.'],
    ['a body and what it did', 'Đại diện viện kiểm sát bác bỏ lập luận này, nêu rõ xã đã hai lần lập biên bản.'],
    ['people of whom nothing is asked', '“Có nhà phải đến bốn, năm lần mới xong”, bà Nhâm Thị Hoà nói.'],
    ['a wish cut in two', 'Bà Khổng Thị Tơ mong lễ hội đừng chạy theo số lượng khách mà làm ngắn các nghi thức cổ.'],
  ])('is not %s', (_, body) => {
    for (const speech of speechesIn(body)) expect(speech).not.toMatch(/được ·|được →|bác bỏ|→ (?:Có nhà|lễ hội đừng)/u);
  });
});

describe('people', () => {
  const named = (body: string) => castOf(passagesOf(read(body))).people.map(({ name }) => name);

  it('are no lakes', () => {
    expect(named('Nhà thầu đang đào hồ điều hoà Đồng Vát rộng 11 ha ở phía nam.')).toEqual([]);
  });

  it('stand beside a department whose name ends like that of a school', () => {
    expect(named('Giám đốc Sở Nông nghiệp và Môi trường Lã Thị Hoài Thuỷ dự họp.')).toEqual(['Lã Thị Hoài Thuỷ']);
  });
});
