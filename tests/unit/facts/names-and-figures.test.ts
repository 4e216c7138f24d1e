import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/lib/facts/cast.ts';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import type { Fact } from '../../../src/lib/facts/fact.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const lexicon = loadDictionary();

function of<K extends Fact['kind']>(kind: K, body: string): Extract<Fact, { kind: K }>[] {
  const facts = extractFacts(analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter));
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

describe('a name', () => {
  it.each([
    ['goes on after an initial', 'Nhà sử học Frederick W. Mote đã viết sách.', ['Frederick W. Mote']],
    ['goes on after “St.”', 'Đoàn đã đến sông St. Johns hôm qua.', ['St. Johns']],
    ['has its hyphen', 'Bão mạnh cấp 2 theo thang đo Saffir-Simpson mới.', ['Saffir-Simpson']],
    ['has two small words inside', 'Ông viết vở The Curse of the Daleks năm đó.', ['The Curse of the Daleks']],
    ['keeps the noun of one syllable', 'Thuyền xuôi sông Rạng rồi ra biển.', ['sông Rạng']],
    ['keeps its class noun of two', 'Thiệt hại nặng nhất là do Cơn bão Dora gây ra.', ['Cơn bão Dora']],
    [
      'is that of a battle, not of a person',
      'Quân dân thắng lớn trong Trận chiến Bạch Đằng.',
      ['Trận chiến Bạch Đằng'],
    ],
    ['is without what the person does', 'Trong trận, Cầu thủ Jared Allen ghi hai bàn.', ['Jared Allen']],
    ['is not a trade at the head of a sentence', 'Nhà kinh tế học Hoesung Lee phát biểu.', ['Hoesung Lee']],
    ['may begin small in the dictionary', 'Đoàn khách đến từ châu Phi.', ['châu Phi']],
    ['has its initials', 'Xưởng của W. Haydon Burns cháy rụi.', ['W. Haydon Burns']],
    ['has several initials', 'Nhà máy do E.I. du Pont lập nên.', ['E.I. du Pont']],
    ['goes on after “&”', 'Đài chiếu phim Mork & Mindy mỗi tối.', ['Mork & Mindy']],
    ['is a people with its origin', 'Họ là người Mỹ gốc Phi ở đây.', ['Mỹ gốc Phi']],
    ['is a people of two words', 'Họ chống lại người Thổ Seljuk rất lâu.', ['Thổ Seljuk']],
    ['begins after a people', 'Nhà hoá học người Scotland James Dewar làm lạnh khí.', ['Scotland', 'James Dewar']],
    ['joins two directions', 'Họ tập trung vào Bắc và Tây Phi.', ['Bắc và Tây Phi']],
    ['has its wall', 'Mảnh vỡ của Bức tường Hadrian vẫn còn.', ['Bức tường Hadrian']],
    ['has the number of years', 'Đó là lúc Chiến tranh Bảy năm nổ ra.', ['Chiến tranh Bảy năm']],
    ['has its ordinal', 'Vai này do Doctor thứ Mười Một đóng.', ['Doctor thứ Mười Một']],
    ['leaves the day of the week alone', 'Đoàn đến Washington thứ Hai tuần này.', ['Washington']],
    [
      'goes on over a word of two',
      'Kỹ sư tại Trung tâm Tàu không gian Marshall tính.',
      ['Trung tâm Tàu không gian Marshall'],
    ],
    ['has the rest of its last word', 'Vụ việc lên Tòa Dân sự Cấp cao năm đó.', ['Tòa Dân sự Cấp cao']],
    ['is what is named after somebody', 'Ông chứng minh giả thuyết của Polignac.', ['giả thuyết của Polignac']],
    [
      'ends before the winner',
      'Người đoạt Giải thưởng Viện hàn lâm Lady Gaga hát.',
      ['Giải thưởng Viện hàn lâm', 'Lady Gaga'],
    ],
    ['ends before a verb', 'Xã đề nghị Trung ương cấp gạo.', ['Trung ương']],
    ['may be a title in quotation marks', 'Chiến dịch “Chúng tôi Yêu TV” bắt đầu.', ['Chúng tôi Yêu TV']],
    ['is a language', 'Sách viết bằng tiếng Bồ Đào Nha.', ['tiếng Bồ Đào Nha']],
    ['has the brackets of a formula', 'Lớp này được ký hiệu là DTIME(f(n)).', ['DTIME(f(n))']],
    ['is none inside words of another language', 'Văn bản ghi “dux et magister Italiae et Calabriae” ở đầu.', []],
    ['is no direction', 'Tàu đi về phương Đông.', []],
    ['is no number of its sort', 'Đó là bão Loại 2 vào đầu thế kỷ XIX.', []],
    ['is not what an office is for', 'Ông là Phó Chủ tịch Điều hành Bóng đá.', []],
    ['is not the head of a quotation', 'Ông được gọi là “Người chủ của nước”.', []],
  ])('%s', (_, body, names) => {
    expect(of('name', body).map(({ text }) => text)).toEqual(names);
  });
});

describe('a figure', () => {
  it('has no hedge where “hơn” compares', () => {
    expect(of('quantity', 'Sản lượng vụ này cao hơn 18% so với năm trước.')[0].hedge).toBeNull();
    expect(of('quantity', 'Hồ chứa hơn 18 triệu mét khối nước.')[0].hedge).toBe('hơn');
  });

  it('may be written out where it can be nothing else', () => {
    const [first, second] = of('quantity', 'Huyện trao ba mươi lăm suất quà cho mười hai hộ nghèo.');
    expect([first.value, first.counter, second.value]).toEqual([35, 'suất', 12]);
    expect(of('quantity', 'Hồ chỉ còn ba mươi phần trăm dung tích.')[0]).toMatchObject({
      value: 30,
      unit: 'phần trăm',
    });
    expect(of('quantity', 'Đây là lần thứ hai mươi xã mở hội.').filter(({ value }) => value === 20)).toEqual([]);
    expect(of('quantity', 'Mười năm trước, làng chưa có điện.').map(({ value }) => value)).not.toContain(15);
  });

  it('is nine, not ripe', () => {
    expect(of('quantity', 'Nhiều xe hàng bị chín rụng.')).toEqual([]);
    expect(of('quantity', 'Có chín xe hàng.')[0].value).toBe(9);
  });

  it('is not found twice, in two units', () => {
    const texts = of('quantity', 'Gió lên đến 70 dặm một giờ (113 km/h), thành phố cách đó 25 dặm (40 km).');
    expect(texts.map(({ text }) => text)).toEqual(['lên đến 70 dặm', '25 dặm']);
    expect(of('quantity', 'Giá 20 triệu đồng (tăng 5 triệu đồng).').map(({ value }) => value)).toEqual([2e7, 5e6]);
  });

  it.each([
    ['a part of a name', 'Vệ tinh Eurobird 1 của hãng đã bay.'],
    ['half of a product', 'Lượng khí tương đương với 1,1 × 1011 tấn.'],
    ['a rank', 'Đây là nơi đông dân thứ 12 ở vùng.'],
    ['a century', 'Nghề có từ thế kỷ 16 và 17.'],
  ])('is none where it is %s', (_, body) => {
    expect(of('quantity', body)).toEqual([]);
  });

  it.each([
    ['given in two units is one figure', 'Rừng mất 22.392 km vuông hoặc 8.646 dặm vuông mỗi năm.', ['22.392 km vuông']],
    ['is one of two where they differ', 'Đoàn đi bộ 5 km hoặc 8 dặm mỗi ngày.', ['5 km', '8 dặm']],
    ['may be a degree of longitude', 'Vệ tinh mới ở vị trí 28,5° Đông.', ['28,5° Đông']],
    ['may follow “đôi lúc”', 'Có đôi lúc hai phần ba dân số đã bị xoá sổ.', ['hai phần ba dân số']],
  ])('%s', (_, body, texts) => {
    expect(of('quantity', body).map(({ text }) => text)).toEqual(texts);
  });

  it('may be a ratio or a score', () => {
    expect(of('quantity', 'Số người ở lại và rời đi có tỷ lệ 20:1 trong năm qua.')[0]).toMatchObject({
      figure: '20:1',
      value: 20,
      upTo: 1,
    });
    expect(of('quantity', 'Đội chủ nhà thắng với điểm số 23-16 trước đội khách.')[0].figure).toBe('23-16');
  });
});

describe('a person', () => {
  it('is no lake that the article also writes small', () => {
    const body =
      'Tỉnh xả nước hồ Khe Lau hai đợt. Hồ Khe Lau có dung tích thiết kế 42 triệu m3. Ông Hồ Văn Lau nói nước đủ dùng.';
    const { people } = castOf(passagesOf(analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter)));
    expect(people.map(({ name }) => name)).toEqual(['Hồ Văn Lau']);
  });

  it('has an office to the end of the name of its place', () => {
    const [role] = of('role', 'Thầy Mùa A Chống, hiệu trưởng trường bán trú xã Hang Chú, ủng hộ kế hoạch.');
    expect(role.office).toBe('hiệu trưởng trường bán trú xã Hang Chú');
  });

  it('holds no office that another gets after something befell him', () => {
    const roles = of('role', 'Phó ban được cử làm Chủ tịch sau khi ông Lê Văn Tám từ chức.');
    expect(roles).toEqual([]);
  });

  it('is not the place of a body of advocates', () => {
    const body =
      'Luật sư Bùi Quốc Lữ, Đoàn luật sư Hà Giang, nhận định quỹ phải được gửi vào tài khoản riêng ngay khi thu.';
    const { people } = castOf(passagesOf(analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter)));
    expect(people.map(({ name }) => name)).toEqual(['Bùi Quốc Lữ']);
    expect(of('statement', body).map(({ speaker }) => speaker.name)).toEqual(['Bùi Quốc Lữ']);
  });

  it('is found after the name of a department', () => {
    const [role] = of('role', 'Phó Giám đốc Sở Nông nghiệp và Môi trường Ngô Tất Khải đến dự.');
    expect(role.person.name).toBe('Ngô Tất Khải');
  });

  it.each([
    ['Chủ tịch xã Bạc Cầm Phón cho biết xã có 40 hộ.', 'Bạc Cầm Phón', 'Chủ tịch xã'],
    ['Chủ tịch xã Xan Phủ Tả yêu cầu các bản báo cáo.', 'Xan Phủ Tả', 'Chủ tịch xã'],
    ['Chủ tịch xã Phú Khoát Lê Văn An nói vậy.', 'Lê Văn An', 'Chủ tịch xã Phú Khoát'],
    ['Giám đốc HTX Thuỷ sản Nậm Pạc Bạc Cầm Phón nói vậy.', 'Bạc Cầm Phón', 'Giám đốc HTX Thuỷ sản Nậm Pạc'],
    ['Bí thư huyện Moong Văn Hợi nói vậy.', 'Moong Văn Hợi', 'Bí thư huyện'],
    [
      'Phó Giám đốc Bảo hiểm xã hội (BHXH) tỉnh Trần Văn An nói vậy.',
      'Trần Văn An',
      'Phó Giám đốc Bảo hiểm xã hội (BHXH) tỉnh',
    ],
  ])('and the whole office stand in “%s”', (body, name, office) => {
    expect(of('role', body).map((one) => [one.person.name, one.office])).toEqual([[name, office]]);
  });

  it.each([
    'Chủ tịch xã Hồ Thị Kỷ họp dân. Xã Hồ Thị Kỷ có 30 hộ.',
    'Chủ tịch xã Nậm Pạc cho biết xã có 30 hộ.',
    'Đoàn đến Bạc Liêu sáng nay.',
  ])('is none where a place is named: “%s”', (body) => {
    expect(of('role', body)).toEqual([]);
  });

  it.each([
    'Công ty cổ phần Địa ốc Hoàng Ngân mới chuyển 3,6 tỷ đồng.',
    'Hợp tác xã vận tải Cao Nguyên Xanh, đơn vị khai thác tuyến, nói không còn cách nào khác.',
    'Tại Châu Âu, mùa đông lạnh hơn.',
    'Theo thang đo Thang Saffir, bão rất mạnh.',
  ])('is none in “%s”', (body) => {
    expect(of('name', body).map(({ sort }) => sort)).not.toContain('person');
  });
});

describe('a date', () => {
  it('may have points between its numbers, and is no figure then', () => {
    const body = 'Nước ngưng từ 21h ngày 14.6, công an cho biết hôm 9.7. Có 1.200 hộ dùng 3,5 triệu lít.';
    expect(of('date', body).map(({ text, day, month }) => [text, day, month])).toContainEqual(['hôm 9.7', 9, 7]);
    expect(of('quantity', body).map(({ figure }) => figure)).toEqual(['1.200', '3,5']);
  });

  it.each([
    ['Nhạc này có từ thập niên 1960 và 1970.', 'thập niên 1960 và 1970', '1960', 1970],
    ['Nghề có từ thế kỷ 16 và 17 ở đây.', 'thế kỷ 16 và 17', '1700', 17],
  ])('%s', (body, text, year, until) => {
    const [date] = of('date', body);
    expect([date.text, String(date.year), date.until]).toEqual([text, year, until]);
  });
});

describe('a term', () => {
  it('explains no word that only points or joins', () => {
    const terms = of('term', 'Khu này gọi là Cow Ford, ở đâu đó phía bắc, kể từ năm ngoái có vẻ như vắng hơn.');
    expect(terms.map(({ text }) => text)).toEqual([]);
  });
});
