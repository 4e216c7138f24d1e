import type { DateFact } from '../../../facts/fact.ts';

/** A short name of a body for those that know it: “Toà án nhân dân (TAND)”. */
export const bracketed = /\s?\([^()\d]{1,40}\)/gu;

const grainQuestion: Readonly<Record<DateFact['grain'], string>> = {
  hour: 'mấy giờ',
  day: 'ngày nào',
  month: 'tháng nào',
  year: 'năm nào',
  decade: 'thập niên nào',
  century: 'thế kỷ nào',
  period: 'giai đoạn nào',
};

/** What is asked for in place of a day: “ngày nào”, and “khi nào” where the answer has a part of the day. */
export function questionWord(fact: DateFact): string {
  return fact.partOfDay === null ? grainQuestion[fact.grain] : 'khi nào';
}

/** The same at the end of a question: “vào ngày nào”, “khi nào”. */
export function whenAtEnd(fact: DateFact): string {
  return fact.partOfDay === null ? `vào ${questionWord(fact)}` : 'khi nào';
}
