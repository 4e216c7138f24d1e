import { pronouns } from '../facts/vocabulary/offices.ts';
import { edgeAfter, edgeBefore } from '../facts/vocabulary/pattern.ts';

const loose = new RegExp(
  `${edgeBefore}(?:họ(?! \\p{Lu})|nó|(?<!(?:sau|trước|gần) )đây(?! là ý kiến)|(?<!(?:từ|do|trong|qua) )đó|ấy|(?<!sau đây )này|kia|như vậy|nói trên|kể trên)${edgeAfter}`,
  'u',
);
/** A word of address for somebody whom the question has not named: “chị chỉ mất bao nhiêu phút”; in “cô lập” there is none. */
const address = new RegExp(
  `${edgeBefore}(?:${pronouns}|anh|chị|thầy|cô)${edgeAfter}(?! (?:\\p{Lu}|em|giáo|thuốc|cô|lập|hùng))(?<!thầy cô)`,
  'gu',
);

/** Whether a text has a pronoun that nothing in it tells the meaning of. */
export function isLoose(text: string): boolean {
  const named = (word: string, at: number) => new RegExp(`${word} \\p{Lu}`, 'iu').test(text.slice(0, at));
  return loose.test(text) || [...text.matchAll(address)].some(({ 0: word, index }) => !named(word, index));
}
