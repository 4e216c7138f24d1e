import { figureValue } from '../../../facts/figures.ts';
import { inWords } from '../../../facts/number-words.ts';
import type { Random } from '../../random.ts';

const mostInWords = 99;

interface Shape {
  decimals: number;
  comma: boolean;
  grouped: boolean;
  tail: string;
}

function shapeOf(figure: string): Shape {
  const tail = /\s?%$/.exec(figure)?.[0] ?? '';
  const digits = figure.slice(0, figure.length - tail.length);
  const decimal = /^\d+\.\d{1,2}$/.test(digits) ? '.' : ',';
  const decimals = digits.split(decimal)[1]?.length ?? 0;
  return { decimals, comma: decimal === ',', grouped: /\d\.\d{3}/.test(digits) || !/\d{4}/.test(digits), tail };
}

/** Writes a number the way `like` is written: decimals, thousands, percent sign. */
function written(value: number, { decimals, comma, grouped, tail }: Shape): string {
  const [whole, fraction] = value.toFixed(decimals).split('.');
  const head = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return `${head}${fraction === undefined ? '' : (comma ? ',' : '.') + fraction}${tail}`;
}

const parts = ['một phần ba', 'hai phần ba', 'một nửa', 'một phần tư', 'ba phần tư'];

/** Ranges move as a whole; of fractions there are only so many. */
function irregular(figure: string): string[] {
  if (/phần|nửa/u.test(figure)) return parts.filter((one) => one !== figure.toLowerCase());
  const [, low, joint, high] = /^(\S+?)( ?(?:-|:|đến|tới) ?)(\S+)$/u.exec(figure) ?? [];
  if (low === undefined || Number.isNaN(figureValue(low)) || Number.isNaN(figureValue(high))) return [];
  // A score, a ratio, a clock: each side moves by itself.
  if (/^\d{1,3}[-:]\d{1,3}$/.test(figure)) {
    const [one, other] = [Number(low), Number(high)];
    const sides = [
      [one + 1, other],
      [one - 1, other],
      [one, other + 1],
      [one, other - 1],
      [one + 1, other + 1],
      [one - 2, other],
      [one + 2, other],
    ];
    return sides
      .filter(([a, b]) => a >= 0 && b >= 0)
      .map(([a, b]) => `${a}${joint}${String(b).padStart(high.length, '0')}`)
      .filter((text) => text !== figure);
  }
  const [shape, tail] = [shapeOf(low), shapeOf(high)];
  const [from, to] = [figureValue(low), figureValue(high)];
  const wide = 10 ** Math.floor(Math.log10(Math.max(1, to - from)));
  // Beside 15 to 20 stands 20 to 25, not 16 to 21.
  const round = shape.decimals > 0 ? 0 : Math.min(roundness(from), roundness(to), Math.max(1, to - from));
  // 260 to 380 is not taken for 60 to 180.
  const step = Math.max(10 ** -shape.decimals, round, wide > from ? wide / 2 : wide);
  return [-2, -1, 1, 2, 3]
    .map((by) => [from + by * step, to + by * step])
    .filter(([one]) => one > 0)
    .map(([one, other]) => `${written(one, shape)}${joint}${written(other, tail)}`);
}

/** How many wrong answers there may be on each side of a figure. */
const reach = 3;

/** How round a whole number is: 1 for 186, 5 for 265, then 10, 25, 50, 100. */
function roundness(value: number): number {
  return [100, 50, 25, 10, 5].find((one) => value % one === 0) ?? 1;
}

/**
 * Whole numbers around `value`, each a little further than the one before, the steps drawn anew: none of the row is the one
 * that all others are made from. What ends in 5 or 0 keeps company of its like.
 */
function row(value: number, precise: boolean, width: number, farthest: number, random: Random): number[] {
  const fives = !precise && value > 10 && value % 5 === 0 ? 5 : 1;
  // 1,2 tỷ lies among 1,5 and 1,8; steps of a tenth look made.
  const shortest = precise ? 3 : 1;
  const longest = Math.max(shortest, Math.round(Math.min(value * width, farthest) / fives));
  // 265 would stand out among 200, 225 and 250.
  const roundest = Math.max(roundness(value), 10);
  const unround = (one: number, by: number): number => (roundness(one) > roundest ? unround(one + by, by) : one);
  // 185 beside 186 would try the eye, not the understanding.
  const least = Math.ceil(longest / 2);
  const step = () => fives * (least + Math.floor(random() * (longest - least + 1)));
  const found: number[] = [];
  let [low, high] = [value, value];
  for (let at = 0; at < reach; at++) {
    low = unround(low - step(), -fives);
    high = unround(high + step(), fives);
    found.push(low, high);
  }
  return found;
}

/** How far the next wrong figure may be from the one before, as a share of the right one: 20 beside 21 tries the eye alone. */
export const wideStep = 0.15;
/** Where the question itself leaves little room. */
export const narrowStep = 0.06;

/** Of shares, how many points the next one may be off: nobody takes 65,1% for 98,6%. */
const farOfShare = 6;
const highShare = 90;
const farOfHigh = 2.5;

/** “0,90 tỉ”, “3,0 tỉ” and “1.100.000 đồng”: the press writes 900 triệu, 3 tỉ and 1,1 triệu, unless the right one is such too. */
function isMade(one: string, figure: string): boolean {
  return [/^0,/, /,\d*0(?!\d)/, /^\d\.\d{3}\.\d{3}/].some((form) => form.test(one) && !form.test(figure));
}

/**
 * Figures that a hasty reader could take for `figure`: same form and precision, near in size, none equal to it. In no
 * order of merit.
 */
export function nearFigures(figure: string, random: Random, width = wideStep): string[] {
  const value = figureValue(figure);
  if (Number.isNaN(value)) return irregular(figure);
  if (!/\d/.test(figure)) {
    const step = value > 10 && value % 10 === 0 ? 10 : 1;
    return [-2, -1, 1, 2, 3]
      .map((by) => value + by * step)
      .filter((one) => one >= 1 && one <= mostInWords)
      .map(inWords);
  }
  const shape = shapeOf(figure);
  // Round figures have round neighbours: 500 is not mistaken for 501.
  let step = 10 ** -shape.decimals;
  const longestStep = shape.tail === '' ? Infinity : 5;
  while (shape.decimals === 0 && step * 10 <= value && value % (step * 10) === 0) step *= 10;
  // 1.000 lies among 500 and 1.500, not among 2.000 and 3.000; among 800 and 1.200 it alone would be round.
  if (step > 1 && value / step < 3) step /= 2;
  step = Math.min(step, longestStep);
  const farthest = shape.tail === '' ? Infinity : (value >= highShare ? farOfHigh : farOfShare) / step;
  const near = row(Math.round(value / step), shape.decimals > 0, width, farthest, random).map((one) => one * step);
  // All of it, 100%, falls at sight.
  const fits = (one: number) =>
    one > 0 && Number.isFinite(one) && one !== value && (!shape.tail || value > 100 || one < 100);
  const forms = [...new Set(near.filter(fits).map((one) => written(one, shape)))].filter(
    (one) => one !== figure && figureValue(one) !== value && figureValue(one) > 0 && !isMade(one, figure),
  );
  // A figure with a digit more or less gives itself away, unless it is round or there is nothing else.
  const sameLength = forms.filter((one) => one.length === figure.length);
  return step > 1 || sameLength.length < 3 ? forms : sameLength;
}

/** The last digit that is no nought: the 7 of 5,7 and of 8.700. */
function lastDigit(text: string): string {
  return /([1-9])0*$/u.exec(text.replace(/[^\d]/gu, ''))?.[1] ?? '';
}

/** Those of a row that may stand beside a key: 6,7 and 8,7 are not followed by another in 7 where the key ends in 3. */
function unlikeEnds<T extends { text?: string }>(options: T[], key: string): T[] {
  const ends = new Map<string, number>();
  const alike = options.filter(({ text = '' }) => {
    const end = lastDigit(text);
    const times = (ends.get(end) ?? 0) + 1;
    ends.set(end, times);
    return end !== '' && end !== lastDigit(key) && times > 2;
  });
  return [...options.filter((one) => !alike.includes(one)), ...alike];
}

/**
 * Wrong answers in such an order that the first three have as many of them below the right one as the draw says, so that the
 * right one is the lowest, the highest or one between equally often; those that come first stay first on their side. It is
 * `between` where the question says that it is little or much.
 */
export function evenly<T extends { value?: number; text?: string }>(
  value: number,
  options: T[],
  random: Random,
  { between = false, key = '' } = {},
): T[] {
  const below = options.filter((one) => (one.value ?? value) < value);
  const above = options.filter((one) => (one.value ?? value) > value);
  const drawn = random();
  const wanted = between ? 1 + Math.floor(drawn * (reach - 1)) : Math.floor(drawn * (reach + 1));
  const taken = Math.max(reach - above.length, Math.min(wanted, below.length));
  const first = [...below.slice(0, taken), ...above.slice(0, reach - taken)];
  const ordered = [...first, ...options.filter((one) => !first.includes(one))];
  return unlikeEnds(ordered, key);
}

/** How many times another figure may be of what is asked for: 8% tempts nobody beside 61%. */
const widest = 2.5;

/** Whether two figures are near enough in size that one could be taken for the other. */
function isComparable(one: number, other: number): boolean {
  return Math.max(one, other) / Math.min(one, other) <= widest;
}

/** Whether two figures are of one form: as many decimals, both in digits or both in words, near enough in size. */
export function sameForm(one: string, other: string): boolean {
  const [a, b] = [figureValue(one), figureValue(other)];
  const [shape, like] = [shapeOf(one), shapeOf(other)];
  return (
    /\d/.test(one) === /\d/.test(other) &&
    shape.decimals === like.decimals &&
    shape.tail === like.tail &&
    isComparable(a, b)
  );
}
