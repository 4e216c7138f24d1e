import { figureValue } from '../../../facts/figures.ts';
import { longNumbers } from '../../../facts/number-words.ts';
import { anyOf, edgeAfter } from '../../../facts/vocabulary/pattern.ts';

/** Not numbers in running text, where they are more often “a” and “year”; before a word all answers share they are. */
const alsoNumbers: Readonly<Record<string, number>> = { một: 1, năm: 5 };
const figure = new RegExp(`\\d+(?:[.,]\\d+)*|^${anyOf(longNumbers)}${edgeAfter}|^[A-Za-zÀ-ỹ]+`, 'u');

/**
 * The values of answers that are each one figure in the same words, in digits or written out: “87,5%” and “90%”, “hai
 * tuần” and “ba tuần”. Null for any others: those have no order.
 */
export function figureValues(options: string[]): number[] | null {
  const values = options.map((text) => {
    const [written = ''] = figure.exec(text) ?? [];
    return alsoNumbers[written.toLowerCase()] ?? figureValue(written);
  });
  const frames = new Set(options.map((text) => text.replace(figure, '#')));
  const [frame = ''] = frames;
  return frames.size > 1 || /\d/.test(frame) || values.some(Number.isNaN) ? null : values;
}
