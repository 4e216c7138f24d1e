import type { DateFact } from '../../../facts/fact.ts';
import { partsOfDay } from '../../../facts/vocabulary/times.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground, Option } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { factsOf } from '../../sentence-facts.ts';

// What the other dates of an article tell of a day: before and after which ones it cannot have been.

/** Words with which a day is one to come: a deadline, an appointment, the first day of something announced. */
const toCome =
  /(?<![A-Za-zÀ-ỹ])(?:yêu cầu|đề nghị|giao|chỉ đạo|phải|sẽ|dự kiến|hẹn|hứa|cam kết|hạn|chậm nhất|kéo dài|kế hoạch|hoàn thành|xong trước|áp dụng|có hiệu lực|kháng cáo)(?![A-Za-zÀ-ỹ])/i;

/** Whether a day lies ahead of the article, as far as its sentence tells; every date is held against every other. */
export const isToCome = onceFor(liesAhead);

function liesAhead(fact: DateFact, { article, bySentence }: Ground): boolean {
  const { start, end } = bySentence.get(fact.sentence)!.sentence;
  // “Trước | ngày 15/8, mỗi khu phố phải …”: what is to be done comes after the day that opens the sentence.
  const before = article.source.slice(start, fact.fronted && fact.bound !== null ? end : fact.start);
  const begins = fact.bound === 'from';
  const falls = begins || fact.bound === 'before' || fact.bound === 'by' || fact.bound === null;
  return fact.certainty === 'expected' || (begins && fact.fronted) || (falls && toCome.test(before));
}

/** A day, or the beginning of a month, as the values of options have it, without the part of the day. */
function valueOfDay({ year, month, day }: Pick<DateFact, 'year' | 'month' | 'day'>): number {
  return ((year ?? 0) * 13 + (month ?? 0)) * 32 + (day ?? 0);
}

const endOfMonth = 31;

/** The days and months of the article that can be told apart from this one by their numbers: both with a year, or neither. */
function othersOf(fact: DateFact, ground: Ground): DateFact[] {
  return factsOf(ground, 'date').filter(
    (one): one is DateFact =>
      one.kind === 'date' &&
      one.id !== fact.id &&
      !one.relative &&
      (one.grain === 'day' || one.grain === 'month') &&
      one.month !== null &&
      !one.lunar &&
      (one.year === null) === (fact.year === null),
  );
}

/** “tờ khai | quý 1 | chậm nhất ngày 30.4”, “lương | tháng 10 | trả trước ngày 20.11”: what has to be over first. */
const periods =
  /(?<![A-Za-zÀ-ỹ])(?:quý (?<quarter>[1-4]|IV|I{1,3})|tháng (?<month>\d{1,2}))(?![A-Za-zÀ-ỹ\d/]|[.-]\d)/gi;
const quarters = ['I', 'II', 'III', 'IV'];

/** The last months of the periods that a text names, where a year has none of them twice. */
function periodsIn(text: string): number[] {
  return [...text.matchAll(periods)].map(({ groups }) => {
    const { quarter, month } = groups!;
    if (quarter === undefined) return Number(month);
    return 3 * (Number(quarter) || quarters.indexOf(quarter.toUpperCase()) + 1);
  });
}

/**
 * Whether a day or month could be the answer as far as the others tell: what is to come lies after every day that is past;
 * what is past is no deadline; the end of a stretch lies after its beginning, and what is due for a month or a quarter after that.
 */
export function sidesOf(fact: DateFact, ground: Ground): (option: Option) => boolean {
  const { grain, lunar, month } = fact;
  if ((grain !== 'day' && grain !== 'month') || month === null || lunar || (grain === 'day' && fact.day === null))
    return () => true;
  const coming = isToCome(fact, ground);
  const own = valueOfDay(fact);
  const ofMonth = grain === 'month';
  // Beside a month days count by theirs: what is past lies in no later one.
  const at = (one: DateFact) => (ofMonth ? valueOfDay({ ...one, day: null }) : valueOfDay(one));
  const others = othersOf(fact, ground).map((one) => ({ one, at: at(one), ahead: isToCome(one, ground) }));
  const days = others.filter(({ one }) => one.grain === 'day');
  const here = others.filter(({ one }) => one.sentence === fact.sentence && one.grain === grain);
  const past = coming ? days.filter((one) => !one.ahead && one.at < own).map((one) => one.at) : [];
  // “từ 21h ngày 14-6 đến 9h | ngày 16-6”, “Ngữ văn vào sáng 4/6, … Toán vào | sáng 5/6”
  const begun = here.filter(({ one, at: value }) => one.start < fact.start && value < own).map((one) => one.at);
  const ends = here.filter(({ one, at: value }) => one.start > fact.start && value > own).map((one) => one.at);
  const due = coming ? [] : days.filter((one) => one.ahead && one.at > own).map((one) => one.at);
  const { source } = ground.article;
  const { sentence } = ground.bySentence.get(fact.sentence)!;
  const ofYear = (last: number) => valueOfDay({ year: fact.year, month: last, day: endOfMonth });
  const before = ofMonth ? [] : periodsIn(source.slice(sentence.start, fact.start)).map(ofYear);
  const after = ofMonth ? [] : periodsIn(source.slice(fact.end, sentence.end)).map(ofYear);
  const over = before.filter((value) => value < own);
  const until = after.filter((value) => value > own && value - own > endOfMonth / 2);
  // “tư vấn ký biên bản | ngày 21/11”, a day before the floor fell in: nothing that is past lies after the last day told.
  const told = coming || ofMonth || isAccount(ground) ? [] : days.filter((one) => !one.ahead).map((one) => one.at);
  const last = told.some((value) => value > own) ? Math.max(...told) + 1 : Infinity;
  const slack = ofMonth ? 1 : 0;
  const least = Math.max(0, ...past.map((value) => value - slack), ...begun, ...over);
  const most = Math.min(last, ...ends, ...due.map((value) => value + slack), ...until);
  return ({ value }) => value === undefined || (Math.floor(value / 10) > least && Math.floor(value / 10) < most);
}

/** The days of half a year without a year: one further off is rather of the year before. */
const halfYear = 5 * 32;

/** Whether a day that the article gives for something else could be taken for this one: a term among terms, and near it. */
export function isOfSameTime(fact: DateFact, other: DateFact, ground: Ground): boolean {
  if (fact.grain !== 'day' || other.grain !== 'day' || isAccount(ground)) return true;
  if (fact.year === null && Math.abs(valueOfDay(fact) - valueOfDay(other)) > halfYear) return false;
  return !isToCome(fact, ground) || isToCome(other, ground);
}

/** “Ngữ văn vào sáng 4/6, Tiếng Anh vào chiều cùng ngày”: what comes first is in no later part of a day. */
export function beforePart(fact: DateFact, { article, bySentence }: Ground): (option: Option) => boolean {
  const rest = article.source.slice(fact.end, bySentence.get(fact.sentence)!.sentence.end);
  const part = new RegExp(`(${partsOfDay.join('|')}) cùng ngày`, 'i').exec(rest)?.[1].toLowerCase();
  const at = partsOfDay.findIndex((one) => one === part);
  return ({ text }) => at < 0 || !partsOfDay.slice(at).some((one) => text.toLowerCase().startsWith(one));
}
