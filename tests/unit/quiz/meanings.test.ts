import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import { explainedQuiz } from '../../../src/lib/quiz/generate.ts';
import type { Ground } from '../../../src/lib/quiz/candidate.ts';
import { civicWordsIn } from '../../../src/lib/quiz/civic-words.ts';
import { meaning } from '../../../src/lib/quiz/kinds/meaning.ts';
import { areNearSynonyms } from '../../../src/lib/quiz/kinds/words/near-synonyms.ts';
import { weighty } from '../../../src/lib/quiz/choosing/places.ts';
import { candidatesOf } from '../../../src/lib/quiz/teacher/candidates.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const lexicon = loadDictionary();

function meaningsOf(source: string, language: 'vi' | 'en' = 'vi') {
  const article = analyse(source, lexicon, segmenter);
  return candidatesOf(article, extractFacts(article), { seed: 1, count: 8, language, lexicon })
    .map(({ item }) => item)
    .filter(({ kind }) => kind === 'meaning');
}

const body =
  'Công trình khởi công tháng 4/2023 và được gia hạn đến tháng 9/2025. Chủ đầu tư mới giải ngân được 171 tỷ đồng. ' +
  'Các doanh nghiệp dự thầu phải giải trình về đơn giá. Ba công ty cổ phần xin vay vốn, người mua trả tiền.';

describe('a word asked for by its meaning', () => {
  const byWord = (language: 'vi' | 'en', word: string) =>
    meaningsOf(body, language).find(({ options, key }) => options[key] === word);

  it.each([
    ['vi', 'khởi công', 'Từ ngữ nào trong bài có nghĩa là “to start construction”?'],
    ['en', 'giải ngân', 'Which word or phrase in the article means “to disburse”?'],
    ['vi', 'giải trình', 'Từ ngữ nào trong bài có nghĩa là “to explain, to account for”?'],
  ] as const)('%s: %s', (language, word, prompt) => {
    const item = byWord(language, word);
    expect(item?.prompt).toBe(prompt);
    expect(item?.optionLanguage).toBe('vi');
    expect(item?.evidence.text).toBe(word);
    expect(item?.explanation).toContain(`“${word}”`);
    expect(item?.explanation).toContain(/“(.+)”\?$/u.exec(prompt)![1]);
  });

  it.each([
    // [article, word, gloss asked]
    [
      'Khoảng 64 tấn cá bị thất thoát. Xã hỗ trợ, thông báo và xác định nguyên nhân.',
      'thất thoát',
      'to be lost, to leak away',
    ],
    ['Xã thụ lý hồ sơ, phát hành giấy, sáp nhập ba phòng và đóng dấu.', 'thụ lý', 'to accept (a case)'],
    ['Dự án bị trì hoãn. Xã giải ngân, ban hành quy định và khuyến cáo dân.', 'trì hoãn', 'to delay, to put off'],
    ['Xã ban hành quy định, khuyến cáo dân, giải ngân và sơ kết.', 'ban hành', 'to issue, to promulgate'],
  ])('%s: “%s” is “%s”', (source, word, gloss) => {
    const item = meaningsOf(source).find(({ options, key }) => options[key] === word);
    expect(item?.prompt).toBe(`Từ ngữ nào trong bài có nghĩa là “${gloss}”?`);
  });

  it.each([
    ['Đại biểu tán thành nghị quyết. Người dân ủng hộ, nhắc nhở nhau, giải trình và thí điểm.', 'tán thành', 'ủng hộ'],
    ['Ông Tề phủ nhận việc này, luật sư loại trừ. Toà đối chiếu, kê biên và giải ngân.', 'phủ nhận', 'loại trừ'],
  ])('%s: beside “%s” is no “%s”, which could be right', (source, word, never) => {
    const item = meaningsOf(source).find(({ options, key }) => options[key] === word);
    expect(item?.options).toBeDefined();
    expect(item?.options).not.toContain(never);
  });

  it.each([
    ['Tờ trình nêu cơ chế mới, tiêu chí chọn hộ, kinh phí và quy trình chi trả.', 'cơ chế'],
    ['Bản án nêu cáo trạng, biên bản, chứng từ và thù lao.', 'biên bản'],
  ])('may be a noun that every report has: %s', (source, word) => {
    expect(meaningsOf(source).map(({ options, key }) => options[key])).toContain(word);
  });

  it('has other words of the article for wrong answers', () => {
    const options = meaningsOf(body).flatMap((item) => (item.optionLanguage === 'vi' ? item.options : []));
    for (const option of options) expect(body).toContain(option);
    expect(options.length).toBeGreaterThan(0);
  });

  it('is no wrong answer to another question of the quiz', () => {
    const article = analyse(body, lexicon, segmenter);
    const wishes = { seed: 1, count: 20, language: 'vi', lexicon } as const;
    const items = explainedQuiz(article, extractFacts(article), wishes).quiz.items.filter(
      ({ kind, optionLanguage }) => kind === 'meaning' && optionLanguage === 'vi',
    );
    for (const one of items)
      for (const other of items) if (one !== other) expect(other.options).not.toContain(one.options[one.key]);
  });

  it('is not asked for twice among the same words', () => {
    const source =
      'Toà án tuyên phạt bị cáo 8 năm tù. Bị cáo hợp thức hoá hồ sơ đất khai hoang. Các bị cáo có 15 ngày để kháng cáo kể từ ngày tuyên án.';
    const article = analyse(source, lexicon, segmenter);
    const wishes = { seed: 1, count: 20, language: 'vi', lexicon } as const;
    const items = explainedQuiz(article, extractFacts(article), wishes).quiz.items.filter(
      ({ kind }) => kind === 'meaning',
    );
    for (const one of items)
      for (const other of items)
        if (one !== other)
          expect(one.options.filter((option) => other.options.includes(option)).length).toBeLessThan(2);
  });

  it.each([
    // [article, word, what is of another sort]
    [
      'Người dân bất bình, cán bộ lúng túng, học sinh phấn khởi, công nhân bàng hoàng. Đoàn liên ngành họp, số liệu sơ bộ.',
      'bất bình',
      /ngành|sơ bộ/u,
    ],
    [
      'Đoàn liên ngành kiểm tra đột xuất lớp bán trú theo số liệu sơ bộ. Dân bất bình, phấn khởi.',
      'liên ngành',
      /bất bình|phấn khởi/u,
    ],
    [
      'Theo cáo trạng, ông lập biên bản, phụ lục và giấy chứng nhận. Bị hại, nguyên đơn và thân chủ nộp kinh phí.',
      'cáo trạng',
      /nguyên đơn|thân chủ|kinh phí/u,
    ],
    ['Chị thuyết phục dân, đọc ngắc ngứ. Sở giải ngân, thí điểm, thụ lý và ban hành.', 'giải ngân', /ngắc ngứ/u],
  ])('%s: has only its like beside “%s”', (source, word, never) => {
    const item = meaningsOf(source).find(({ options, key }) => options[key] === word);
    expect(item?.options.join('; ')).toBeDefined();
    expect(item?.options.join('; ')).not.toMatch(never);
  });

  it('has not three words of bidding beside one that is none', () => {
    const source =
      'Công ty nhập khẩu thuốc. Đơn vị trúng thầu, đơn vị dự thầu và bên chỉ định thầu phải giải trình. Toà tuyên phạt.';
    for (const { options, key, optionLanguage } of meaningsOf(source))
      if (optionLanguage === 'vi' && !options[key].includes('thầu'))
        expect(options.filter((option) => option.includes('thầu')).length).toBeLessThan(2);
  });
});

describe('wrong meanings', () => {
  it.each([
    // [article, term, what may not stand beside its meaning]
    ['Xã khởi công kè sông dài 2 km.', 'khởi công', /to pick up|technology/],
    ['Tỉnh xây bến khách ngang sông.', 'bến khách ngang sông', /./],
    ['Toà tuyên tiền phạt 20 triệu đồng.', 'tiền phạt', /penalty|imprisonment|death/],
    ['Cơ sở có giấy chứng nhận.', 'giấy chứng nhận', /licence/],
    ['Thịt heo giảm vì dịch bệnh.', 'dịch bệnh', /hepatitis|tuberculosis/],
    ['Ông Lâm cầm lái chiếc đò.', 'cầm lái', /bleeding|teach/],
    ['Dân làng có công khai khẩn đất hoang.', 'công khai', /./],
    ['Chợ niêm yết giá công khai.', 'công khai', /./],
  ])('%s', (source, term, never) => {
    const item = meaningsOf(source).find(({ prompt }) => prompt.includes(`“${term}”`));
    expect(item?.options.join('; ') ?? '').not.toMatch(never);
  });
});

it.each([
  ['inspection team', 'oversight team', true],
  ['inspection team', 'rescue team', false],
  ['certificate', 'licence', true],
])('“%s” and “%s” could stand for one another: %s', (one, other, near) => {
  expect(areNearSynonyms(one, other)).toBe(near);
});

describe('a word used as it is glossed', () => {
  // So many other deeds that wrong answers are never wanting.
  const deeds = 'Sở ban hành quy định, giải ngân vốn, thí điểm hai năm rồi thụ lý hồ sơ.';

  it.each([
    // [sentence, word, whether its deed is asked for]
    ['Phường sẽ cưỡng chế ba hộ.', 'cưỡng chế', true],
    ['Phường tính đến biện pháp cưỡng chế.', 'cưỡng chế', false],
    ['Phường tính đến biện pháp cưỡng chế. Sáng nay, phường đã cưỡng chế ba hộ.', 'cưỡng chế', true],
    ['Người bệnh chờ làm xét nghiệm nhanh.', 'xét nghiệm', false],
    ['Theo lý giải của bà Vân, bản đồ sai.', 'lý giải', false],
    ['Bà Vân lý giải bản đồ sai.', 'lý giải', true],
    ['Quy định gây nhiều tranh luận.', 'tranh luận', false],
    ['Các bên chưa thống nhất đơn giá bồi thường.', 'bồi thường', false],
    ['Thẩm định viên Kiều Anh Tú bị phạt.', 'thẩm định', false],
    ['Hai xã cũ mong sáp nhập sớm.', 'sáp nhập', true],
    // The object shows the deed; “ưu tiên” and “công khai” can be qualities.
    ['Xã sẽ ưu tiên hộ nghèo.', 'ưu tiên', true],
    ['Các chợ niêm yết công khai phương án.', 'công khai', false],
    // “suddenly”
    ['Giá gạo giảm đột ngột, nguồn miễn phí, dự phòng, lân cận.', 'đột ngột', false],
    ['Vụ việc đột ngột, vùng cao khắc nghiệt, tình hình trầm trọng, thị trường bất ổn.', 'đột ngột', true],
    // In the name of an office.
    ['Theo ông Toàn, Chi cục trưởng Chăn nuôi và Thú y, dịch đã lan.', 'chăn nuôi', false],
    ['Chị hỏi Sở Lao động - Thương binh và Xã hội về trợ cấp.', 'thương binh', false],
    // Two words of the text mean “to maintain”.
    ['Chủ nhà sẽ bảo trì cầu thang và bảo dưỡng máy bơm.', 'bảo trì', false],
    ['Chủ nhà sẽ bảo trì cầu thang.', 'bảo trì', true],
    // Another word of the text can say “average” too.
    ['Mức bình quân tăng, mức trung bình lân cận giảm, nguồn dự phòng miễn phí.', 'bình quân', false],
    // Things, which the words beside them tell.
    ['Có nơi thả giống gấp đôi khuyến cáo.', 'khuyến cáo', false],
    ['Dân nêu ba ý kiến trong khảo sát do viện công bố.', 'khảo sát', false],
    ['Phần lớn chi phí là dầu và bảo dưỡng.', 'bảo dưỡng', false],
    ['Thân nhân được nhận mai táng phí.', 'mai táng', false],
    ['Phường đã mai táng ba người vô danh.', 'mai táng', true],
    ['Toà bác lập luận của công ty.', 'lập luận', false],
    // The kitchen’s people, no child support; singing, no setting out.
    ['Bộ phận cấp dưỡng làm theo thói quen.', 'cấp dưỡng', false],
    ['Làn điệu do các nghệ nhân trình bày.', 'trình bày', false],
    // “fertilise in balance”
    ['Dân học bón phân cân đối.', 'cân đối', false],
    // Working capital.
    ['Xưởng thiếu vốn lưu động. Vùng lân cận trầm trọng, giá đột ngột, nguồn dự phòng khan hiếm.', 'lưu động', false],
    // Its other sense, of an account, may be meant.
    ['Mới có bốn vụ phong toả kịp số dư.', 'phong toả', false],
  ])('%s: “%s” is asked for: %s', (sentence, word, isAsked) => {
    const items = meaningsOf(`${sentence} ${deeds}`);
    expect(items.some(({ options, key }) => options[key] === word)).toBe(isAsked);
  });

  it.each([
    ['Đại biểu chất vấn giám đốc sở.', 'chất vấn', 'to question, to call to account'],
    ['Bến xe phụ thuộc vào tỉnh.', 'phụ thuộc', 'to depend'],
    ['Xã cử tổ lưu động. Vùng lân cận trầm trọng, giá đột ngột, nguồn dự phòng khan hiếm.', 'lưu động', 'mobile'],
  ])('%s: “%s” is “%s”', (sentence, word, gloss) => {
    const item = meaningsOf(`${sentence} ${deeds}`).find(({ options, key }) => options[key] === word);
    expect(item?.prompt).toContain(`“${gloss}”`);
  });
});

describe('the order in which words are asked for', () => {
  const weightOf = (source: string, word: string) => {
    const article = analyse(source, lexicon, segmenter);
    const facts = extractFacts(article);
    const passages = passagesOf(article);
    const bySentence = new Map(passages.map((passage) => [passage.sentence.id, passage]));
    const ground = { article, facts, passages, bySentence, lexicon, language: 'vi' } as unknown as Ground;
    const candidates = [...facts, ...civicWordsIn(passages, lexicon)].flatMap((fact) =>
      meaning(fact, ground, () => 0.5),
    );
    return candidates.find(({ answer }) => answer.text === word)?.weight ?? -Infinity;
  };
  const source =
    'Sở giải ngân vốn, ban hành quy định, thí điểm hai năm, thụ lý hồ sơ, đối chiếu sổ. Công nhân bị nợ lương, bà con trò chuyện. Tàu lai dắt cập bến.';

  it.each([
    ['giải ngân', 'ban hành'],
    ['ban hành', 'trò chuyện'],
    ['giải ngân', 'nợ lương'],
    ['thụ lý', 'lai dắt'],
  ])('“%s” before “%s”', (sooner, later) => {
    expect(weightOf(source, sooner)).toBeGreaterThan(weightOf(source, later));
  });

  it('asks sooner for what is of the headline, of the lead or comes again', () => {
    const told =
      'Xã gia hạn hợp đồng\n\nXã gia hạn và thí điểm hai năm.\n\nSở giải ngân vốn, thí điểm, thụ lý hồ sơ, kê biên đất.';
    expect(weightOf(told, 'gia hạn')).toBeGreaterThan(weightOf(told, 'kê biên'));
    expect(weightOf(told, 'thí điểm')).toBeGreaterThan(weightOf(told, 'kê biên'));
  });

  it('has what falls at sight last', () => {
    expect(weightOf(source, 'nợ lương')).toBeLessThan(weighty);
  });
});

describe('what is not asked for', () => {
  it.each([
    // [article, what no question is about]
    [body, 'trả tiền'],
    ['Bà Lành đi bộ, đi lại khó khăn, phải chấn chỉnh, giải trình, kiểm điểm.', 'đi bộ'],
    ['Khách đến bến xe, trạm y tế.', 'trạm y tế'],
    ['Ban đại diện cha mẹ học sinh của lớp họp.', 'ban đại diện cha mẹ học sinh'],
    ['Người bệnh mang thẻ bảo hiểm y tế.', 'thẻ bảo hiểm y tế'],
    ['Đám cháy được dập bởi ba xe chữa cháy.', 'xe chữa cháy'],
    // Names, though their words are a term’s.
    ['Theo Bảo hiểm xã hội tỉnh, công ty nợ 5 tỷ đồng.', 'Bảo hiểm xã hội'],
    ['Bảo hiểm xã hội đề nghị kiểm tra. Công ty trả lời Bảo hiểm xã hội.', 'bảo hiểm xã hội'],
    ['Cháu học Trường Mầm non Sao Mai.', 'Trường Mầm non'],
    // No other word of the dictionary means a fever.
    ['Người bệnh bị sốt xuất huyết.', 'sốt xuất huyết'],
    // Learnt long before one reads the news.
    ['Dân hài lòng, phấn khởi, bức xúc, lúng túng và bất bình.', 'hài lòng'],
    ['Xã thanh toán tiền, ban hành quy định, khuyến cáo dân, giải ngân và sơ kết.', 'thanh toán'],
    ['Xã liên lạc, giải ngân, giải trình, khởi công, gia hạn.', 'liên lạc'],
    // No other is of its sort: a person before the law among papers, a load among a barge and an inspection.
    ['Nguyên đơn nộp chứng thư. Toà xem bản án, biên bản và cáo trạng.', 'nguyên đơn'],
    ['Cầu có tải trọng nhỏ. Sà lan quá hạn đăng kiểm, tài xế có nồng độ cồn.', 'tải trọng'],
    ['Bà góp mỗi công đất 20.000 đồng. Xã có đê bao, công trình và diện tích.', 'công đất'],
    // “blazing sunshine” is a thing, and no other is a sort of weather.
    ['Nắng gắt làm ngao chết. Dân bức xúc, lúng túng, bất bình.', 'nắng gắt'],
    // Of every day, though of no field or of health.
    ['Cả phòng đã ăn trưa, vỗ tay, rồi xếp hàng và trì hoãn.', 'ăn trưa'],
    ['Cả phòng đã ăn trưa, vỗ tay, rồi xếp hàng và trì hoãn.', 'vỗ tay'],
  ])('%s: %s', (source, term) => {
    const asked = meaningsOf(source).map(({ evidence }) => evidence.text.toLowerCase());
    expect(asked).not.toContain(term.toLowerCase());
  });
});

it.each([
  ['Người bệnh bị viêm gan.', 'viêm gan', /infectious|cancer|foot-and-mouth/],
  ['Xã giao rừng phòng hộ cho dân.', 'rừng phòng hộ', /(?<!forest)(?:;|$)/],
  ['Huyện mở rộng đường vành đai.', 'đường vành đai', /(?<!road)(?:;|$)/],
])('%s: has only its like beside “%s”', (source, term, never) => {
  const item = meaningsOf(source).find(({ prompt }) => prompt.includes(`“${term}”`));
  expect(item?.prompt).toBe(`Trong bài, “${term}” có nghĩa tiếng Anh là gì?`);
  expect(item?.options.join('; ')).not.toMatch(never);
});

it('quotes its sentence as the article has it, so that the page shows it once', () => {
  const source =
    'Ông Trần Văn Dũng, Chủ tịch xã, họp dân. Ông yêu cầu giải ngân, giải trình, khởi công, gia hạn, phê bình.';
  const items = meaningsOf(source).filter(({ evidence }) => evidence.sentence === 's2');
  expect(items.length).toBeGreaterThan(0);
  for (const { explanation } of items)
    expect(explanation).toContain('“Ông yêu cầu giải ngân, giải trình, khởi công, gia hạn, phê bình.”');
});

describe('two words of one text', () => {
  const text =
    'Chợ mới chậm tiến độ\n\nXã khởi kiện nhà thầu vì công trình bị trì hoãn. Hai bên hoà giải không thành. Toà thụ lý hồ sơ. ' +
    'Nhà thầu xin gia hạn hợp đồng. Tỉnh sáp nhập ba phòng. Ban quản lý đã giải ngân hết vốn. Thanh tra niêm phong kho. ' +
    'Sở ban hành quy định, rà soát hồ sơ, tháo dỡ lán trại, thí điểm ở hai xã, tịch thu vật liệu và quyết toán công trình.';

  it('have other wrong answers where those of one stand in the other', () => {
    const article = analyse(text, lexicon, segmenter);
    for (const seed of [1, 2, 3, 4]) {
      const wishes = { seed, count: 6, language: 'vi' as const, lexicon };
      const words = explainedQuiz(article, extractFacts(article), wishes).quiz.items.filter(
        ({ kind, optionLanguage }) => kind === 'meaning' && optionLanguage === 'vi',
      );
      expect(words.length).toBeGreaterThanOrEqual(3);
      for (const one of words)
        for (const other of words.filter((item) => item !== one))
          expect(other.options).not.toContain(one.options[one.key]);
    }
  });
});
