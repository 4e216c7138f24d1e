import type { DateFact } from '../../../facts/fact.ts';
import { isYearOfCycle, branches, partsOfDay, stems } from '../../../facts/vocabulary/times.ts';
import type { Ground, Option } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { shuffled, type Random } from '../../random.ts';
import { factsIn, factsOf } from '../../sentence-facts.ts';
import { spread } from '../../choosing/spread.ts';
import { beforePart, isOfSameTime, isToCome, sidesOf } from './date-sides.ts';
import { answerText, changed, inWordsOf, valueOf } from './dates-written.ts';
import { evenly } from '../figures/figures.ts';

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month, 1 to 12; of February the 29th in a leap year alone. */
function lastOf(month: number, year: number | null): number {
  return month === 2 && year !== null && year % 4 === 0 ? 29 : (monthDays[month - 1] ?? 30);
}

/** Days of a month that stand out, and days that a term is mostly set for. */
const marked = [1, 15];
const terms = [5, 10, 15, 20, 25];

/** Terms end with a month or at its middle. */
function endsTerm(day: number, last: number): boolean {
  return day === 15 || day >= Math.min(30, last);
}

/** The last days of the months around a last day: among 5/12 and 20/12 the year’s end would show. */
function lastDays(fact: DateFact, random: Random): Option[] {
  const quarterly = fact.month! % 3 === 0;
  const near = fact.day === 15 ? [-1, 0, 1] : [-2, -1, 1, 2];
  const months = (quarterly && fact.year !== null && fact.day !== 15 ? [-6, -3, 3, 6] : near)
    .map((by) => ({ month: fact.month! + by, year: fact.year }))
    .map(({ month, year }) =>
      month < 1 && year !== null
        ? { month: month + 12, year: year - 1 }
        : month > 12 && year !== null
          ? { month: month - 12, year: year + 1 }
          : { month, year },
    )
    .filter(({ month }) => month >= 1 && month <= 12);
  const last = months.map((one) => changed(fact, { ...one, day: lastOf(one.month, one.year) }));
  const half = [fact.month!, fact.month! - 1]
    .filter((month) => month >= 1 && (month !== fact.month || fact.day !== 15))
    .map((month) => changed(fact, { month, day: 15 }));
  return [...shuffled(last, random), ...half];
}

/** Days of the same month that nothing marks more, or less, than this one. */
function daysLike(day: number, last: number, coming: boolean): number[] {
  if (day === 1) return [15];
  if (endsTerm(day, last))
    return [...(coming ? terms : marked), last].filter((one) => one > 1 && Math.abs(one - day) > 3);
  // Among the 21st and the 23rd a deadline on the 20th would show.
  if (terms.includes(day)) return [...terms, last].filter((one) => one !== day);
  return [1, 2, 3, 4, 5, 6].flatMap((by) => [day - by, day + by]).filter((one) => one >= (day > 9 ? 10 : 1));
}

function nearDays(fact: DateFact, coming: boolean, random: Random): Option[] {
  const { day, month, year, partOfDay } = fact;
  const last = lastOf(month!, year);
  if (coming && partOfDay === null && endsTerm(day!, last)) return lastDays(fact, random);
  const days = shuffled([...new Set(daysLike(day!, last, coming))], random)
    .filter((one) => one <= last)
    .map((one) => changed(fact, { day: one }));
  // The same day a month earlier or later; the year stays. What begins on a first begins on no other day.
  const months = (day === 1 ? [-2, -1, 1, 2] : [-1, 1])
    .map((by) => month! + by)
    .filter((one) => one >= 1 && one <= 12 && day! <= lastOf(one, year));
  const few = marked.includes(day!) || day === last || year !== null || random() < 0.4 ? 1 : 0;
  const other = shuffled(months, random)
    .slice(0, day === 1 ? months.length : few)
    .map((one) => changed(fact, { month: one }));
  const part = partOfDay === null ? [] : [changed(fact, { partOfDay: partOfDay === 'sáng' ? 'chiều' : 'sáng' })];
  // A month’s last day has few like it: those of other months come last.
  const ofTerm = partOfDay === null && endsTerm(day!, last) ? lastDays(fact, random) : [];
  return [...part, ...other, ...days, ...ofTerm];
}

function near(fact: DateFact, coming: boolean, random: Random): Option[] {
  const { hour, minute, day, month, year, until, grain, canChi } = fact;
  if (canChi !== null) {
    const at = Array.from({ length: 60 }, (_, one) => 1984 + one).find((one) => isYearOfCycle(one, canChi)) ?? 1984;
    return [-2, -1, 1, 2].map((by) => ({
      text: answerText(fact).replace(canChi, `${stems[(at + by + 6) % 10]} ${branches[(at + by + 8) % 12]}`),
    }));
  }
  if (grain === 'hour')
    return shuffled([-2, -1, 1, 2], random)
      .filter((by) => hour! + by > 0 && hour! + by < 24)
      .map((by) => changed(fact, { hour: hour! + by, minute }));
  if (grain === 'period') {
    const length = until! - year!;
    return shuffled([-length - 1, -1, 1, length + 1], random).map((by) =>
      changed(fact, { year: year! + by, until: until! + by }),
    );
  }
  // Of “thập niên 1960 và 1970” both are moved.
  const both = (by: number, of: number) => ({ year: year! + by, until: until === null ? null : until + by / of });
  if (grain === 'decade') return shuffled([-20, -10, 10, 20], random).map((by) => changed(fact, both(by, 1)));
  if (grain === 'century')
    return shuffled([-200, -100, 100, 200], random)
      .filter((by) => year! + by >= 300 && year! + by <= 2200)
      .map((by) => changed(fact, both(by, 100)));
  if (grain === 'year') return shuffled([-3, -2, -1, 1, 2, 4], random).map((by) => changed(fact, { year: year! + by }));
  if (grain === 'month') {
    const months = [...shuffled([-2, -1, 1, 2], random), -3, 3].map((by) => month! + by);
    return months.filter((one) => one >= 1 && one <= 12).map((one) => changed(fact, { month: one }));
  }
  return day === null || month === null ? [] : nearDays(fact, coming, random);
}

/** More dates than this are not looked through for wrong ones. */
const mostDates = 60;

/** The same parts given in the same way: “sáng 3/12” beside “chiều 12/10”. */
function sameForm(one: DateFact, other: DateFact): boolean {
  const form = (fact: DateFact) =>
    answerText(fact)
      .replace(/\d+/g, '#')
      .replace(new RegExp(partsOfDay.join('|'), 'i'), '');
  return (
    one.grain === other.grain &&
    form(one) === form(other) &&
    (one.partOfDay === null) === (other.partOfDay === null) &&
    one.lunar === other.lunar
  );
}

/** Where days before are ruled out there must be enough after it. */
function later(fact: DateFact, ground: Ground, random: Random): Option[] {
  if (fact.grain !== 'day' || fact.day === null || fact.month === null || !isToCome(fact, ground)) return [];
  const last = lastOf(fact.month, fact.year);
  const ofTerm = endsTerm(fact.day, last);
  const days = (ofTerm ? [15, last] : [...terms, last]).filter((one) => Math.abs(one - fact.day!) > 1 && one <= last);
  const next =
    fact.month < 12 ? (ofTerm ? [15] : [10, 15, 20]).map((day) => changed(fact, { day, month: fact.month! + 1 })) : [];
  return shuffled([...days.map((day) => changed(fact, { day })), ...next.slice(0, 1)], random);
}

/** The last year in which something past can have been: “xây xong năm 2025” was not in 2027 while nothing in the article is. */
function latestYear(fact: DateFact, dates: DateFact[], ground: Ground): number {
  if (fact.grain !== 'year' || isToCome(fact, ground) || isAccount(ground)) return Infinity;
  return Math.max(...dates.map(({ year }) => year ?? 0), fact.year!);
}

/** Dates of the same form: one or two that the article gives for something else, then near ones. */
export function wrongDates(fact: DateFact, ground: Ground, random: Random): Option[] {
  const dates = spread(
    factsOf(ground, 'date').filter(({ relative }) => !relative),
    mostDates,
  );
  const days = dates.filter((other) => other.day !== null && sameForm(other, fact));
  const own = [...days, ...dates.filter(({ grain }) => grain === fact.grain && grain === 'year')]
    .filter(
      (other) =>
        other.canChi === null &&
        fact.canChi === null &&
        Math.abs((other.year ?? 0) - (fact.year ?? 0)) <= 60 &&
        isOfSameTime(fact, other, ground) &&
        valueOf(other) !== valueOf(fact),
    )
    .map((other) => ({ text: inWordsOf(fact, other), value: valueOf(other) }));
  // “trong hai ngày 5/6 và 6/6”: another date of the sentence may be right as well.
  const beside = new Set(
    factsIn(ground, fact.sentence)
      .filter((other): other is DateFact => other.kind === 'date' && other.id !== fact.id)
      .map(valueOf),
  );
  // “trước ngày 25/1 năm tới”: days of this year are seen to be none.
  const { source } = ground.article;
  const ofAnotherYear = /^ năm (?:tới|sau|ngoái|trước)(?![A-Za-zÀ-ỹ])/u.test(source.slice(fact.end, fact.end + 12));
  const given = ofAnotherYear ? [] : own;
  const sides = sidesOf(fact, ground);
  const earlier = beforePart(fact, ground);
  const lastYear = latestYear(fact, dates, ground);
  const possible = (option: Option) =>
    sides(option) && earlier(option) && (option.value ?? 0) < valueOf({ ...fact, year: lastYear + 1 });
  const coming = fact.grain === 'day' && isToCome(fact, ground);
  const all = [
    ...shuffled(given.filter(possible), random).slice(0, 2),
    ...near(fact, coming, random),
    ...later(fact, ground, random),
  ]
    .filter(({ value }) => value === undefined || !beside.has(value))
    .filter(possible);
  return fact.canChi === null ? evenly(valueOf(fact), all, random) : all;
}
