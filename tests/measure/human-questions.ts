import { readFileSync } from 'node:fs';
import { extractFacts } from '../../src/lib/facts/extract.ts';
import { generateQuiz } from '../../src/lib/quiz/generate.ts';
import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { loadSegmenter } from '../../src/lib/server/segmenter.ts';
import { analyse } from '../../src/lib/text/analyse.ts';
import { measuringMaterial } from '../measuring-material.ts';

// How many questions that people asked about encyclopedia paragraphs have an answer that our questions on the same
// paragraph ask for too: `npx tsx tests/measure/human-questions.ts [--misses] [file]`.

const itemsAParagraph = 15;
const sameAnswer = 0.8;

interface Human {
  question: string;
  answers: { text: string }[];
}

interface Corpus {
  data: { paragraphs: { context: string; qas: Human[] }[] }[];
}

type AnswerKind = 'date' | 'number' | 'name' | 'phrase';

const numberWord = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s|$)/iu;
const time =
  /^(?:(?:vào|từ|trước|sau|đến|khoảng|mùa \p{L}+) )*(?:ngày|tháng|năm \d|những năm|thập niên|thế kỷ|\d{4}(?:$| đến)|\d{1,2} tháng|\d{1,2}\/\d)/iu;

function kindOf(text: string): AnswerKind {
  if (time.test(text) && !/^2000$/.test(text)) return 'date';
  if (/^(?:(?:hơn|khoảng|gần|trên|dưới|từ) )*\d/iu.test(text) || numberWord.test(text)) return 'number';
  const words = text.split(/\s+/);
  return /\p{Lu}/u.test(words.at(-1)?.[0] ?? '') &&
    words.filter((word) => /^["“(]?\p{Lu}/u.test(word)).length * 2 >= words.length
    ? 'name'
    : 'phrase';
}

function tokens(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? []
  );
}

/** Harmonic mean of precision and recall over the words of two answers. */
function wordF1(one: string, other: string): number {
  const [a, b] = [tokens(one), tokens(other)];
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

const figure =
  /^(?:(?:hơn|khoảng|gần|trên|dưới|xấp xỉ) )?(\d+(?:[.,]\d+)*(?: (?:triệu|tỷ|nghìn|phần trăm))?|(?:một|hai|ba|bốn) phần \p{L}+|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:mươi|trăm)(?: \p{L}+)?)?(?=\s|$))/iu;

/**
 * An answer without what one answer to the same question has and another leaves out: words that say of which sort a date is,
 * the unit of a figure or what it counts.
 */
function value(text: string): string {
  const counted = time.test(text) ? null : figure.exec(text);
  if (counted !== null) return counted[1];
  return tokens(text)
    .filter((word) => !/^(?:năm|ngày|vào|người)$/u.test(word) || tokens(text).length === 1)
    .join(' ');
}

function keysOf(context: string): string[] {
  const article = analyse(context, lexicon, segmenter);
  const wishes = { seed: 1, count: itemsAParagraph, language: 'vi' as const, lexicon };
  const { items } = generateQuiz(article, extractFacts(article), wishes);
  counts.push(items.length);
  return items.map(({ options, key }) => options[key]);
}

const lexicon = loadDictionary();
const segmenter = loadSegmenter();
const counts: number[] = [];
const [file = measuringMaterial('quiz/xquad-vi-tune.json')] = process.argv
  .slice(2)
  .filter((one) => !one.startsWith('--'));
const showMisses = process.argv.includes('--misses');
const tally: Record<AnswerKind, { asked: number; met: number; sameValue: number }> = {
  date: { asked: 0, met: 0, sameValue: 0 },
  number: { asked: 0, met: 0, sameValue: 0 },
  name: { asked: 0, met: 0, sameValue: 0 },
  phrase: { asked: 0, met: 0, sameValue: 0 },
};

if (file !== null) {
  const corpus = JSON.parse(readFileSync(file, 'utf8')) as Corpus;
  for (const { context, qas } of corpus.data.flatMap(({ paragraphs }) => paragraphs)) {
    const keys = keysOf(context);
    for (const { question, answers } of qas) {
      const kind = kindOf(answers[0].text);
      const meets = (like: (text: string) => string) =>
        answers.some(({ text }) => keys.some((key) => wordF1(like(key), like(text)) >= sameAnswer));
      const met = meets((text) => text);
      tally[kind].asked++;
      if (met) tally[kind].met++;
      if (met || meets(value)) tally[kind].sameValue++;
      else if (showMisses) console.log(`${kind}: ${answers[0].text}  ← ${question}\n    ${keys.join(' | ')}`);
    }
  }
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(0)}%`.padStart(5);
  const rows = Object.entries(tally);
  const sum = (of: 'asked' | 'met' | 'sameValue') => rows.reduce((total, [, row]) => total + row[of], 0);
  const all: typeof rows = [
    ...rows,
    ['all' as AnswerKind, { asked: sum('asked'), met: sum('met'), sameValue: sum('sameValue') }],
  ];
  console.log(`answer  asked    met        same without “năm”, “ngày”, units`);
  for (const [kind, { asked, met, sameValue }] of all)
    console.log(
      `${kind.padEnd(6)} ${String(asked).padStart(6)} ${String(met).padStart(6)} ${percent(met, asked)} ${String(sameValue).padStart(6)} ${percent(sameValue, asked)}`,
    );
  const made = counts.reduce((a, b) => a + b, 0);
  console.log(`questions made: ${made} on ${counts.length} paragraphs, ${(made / counts.length).toFixed(1)} each`);
}
