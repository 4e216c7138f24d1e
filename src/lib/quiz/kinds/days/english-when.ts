import type { DateFact } from '../../../facts/fact.ts';
import type { Passage } from '../../../facts/passage.ts';
import { askingClause } from '../../asking/asking-clause.ts';
import type { Ground } from '../../candidate.ts';
import { framed, gapMark } from '../../asking/frame.ts';
import { withNames } from '../../asking/named.ts';
import { modal } from '../../asking/part-words.ts';
import { hasPredicate } from '../../asking/predicate.ts';
import { reportIn } from '../../asking/reporter.ts';
import { factsIn } from '../../sentence-facts.ts';
import { keepsVerb, speechAround } from '../../asking/stem.ts';
import { calling, foreign, lengthOf, quoted, shown, upperFirst } from '../../wording.ts';
import { isToCome } from './date-sides.ts';

// English first says what the article says, without the day, and then asks for the day in a sentence of its own.

const asked: Readonly<Record<DateFact['grain'], string>> = {
  hour: 'what time',
  day: 'what date',
  month: 'what month',
  year: 'what year',
  decade: 'what decade',
  century: 'what century',
  period: 'what years',
};
const prepositions: Readonly<Record<DateFact['grain'], string>> = {
  hour: 'At',
  day: 'On',
  month: 'In',
  year: 'In',
  decade: 'In',
  century: 'In',
  period: 'In',
};
const partsOfMonth: Readonly<Record<string, string>> = {
  đầu: 'the beginning of ',
  giữa: 'the middle of ',
  cuối: 'the end of ',
};

/** The word before a day, “muộn nhất” before that, and which part of the month. */
const leading =
  /^(?<clause>.*?),?(?:^| )(?<late>(?:(?:chậm|muộn) nhất(?: là)?(?: |$))?)(?<word>(?:(?:kể từ|bắt đầu từ|từ|(?:cho )?(?:đến|tới)(?: hết)?|hết|trước|sau|vào|trong|hôm|ngay trong)(?: |$))?)(?<part>(?:(?:đầu|giữa|cuối)(?: |$))?)$/u;
const sidesOfDay: readonly [RegExp, 'From' | 'Until' | 'Before' | 'After'][] = [
  [/từ$/u, 'From'],
  [/(?:đến|tới|hết)$/u, 'Until'],
  [/^trước$/u, 'Before'],
  [/^sau$/u, 'After'],
];

interface Lead {
  clause: string;
  late: boolean;
  word: string;
  part: string;
}

/** What leads to a day at the end of `text`, which is without white space around it. */
function leadIn(text: string): Lead {
  const { clause = text, late = '', word = '', part = '' } = leading.exec(text)?.groups ?? {};
  return { clause: clause.trim(), late: late !== '', word: word.trim(), part: part.trim() };
}

const must = /(?<![A-Za-zÀ-ỹ])(?<!không )(?:phải|cần|yêu cầu|đề nghị|giao|hứa|cam kết|hẹn)(?![A-Za-zÀ-ỹ])/i;
const will = /(?<![A-Za-zÀ-ỹ])(?:sẽ|dự kiến|sắp)(?![A-Za-zÀ-ỹ])/i;
/** What holds from a month on, and did not only become so. */
const applies = /(?<![A-Za-zÀ-ỹ])(?:sẽ|dự kiến|áp dụng|hiệu lực|thu phí|miễn|cấm)(?![A-Za-zÀ-ỹ])/i;
const may = /(?<![A-Za-zÀ-ỹ])có thể(?![A-Za-zÀ-ỹ])/i;

/** “From what date does this apply”, “Before what date must this be done”, “In what month did this happen”. */
function askFor(fact: DateFact, { late, word, part }: Lead, clause: string, coming: boolean): string {
  const side = sidesOfDay.find(([words]) => words.test(word))?.[1] ?? null;
  const which = `${Object.hasOwn(partsOfMonth, part) ? partsOfMonth[part] : ''}${asked[fact.grain]}${late ? ' at the latest' : ''}`;
  const daily = fact.grain === 'day' || fact.grain === 'hour';
  if (side === 'From')
    return daily || fact.fronted || applies.test(clause)
      ? `From ${which} does this apply`
      : `Since ${which} has this been so`;
  const due = must.test(clause) ? 'must this be done' : null;
  if (late) return `By ${which} ${due ?? 'is this due'}`;
  if (side === 'Before') return `Before ${which} ${due ?? 'is this to happen'}`;
  if (side === 'After') return `After ${which} ${will.test(clause) ? 'will this happen' : 'was this so'}`;
  if (side === 'Until') {
    if (may.test(clause)) return `Until ${which} is this possible`;
    if (fact.fronted) return `By ${which} ${due ?? (will.test(clause) ? 'will this be so' : 'was this so')}`;
    if (/(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])/i.test(clause)) return `Until ${which} did this last`;
    return coming || will.test(clause) ? `Until ${which} will this last` : `Until ${which} does this apply`;
  }
  const at =
    fact.partOfDay === null || part !== ''
      ? `${part === 'giữa' ? 'In' : part === '' ? prepositions[fact.grain] : 'At'} ${which}`
      : 'When';
  if (due !== null && must.exec(clause)?.[0].toLowerCase() === 'phải')
    return `${daily && part === '' ? `By ${which}` : at} ${due}`;
  if (will.test(clause)) return `${at} will this happen`;
  return coming && !/(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])/i.test(clause) ? `${at} is this due` : `${at} did this happen`;
}

/** “The article says: “…”. On what date did this happen?” for a clause after the day that opens its sentence. */
export function englishWhen(fact: DateFact, lead: string, clause: string): string {
  // What follows the day that opens a sentence is told of that day, as a plan only where it says so.
  const ask = askFor(fact, leadIn(lead), clause, will.test(clause));
  return `The article says: ${quoted(upperFirst(clause))}. ${ask}?`;
}

/** What a clause can do without after its day: why, whose rule it is, and what comes besides. */
const goesOn = /^(?:$|[.,;:…]|,? (?:để|nhằm|theo|do|vì|nhờ|và|song|nhưng|trong khi)(?![A-Za-zÀ-ỹ]))/u;
/** Without these it would say too much. */
const limits = /^[\s,;:…]*(?:trừ|nếu|với điều kiện|khi|sau khi|mà)(?![A-Za-zÀ-ỹ])/u;
/** Words that a quotation does not end with: “… trong tuần | đầu tháng 8”. */
const dangling =
  /(?:^| )(?:trong|từ|đến|tới|vào|trước|sau|hết|tuần|nửa|đợt|kỳ|vụ|sang|lên|xuống|là|của|tại|ở|hạn|mốc|thời điểm|thời gian|nhất|và|họp|lễ|hội nghị|hội thảo|phiên|buổi|đối thoại|trận|cơn|đêm|xảy ra|nghị quyết|quyết định|văn bản|(?<!(?:phải|sẽ|được) )(?:bắt đầu|hoàn thành|kết thúc)|dự kiến|diễn ra|gia hạn|lùi|dời|hoãn|kéo dài|cho biết|cho hay|lúc)$/u;
const shortest = 5;
const longest = 32;
/** What a sentence is told by: a last part of a word or two says nothing. */
const fewestLast = 3;
const mostCommas = 2;

/** Where what the article says of a day can be quoted from, up to the day; null where only the whole sentence tells it. */
function beginningOf(fact: DateFact, passage: Passage, ground: Ground): number | null {
  const { start } = passage.sentence;
  const speech = speechAround(ground, fact.sentence, fact);
  const head = ground.article.source.slice(start, fact.start);
  // What is asked for or promised is quoted with who does, from the beginning of a sentence that tells no more.
  if (speech !== null && (speech.kind === 'requirement' || keepsVerb(speech.verb)))
    return /[;:]|, (?!(?:chậm|muộn) nhất )/u.test(head) ? null : start;
  const clause = askingClause(ground, passage, fact);
  if (clause !== null) return clause.start;
  const [whole] = framed(ground, passage, fact);
  const alone = factsIn(ground, fact.sentence).filter(({ kind }) => kind === 'date').length === 1;
  const plain = alone && (head.match(/,/g)?.length ?? 0) <= mostCommas && !/[;:]/u.test(head);
  return plain && speech === null && whole?.clean === true && whole.text.endsWith(gapMark) ? start : null;
}

/** “The article says: “Bến phà Thoan sẽ ngừng hoạt động”. From what date does this apply?”: the clause up to its day. */
export function englishInside(fact: DateFact, passage: Passage, ground: Ground): string | null {
  const { source } = ground.article;
  const start = fact.attributive ? null : beginningOf(fact, passage, ground);
  const rest = source.slice(fact.end, passage.sentence.end);
  if (start === null || !goesOn.test(rest) || limits.test(rest)) return null;
  const lead = leadIn(withNames(ground, passage, { start, end: fact.start }).trim());
  const said = shown(lead.clause.replace(/\s?\([^()\d]{1,40}\)/gu, ''));
  // “từ 11 giờ | đến 15 giờ”: half of a stretch.
  if (/^(?:đến|tới)/u.test(lead.word) && /(?<![A-Za-zÀ-ỹ])từ [^,]*$/i.test(said)) return null;
  // “cho hộ đăng ký | trước ngày 31.1”: which ones, and not by when.
  if (/ cho \p{Ll}+(?: \p{Ll}+)? (?:đăng ký|nộp|mua|đặt|gửi|sinh|đến|làm)(?![A-Za-zÀ-ỹ])[^,]*$/u.test(said))
    return null;
  if (/(?<![A-Za-zÀ-ỹ])khác(?![A-Za-zÀ-ỹ])/u.test(said)) return null;
  // “… là vấn đề làm nóng buổi tiếp xúc”: what something is does not happen.
  if (/^[^,]* là (?:vấn đề|nơi|một|nội dung|chủ đề|điểm|lý do|người|dịp|cơ hội)(?![A-Za-zÀ-ỹ])/u.test(said))
    return null;
  if (dangling.test(said) || lengthOf(said) < shortest || lengthOf(said) > longest || /["“”()]/u.test(said))
    return null;
  if (lengthOf(said.slice(said.lastIndexOf(', ') + 1)) < fewestLast) return null;
  if (
    !hasPredicate(ground, passage, { start, end: fact.start }) ||
    (!modal.test(said) && lead.word === '' && fact.partOfDay === null)
  )
    return null;
  // “Chi cục cho biết …”: when they said so is not when it was.
  if (reportIn(said) !== null) return null;
  const speech = speechAround(ground, fact.sentence, fact);
  const who = speech === null || speech.speaker.mention.end > start ? null : speech.speaker;
  const name = who === null ? null : who.institution ? foreign(who.name) : calling(who, 'en');
  const ask = askFor(fact, lead, said, isToCome(fact, ground));
  return `The article says: ${quoted(upperFirst(said))}. ${ask}${name === null ? '' : `, according to ${name}`}?`;
}
