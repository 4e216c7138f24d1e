import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import type { Fact } from '../../../src/lib/facts/fact.ts';
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

  it('may be a ratio or a score', () => {
    expect(of('quantity', 'Số người ở lại và rời đi có tỷ lệ 20:1 trong năm qua.')[0]).toMatchObject({
      figure: '20:1',
      value: 20,
      upTo: 1,
    });
    expect(of('quantity', 'Đội chủ nhà thắng với điểm số 23-16 trước đội khách.')[0].figure).toBe('23-16');
  });
});
