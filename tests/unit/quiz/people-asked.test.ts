import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { agent } from '../../../src/lib/quiz/kinds/agent.ts';
import { makesPoint } from '../../../src/lib/quiz/kinds/people/points.ts';
import { role } from '../../../src/lib/quiz/kinds/role.ts';
import { speaker } from '../../../src/lib/quiz/kinds/speaker.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { lexicon } from './asked.ts';
import { weighed } from './weighed.ts';

const factsIn = (body: string) => extractFacts(analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter));

const director = 'Ông Phạm Hoàng Nghĩa, Giám đốc Sở Y tế tỉnh Hà Tân,';
const chairwoman = 'Bà Bùi Thị Kim Loan, Chủ tịch UBND tỉnh Hà Tân,';
const deputy = 'Ông Đỗ Mạnh Hùng, Phó Giám đốc Sở Tài chính tỉnh Hà Tân,';
const residents = 'Anh Lê Văn Toàn kể giường bệnh chật. Chị Vũ Thị Hạnh cho rằng viện phí quá cao.';
const demand = `${chairwoman} yêu cầu Sở Y tế điều động bác sĩ từ các trung tâm còn dư biên chế.`;

/** The options of the questions on who said so, and their weights. */
function onWho(body: string, words: RegExp, language: 'vi' | 'en' = 'vi') {
  return weighed(body, language, [speaker])
    .filter(({ prompt }) => words.test(prompt))
    .map(({ prompt, answer, distractors, weight }) => ({
      prompt,
      options: [answer, ...distractors].map(({ text }) => text),
      weight,
    }));
}

describe('people as options', () => {
  it('have “ông” and “bà” where all have, else none has any address', () => {
    const [all] = onWho(`${demand} ${director} cho rằng thiếu người. ${deputy} cảnh báo thiếu tiền.`, /ai yêu cầu/u);
    expect(all.options).toContain('bà Bùi Thị Kim Loan');
    const [mixed] = onWho(`${director} cho rằng giữ người ở lại rất khó khăn. ${residents}`, /ai cho rằng giữ/u);
    expect(mixed.options.join('; ')).not.toMatch(/(?:ông|bà|anh|chị) /iu);
  });

  it('are those who could give the order: no residents', () => {
    const [item] = onWho(
      `${demand} ${director} cho rằng thiếu người. ${deputy} cảnh báo thiếu tiền. ${residents}`,
      /ai yêu cầu/u,
    );
    expect(item.options.slice(0, 3).join('; ')).not.toMatch(/Toàn|Hạnh/u);
    for (const { weight } of onWho(`${demand} ${residents}`, /ai yêu cầu/u)) expect(weight).toBeLessThan(3.55);
  });

  it('are four names rather than three with their offices', () => {
    const [item] = onWho(
      `${director} cho rằng giữ người ở lại rất khó khăn. ${deputy} cảnh báo thiếu tiền. ${demand} ${residents}`,
      /ai cho rằng giữ/u,
    );
    expect(item.options.length).toBe(4);
    expect(item.options.join('; ')).not.toMatch(/\(/u);
  });

  it('are not one name of the highlands among others', () => {
    const body = `Ông Y Bhem Êban đề nghị miễn phí cho tất cả học sinh ở các buôn. ${residents} ${deputy} cảnh báo thiếu tiền.`;
    expect(onWho(body, /ai đề nghị miễn phí/u)).toEqual([]);
  });
});

describe('what is hardly asked', () => {
  it.each([
    ['cho biết', 'vết nứt do dân quân phát hiện lúc 5 giờ sáng', false],
    ['cho hay', 'bước tiếp theo là hẹn luôn giờ lấy máu để người bệnh khỏi xếp hàng', false],
    ['theo', 'cơ sở không có thiết bị chống sét', false],
    ['cho biết', 'cái khó nhất là dung hoà giữa người trồng lúa và người nuôi tôm', true],
    ['cho biết', 'công trình hỏng do lũ quét', true],
  ])('who passes on what others could tell: %s %s', (verb, words, point) =>
    expect(makesPoint(verb, words)).toBe(point),
  );

  it('the body that gives orders: only one has the power', () => {
    const body =
      'UBND tỉnh Hà Tân yêu cầu các xã, phường báo cáo tiến độ vào thứ sáu hằng tuần. ' +
      'Sở Khoa học và Công nghệ cho biết người dân đã quen. Công an tỉnh Hà Tân khuyến cáo người dân không bấm đường dẫn lạ.';
    for (const { weight } of onWho(body, /cơ quan, đơn vị nào yêu cầu/u)) expect(weight).toBeLessThan(3.55);
  });

  it.each(['sẽ tổ chức sơ kết đợt một vào giữa tháng 11', 'ban hành kế hoạch cấp chữ ký số cho các hộ'])(
    'the body that does a trifle, or what is in its power alone: %s',
    (deed) => {
      const others = 'UBND tỉnh Hà Tân cho biết tiến độ còn chậm. Công an tỉnh Hà Tân khuyến cáo người dân cảnh giác.';
      expect(weighed(`Sở Khoa học và Công nghệ ${deed}. ${others}`, 'vi', [agent])).toEqual([]);
    },
  );

  it('who holds a post', () => {
    const asked = weighed(`${demand} ${deputy} cảnh báo thiếu tiền. ${residents}`, 'vi', [role]);
    expect(asked.length).toBeGreaterThan(0);
    for (const { weight } of asked) expect(weight).toBeLessThan(2);
  });
});

describe('who speaks', () => {
  it('has an office without the dash behind it', () => {
    const facts = factsIn('Ông Trần Đình Khôi - phó chủ tịch UBND phường Ea Kao - giải thích lý do phải sắp xếp.');
    expect(facts.flatMap((one) => (one.kind === 'role' ? [one.office] : []))).toEqual([
      'phó chủ tịch UBND phường Ea Kao',
    ]);
  });

  it.each([
    ['Theo ông Thái Khắc Hưng, cán bộ địa chất thuộc đoàn khảo sát, sườn núi có lớp đất dày.', /^sườn núi/u],
    ['Theo ông Thái Khắc Hưng, cán bộ xã đã nhắc nhở, nhưng người dân chưa nghe.', /^cán bộ xã đã/u],
  ])('is told apart from what he says: %s', (body, words) => {
    const said = factsIn(body).flatMap((one) => (one.kind === 'statement' ? [one.text] : []));
    expect(said).toEqual([expect.stringMatching(words)]);
  });

  it('says nothing “right at the first sentence”', () => {
    const body = 'Bà Vũ Thị Hạnh nói ngay câu đầu tiên khi được mời phát biểu.';
    expect(factsIn(body).filter(({ kind }) => kind === 'statement')).toEqual([]);
  });
});
