import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/lib/facts/cast.ts';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { seatOf } from '../../../src/lib/facts/parties.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import { read, spoken } from './spoken.ts';

function bodies(body: string): string[] {
  return extractFacts(read(body)).flatMap((fact) =>
    fact.kind === 'name' && fact.sort === 'organisation' ? [fact.text] : [],
  );
}

describe('parties that speak', () => {
  it.each([
    [
      'a side in court inside its sentence',
      'Tại toà, đại diện bị đơn cho rằng hợp đồng đã hết hạn từ năm ngoái.',
      'đại diện bị đơn · cho rằng · hợp đồng đã hết hạn từ năm ngoái',
    ],
    [
      'one that takes a stand before it says why',
      'Đại diện viện kiểm sát phản đối, cho rằng số tiền ấy là của người nghèo.',
      'Đại diện viện kiểm sát · cho rằng · số tiền ấy là của người nghèo',
    ],
    [
      'one that asks for a thing',
      'Luật sư bào chữa đề nghị mức thấp nhất của khung hình phạt.',
      'Luật sư bào chữa · đề nghị · mức thấp nhất của khung hình phạt',
    ],
    [
      'whom “theo” names',
      'Theo ban quản trị, quỹ bảo trì còn thiếu 12 tỷ đồng cả gốc lẫn lãi.',
      'ban quản trị · theo · quỹ bảo trì còn thiếu 12 tỷ đồng cả gốc lẫn lãi',
    ],
    [
      'one of many, without what tells which',
      'Hiệu trưởng một trường có bếp bị đình chỉ cho biết học sinh phải ăn trưa muộn 20 phút.',
      'Hiệu trưởng một trường · cho biết · học sinh phải ăn trưa muộn 20 phút',
    ],
    [
      'an expert with his field',
      'Trong khi đó, một chuyên gia thuỷ lợi ở Cần Thơ cho rằng cống đóng quá sớm vào đầu mùa.',
      'một chuyên gia thuỷ lợi · cho rằng · cống đóng quá sớm vào đầu mùa',
    ],
    [
      'an expert with what he has done',
      'Một kỹ sư cầu đường từng tham gia khảo sát nhiều tuyến núi ở miền Tây xứ Nghệ cho rằng rãnh thoát nước làm quá hẹp.',
      'Một kỹ sư cầu đường · cho rằng · rãnh thoát nước làm quá hẹp',
    ],
    [
      'one that says first what it leans on, and then when',
      'Ban quản lý dự án dẫn điều khoản bảo hành, khẳng định trước khi bàn giao, sửa chữa là việc của bên thi công.',
      'Ban quản lý dự án · khẳng định · trước khi bàn giao, sửa chữa là việc của bên thi công',
    ],
    [
      'one that explains that something is so',
      'Nhà thầu giải trình rằng lớp nhựa bong do xe quá tải chạy đêm.',
      'Nhà thầu · giải trình · lớp nhựa bong do xe quá tải chạy đêm',
    ],
  ])('%s', (_, body, expected) => {
    expect(spoken(body)).toContain(expected);
  });

  it('say what follows “song” with another verb', () => {
    expect(
      spoken('Đại diện bị đơn thừa nhận chậm tiến độ song cho rằng thủ tục đất đai kéo dài ngoài dự kiến.'),
    ).toContain('Đại diện bị đơn · cho rằng · thủ tục đất đai kéo dài ngoài dự kiến');
  });

  it('are not those whose words are a place: “Người nuôi ngao xã Giao Lộc gửi đơn”', () => {
    expect(spoken('Người nuôi ngao ở xã Giao Lộc gửi đơn tập thể lên tỉnh từ đầu tháng.')).toEqual([]);
  });

  it.each([
    'Nhà thầu giao 300 tấn cát cho công trường trước ngày mưa bão.',
    'Phụ huynh có thể gửi góp ý qua cổng thông tin của sở đến hết ngày 20/11.',
    'Nhà thầu giải trình chậm hai tuần so với hạn của sở.',
  ])('are not those who do something else: %s', (body) => {
    expect(spoken(body)).toEqual([]);
  });

  it('sit where their words tell', () => {
    expect(['Luật sư bào chữa', 'đại diện bị đơn', 'Chủ đầu tư', 'nhà thầu', 'Sở Y tế'].map(seatOf)).toEqual([
      'defence',
      'defendant',
      'firm',
      'builder',
      null,
    ]);
  });
});

describe('firms', () => {
  it('have their whole names', () => {
    expect(bodies('Bếp ăn do Công ty CP Dịch vụ môi trường Tân Bình vận hành.')).toContain(
      'Công ty CP Dịch vụ môi trường Tân Bình',
    );
    expect(bodies('Đoàn lập biên bản với công ty TNHH Thực phẩm Hoà Lợi hôm 12/3.')).toContain(
      'công ty TNHH Thực phẩm Hoà Lợi',
    );
    expect(bodies('Công ty TNHH Thương mại và Dịch vụ Phú Quý đền tiền.')).toContain(
      'Công ty TNHH Thương mại và Dịch vụ Phú Quý',
    );
  });

  it('are nobody by their short names', () => {
    const body =
      'Tổng thầu là Công ty cổ phần Xây lắp Kim Sơn 68. Giám đốc Kim Sơn 68, ông Giáp Văn Thuỵ, cho biết giàn giáo đã được nghiệm thu.';
    expect(castOf(passagesOf(read(body))).people.map(({ name }) => name)).toEqual(['Giáp Văn Thuỵ']);
  });

  it('and offices are two: “Sở Y tế tỉnh Đồng Nai | gửi | UBND tỉnh”', () => {
    expect(bodies('Ngày 21-10, Sở Y tế tỉnh Đồng Nai gửi UBND tỉnh báo cáo kiểm tra.')).toContain(
      'Sở Y tế tỉnh Đồng Nai',
    );
  });
});
