import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { standsOut } from '../../../src/lib/quiz/form.ts';
import { firstDeed } from '../../../src/lib/quiz/kinds/deeds/deeds.ts';
import { makesPoint } from '../../../src/lib/quiz/kinds/people/points.ts';
import { speaker } from '../../../src/lib/quiz/kinds/speaker.ts';
import { lacksSubject, leansBack } from '../../../src/lib/quiz/kinds/people/sayings.ts';
import { unlike } from '../../../src/lib/quiz/likeness.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon, mayor } from './asked.ts';
import { weighed } from './weighed.ts';

const factsIn = (body: string) => extractFacts(analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter));

describe('words taken out of an article', () => {
  it.each([
    'về chỗ ở, 12 lô đất đã có điện, nước',
    'sáu hộ còn lại vẫn chưa nhận tiền',
    'thứ hai, giá thuê quá cao',
    'hệ quả là nhiều ruộng bị bỏ hoang',
    'nguyên nhân chủ yếu là thiếu giáo viên',
    'phần lớn vướng vốn',
    'thu nhập của chị nhỉnh hơn mức chuẩn',
    '26 xe máy của đội chạy hơn 300 chuyến',
    'vừa lật cuốn sổ ghi ngày bón phân',
    'sai phạm và đã nộp lại tiền',
  ])('lean back: %s', (text) => expect(leansBack(text, { lexicon })).toBe(true));

  it.each([
    'phần lớn khách hàng không kiểm tra hồ sơ',
    'khó nhất là vừa xây dựng, vừa khai thác',
    'tiền lương của đội bóng Hà Tân tăng gấp đôi',
    'nhờ sơ tán sớm, địa phương không có người bị thương',
  ])('do not: %s', (text) => expect(leansBack(text, { lexicon })).toBe(false));

  it.each([
    ['sửa 18 công trình trong quý II', true],
    ['là khâu tái đàn', true],
    ['sẽ bàn giao toàn bộ mặt bằng', true],
    ['dự án trả tới 340.000 đồng', false],
    ['nhờ sơ tán sớm, địa phương không có người bị thương', false],
  ])('say who or what, or do not: %s', (text, lacks) => expect(lacksSubject(text, { lexicon })).toBe(lacks));
});

describe('what somebody says', () => {
  const told =
    `${mayor} khẳng định phần lớn hộ dân đã nhận tiền bồi thường.\n\n` +
    'Tuyến đường vành đai sẽ thông xe vào cuối năm nay. Nhà thầu đã đưa thêm máy móc đến công trường.\n\n';
  const others =
    'Bà Mạc Thị Dung, Giám đốc Sở Xây dựng, cho biết mặt đường sẽ được thảm nhựa trong quý IV.\n\n' +
    'Ông Lý Văn Bảy cho rằng mức bồi thường còn thấp hơn giá thị trường.';
  const questions = (body: string) =>
    asked(body).filter(({ prompt }) => /Hứa Quang Lộc khẳng định điều gì/u.test(prompt));

  it('stands among what others say, never among the article’s own words', () => {
    const items = questions(told + others);
    expect(items).not.toEqual([]);
    for (const { options } of items) expect(options.join('; ')).not.toMatch(/vành đai|máy móc/u);
  });

  it('is not asked where nobody else says anything', () => expect(questions(told)).toEqual([]));
});

describe('an aim', () => {
  it.each([
    'Phường ghi nhận hai vụ lừa đảo qua mạng nhằm vào người cao tuổi sống một mình.',
    'Kíp tiêm của trạm y tế phải để xe máy lại chân dốc, gùi thùng lạnh đi bộ gần hai tiếng.',
  ])('is none in: %s', (body) => {
    expect(factsIn(body).filter((one) => one.kind === 'cause' && one.relation === 'purpose')).toEqual([]);
  });
});

describe('what is asked for', () => {
  const orchard =
    'Tỉnh Hà Tân có 31 mã số vùng trồng xoài xuất khẩu. Nông dân trồng xoài lo giá giảm. Hợp tác xã đã ký hợp đồng bán xoài. ' +
    'Vườn xoài cho thu hoạch sớm. Doanh nghiệp trả lại hai xe hàng. Vụ này nông dân được mùa. Thương lái đến tận vườn. ' +
    'Mỗi vườn đều có sổ ghi. Nhiều hộ trồng thêm giống mới. ';
  const optionsFor = (body: string, prompt: RegExp) =>
    asked(body)
      .filter((one) => prompt.test(one.prompt))
      .flatMap(({ options }) => options)
      .join('; ');

  it('is no work of another story: nobody who sells fruit has cattle', () => {
    const body = `${orchard}Chủ tịch UBND tỉnh Hứa Quang Lộc yêu cầu trung tâm khuyến nông cấp lại mã số vùng trồng.`;
    expect(optionsFor(body, /làm gì\?$/u)).not.toMatch(/gia súc|ổ dịch/u);
  });

  it('is no order of any matter, which tells nothing', () => {
    const body = `${orchard}Chủ tịch HĐND tỉnh Hứa Quang Lộc yêu cầu UBND tỉnh ban hành hướng dẫn.`;
    expect(optionsFor(body, /yêu cầu UBND tỉnh làm gì\?$/u)).toBe('');
  });

  it('is the advice of one who names nobody, given to people', () => {
    const body =
      'Bệnh viện tỉnh tiếp nhận nhiều ca sốt xuất huyết. Bác sĩ lo dịch bệnh lan rộng. ' +
      'Ông Khổng Minh Đạt, Phó Giám đốc bệnh viện, khuyến cáo không tự ý truyền dịch ở nhà.';
    expect(optionsFor(body, /Khổng Minh Đạt khuyến cáo người dân làm gì\?$/u)).toContain('không tự ý truyền dịch');
  });
});

describe('who says something', () => {
  it('is asked with a whole point: no “Là khâu tái đàn”', () => {
    const body = `${mayor} cho biết là khâu tái đàn sau dịch. Bà Mạc Thị Dung cho rằng nhiều hộ chưa dám nuôi lại. Ông Lý Văn Bảy cho biết giá lợn giống tăng.`;
    const prompts = asked(body, 'en').map(({ prompt }) => prompt);
    expect(prompts.join(' ')).toMatch(
      /The article reports this: “Nhiều hộ chưa dám nuôi lại”\. Who holds this view\?/u,
    );
    expect(prompts.join(' ')).not.toMatch(/this(?: view)?: “là[^”]*”\?/iu);
  });

  it('is known by a family name before a given one that is a place as well', () => {
    const facts = factsIn('Trưởng phòng Tài chính huyện Cấn Xuân Lộc cho biết xe đã hỏng.');
    expect(facts.flatMap((one) => (one.kind === 'statement' ? [one.speaker.name] : []))).toEqual(['Cấn Xuân Lộc']);
  });
});

describe('options', () => {
  it('are no twins', () => {
    expect(unlike(['giảm tiền thuê sạp', 'giảm bớt tiền thuê sạp', 'mở thêm cổng'])).toEqual([
      'giảm tiền thuê sạp',
      'mở thêm cổng',
    ]);
  });

  it('are all without an abbreviation, or the answer is not alone with one', () => {
    expect(standsOut('rà soát toàn bộ MSVT', ['lập đoàn kiểm tra', 'báo cáo hằng quý', 'bố trí kinh phí'])).toBe(true);
  });
});

describe('who holds or wants something', () => {
  const others = 'Bà Mạc Thị Dung cho rằng giá thuê còn cao. Ông Lý Văn Bảy cảnh báo nhiều hộ sẽ bỏ nghề.';
  const prompts = (words: string, language: 'vi' | 'en' = 'vi') =>
    asked(`${words} ${others}`, language)
      .map(({ prompt }) => prompt)
      .join('\n');

  it.each([
    [
      'a judgement is held',
      `Theo ${mayor}, di tích cần được giao cho cộng đồng.`,
      /ai cho rằng di tích cần được giao/u,
    ],
    ['news is told', `${mayor} cho hay cầu sập vì lũ cuốn trôi trụ.`, /ai cho biết cầu sập vì/u],
    [
      'another’s task is left off',
      `${mayor} yêu cầu công khai danh sách hồ sơ trễ hạn kèm tên cán bộ và cơ quan nào trễ quá 10 ngày phải gửi thư xin lỗi dân.`,
      /ai yêu cầu công khai danh sách hồ sơ trễ hạn kèm tên cán bộ\?/u,
    ],
    [
      'own words keep their marks',
      `${mayor} thừa nhận việc vận động “có lúc nóng vội” và thiếu kiên trì.`,
      /ai thừa nhận việc vận động “có lúc nóng vội”/u,
    ],
  ])('in Vietnamese: %s', (_, words, prompt) => expect(prompts(words)).toMatch(prompt));

  it.each([
    [
      `${mayor} đề nghị các trường công khai tên nhà cung cấp.`,
      /who proposes this: “các trường công khai tên nhà cung cấp”\?/u,
    ],
    [
      `${mayor} cam kết sửa toàn bộ công trình hỏng trong năm nay.`,
      /who promises this: “sửa toàn bộ công trình hỏng trong năm nay”\?/u,
    ],
    [`${mayor} thừa nhận hồ sơ trễ tới 23 ngày.`, /“Hồ sơ trễ tới 23 ngày”\. Who admits this\?/u],
  ])('in English by the article’s own words: %s', (words, prompt) => expect(prompts(words, 'en')).toMatch(prompt));

  it('is not asked where a witness tells of his family', () => {
    const words = 'Ông Lò Văn Hặc, một người mua đất, cho biết gia đình đã bán đàn bò để mua ba sào đất.';
    const weights = weighed(`${words} ${others}`, 'vi', [speaker])
      .filter(({ prompt }) => prompt.includes('đàn bò'))
      .map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(0);
    for (const weight of weights) expect(weight).toBeLessThan(3.55);
  });

  it.each([
    `${mayor} cho biết danh sách chính thức sẽ chốt trước Tết.`,
    `Theo ${mayor}, hơn 300 hộ đã đăng ký.`,
    `Về đề nghị hoàn tiền thuốc, ${mayor} cho biết quy định chỉ áp dụng với thuốc hiếm.`,
  ])('is not asked of what hangs on other words: %s', (words) =>
    expect(prompts(words)).not.toMatch(/ai (?:cho biết|cho rằng|nói)[^\n]*(?:danh sách|300 hộ|quy định)/u),
  );

  it.each([
    ['theo', 'hơn 300 hộ đã nhận tiền bồi thường', false],
    ['cho biết', 'giá bồi thường do đơn vị tư vấn xác định', false],
    ['cho biết', 'khách bỏ xe buýt vì phải chờ lâu', true],
    ['theo', 'ngành điện không gọi điện yêu cầu khách hàng chuyển tiền', false],
    ['thừa nhận', 'hồ sơ trễ tới 23 ngày', true],
  ])('is a point or a report: %s %s', (verb, words, point) => expect(makesPoint(verb, words)).toBe(point));
});

describe('what is to be done', () => {
  it.each([
    ['công bố danh sách hộ được hỗ trợ trước ngày 15/12', 'công bố danh sách hộ được hỗ trợ'],
    ['hoàn thành rà soát trong tháng 12 năm nay và báo cáo tỉnh', 'hoàn thành rà soát'],
    ['bàn giao trước 48 lô đủ điện, nước trước ngày 15/12', 'bàn giao trước 48 lô đủ điện, nước'],
    ['bàn giao trước ngày 15/12 toàn bộ khu đất', 'bàn giao trước ngày 15/12 toàn bộ khu đất'],
  ])('runs to the end of its clause: %s', (action, deed) => expect(firstDeed(action, { lexicon })).toBe(deed));
});

describe('who speaks', () => {
  const speeches = (body: string) =>
    factsIn(body).flatMap((one) => (one.kind === 'statement' ? [one.text.replace(/ /g, ' ')] : []));

  it('has his calling outside what he says', () => {
    expect(
      speeches('Theo ông Thái Khắc Hưng, cán bộ địa chất thuộc đoàn khảo sát của tỉnh, sườn núi có lớp đất dày 8 m.'),
    ).toEqual(['sườn núi có lớp đất dày 8 m']);
  });

  it('has what others do inside', () => {
    expect(speeches('Theo ông Thái Khắc Hưng, giáo viên đã được trả lương, trường mở lại từ thứ hai.')).toEqual([
      'giáo viên đã được trả lương, trường mở lại từ thứ hai',
    ]);
  });
});
