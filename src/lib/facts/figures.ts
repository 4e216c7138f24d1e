import { wordsValue } from './number-words.ts';
import { numberWords, scales } from './vocabulary/figures.ts';

const scaleWords = Object.keys(scales).sort((a, b) => b.length - a.length);
const longestScale = scaleWords[0].length;

/** Takes “1.250,5%” apart the Vietnamese way: stops group thousands, the comma is decimal. NaN for anything else. */
export function figureValue(figure: string): number {
  const word = numberWords[figure.toLowerCase()];
  if (word !== undefined) return word;
  const digits = figure.replace(/\s?%$/, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d+(?:,\d+)?$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^\d+\.\d+$/.test(digits)) return Number(digits);
  return wordsValue(figure);
}

/** The power of ten written as a word at the start of `text` (“ tỷ đồng”), with its length; one and 0 where none is. */
export function scaleAt(text: string): { factor: number; length: number } {
  const lower = text.slice(0, longestScale + 1).toLowerCase();
  for (const word of scaleWords) {
    if (lower.startsWith(` ${word}`) && !/^[A-Za-zÀ-ỹ\p{N}]/u.test(text.slice(word.length + 1))) {
      return { factor: scales[word], length: word.length + 1 };
    }
  }
  return { factor: 1, length: 0 };
}

const parts: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, mười: 10 };

/** “hai phần ba”, “một nửa” as a number; NaN for what is no fraction. */
export function fractions(words: string): number {
  if (/nửa$/i.test(words)) return 0.5;
  const [, above, below] = /^(\S+) phần (\S+)$/u.exec(words.toLowerCase()) ?? [];
  return (parts[above] ?? NaN) / (parts[below] ?? NaN);
}
