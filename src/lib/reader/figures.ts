/** Vietnamese figures and dates in plain English: `2,92%` is 2.92 per cent, `14/12` is 14 December. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function englishFigure(figure: string): string {
  // Full stops in groups of three are the thousands; any other full stop is left as the writer put it.
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figure)) {
    return figure.replace(',', '\u0000').replace(/\./g, ',').replace('\u0000', '.');
  }
  return /^\d+,\d+$/.test(figure) ? figure.replace(',', '.') : figure;
}

/** A number as an English reader would write it; null when there is nothing to read differently or no way to. */
export function readNumber(text: string): string | null {
  const found = /^([\d.,]+)(\s?%)?(?:([-–])([\d.,]+)(\s?%)?)?$/.exec(text);
  if (found === null) return null;
  const [, first, firstPercent, range, second, secondPercent] = found;
  const percent = (firstPercent ?? secondPercent) === undefined ? '' : ' per cent';
  const read =
    (range === undefined ? englishFigure(first) : `${englishFigure(first)} to ${englishFigure(second)}`) + percent;
  return read === text ? null : read;
}

function dayMonth(day: string, month: string, year?: string): string | null {
  const name = months[Number(month) - 1];
  if (name === undefined || Number(day) > 31) return null;
  return [Number(day), name, year].filter((part) => part !== undefined).join(' ');
}

function monthYear(month: string, year: string): string | null {
  const name = months[Number(month) - 1];
  return name === undefined ? null : `${name} ${year}`;
}

/** A date or a time of day spelled out in English; null when the text is neither. Day comes before month. */
export function readDate(text: string): string | null {
  let found = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/.exec(text);
  if (found !== null) return dayMonth(found[1], found[2], found[3]);
  found = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (found !== null) return monthYear(found[1], found[2]);
  found = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (found !== null)
    return found[3] === undefined ? monthYear(found[2], found[1]) : dayMonth(found[3], found[2], found[1]);
  found = /^(\d{1,2})(?:[hg]|:)(\d{2})?/.exec(text);
  return found === null ? null : `${found[1]}:${found[2] ?? '00'}`;
}
