import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { withoutAdditions } from '../../../src/lib/quiz/gist/additions.ts';
import { content } from '../../../src/lib/quiz/kinds/content.ts';
import { meaning } from '../../../src/lib/quiz/kinds/meaning.ts';
import { number } from '../../../src/lib/quiz/kinds/number.ts';
import { speaker } from '../../../src/lib/quiz/kinds/speaker.ts';
import { candidatesOf } from '../../../src/lib/quiz/teacher/candidates.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';
import { furtherDown, weighed } from './weighed.ts';

// What readers of the twenty-fourth to the twenty-seventh rating struck.

const spokesman = 'Ông Lâm Quốc Đại, Chủ tịch UBND xã Nà Pheo, cho biết xã sẽ sửa đường. ';
const weighty = 3.55;

function all(body: string, title = 'Tin trong ngày') {
  const article = analyse(`${title}\n\n${body}`, lexicon, segmenter);
  return candidatesOf(article, extractFacts(article), { seed: 1, count: 6, language: 'vi', lexicon }).map(
    ({ item }) => item,
  );
}

function weightOf(body: string, answer: string): number {
  const made = weighed(furtherDown(spokesman + body)).filter((one) => one.answer.text === answer);
  return Math.max(0, ...made.map(({ weight }) => weight));
}

describe('no figure', () => {
  it.each([
    ['what one dials', 'Trung tâm Cấp cứu 115 của thành phố thừa nhận chậm điều xe tới thôn Nà Pheo.', '115'],
    ['a mark on a dyke', 'Mái đê đoạn K14+200 đến K14+285 qua xã Nà Pheo bị sạt trong đêm mưa.', '285'],
    ['a grade', 'Năm hợp đồng gạo 5% tấm ký hồi tháng 10 đang bị đối tác ở Nà Pheo đề nghị giảm giá.', '5%'],
  ])('is %s', (_, body, answer) => {
    expect(weighed(spokesman + body).filter((one) => one.answer.text === answer)).toEqual([]);
  });
});

describe('a question', () => {
  it.each([
    'Cà Mau - Cơn bão năm ngoái lấy đi mái nhà của 58 hộ ở các ấp ven biển.',
    'Quảng Ninh - Mười một lần mất điện trong ba tuần khiến 58 hộ ở xã Nà Pheo lao đao.',
  ])('does not begin with where the news comes from: %s', (body) => {
    const made = weighed(body, 'vi', [number]);
    expect(made.length).toBeGreaterThan(0);
    for (const { prompt } of made) expect(prompt).not.toMatch(/Cà Mau|Quảng Ninh/u);
  });

  it('has no whole for a part', () => {
    const body = 'Hợp tác xã Nà Pheo cho biết xã viên giảm được 90% lượng nước trong vụ này.';
    const made = weighed(spokesman + body, 'vi', [number]).filter(({ answer }) => answer.text === '90%');
    expect(made.length).toBeGreaterThan(0);
    for (const { distractors } of made) expect(distractors.map(({ text }) => text)).not.toContain('100%');
  });
});

describe('a figure by the way', () => {
  it.each([
    [
      'is the only number in a row of places',
      'Dân mang đồ hỏng tới nhà văn hoá, siêu thị và 22 trường học của xã Nà Pheo.',
      '22',
    ],
    ['is how it was at the fullest', 'Xưởng đan lát ở Nà Pheo lúc đông nhất có 210 lao động.', '210'],
  ])('%s', (_, body, answer) => {
    expect(weightOf(body, answer)).toBeLessThan(weighty + 2);
  });
});

describe('a word', () => {
  it('inside somebody’s own words is not asked for', () => {
    const body = 'Ông khai đó là khoản “anh em bồi dưỡng nhau”. Sở giải ngân, thí điểm, thụ lý và ban hành.';
    const asked = weighed(body, 'vi', [meaning]).map(({ answer }) => answer.text);
    expect(asked).not.toContain('bồi dưỡng');
  });

  it('that is done stands beside no deed with its object', () => {
    const body =
      'Xưởng lắp ráp máy. Xã thu hồi đất, đối chiếu sổ, giám sát thợ, thí điểm hai năm và ban hành quy định.';
    const made = all(body).filter(({ kind, options, key }) => kind === 'meaning' && options[key] === 'lắp ráp');
    expect(made.length).toBeGreaterThan(0);
    for (const { options } of made) expect(options).not.toContain('thu hồi đất');
  });

  it('beside two that are learnt early comes after all others', () => {
    const body = 'Sở giải ngân vốn. Khách tham quan chợ, tranh luận về giá và đau đầu vì khói.';
    const weights = weighed(body, 'vi', [meaning]).flatMap(({ answer, weight }) =>
      answer.text === 'giải ngân' ? [weight] : [],
    );
    for (const weight of weights) expect(weight).toBeLessThan(4);
  });
});

describe('who says it', () => {
  const others =
    'Ông Hà Văn Sử, Chủ tịch UBND xã Nà Pheo, cho rằng đường cần sửa trước mùa mưa. Bà Lò Thị Inh mong có nhà mới trước Tết. ';

  it('is not asked soon of what somebody without an office did', () => {
    const body = `${others}Anh Vàng A Páo thừa nhận có đêm ngủ lại trông lợn ở bản cũ.`;
    for (const { prompt, weight } of weighed(body, 'vi', [speaker]))
      if (prompt.includes('trông lợn')) expect(weight).toBeLessThan(weighty);
  });

  it.each([
    ['the end of a longer name', 'Dự án An Cư Lạch Tre gồm hai toà nhà.', 'Cư Lạch Tre'],
    ['a ward', 'UBND phường Kim Long Đông họp dân.', 'Kim Long Đông'],
    ['a market', 'Chợ trung tâm Đồng Văn Hạ vắng khách.', 'Đồng Văn Hạ'],
  ])('is not %s', (_, place, name) => {
    const body = `${place} ${others}Anh Lầu A Sính mong xã cấp giống trước vụ mới. ${name} đông khách.`;
    const speakers = all(body).filter(({ kind }) => kind === 'speaker');
    expect(speakers.length).toBeGreaterThan(0);
    for (const { options } of speakers) expect(options.join()).not.toContain(name);
  });

  it('is asked of all that was said around the speaker, or not at all', () => {
    const body = `${others}Bà Vi Thị Hương không vui. Hồ không xong, bà nói, 900 hộ ở ba xã sẽ thêm một mùa khô đi gùi nước.`;
    const prompts = weighed(body, 'vi', [speaker]).map(({ prompt }) => prompt);
    expect(prompts.filter((prompt) => prompt.includes('900 hộ') && !prompt.includes('Hồ không xong'))).toEqual([]);
  });
});

it('a main point is not left in the middle of what happens when', () => {
  const sentence =
    'Từ tháng 6 tới, 64 cụm còi cảnh báo thiên tai sẽ được lắp tại 22 xã vùng cao tỉnh Lào Cai, tự động phát tín hiệu khi lượng mưa vượt ngưỡng hoặc nước suối dâng nhanh';
  expect(withoutAdditions(sentence).join(' ')).toMatch(/tỉnh Lào Cai$/u);
});

it('nobody bears the duty of “do đó phải tự”', () => {
  const body = 'Đăng kiểm viên có chữ ký riêng, do đó phải tự chịu trách nhiệm về kết quả mình xác nhận.';
  expect(weighed(spokesman + body, 'vi', [content])).toEqual([]);
});
