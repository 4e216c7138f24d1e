import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { explainedQuiz } from '../../../src/lib/quiz/generate.ts';
import { parseReading } from '../../../src/lib/reader/reading-file.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { realInput } from '../../measuring-material.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const lexicon = loadDictionary();
const kho = 'readings/ha-noi-ke-hoach-2022/kho.md';

/** What a question on these events must be about: words of its prompt, and its answer. */
const wanted: [prompt: RegExp, answer: RegExp][] = [
  [/tăng trưởng GRDP .*bao nhiêu phần trăm/, /^2,92%$/],
  [/bao nhiêu đợt giãn cách xã hội/, /^4 đợt$/],
  [/hội nghị .*khi nào/, /^chiều 14\/12$/],
  [/bao nhiêu năm .*giai đoạn 2021-2025/, /^3 năm$/],
  [/bao nhiêu tuần nữa/, /^hai tuần$/],
  [/chịu trách nhiệm về việc gì/, /phòng, chống dịch/],
  [/gọi là phương châm/, /mọi người, mọi nhà đều có Tết/],
];
const holders: Record<string, RegExp> = { 'Bí thư Thành uỷ': /Đinh Tiến Dũng/, 'Chủ tịch UBND': /Chu Ngọc Anh/ };

function asked(source: string) {
  const article = analyse(source, lexicon, segmenter);
  return explainedQuiz(article, extractFacts(article), { seed: 1, count: 60, language: 'vi', lexicon }).quiz.items;
}

function checks(source: () => string) {
  it('gives at least twelve questions besides those on meanings', () => {
    expect(asked(source()).filter(({ kind }) => kind !== 'meaning').length).toBeGreaterThanOrEqual(12);
  });

  it.each(wanted)('asks %s', (prompt, answer) => {
    const item = asked(source()).find((one) => prompt.test(one.prompt));
    expect(item?.options[item.key]).toMatch(answer);
  });

  it.each(Object.entries(holders))('asks about the %s', (office, person) => {
    const items = asked(source()).filter(({ kind }) => kind === 'role');
    const item = items.find(({ prompt, options, key }) => `${prompt} ${options[key]}`.includes(office));
    expect(`${item?.prompt} ${item?.options[item.key]}`).toMatch(person);
  });

  it('asks who said or asked for something, or what', () => {
    const ofSpeech = asked(source()).filter(({ kind }) => kind === 'speaker' || kind === 'content');
    expect(ofSpeech.some(({ kind }) => kind === 'speaker')).toBe(true);
    expect(ofSpeech.length).toBeGreaterThanOrEqual(6);
  });
}

const real = realInput();

describe.skipIf(real === null)('the quiz on the real input', () => checks(() => real ?? ''));

describe('the quiz on the hardest bundled level', () =>
  checks(() => parseReading(readFileSync(kho, 'utf8'), kho).source));
