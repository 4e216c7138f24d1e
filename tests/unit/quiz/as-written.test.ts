import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/lib/quiz/as-written.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon } from './asked.ts';

const groundOf = (source: string) => ({ article: analyse(source, lexicon, segmenter) });

describe('a question', () => {
  it.each([
    ['Bà Ngô Thị Thúy nói.', 'bà Ngô Thị Thuý', 'bà Ngô Thị Thúy'],
    ['Chi cục Thủy lợi họp.', 'Chi cục Thuỷ lợi, thuỷ lợi, THUỶ LỢI', 'Chi cục Thủy lợi, thủy lợi, THỦY LỢI'],
    ['Bà Thuý nói.', 'bà Thuý', 'bà Thuý'],
    // Written both ways it stays as it is.
    ['Bà Thúy nói với bà Thuý.', 'bà Thuý', 'bà Thuý'],
    ['Xã họp.', 'hoà giải', 'hoà giải'],
  ])('has the words of “%s” as it writes them: %s', (source, text, expected) => {
    expect(asWritten(text, groundOf(source))).toBe(expected);
  });

  it('copies names letter for letter in all that it shows', () => {
    const body =
      'Bà Ngô Thị Thúy, Giám đốc Sở Y tế, cho rằng dịch còn kéo dài vì người dân chủ quan. Ông Lê Văn Tám nói xã đã phun thuốc. ' +
      'Ông Trần Đình Hòa đề nghị huyện cấp thêm hoá chất.';
    const texts = asked(body).flatMap(({ prompt, options, explanation }) => [prompt, ...options, explanation]);
    expect(texts.join('\n')).toMatch(/Thúy/u);
    expect(texts.join('\n')).not.toMatch(/Thuý|Trần Đình Hoà/u);
  });
});
