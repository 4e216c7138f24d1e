import { isVietnamese } from '../text/vietnamese-shape.ts';

/**
 * The language of what stands between quotation marks in a question: the article’s words are Vietnamese; an English meaning,
 * “to disburse”, has no letter that English lacks and a word that no Vietnamese syllable looks like.
 */
export function quotationLanguage(quotation: string): 'vi' | 'en' {
  const words = quotation.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => /^[a-z]+$/iu.test(word)) && !words.every(isVietnamese) ? 'en' : 'vi';
}
