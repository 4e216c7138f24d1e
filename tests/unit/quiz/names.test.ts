import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';
import { keyPhrasesIn } from '../../../src/lib/quiz/key-phrases.ts';
import { without } from '../../../src/lib/quiz/asking/masks.ts';
import { passagesOf } from '../../../src/lib/facts/passage.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon } from './asked.ts';

function answer({ options, key }: Item): string {
  return options[key];
}

const storms =
  'Ảnh hưởng mạnh nhất đến thành phố là từ Cơn bão Dora năm 1964. Bốn năm trước đó, cả vùng đã bị ngập lụt bởi Cơn bão ' +
  'Jeanne trong ba ngày. Cơn bão Beryl vào bờ với sức gió 70 dặm một giờ. Cơn bão Fay làm hỏng cầu tàu của thành phố.';

describe('a blank for a name', () => {
  it('has names with the same class noun beside the answer', () => {
    const item = asked(storms).find((one) => answer(one) === 'Cơn bão Dora');
    expect(item?.options.every((option) => option.startsWith('Cơn bão '))).toBe(true);
  });

  it('is none for the given name of somebody who is named in full', () => {
    const items = asked(
      'Bị cáo Đoàn Thị Mỹ Khuyên lập 14 hồ sơ giả. Tại toà, Khuyên thừa nhận toàn bộ hành vi. Bà Cù Thị Nghi và ông Phùng ' +
        'Hữu Thạc đến dự. Xóm Đông Lam có 90 hộ.',
    );
    expect(items.map(answer)).not.toContain('Khuyên');
  });

  it('has the level of a body in its answer', () => {
    const items = asked(
      'Bộ Chỉ huy Quân sự tỉnh đã huy động 620 chiến sĩ tìm người mất tích. Sở Xây dựng kiểm tra 12 cây cầu. Ông Hà Văn Khoa, ' +
        'Giám đốc Sở Y tế, cho biết thuốc đã đủ. Đài Khí tượng Thuỷ văn đo 310 mm mưa.',
    );
    const blanks = items.filter(({ prompt }) => /____ tỉnh/.test(prompt));
    expect(blanks.map(({ prompt }) => prompt)).toEqual([]);
  });

  it('is none for who says something', () => {
    const items = asked(
      'Sở Y tế cho biết đã tiêm 4.200 mũi vắc xin cho trẻ em. Bệnh viện Đa khoa Mường Khoong nhận 30 bệnh nhân. Sở Xây dựng ' +
        'sửa 12 trạm y tế ở vùng cao.',
    );
    expect(items.filter(({ kind }) => kind === 'cloze').map(answer)).not.toContain('Sở Y tế');
  });
});

describe('an account in which nobody speaks', () => {
  const account =
    'Nhà thám hiểm Jean Ribault đã lập bản đồ sông St. Johns vào năm 1562 với 150 người. Hai năm sau, Laudonnière lập Fort ' +
    'Caroline gần làng Saturiwa. Philip II cử Pedro Menéndez đánh pháo đài với 800 lính và 11 tàu. Ngày 20 tháng 9 năm 1565, ' +
    'quân của Menéndez chiếm Fort Caroline và đổi tên thành San Mateo. Nơi đó nay có 3 bảo tàng.';

  function keysOf(source: string): string[] {
    const article = analyse(`Miền đất mới\n\n${source}`, lexicon, segmenter);
    return generateQuiz(article, extractFacts(article), { seed: 1, count: 7, language: 'vi', lexicon }).items.map(
      answer,
    );
  }

  it('is asked for its names, not for its figures alone', () => {
    expect(keysOf(account).filter((key) => /^\p{Lu}/u.test(key)).length).toBeGreaterThan(1);
  });

  it('but news with the same sentences is not', () => {
    const news = `${account} Ông Hà Văn Khoa, Giám đốc Bảo tàng tỉnh, cho biết lễ kỷ niệm có 2.000 khách.`;
    const names = (source: string) => keysOf(source).filter((key) => /^\p{Lu}/u.test(key)).length;
    expect(names(news)).toBeLessThan(names(account));
  });
});

describe('a question about what somebody does with his own', () => {
  it('is asked where the clause is quoted from its beginning', () => {
    const prompts = asked('Nước Pháp bắt đầu xây dựng lại đế chế của mình sau năm 1850 ở châu Phi.').map(
      ({ prompt }) => prompt,
    );
    expect(prompts.some((prompt) => prompt.includes('của mình'))).toBe(true);
    expect(prompts.filter((prompt) => /“…[^”]*của mình/u.test(prompt))).toEqual([]);
  });
});

describe('a name left out of a quotation', () => {
  const item = {
    prompt:
      'Theo bài, tên nào điền đúng vào chỗ trống: “Nước Pháp tập trung vào Bắc Phi trong hai mươi năm liền, rồi quay sang ____ trong nhiều năm sau đó”?',
    options: ['Đông Phi', 'Nam Phi', 'Tây Á'],
    key: 0,
  } as Item;

  it('is not taken out of another word', () => {
    expect(without(item, 'Trung', 1)).toBeNull();
    expect(without(item, 'Bắc Phi', 1)?.prompt).toContain('tập trung vào […] trong');
  });
});

describe('a phrase', () => {
  function phrasesOf(body: string): string[] {
    const article = analyse(`Tin trong ngày\n\n${body}`, lexicon, segmenter);
    return passagesOf(article)
      .filter(({ sentence }) => sentence.kind === 'body')
      .flatMap((passage) => keyPhrasesIn(passage, lexicon))
      .map(({ text }) => text);
  }

  it('has both halves of a pair', () => {
    expect(phrasesOf('Nhóm phân tích dữ liệu hành vi và nhân khẩu học.')).toContain('dữ liệu hành vi và nhân khẩu học');
  });

  it('does not end before what belongs to its last noun', () => {
    const body = 'Xe không được trộn lẫn các loại rác, rác tái chế và rác còn lại.';
    expect(phrasesOf(body)).not.toContain('rác tái chế và rác');
  });

  it.each(['các nhà', 'tức là', 'một số'])('is not “%s”', (phrase) => {
    const body = 'Một số người, tức là các nhà hoạt động cũ, đã đến. Các nhà bên sông bị ngập.';
    expect(phrasesOf(body).map((one) => one.toLowerCase())).not.toContain(phrase);
  });
});

describe('what something is called', () => {
  it('is not what its name is like', () => {
    const keys = asked('Các tiểu bang ở trong bốn quốc gia có tên chứa chữ “Amazonas”. Sông dài 6.400 km.').map(answer);
    expect(keys.filter((key) => key.startsWith('chứa'))).toEqual([]);
  });
});
