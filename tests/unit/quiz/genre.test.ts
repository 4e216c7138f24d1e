import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { isAccount } from '../../../src/lib/quiz/genre.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';

function isAccountOf(body: string): boolean {
  return isAccount({ facts: extractFacts(analyse(body, lexicon, segmenter)) });
}

describe('news in which nobody speaks', () => {
  it('is told by a day without its year', () => {
    expect(isAccountOf('Từ ngày 1/8, cầu treo Đắk Lăng cấm xe tải. Người dân phải đi vòng 12 km.')).toBe(false);
    expect(isAccountOf('Chiều 28-2, bốn tuyến xe buýt mới chạy thử.')).toBe(false);
  });

  it('is told by sums in đồng', () => {
    expect(isAccountOf('Vé tháng của bốn tuyến xe buýt mới có giá 200.000 đồng.')).toBe(false);
  });

  it('is no account of what was in a year that is named', () => {
    expect(isAccountOf('Hồ Lăk rộng 5 km2 và sâu 30 m. Ngày 21/2/1905, đoàn khảo sát tới đây.')).toBe(true);
    expect(isAccountOf('Dòng sông dài 214 km, chảy qua ba nước, có độ dốc 1/20.')).toBe(true);
  });
});
