import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { natureOf } from '../../../src/lib/quiz/kinds/words/gloss-nature.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { asked, lexicon, mayor } from './asked.ts';

// Faults that a second teacher found in sixty questions on press texts, one case each.
function quizOf(name: string, seed: number) {
  const article = analyse(readFileSync(`tests/samples/quiz-texts/${name}.txt`, 'utf8'), lexicon, segmenter);
  return generateQuiz(article, extractFacts(article), { seed, count: 10, language: 'vi', lexicon }).items;
}

function keysOf(body: string): string[] {
  return asked(body).map(({ options, key }) => options[key]);
}

describe('a reason', () => {
  const body = `${mayor} cho biết chỉ số muỗi không giảm sau đợt phun do nhiều hộ dân đóng cửa, không cho đội phun vào nhà.`;

  it('is not cut at its comma', () => {
    expect(keysOf(body)).not.toContain('nhiều hộ dân đóng cửa');
  });

  it('stands among reasons of its own matter', () => {
    const budget = readFileSync('tests/samples/quiz-texts/budget.txt', 'utf8');
    const options = asked(budget).filter(({ kind }) => kind === 'cause');
    expect(options.length).toBeGreaterThan(0);
    for (const item of options) expect(item.options.join('; ')).not.toMatch(/thời tiết|dịch bệnh|học sinh|trạm bơm/u);
  });

  it('is asked for first: nobody “thừa nhận vì sao”', () => {
    const prompts = asked(
      `${mayor} thừa nhận thu ngân sách chỉ đạt 62% dự toán do thị trường bất động sản trầm lắng.`,
    ).map(({ prompt }) => prompt);
    expect(prompts).toContain('Theo Chủ tịch Hứa Quang Lộc, vì sao thu ngân sách chỉ đạt 62% dự toán?');
  });
});

describe('a figure', () => {
  it('is not the first half of a range', () => {
    const prompts = asked('Giá nhiều loại rau xanh ở thành phố tăng từ 30% đến 50%.').map(({ prompt }) => prompt);
    expect(prompts.join(' ')).not.toMatch(/từ bao nhiêu|đến bao nhiêu/u);
  });

  it('has its “hơn” before the blank', () => {
    const items = asked('Trong hai năm thi công, nhà thầu huy động hơn 320 công nhân.');
    const item = items.find(({ options, key }) => options[key] === '320');
    expect(item?.prompt).toMatch(/huy động hơn (?:\(\d\) )?____ công nhân/u);
    expect(item?.options.some((option) => option.startsWith('hơn '))).toBe(false);
  });

  it('is no sum of money where accomplices are counted', () => {
    expect(keysOf('Công an thành phố khởi tố nghi phạm cùng bốn đồng phạm về tội lừa đảo.')).not.toContain('bốn đồng');
  });

  it('of a part is not greater than the whole of its sentence', () => {
    for (const { options, prompt } of asked(
      'Trung tâm ghi nhận 29 ổ dịch tại ba huyện, trong đó huyện Đông Lạc có 17 ổ dịch.',
    )) {
      if (/Đông Lạc có (?:____|bao nhiêu)/u.test(prompt))
        for (const option of options) expect(Number.parseInt(option, 10)).toBeLessThan(29);
    }
  });
});

describe('a quiz of ten', () => {
  const names = ['bridge', 'budget', 'coffee', 'court', 'festival', 'flood', 'library', 'school', 'transport', 'water'];

  // In a text so short that only offices are left to ask, a seventh figure is the better question.
  it.each(names)('on %s is at most seven figures and days', (name) => {
    const items = quizOf(name, 5);
    expect(items.filter(({ kind }) => kind === 'number' || kind === 'date').length).toBeLessThanOrEqual(7);
  });

  it.each(names)('on %s has no quotation that begins with the blank inside its sentence', (name) => {
    for (const seed of [1, 2, 3]) for (const { prompt } of quizOf(name, seed)) expect(prompt).not.toMatch(/“… ?____/u);
  });
});

describe('people called by their given name alone', () => {
  it('are people where they speak, and a place is none', () => {
    const items = asked(
      'Bà Tư nói chợ họp từ sáng sớm. Ông Hai đề nghị ban quản lý sửa mái che. Anh Ba cho biết khách đến rất đông. Cống Bà Rịa ở gần chợ.',
    );
    const names = items.filter(({ kind }) => kind === 'speaker').flatMap(({ options }) => options);
    expect(new Set(names)).toEqual(new Set(['bà Tư', 'ông Hai', 'anh Ba']));
  });
});

describe('a gloss', () => {
  it.each([
    ['rate of disbursement', 'rate'],
    ['land-use right certificate', 'card'],
    ['joint circular', 'norm'],
    ["people's court", 'justice'],
    ['health centre', 'facility'],
    ['traffic lane', 'way'],
    ['dry port', 'hub'],
    ['dawn', null],
  ])('“%s” is of the nature %s', (gloss, nature) => {
    expect(natureOf(gloss)).toBe(nature);
  });
});
