import { isVietnamese } from '../text/vietnamese-shape.ts';

/** Where a question or its explanation gives a meaning: “… có nghĩa là “to ban”?”, “cấm” means “to ban”. */
const beforeMeaning = /(?:nghĩa là|means) $/u;

/**
 * The language of what stands between quotation marks in a question: the article’s words are Vietnamese; what follows
 * “means” is an English gloss, whatever its words look like (“can”, “to ban”), unless a teacher gives a meaning in Vietnamese,
 * with letters that English lacks. `before` is the wording up to the quotation.
 */
export function quotationLanguage(quotation: string, before: string): 'vi' | 'en' {
  if (!beforeMeaning.test(before)) return 'vi';
  const words = quotation.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => !/^[a-z]+$/iu.test(word)) && words.every(isVietnamese) ? 'vi' : 'en';
}
