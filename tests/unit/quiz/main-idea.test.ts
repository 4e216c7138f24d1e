import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { inOrder } from '../../../src/lib/quiz/choosing/in-order.ts';
import { faultsAmong } from '../../../src/lib/quiz/contract/among.ts';
import { standsOut } from '../../../src/lib/quiz/form.ts';
import { explainedQuiz } from '../../../src/lib/quiz/generate.ts';
import { asOne, withoutAdditions } from '../../../src/lib/quiz/gist/additions.ts';
import type { Item, QuizLanguage } from '../../../src/lib/quiz/item.ts';
import { retryItems } from '../../../src/lib/quiz/retry.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';

const lead =
  'Từ ngày 1/8, thị xã Đông Hải cấm xe tải trên 10 tấn qua cầu Bến Lội (phường An Phú) vì mặt cầu xuống cấp, trong đó hai nhịp đã nứt.';
const details = [
  'Sở Xây dựng đề nghị thị xã lắp thêm biển báo ở hai đầu cầu trước ngày 25/8.',
  'Hiệp hội Vận tải kiến nghị cho xe chở hàng tươi sống đi qua cầu vào ban đêm để giảm chi phí.',
  'Công an thị xã yêu cầu các chủ bến bãi không xếp hàng quá tải trọng ghi trong giấy đăng kiểm.',
  'Giám đốc Ban Quản lý dự án Hứa Quang Lộc cho biết cây cầu cũ chưa được sửa chữa lớn lần nào.',
];
const headline = 'Đông Hải cấm xe tải nặng qua cầu Bến Lội';

function article(title: string, ...paragraphs: string[]) {
  return analyse([title, ...paragraphs].join('\n\n'), lexicon, segmenter);
}

function made(one: ReturnType<typeof article>, language: QuizLanguage = 'vi', count = 6) {
  const { quiz, rejected } = explainedQuiz(one, extractFacts(one), { seed: 1, count, language, lexicon });
  const ours = [...quiz.items, ...rejected.map(({ item }) => item)].filter(({ kind }) => kind === 'main-idea');
  return { quiz, ours };
}

const news = article(headline, lead, `${details[0]} ${details[1]}`, `${details[2]} ${details[3]}`);

describe('the main point', () => {
  const { quiz, ours } = made(news);
  const [item] = ours;

  it('is the lead without what it only adds, among three details of other paragraphs', () => {
    expect(ours).toHaveLength(1);
    expect(item.options[item.key]).toBe(
      'Từ ngày 1/8, thị xã Đông Hải cấm xe tải trên 10 tấn qua cầu Bến Lội vì mặt cầu xuống cấp',
    );
    const others = item.options.filter((_, at) => at !== item.key);
    expect(others.every((one) => details.includes(`${one}.`))).toBe(true);
  });

  it('does not say where the news comes from', () => {
    const placed = article(
      headline,
      `Quảng Trị – ${lead}`,
      `${details[0]} ${details[1]}`,
      `${details[2]} ${details[3]}`,
    );
    const [one] = made(placed).ours;
    expect(one.options[one.key]).toMatch(/^Từ ngày 1\/8, thị xã Đông Hải cấm/u);
  });

  it('says why it is that, and quotes the sentence', () => {
    expect(item.explanation).toMatch(/^Bài viết: “Từ ngày 1\/8.*” Đó là việc mà tiêu đề và cả bài nói đến/u);
    expect(news.source.slice(item.evidence.start, item.evidence.end)).toBe(item.evidence.text);
  });

  it('is asked for in English with the article’s own sentences', () => {
    const [english] = made(news, 'en').ours;
    expect(english.prompt).toBe('All of these are in the article. Which of them is its main point?');
    expect(english.optionLanguage).toBe('vi');
    expect(english.explanation).toMatch(/only a detail of it\.$/u);
  });

  it('stands last, once', () => {
    const kinds = quiz.items.map(({ kind }) => kind);
    expect(kinds.indexOf('main-idea')).toBe(kinds.length - 1);
    const at = (kind: Item['kind'], start: number) => ({ kind, evidence: { ...item.evidence, start } });
    const sorted = [at('main-idea', 0), at('number', 9), at('date', 3)].sort(inOrder);
    expect(sorted.map(({ kind }) => kind)).toEqual(['date', 'number', 'main-idea']);
  });

  it('is asked again where it was missed', () => {
    const again = retryItems([item], [item], news, extractFacts(news), { seed: 7, language: 'vi', lexicon });
    expect(again).toHaveLength(1);
    expect(again[0].item.options[again[0].item.key]).toBeTruthy();
  });
});

describe('no main point is asked for', () => {
  it.each([
    ['without a headline that says the same', ['Một ngày ở bến sông quê', lead, ...details]],
    [
      'where people only met',
      [headline, 'Sáng 1/8, UBND thị xã Đông Hải tổ chức hội nghị về cầu Bến Lội.', ...details],
    ],
    [
      'where it leans on the headline',
      [headline, 'Các quy định mới về cầu Bến Lội được áp dụng từ ngày 1/8.', ...details],
    ],
    [
      'where the headline tells of measures and the lead of none',
      ['Đông Hải ứng phó nước mặn', 'Nước mặn vào sâu 40 km trong sông Rạng, sớm hơn mọi năm một tháng.', ...details],
    ],
    [
      'where the lead paints a scene',
      [headline, 'Năm giờ sáng, đoàn xe tải nặng nối đuôi nhau chờ qua cầu Bến Lội dưới ánh đèn vàng.', ...details],
    ],
    ['with one detail beside it', [headline, lead, details[0]]],
    [
      'where no sentence of weight says it',
      [
        headline,
        'Nhiều tài xế ở Quảng Trị đã quen với cảnh chờ phà.',
        'Theo cáo trạng, khoảng 23h ngày 1/8, tổ tuần tra cầu Bến Lội của Đông Hải chặn một xe tải nặng chở gỗ qua cầu.',
        ...details,
      ],
    ],
  ])('%s', (_, [title, ...paragraphs]) => {
    expect(made(article(title, ...paragraphs)).ours).toEqual([]);
  });
});

describe('a detail', () => {
  it('does not say the news again', () => {
    const again = 'Theo quyết định, xe tải trên 10 tấn phải đi vòng qua cầu Tân Lập cho tới cuối năm sau mới thôi.';
    const [item] = made(article(headline, lead, again, ...details)).ours;
    expect(item.options.join()).not.toContain('Theo quyết định');
  });

  it('does not say what half of the headline says', () => {
    const half = 'Sở Công Thương cho biết hàng tươi sống phải đi vòng xa thêm 18 km qua ngả huyện Tân Lập.';
    const [item] = made(article(`${headline}, hàng tươi sống phải đi vòng`, lead, half, ...details)).ours;
    expect(item.options.join()).not.toContain('đi vòng xa');
  });

  it('does not leave open which one it speaks of', () => {
    const loose = 'Doanh nghiệp đề nghị thị xã lùi thời điểm cấm để có thời gian sắp xếp lại các chuyến hàng.';
    const [item] = made(article(headline, lead, loose, ...details)).ours;
    expect(item.options.join()).not.toContain('Doanh nghiệp đề nghị');
  });
});

describe('beside other questions', () => {
  const [item] = made(news).ours;
  it('a figure of its four sentences is not asked for', () => {
    const figure: Item = {
      ...item,
      kind: 'number',
      fact: 'other',
      prompt: 'Theo bài, xe tải trên bao nhiêu tấn bị cấm?',
      options: ['8 tấn', '10 tấn', '12 tấn'],
      key: 1,
    };
    expect(faultsAmong(figure, [item])).toContain('no-item-answers-another');
  });
});

describe('what a sentence adds', () => {
  it.each([
    [
      'Tuyến Hạ Long - Uông Bí bỏ đoạn vòng qua bến xe cũ để rút ngắn thời gian',
      'Tuyến Hạ Long - Uông Bí bỏ đoạn vòng qua bến xe cũ để rút ngắn thời gian',
    ],
    [
      'Toà án hôm qua tuyên phạt Mạc Văn Tư, 47 tuổi, 8 năm tù về tội tham ô tài sản',
      'Toà án tuyên phạt Mạc Văn Tư 8 năm tù về tội tham ô tài sản',
    ],
    [
      'Từ tháng 8, phường Đông Kinh yêu cầu mọi hộ phân rác thành ba nhóm: hữu cơ, tái chế và còn lại',
      'Từ tháng 8, phường Đông Kinh yêu cầu mọi hộ phân rác thành ba nhóm',
    ],
    [
      'Đoàn phát hiện chín bếp có sai phạm, trong đó ba bếp bị đóng',
      'Đoàn phát hiện chín bếp có sai phạm, trong đó ba bếp bị đóng',
    ],
  ])('%s', (sentence, kept) => {
    expect(asOne(withoutAdditions(sentence))).toBe(kept);
  });
});

it('of whole sentences a condition inside is no mark, a figure is', () => {
  const others = [
    'Sở đề nghị các trường mở lớp sớm',
    'Phường yêu cầu các hộ dọn vỉa hè',
    'Huyện giao xã sửa con đường cũ',
  ];
  const one = 'Tỉnh hỗ trợ các hộ khi nước rút';
  expect(standsOut(one, others)).toBe(true);
  expect(standsOut(one, others, { sentences: true })).toBe(false);
  expect(standsOut('Tỉnh hỗ trợ 40 hộ dân xã Bến Lội', others, { sentences: true })).toBe(true);
});
