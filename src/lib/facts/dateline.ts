import type { Article } from '../text/article.ts';

/** A day of the calendar, months from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** When an article was written, as far as it says so itself: relative times are reckoned from it. */
export interface Dateline {
  /** The day; null where only the year is certain, or nothing is. */
  day: Day | null;
  year: number | null;
}

const vietnamese = '(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>(?:19|20)\\d{2})';
const iso = '(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>\\d{1,2})(?:-(?<isoDay>\\d{1,2}))?';
const anyDate = new RegExp(`(?<!\\d)(?:${vietnamese}|${iso})(?!\\d)`, 'gu');
/** “Hà Nội, ngày 14/12/2021”, “14/12/2021 - Minh Anh” on a line of its own. */
const lineOfDate =
  /^(?:\p{Lu}[A-Za-zÀ-ỹ .]{1,30},? )?(?:ngày )?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?: [-–|] \p{Lu}[A-Za-zÀ-ỹ .]{1,40})?$/u;
const longestLine = 120;
/** “(TTXVN, 14/12/2021) - …” at the head of the text. */
const agency = /^\(?\p{Lu}[A-Za-zÀ-ỹ ,.]{1,40}?(?:ngày )?\d{1,2}[/-]\d{1,2}[/-]\d{4}\)? ?[-–—:] /u;

function daysIn(text: string): { year: number; day: Day | null }[] {
  return [...text.matchAll(anyDate)].map(({ groups }) => {
    const [year, month, day] = [
      groups!.year ?? groups!.isoYear,
      groups!.month ?? groups!.isoMonth,
      groups!.day ?? groups!.isoDay,
    ];
    const whole = day === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
    return { year: Number(year), day: whole !== null && isDay(whole) ? whole : null };
  });
}

function isDay(one: Day): boolean {
  const date = new Date(Date.UTC(one.year, one.month - 1, one.day));
  return date.getUTCMonth() === one.month - 1 && date.getUTCDate() === one.day;
}

/** The one that all of a list are; null where they differ or there is none. */
function only<T>(list: T[], key: (one: T) => string): T | null {
  return new Set(list.map(key)).size === 1 ? list[0] : null;
}

/**
 * Reads when an article was written from its byline, a line of date or an agency’s opening; the year also from the full
 * dates of its first paragraph. Two of them that differ make nothing certain.
 */
export function datelineOf({ paragraphs }: Article): Dateline {
  const textOf = (at: number) => paragraphs[at].sentences.map(({ text }) => text.normalize('NFC')).join(' ');
  const lead = paragraphs.findIndex(({ kind }) => kind === 'body');
  const stated = paragraphs.flatMap(({ kind, sentences }, at) => {
    // A line of date is short.
    if (kind !== 'byline' && at !== lead && sentences.some(({ text }) => text.length > longestLine)) return [];
    const text = textOf(at);
    const dates = kind === 'byline' || lineOfDate.test(text) || (at === lead && agency.test(text));
    return dates ? daysIn(text).slice(0, 1) : [];
  });
  const days = stated.flatMap(({ day }) => (day === null ? [] : [day]));
  const day = only(days, ({ year, month, day }) => `${year}-${month}-${day}`);
  const years = stated.length > 0 || lead < 0 ? stated : daysIn(textOf(lead));
  return { day, year: only(years, ({ year }) => String(year))?.year ?? null };
}

/** The day so many days before or after another. */
export function dayFrom({ year, month, day }: Day, by: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + by));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const halfAYear = 180;

/** The last such day before an article was written, where that is less than half a year ago: “hôm 12/3”. */
export function lastSuch(month: number, day: number, written: Day): Day | null {
  const at = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day) / 86_400_000;
  const found = [written.year, written.year - 1]
    .map((year) => ({ year, month, day }))
    .find((one) => isDay(one) && at(one) <= at(written));
  return found !== undefined && at(written) - at(found) < halfAYear ? found : null;
}
