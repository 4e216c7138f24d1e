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

/**
 * Figures that a hasty reader could take for `figure`: same form and precision, near in size, none equal to it. In no
 * order of merit.
 */
export function nearFigures(figure: string): string[] {
  const value = figureValue(figure);
  if (Number.isNaN(value)) return [];
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
