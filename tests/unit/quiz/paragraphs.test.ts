import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../src/lib/quiz/assemble.ts';
import { choose } from '../../../src/lib/quiz/choosing/choose.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';
import { without } from '../../../src/lib/quiz/asking/masks.ts';
import { weighed } from './weighed.ts';

// What people ask about paragraphs of an encyclopedia and the rules once passed over, one case each.
describe('a figure of an account', () => {
  const answers = (body: string) => weighed(body).map(({ answer }) => answer.text);

  it.each([
    [
      'stands beside one of a matter with a like name',
      'Quy mô hộ gia đình trung bình là 3,07. Quy mô gia đình trung bình là 3,62.',
      ['3,07', '3,62'],
    ],
    [
      'tells where an amount began and ended',
      'Tổng diện tích rừng bị mất ở lưu vực đã tăng từ 415.000 đến 587.000 km vuông.',
      ['415.000', '587.000 km vuông'],
    ],
    ['is written without a space before a degree', 'Vệ tinh phát kênh mới ở vị trí 28,5° Đông.', ['28,5° Đông']],
  ])('%s', (_, body, wanted) => {
    expect(answers(body)).toEqual(expect.arrayContaining(wanted));
  });

  it('began below where it ended', () => {
    const body = 'Diện tích rừng bị mất ở lưu vực đã tăng từ 415.000 đến 447.000 km vuông.';
    const start = weighed(body).filter(({ answer }) => answer.text === '415.000');
    expect(start.length).toBeGreaterThan(0);
    for (const { distractors } of start)
      expect(distractors.every(({ value = Infinity }) => value < 447_000)).toBe(true);
  });

  it.each([
    ['that somebody else corrects', 'Vụ cháy làm 5 người bị thương. Huyện cho biết vụ cháy làm 7 người bị thương.'],
    ['that is a bound of a rise', 'Giá nhiều loại rau xanh ở thành phố tăng từ 2.000 đến 3.000 đồng.'],
    ['that is a bound of a share', 'Diện tích rừng bị mất ở lưu vực đã tăng từ 30% đến 50%.'],
  ])('is none %s', (_, body) => {
    expect(answers(body)).toEqual([]);
  });
});

describe('a year of an account', () => {
  it('behind a name weighs as much as any other', () => {
    const weights = weighed('Đạo luật Trường học năm 1996 công nhận hai loại trường. Bang có luật vào năm 1991.')
      .filter(({ kind, prompt }) => kind === 'date' && prompt.includes('____'))
      .map(({ weight }) => weight);
    expect(new Set(weights).size).toBe(1);
  });
});

describe('a quotation', () => {
  const item: Item = {
    id: 'number-1',
    kind: 'number',
    level: 1,
    prompt:
      'Theo bài, con số nào điền đúng vào chỗ trống: “Bảy mươi phần trăm đất rừng ở đây và ____ đất mới đã bị phá”?',
    options: ['91%', '81%', '71%'],
    optionLanguage: 'vi',
    key: 0,
    evidence: { sentence: 's1', start: 0, end: 3, text: '91%' },
    explanation: '',
    fact: 'quantity-1',
  };

  it('leaves out a figure in words, however long', () => {
    expect(without(item, 'bảy mươi phần trăm', 1)?.prompt).toContain('“[…] đất rừng ở đây và ____ đất mới');
  });

  it('takes no half of a body for the name of what “này” points at', () => {
    const prompts = weighed(
      'Hội có chủ tịch mới sau cuộc bầu cử của Văn phòng Hiệp hội. Trước cuộc bầu cử này, hội có 25 chi nhánh ở 12 nước.',
    ).map(({ prompt }) => prompt);
    expect(prompts.join('\n')).not.toMatch(/bầu cử của Văn(?! phòng)/u);
  });
});

describe('a quiz that asks a paragraph for all that is in it', () => {
  let made = 0;
  const one = (kind: Item['kind'], weight: number, sentence: string): Assembled => {
    const at = ++made * 100;
    const evidence = { sentence, start: at, end: at + 9, text: `${at}` };
    const item: Item = {
      id: `${kind}-${at}`,
      kind,
      level: 1,
      prompt: `Theo bài, câu hỏi số ${at + 1} là gì?`,
      options: [`${at}`, `${at + 2}`, `${at + 3}`],
      optionLanguage: 'vi',
      key: 0,
      evidence,
      explanation: '',
      fact: `${kind}-${at}`,
    };
    return { item, candidate: { weight } as Assembled['candidate'], faults: [] };
  };
  const figures = (sentences: number) => {
    const good = Array.from({ length: 24 }, (_, at) =>
      one(at < 12 ? 'number' : 'cloze', at < 12 ? 9 : 4, `s${at % sentences}`),
    );
    return choose(good, 10, () => 0).items.filter(({ kind }) => kind === 'number').length;
  };

  it('has more figures than one on a longer text', () => {
    expect(figures(4)).toBeGreaterThan(figures(20));
  });
});
