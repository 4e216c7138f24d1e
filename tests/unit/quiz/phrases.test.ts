import { describe, expect, it } from 'vitest';
import { evenWith, partedAs, standsOut } from '../../../src/lib/quiz/form.ts';
import { likeExpansions } from '../../../src/lib/quiz/kinds/abbreviation.ts';
import { deeds } from '../../../src/lib/quiz/kinds/reasons/aims.ts';
import { familyOf } from '../../../src/lib/quiz/kinds/deeds/families.ts';
import { matters } from '../../../src/lib/quiz/kinds/deeds/matters.ts';
import { placeNature } from '../../../src/lib/quiz/kinds/people/place-nature.ts';
import { effects } from '../../../src/lib/quiz/kinds/reasons/reasons.ts';
import { isLoose } from '../../../src/lib/quiz/asking/pronouns.ts';
import { lengthOf } from '../../../src/lib/quiz/wording.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';
import { asked, lexicon, mayor } from './asked.ts';

function about(body: string, prompt: RegExp, language: 'vi' | 'en' = 'vi'): Item[] {
  return asked(body, language).filter((one) => prompt.test(one.prompt));
}

describe('an answer stands out by its form', () => {
  const three = ['đổi mật khẩu định kỳ', 'giữ lại biên lai', 'không nghe số lạ'];
  it.each([
    ['the longest by far', 'xem xét hoàn cảnh của bà Mỹ vì bà đang nuôi con nhỏ', three],
    ['the one with a reason', 'nghỉ việc vì lương thấp', ['chuyển nhà', 'đi học xa', 'đổi nghề mới']],
    ['the one that forbids', 'không đi một mình', ['mang theo đèn pin', 'báo cho người nhà', 'về trước trời tối']],
    ['the one with a figure', 'mua 3 máy bơm', ['mua máy cày', 'sửa máy sấy', 'thuê thêm người']],
    ['the one without “không”', 'giữ hoá đơn', ['không vay nặng lãi', 'không ký giấy trắng', 'không mua chịu']],
  ])('%s', (_, answer, others) => {
    expect(standsOut(answer, others)).toBe(true);
  });

  it('does not where others are like it', () => {
    expect(standsOut('không mượn điện thoại', three)).toBe(false);
  });

  it('and is not asked for where no three others fit', () => {
    const long = 'xây dựng phương án giới hạn số khách vào phố cổ trong giờ cao điểm và trình tỉnh xem xét sớm';
    expect(evenWith(long, three)).toEqual([]);
  });

  it('has others of two parts where it has two reasons, and none glued with a comma', () => {
    const pool = ['mầm bệnh đã kháng thuốc', 'hoá chất cấp chậm', 'khu trọ chật chội', 'thời tiết nóng ẩm'];
    expect(partedAs('nhiều hộ dân đóng cửa và không cho đội phun vào nhà', pool)).toEqual([
      'mầm bệnh đã kháng thuốc và hoá chất cấp chậm',
      'khu trọ chật chội và thời tiết nóng ẩm',
    ]);
    expect(partedAs('nhiều hộ dân đóng cửa, không cho đội phun vào nhà', pool)).toEqual(pool);
  });
});

describe('the usual phrases', () => {
  const lists = [
    ...effects.map(({ reasons }) => reasons),
    ...deeds.map(({ aims }) => aims),
    ...matters.flatMap(({ usual }) => Object.values(usual)),
  ];

  it('can stand alone, are short, and none is there twice in its list', () => {
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length);
      for (const phrase of list) {
        expect(isLoose(phrase), phrase).toBe(false);
        expect(lengthOf(phrase), phrase).toBeLessThanOrEqual(13);
        expect(phrase, phrase).not.toMatch(/\d|^\s|\s$|\.$/u);
      }
    }
  });

  it('are enough for four answers where something is explained or done for an aim', () => {
    for (const { reasons } of effects) expect(reasons.length).toBeGreaterThanOrEqual(5);
    for (const { aims } of deeds) expect(aims.length).toBeGreaterThanOrEqual(5);
  });
});

describe('a reason', () => {
  it('stands among what could make it so: few passengers are no few customers', () => {
    const bus = `${mayor} cho biết khách đi xe buýt còn ít do nhiều tuyến chưa vào tới khu công nghiệp. Xe buýt chạy 12 tuyến.`;
    const [item] = about(bus, /vì sao khách đi xe buýt còn ít/u);
    expect(item.options).toHaveLength(4);
    expect(item.options.join('; ')).not.toMatch(/siêu thị|chợ|hàng hoá/u);
  });

  it('after “nhờ” stands among good ones', () => {
    const school = `${mayor} cho biết số học sinh bỏ học giảm mạnh nhờ các em được ăn đủ ba bữa tại trường.`;
    const [item] = about(school, /nhờ đâu số học sinh bỏ học giảm/u);
    expect(item.options.join('; ')).not.toMatch(/phụ giúp cha mẹ|ở xa trường|học phí tăng/u);
  });

  it('is not asked where nothing is known that could be one', () => {
    expect(about(`${mayor} nói đàn sếu bay về muộn vì gió mùa đổi hướng.`, /vì sao/u)).toEqual([]);
  });

  it('is no aim where “không để” forbids', () => {
    expect(about(`${mayor} yêu cầu các xã không để hộ nào phải ngủ ngoài trời sau lũ.`, /làm gì\?$/u)).toSatisfy(
      (items: Item[]) => items.every(({ prompt }) => !/không để làm gì/u.test(prompt)),
    );
  });
});

describe('what is asked for', () => {
  const court = 'Toà án nhân dân tỉnh mở phiên toà xét xử bị cáo về tội trộm cắp. Các bị cáo nhận tội trước toà. ';

  it('is the first thing alone, and of a court what a defence can ask', () => {
    const body = `${court}Luật sư Hầu Văn Quý đề nghị toà xem xét hoàn cảnh của bà Mỹ vì bà đang nuôi con nhỏ và không hưởng lợi.`;
    const [item] = about(body, /đề nghị toà làm gì/u);
    expect(item.options[item.key]).toBe('xem xét hoàn cảnh của bà Mỹ');
    expect(item.options.join('; ')).not.toMatch(/kê biên|truy bắt/u);
    expect(item.options).toHaveLength(4);
  });

  it('is told in English with a title and the usual word for whom', () => {
    const body = `Bà Lò Thị Yam trồng cà phê. Nông dân hái cà phê. Bà Yam đề nghị huyện hỗ trợ sân phơi và máy sấy.`;
    expect(about(body, /ask the district/u, 'en')[0]?.prompt).toBe(
      'According to the article, what does Ms Lò Thị Yam ask the district to do?',
    );
  });
});

describe('a quotation of what is asked for', () => {
  it('says who asks: a demand is no fact', () => {
    const body = `${mayor} khẳng định nguồn hàng vẫn đủ và yêu cầu các doanh nghiệp không tăng giá trước ngày 20/7.`;
    const prompts = asked(body, 'en')
      .filter(({ kind }) => kind === 'date')
      .map(({ prompt }) => prompt);
    expect(prompts.length).toBeGreaterThan(0);
    for (const prompt of prompts) expect(prompt).toContain('yêu cầu các doanh nghiệp');
  });
});

describe('true, false or not said', () => {
  const body =
    'Thành phố sẽ lắp thêm máy đọc thẻ ở tất cả các phường. Phần lớn hộ dân trong xã chưa đăng ký tài khoản định danh. ' +
    'Từ tháng 9, bệnh viện đã mở cửa cả buổi tối cho người ở xa. Toàn bộ học sinh lớp một được miễn học phí từ năm học này. ' +
    'Nhiều hộ ở thôn Nà Pồng vẫn phải đi gánh nước từ suối về dùng. UBND huyện đã lắp đèn đường ở toàn bộ các thôn vùng cao. ' +
    'Bệnh viện huyện sẽ mua máy chụp phim mới cho tất cả các khoa khám bệnh.';
  const items = asked(body).filter(({ kind, options }) => kind === 'truth' && options.length === 3);

  it('names all three in the question, and each is right at times', () => {
    for (const { prompt, options } of items) {
      expect(prompt).toContain('đúng, sai hay bài không nói tới');
      expect(options).toEqual(['Đúng với bài', 'Sai so với bài', 'Bài viết không nêu']);
    }
    expect(new Set(items.map(({ key }) => key))).toEqual(new Set([0, 1, 2]));
  });

  it('is asked in English too', () => {
    expect(asked(body, 'en').some(({ kind }) => kind === 'truth')).toBe(true);
  });

  it('is never asked of who somebody is', () => {
    const prompts = asked('Bà Ma Thị Bích, bán vải 22 năm ở chợ, nói khách vắng. Chợ họp từ sáng.')
      .filter(({ kind }) => kind === 'truth')
      .map(({ prompt }) => prompt);
    expect(prompts).toEqual([]);
  });
});

describe('other options', () => {
  it('of an abbreviation have its letters', () => {
    const others = likeExpansions('thủ tục hành chính', lexicon);
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const one of others)
      expect(
        one
          .split(' ')
          .map(([first]) => first)
          .join(''),
      ).toBe('tthc');
  });

  it('of a list are of its family', () => {
    expect(familyOf(['sởi', 'rubella', 'bạch hầu'])).toContain('ho gà');
    // Everybody knows which subjects an examination has.
    expect(familyOf(['Toán', 'Ngữ văn', 'Tiếng Anh'])).toEqual([]);
    expect(familyOf(['đậy kín chum vại', 'thả cá vào bể'])).toEqual([]);
  });

  it('of a place are places of its sort', () => {
    expect(placeNature('thành phố')).toBe(placeNature('huyện'));
    expect(placeNature('chợ')).not.toBe(placeNature('thành phố'));
    expect(placeNature(null)).toBe(-1);
  });
});

describe('people of whom one tells how many', () => {
  it.each([
    ['Tài xế nghỉ mất bảy anh vì chậm lương', false],
    ['Nhiều chị sợ mất việc nên không ký đơn', false],
    ['Chậm lương nên anh nghỉ việc', true],
  ])('%s: %s', (text, loose) => {
    expect(isLoose(text)).toBe(loose);
  });
});
