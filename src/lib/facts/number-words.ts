const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** After “mười” five is “lăm”; after “mươi” one is “mốt” and four “tư” as well. */
function lastWords(ten: number, digit: number): string[] {
  if (digit === 5) return ['lăm'];
  if (ten > 1 && digit === 1) return ['mốt'];
  return ten > 1 && digit === 4 ? ['tư', 'bốn'] : [digits[digit]];
}

function writings(value: number): string[] {
  const [ten, digit] = [Math.floor(value / 10), value % 10];
  if (ten === 0) return [digits[digit]];
  const head = ten === 1 ? 'mười' : `${digits[ten]} mươi`;
  return digit === 0 ? [head] : lastWords(ten, digit).map((last) => `${head} ${last}`);
}

const values = new Map(
  Array.from({ length: 99 }, (_, at) => at + 1).flatMap((value) => writings(value).map((words) => [words, value])),
);

/** A whole number from 1 to 99 in words: “hai mươi lăm”. */
export function inWords(value: number): string {
  return writings(value)[0];
}

/** What a number written out is worth, from 1 to 99: 25 for “hai mươi lăm”; NaN for anything else. */
export function wordsValue(words: string): number {
  return values.get(words.toLowerCase()) ?? NaN;
}

/** The numbers of one word, from one to ten, for a pattern. */
export const shortNumbers = [...digits.slice(1), 'mười'].join('|');

/** Numbers of more than one word, the longest first: “mười hai”, “ba mươi”; one word alone may be something else. */
export const longNumbers = [...values.keys()].filter((words) => words.includes(' ')).join(' | ');
