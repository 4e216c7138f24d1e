import { isLoose } from './asking/pronouns.ts';
import { lengthOf } from './wording.ts';

/** A shorter phrase joins words, “sân phơi và máy sấy”, not two things said. */
const twoParts = 10;

/** What of its form alone can tell an answer from others: by the names of docs/quizzes.md. */
const marks: readonly ((text: string) => boolean)[] = [
  // “đóng cửa, không cho đội phun vào nhà”
  (text) => / (?:và|hoặc) |, (?!chống)/u.test(text) && lengthOf(text) >= twoParts,
  // A reason, an aim or a condition inside; options that all begin with “để” are alike.
  (text) => /\S (?:vì|do|để|nhằm|nếu|khi|tránh) /u.test(text.replace(/^để /u, '')),
  (text) => /^(?:không|chưa|đừng) /i.test(text),
  (text) => /^(?:phải|cần|nên|hãy) |(?:^| )(?:không được|cần phải) /i.test(text),
  (text) => /(?:^| )sẽ /i.test(text),
  (text) => /\d/.test(text),
  (text) => /["“”]/u.test(text),
  // “rà soát toàn bộ MSVT”
  (text) => /\p{Lu}{2}/u.test(text),
];

/** Of whole sentences only figures and somebody’s own words are seen at a glance. */
const marksOfSentences: typeof marks = [(text) => /\d/.test(text), (text) => /["“”]/u.test(text)];

/** How many syllables, and what part, longer than all the others an answer may be, or shorter. */
const leeway = 2;
const part = 0.3;

/** Whether a reader could pick the answer out by its form: the only one of two parts, the longest by far, the one warning. */
export function standsOut(answer: string, others: readonly string[], { sentences = false } = {}): boolean {
  const alone = (sentences ? marksOfSentences : marks).some((has) => {
    const own = has(answer);
    return others.every((other) => has(other) !== own);
  });
  const lengths = others.map(lengthOf);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const own = lengthOf(answer);
  return alone || own - longest > Math.max(leeway, longest * part) || shortest - own > Math.max(leeway, own * part);
}

const mostTried = 12;

/** Whether two options are near enough in length to stand side by side. */
export function nearInLength(answer: string, other: string): boolean {
  return Math.abs(lengthOf(other) - lengthOf(answer)) <= Math.max(3, lengthOf(answer) * 0.5);
}

/** Whether options differ so much in length that one stands out. */
export function uneven(options: readonly string[]): boolean {
  const lengths = options.map(lengthOf);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return most - least > Math.max(4, most * 0.65);
}

/** “Tất cả các hàng quán”: at a glance such an answer seems to speak of the other answers. */
export function seemsToSumUp(text: string): boolean {
  return /tất cả|cả ba(?![A-Za-zÀ-ỹ])|không câu nào|đều (?:đúng|sai)/i.test(text);
}

/**
 * The first three of a pool among which the answer does not stand out, or, where `two` are enough, two; none where there
 * are none. Whole `sentences` differ in form more than phrases may.
 */
export function evenWith(answer: string, pool: readonly string[], { two = false, sentences = false } = {}): string[] {
  if (seemsToSumUp(answer)) return [];
  const tried = [...new Set(pool)]
    .filter((one) => nearInLength(answer, one) && !isLoose(one) && !seemsToSumUp(one))
    .slice(0, mostTried);
  const even = (some: string[]) => !standsOut(answer, some, { sentences }) && !uneven([answer, ...some]);
  const pairs = tried.flatMap((one, at) => tried.slice(at + 1).map((other) => [one, other]));
  for (const [one, other] of pairs)
    for (const third of tried.slice(tried.indexOf(other) + 1))
      if (even([one, other, third])) return [one, other, third];
  return two ? (pairs.find(even) ?? []) : [];
}

/** Phrases of one part, and where the answer has two, “… và …”, pairs of them. */
export function partedAs(answer: string, pool: readonly string[]): string[] {
  if (lengthOf(answer) < twoParts || !answer.includes(' và ')) return [...pool];
  const single = pool.filter((one) => !/, (?!chống)| và /u.test(one));
  const pairs = single.flatMap((one, at) => (at % 2 === 1 ? [`${single[at - 1]} và ${one}`] : []));
  // A phrase beside the pair that holds it would be the same answer.
  return [...pairs, ...pool.filter((one) => !pairs.some((pair) => pair.includes(one)))];
}
