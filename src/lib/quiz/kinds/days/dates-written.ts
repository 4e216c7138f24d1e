import type { DateFact } from '../../../facts/fact.ts';
import { partsOfDay } from '../../../facts/vocabulary/times.ts';
import type { Option } from '../../candidate.ts';
import { shown } from '../../wording.ts';

const romans = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
  'XXI',
];

/** What orders dates and tells whether two are the same. */
export function valueOf({ grain, hour, minute, year, month, day, partOfDay, until }: DateFact): number {
  if (grain === 'hour') return hour! * 60 + (minute ?? 0);
  const part = partOfDay === null ? 0 : partsOfDay.findIndex((one) => one === partOfDay) + 1;
  return (((year ?? 0) * 13 + (month ?? 0)) * 32 + (day ?? 0)) * 10 + part + (until ?? 0) / 10000;
}

/** The answer as the article writes it, “năm 1519” or “1519”, without a capital that only begins a sentence. */
export function answerText(fact: DateFact): string {
  return shown(fact.text).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** A year of the article in the words of another: “năm 1530” for “1530” beside “năm 1519”. */
export function inWordsOf(fact: DateFact, other: DateFact): string {
  return fact.grain === 'year' ? answerText(fact).replace(String(fact.year), String(other.year)) : answerText(other);
}

/** The date as the article writes it, with one thing changed. */
export function changed(fact: DateFact, to: Partial<DateFact>): Option {
  const next = { ...fact, ...to };
  let text = answerText(fact);
  if (fact.partOfDay !== null && next.partOfDay !== null)
    text = text.replace(new RegExp(`^${fact.partOfDay}`, 'i'), next.partOfDay);
  if (fact.grain === 'century' && !/\d/.test(text))
    return { text: text.replace(/[IVX]+$/u, romans[next.year! / 100 - 2]), value: valueOf(next) };
  const century = (year: number | null) => (fact.grain === 'century' ? year! / 100 - 1 : year);
  const numbers: [number | null, number | null][] = [
    [fact.hour, next.hour],
    [fact.minute, next.minute],
    [fact.day, next.day],
    [fact.month, next.month],
    [century(fact.year), century(next.year)],
    [fact.until, next.until],
  ];
  const wanted = numbers.filter(([old]) => old !== null);
  let index = 0;
  text = text.replace(/\d+/g, (digits) => {
    const [old, fresh] = wanted[index++] ?? [null, null];
    return old === fresh || fresh === null ? digits : String(fresh).padStart(digits.startsWith('0') ? 2 : 1, '0');
  });
  return { text, value: valueOf(next) };
}
