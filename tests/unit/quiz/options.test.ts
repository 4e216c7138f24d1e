import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { faultsAmong } from '../../../src/lib/quiz/contract/among.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';
import { glossedAs, kinOf } from '../../../src/lib/quiz/kinds/words/glossed.ts';
import { areNearSynonyms } from '../../../src/lib/quiz/kinds/words/near-synonyms.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { asked, lexicon, two } from './asked.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

// Faults in the options, and between the questions of a quiz, that a teacher found when rating, one case each.
describe('offices', () => {
  it('are such as there are: the board of organisation is the Party committee’s', () => {
    const options = asked(two).flatMap((one) => one.options);
    expect(options).toContain('Trưởng Ban Tổ chức Huyện uỷ Suối Vàng');
    expect(options.join('; ')).not.toContain('Ban Tổ chức huyện');
  });

  it('are explained once', () => {
    for (const { explanation } of asked(two)) expect(explanation).not.toMatch(/“?([\p{L} ]{6,}?)”? là \1/u);
  });

  it('do not begin what is said', () => {
    const body =
      'Theo đại tá Khổng Văn Lâm, Trưởng Công an quận Tây Hưng, đoàn kiểm tra đã xử phạt nhiều cơ sở vi phạm.';
    const facts = extractFacts(analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter));
    expect(facts.find(({ kind }) => kind === 'statement')?.text).toMatch(/^đoàn kiểm tra/);
  });
});

describe('people', () => {
  it('are found whole after the name of a place', () => {
    const body = 'Chủ tịch HĐND tỉnh Lâm Sơn Quàng Thị Mai đề nghị ngành y tế công khai lịch khám.';
    const roles = extractFacts(analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter)).filter(
      ({ kind }) => kind === 'role',
    );
    expect(roles.map(({ text }) => text)).toEqual(['Chủ tịch HĐND tỉnh Lâm Sơn Quàng Thị Mai']);
  });

  const caption = 'Quang cảnh hội nghị. Ảnh: Phạm Hùng.';
  const third = 'Ông Võ Đức Khang đề nghị các xã công khai quy trình tại trụ sở.';
  const holders = (body: string) =>
    asked(body)
      .filter(({ kind, options }) => kind === 'role' && options.includes('Hứa Quang Lộc'))
      .map(({ options }) => options.includes('Phạm Hùng'));

  it('of a caption are no wrong answers: a photographer decides nothing', () => {
    expect(holders(`${two}\n\n${caption}`)).not.toContain(true);
    expect(holders(`${two} ${third}\n\n${caption}`)).toContain(false);
    expect(holders(`${two} ${third}\n\n${caption}`)).not.toContain(true);
  });
});

const meanings = (body: string) => asked(body).filter(({ optionLanguage }) => optionLanguage === 'en');

describe('a meaning', () => {
  const town =
    'Phường có thêm Khu Công nghiệp, lo an sinh xã hội và an ninh trật tự. Người đứng đầu phải khắc phục kịp thời ' +
    'hạn chế. Mục tiêu cao nhất là để dân đón Tết vui tươi, lành mạnh, an toàn, tiết kiệm trong năm tới.';

  it('shows the term without the capital of its sentence', () => {
    const prompts = meanings('Rừng phòng hộ được giao cho xã. Rừng đặc dụng thì không.').map(({ prompt }) => prompt);
    expect(prompts.some((prompt) => prompt.includes('“rừng phòng hộ”'))).toBe(true);
    expect(meanings(town).some(({ prompt }) => prompt.includes('“Người đứng đầu”'))).toBe(false);
  });

  it('has glosses of one part of speech', () => {
    for (const { options } of meanings(town)) {
      const acting = options.filter((option) => option.startsWith('to '));
      expect([0, options.length]).toContain(acting.length);
      expect(options.join()).not.toMatch(/joyful|highest/);
    }
  });

  it('has only things of its class beside a thing', () => {
    const [forest] = meanings('Xã giao khoán rừng phòng hộ cho các hộ.');
    for (const option of forest.options) expect(option).toMatch(/forest$/);
  });
});

describe('glosses beside one', () => {
  const optionsOf = (body: string, term: string) => {
    const item = meanings(body).find(({ prompt }) => prompt.includes(`“${term}”`));
    return item === undefined ? null : { key: item.options[item.key], others: item.options.join('; ') };
  };

  it.each([
    // [article, term, what it means, what may not stand beside it]
    ['Xã chi trả trợ cấp hưu trí xã hội cho người già.', 'trợ cấp hưu trí xã hội', null, /growth|price/],
    ['Trẻ tiêm tại trạm y tế xã.', 'trạm y tế', null, /airport|plant|stadium/],
    ['Thí sinh nộp bài thi sau khi hết giờ.', 'bài thi', null, /wanted|compensation|crime/],
    ['Tỉnh hỗ trợ từ ngân sách trung ương.', 'ngân sách trung ương', null, /block|fuel/],
    ['Xã mở lớp giáo dục thường xuyên.', 'giáo dục thường xuyên', 'continuing education', /budget/],
    ['Toà xem xét khung hình phạt.', 'khung hình phạt', null, /land price|hardship/],
    ['Phường lấy mã số vùng trồng.', 'mã số vùng trồng', null, /lorry|export value/],
  ])('%s', (body, term, key, never) => {
    const found = optionsOf(body, term);
    if (key !== null) expect(found?.key).toBe(key);
    expect(found?.others ?? '').not.toMatch(never);
  });

  it('are none for words of every day', () => {
    expect(optionsOf('Nhà trường mua thịt lợn cho bữa trưa.', 'thịt lợn')).toBeNull();
    expect(optionsOf('Nhà trường mua thịt lợn cho bữa trưa.', 'bữa trưa')).toBeNull();
  });

  it('are none where a number in the term alone tells the key', () => {
    expect(optionsOf('Xã theo mô hình chính quyền địa phương hai cấp.', 'chính quyền địa phương hai cấp')).toBeNull();
  });

  it('are others of one head where the term begins so', () => {
    const industrial = glossedAs('khu công nghiệp', 'industrial park, industrial zone', lexicon)!;
    expect(kinOf(industrial, lexicon).map((one) => one.gloss)).toContain('export processing zone');
  });

  it('could not stand for one another', () => {
    expect(areNearSynonyms('to seize, to impound', 'to confiscate')).toBe(true);
    expect(areNearSynonyms('to seize', 'to appoint')).toBe(false);
  });
});

describe('a motto', () => {
  const body = 'Bà Lý Thị Mơ nói “phải đi đến cùng công việc”. Chiến dịch có khẩu hiệu “Mỗi mũi tiêm, một niềm tin”.';
  const mottos = asked(body).filter(({ prompt }) => prompt.includes('khẩu hiệu'));

  it('is asked for by what the article calls it, as it quotes other words too', () => {
    expect(mottos[0].prompt).toBe('Câu nào sau đây được bài viết gọi là khẩu hiệu?');
  });

  it('stands among sayings, not among things', () => {
    const items = asked(
      'Hội nghị bàn về biên chế hành chính, sự nghiệp. Tỉnh làm theo phương châm “mọi người, mọi nhà đều có Tết”.',
    );
    const options = items.filter(({ prompt }) => prompt.includes('phương châm')).flatMap((one) => one.options);
    expect(options).toContain('mọi người, mọi nhà đều có Tết');
    expect(options).not.toContain('biên chế hành chính, sự nghiệp');
  });

  it('stands among others that begin with a capital as it does', () => {
    for (const { options } of mottos) for (const option of options) expect(option).toMatch(/^\p{Lu}/u);
  });
});

describe('a figure', () => {
  it('of the clock is no hour that there is not', () => {
    const items = asked('Xe chạy từ 5 giờ đến 22 giờ.').filter(({ kind }) => kind === 'number');
    for (const { options } of items) for (const option of options) expect(parseInt(option)).toBeLessThanOrEqual(24);
  });
});

describe('a duty', () => {
  it('is not set beside other work of the same people', () => {
    const body =
      'Người đứng đầu địa bàn chịu trách nhiệm về việc phòng, chống dịch. Vai trò của họ rất quan trọng trong việc ' +
      'điều trị F0 tại nhà.\n\nCác phường lo việc điều trị tại nhà, việc thu ngân sách, việc chỉnh trang đô thị.';
    const duties = asked(body).filter(({ prompt }) => prompt.includes('phải chịu trách nhiệm về việc gì'));
    for (const { options } of duties) expect(options).not.toContain('điều trị tại nhà');
  });
});

describe('a list of faults', () => {
  it('is not set beside what somebody has to do', () => {
    const items = asked(
      'Các lỗi phổ biến gồm: không có lối thoát nạn thứ hai; để xe máy chắn cầu thang; hệ thống điện quá tải. ' +
        '“Chủ nhà trọ phải chịu trách nhiệm trước pháp luật về an toàn của người thuê”, ông Lâm nói.\n\n' +
        'Ông Tống Văn Lâm đề nghị quận cho thêm thời gian để sửa chữa.',
    ).filter(({ kind }) => kind === 'list');
    for (const { options } of items) expect(options.join('; ')).not.toMatch(/chịu trách nhiệm|đề nghị/);
  });
});

describe('a quiz does not ask again what it tells', () => {
  const evidence = { sentence: 's1', start: 0, end: 1, text: 'x' };
  const item = (change: Partial<Item>): Item => ({
    id: 'a',
    kind: 'content',
    prompt: 'Theo bài, huyện yêu cầu làm gì?',
    options: ['rà soát hồ sơ', 'thực hiện 4 đợt giãn cách xã hội', 'chuẩn bị Tết'],
    optionLanguage: 'vi',
    key: 0,
    evidence,
    explanation: '“”',
    fact: 'requirement-1',
    ...change,
  });
  const elsewhere = { ...evidence, sentence: 's9' };
  /** A word asked for by its meaning, with wrong answers of its own. */
  const word = (text: string, gloss: string) =>
    item({
      kind: 'meaning',
      prompt: `Từ ngữ nào trong bài có nghĩa là “${gloss}”?`,
      options: [text, `${gloss} 1`, `${gloss} 2`],
      evidence: { ...evidence, text },
      fact: text,
    });
  const cases: [says: string, one: Item, other: Item][] = [
    [
      'a figure in an option',
      item({ kind: 'number', options: ['3 đợt', '4 đợt', '5 đợt'], key: 1, fact: 'quantity-1', evidence: elsewhere }),
      item({}),
    ],
    [
      'a list in a prompt',
      item({ kind: 'list', options: ['thu thuế', 'giáo dục', 'y tế'], fact: 'list-1', evidence: elsewhere }),
      item({ kind: 'speaker', prompt: 'Ai nói: “ưu tiên giáo dục, y tế, giao thông”?' }),
    ],
    [
      'a duty in a demand of the same sentence',
      item({ options: ['phòng, chống dịch', 'thu thuế', 'đón Tết'], fact: 'duty-1' }),
      item({ options: ['chịu trách nhiệm về phòng, chống dịch', 'a b', 'c d'] }),
    ],
    [
      'the same glosses twice',
      item({ kind: 'meaning', options: ['case', 'school', 'budget'], fact: 'term-1' }),
      item({ kind: 'meaning', options: ['budget', 'case', 'school'], fact: 'term-2' }),
    ],
    [
      'two words with a syllable in common',
      word('tuyên phạt', 'to sentence'),
      word('tuyên án', 'to hand down a verdict'),
    ],
    ['two words of one meaning', word('kê biên', 'to seize, to distrain'), word('thu giữ', 'to seize')],
  ];

  it.each(cases)('%s', (_, one, other) => {
    expect(faultsAmong(one, [other])).toContain('no-item-answers-another');
    expect(faultsAmong(other, [one])).toContain('no-item-answers-another');
  });

  it('is no matter between two words that have nothing in common', () => {
    expect(faultsAmong(word('giải ngân', 'to disburse'), [word('khởi công', 'to start construction')])).toEqual([]);
  });
});
