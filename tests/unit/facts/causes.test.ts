import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const lexicon = loadDictionary();

/** The causes, aims and results that a text tells, each as “effect ← reason”. */
function causesIn(body: string): string[] {
  const article = analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter);
  return extractFacts(article).flatMap((fact) =>
    fact.kind === 'cause' ? [`${article.source.slice(fact.about.start, fact.about.end)} ← ${fact.text}`] : [],
  );
}

describe('a reason', () => {
  it.each([
    [
      'Chủ quán không có giấy phép nên biên bản không được lập.',
      'biên bản không được lập ← Chủ quán không có giấy phép',
    ],
    [
      'Trạm bơm chưa đấu nối điện, vì vậy trong tháng đầu, xã Lục Hà phải thuê máy nổ.',
      'trong tháng đầu, xã Lục Hà phải thuê máy nổ ← Trạm bơm chưa đấu nối điện',
    ],
    ['Bốn hộ chưa chịu dời, vì khu mới không có bến đò.', 'Bốn hộ chưa chịu dời ← khu mới không có bến đò'],
    [
      'Thư viện huyện Lộc An vắng bạn đọc, nguyên nhân là giờ mở cửa trùng giờ làm việc.',
      'Thư viện huyện Lộc An vắng bạn đọc ← giờ mở cửa trùng giờ làm việc',
    ],
    [
      'Nguyên nhân khiến bể bơi của phường đóng cửa là máy lọc nước bị cháy.',
      'bể bơi của phường đóng cửa ← máy lọc nước bị cháy',
    ],
    ['Đơn của 12 hộ bị bác do không có bản đo đạc.', 'Đơn của 12 hộ bị bác ← không có bản đo đạc'],
    [
      'Xã chưa mở lại chợ vì mái che phải làm mới, chi phí ước 90 triệu đồng.',
      'Xã chưa mở lại chợ ← mái che phải làm mới',
    ],
    [
      'Tuyến LX5 thay cho tuyến Gò Vát từng dừng hoạt động vì vắng khách.',
      'tuyến Gò Vát từng dừng hoạt động ← vắng khách',
    ],
  ])('is told by: %s', (body, told) => expect(causesIn(body)).toContain(told));

  it.each([
    ['who does it', 'Con số này là do ban quản lý tự tính.'],
    ['who makes it', 'Đài sẽ ghi hình 40 bài hát do các nghệ nhân trong làng trình bày.'],
    ['a favour asked', 'Trường phải nhờ bếp của đơn vị bên cạnh nấu hộ 300 suất.'],
    ['where somebody is by favour', 'Hai lớp học nhờ tại nhà văn hoá thôn.'],
    ['“thay vì”', 'Sở công bố giá hai lần mỗi tháng thay vì một lần như trước.'],
    ['a question', 'Đại biểu hỏi vì sao dự án vẫn nằm trên giấy.'],
    ['“không phải vì”', 'Các cụ dạy hát không phải vì tiền thù lao.'],
    ['what is left as it is', 'Toà nhà dừng ở tầng ba và để hoang từ đó.'],
    ['a term', 'Hai bên có 15 ngày để kháng cáo bản án.'],
    ['what must not be', 'Không thể lấy chuyện xảy ra sau để biện minh cho vi phạm.'],
    ['advice', 'Cư dân nên tính đến việc khởi kiện chủ đầu tư.'],
  ])('is none: %s', (_, body) => expect(causesIn(body)).toEqual([]));
});
