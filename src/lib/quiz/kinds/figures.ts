import { figureValue } from '../../facts/figures.ts';

const words = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

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
  return { decimals, comma: decimal === ',', grouped: /\d\.\d{3}/.test(digits), tail };
}

/** Writes a number the way `like` is written: decimals, thousands, percent sign. */
function written(value: number, { decimals, comma, grouped, tail }: Shape): string {
  const [whole, fraction] = value.toFixed(decimals).split('.');
  const head = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return `${head}${fraction === undefined ? '' : (comma ? ',' : '.') + fraction}${tail}`;
}

function swapped(value: number, decimals: number): number {
  const digits = [...value.toFixed(decimals).replace('.', '')];
  const last = digits.length - 1;
  [digits[last], digits[last - 1]] = [digits[last - 1], digits[last]];
  return Number(digits.join('')) / 10 ** decimals;
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
      [one, other + 1],
      [one + 2, other],
      [one, Math.abs(other - 2)],
      [one + 1, other + 2],
    ];
    return sides
      .map(([a, b]) => `${a}${joint}${String(b).padStart(high.length, '0')}`)
      .filter((text) => text !== figure);
  }
  const [shape, tail] = [shapeOf(low), shapeOf(high)];
  const step = Math.max(
    10 ** -shape.decimals,
    10 ** Math.floor(Math.log10(Math.max(1, figureValue(high) - figureValue(low)))),
  );
  return [-2, -1, 1, 2, 3]
    .map((by) => [figureValue(low) + by * step, figureValue(high) + by * step])
    .filter(([one]) => one > 0)
    .map(([one, other]) => `${written(one, shape)}${joint}${written(other, tail)}`);
}

/**
 * Figures that a hasty reader could take for `figure`: same form and precision, near in size, none equal to it. In no
 * order of merit.
 */
export function nearFigures(figure: string): string[] {
  const value = figureValue(figure);
  if (Number.isNaN(value)) return irregular(figure);
  if (!/\d/.test(figure)) {
    return [value - 1, value + 1, value + 2, value + 3]
      .filter((one) => one >= 1 && one <= words.length)
      .map((one) => words[one - 1]);
  }
  const shape = shapeOf(figure);
  // Round figures have round neighbours: 500 is not mistaken for 501.
  let step = 10 ** -shape.decimals;
  const longestStep = shape.tail === '' ? Infinity : 5;
  while (shape.decimals === 0 && step * 10 < value && value % (step * 10) === 0) step *= 10;
  step = Math.min(step, longestStep);
  const leading = 10 ** Math.floor(Math.log10(Math.max(value, step)));
  const round = shape.decimals === 0 && step > 1;
  const near =
    value <= 12 && shape.decimals === 0
      ? [value - 2, value - 1, value + 1, value + 2, value + 3]
      : round
        ? [value - 2 * step, value - step, value + step, value + 2 * step, value + leading]
        : [
            value + leading,
            value - leading,
            swapped(value, shape.decimals),
            value + step * 3,
            value - step * 4,
            value + step * 12,
            value - step * 11,
          ];
  const fits = (one: number) =>
    one > 0 && Number.isFinite(one) && one !== value && (!shape.tail || value > 100 || one <= 100);
  const forms = [...new Set(near.filter(fits).map((one) => written(one, shape)))].filter(
    (one) => one !== figure && figureValue(one) !== value && figureValue(one) > 0,
  );
  // A figure with a digit more or less gives itself away, unless there is nothing else.
  const sameLength = forms.filter((one) => one.length === figure.length);
  return sameLength.length >= 2 ? sameLength : forms;
}

/** Whether two figures are of one form: as many decimals, both in digits or both in words, near enough in size. */
export function sameForm(one: string, other: string): boolean {
  const [a, b] = [figureValue(one), figureValue(other)];
  const [shape, like] = [shapeOf(one), shapeOf(other)];
  const ratio = Math.max(a, b) / Math.min(a, b);
  return (
    /\d/.test(one) === /\d/.test(other) && shape.decimals === like.decimals && shape.tail === like.tail && ratio <= 10
  );
}
