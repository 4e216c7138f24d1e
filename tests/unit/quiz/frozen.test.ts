import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/lib/quiz/frozen.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';

const termsIn = (text: string) =>
  termsOf(sentencesOf(analyse(text, lexicon, segmenter)), lexicon).map((term) => term.text);

describe('the words of a missed question', () => {
  it('are those that a learner would look up, in order of the text, none of every day and none twice', () => {
    expect(
      termsIn('Người dân cho biết công trình bị đình chỉ vì chủ đầu tư chậm giải ngân, và thành phố đã đình chỉ thêm.'),
    ).toEqual(['công trình', 'đình chỉ', 'chủ đầu tư', 'giải ngân']);
  });

  it('are the rarest where there are too many', () => {
    const terms = termsIn(
      'Địa phương đề nghị hỗ trợ công nhân bị nợ lương, giãn nợ cho doanh nghiệp, giải ngân sớm và xử phạt hành vi trục lợi, chiếm đoạt.',
    );
    expect(terms).toHaveLength(6);
    expect(terms).toEqual(expect.arrayContaining(['giải ngân', 'trục lợi', 'chiếm đoạt']));
    expect(terms).not.toContain('địa phương');
  });

  it('have their meanings, and are no names', () => {
    const [sentence] = sentencesOf(analyse('Công an tỉnh Hà Giang khởi tố vụ án.', lexicon, segmenter));
    const terms = termsOf([sentence], lexicon);
    expect(terms.map(({ text }) => text)).not.toContain('Hà Giang');
    expect(terms.every(({ gloss }) => gloss.length > 0)).toBe(true);
  });
});
