import type { Ground, Option } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { leadOf } from '../../lead.ts';
import { headlineBounds } from './given-away.ts';
import { isFigure, nounOf, valueOfFigure, type Figure } from './number-options.ts';
import { shown } from '../../wording.ts';

// What the article tells elsewhere of the same thing rules wrong answers out: 83 pupils of a school of 74, a fare that is
// raised to what it has been all along.

/** Names of the same things: “74 học sinh”, “66 em”. */
const alike: readonly RegExp[] = [
  /^(?:học sinh|em|cháu|trẻ|bé|học trò|thí sinh|sinh viên)(?![A-Za-zÀ-ỹ])/i,
  /^(?:hộ|gia đình|nhà|nóc nhà)(?! (?:máy|trường|thầu|văn|báo))(?![A-Za-zÀ-ỹ])/i,
  /^(?:công nhân|lao động|người lao động|thợ|nhân viên)(?![A-Za-zÀ-ỹ])/i,
];

function isSameThing(one: string, other: string): boolean {
  return (
    one !== '' &&
    other !== '' &&
    (one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `) || inOneSort(one, other))
  );
}

function inOneSort(one: string, other: string): boolean {
  return alike.some((sort) => sort.test(one) && sort.test(other));
}

/** Words that make a figure a whole: “trong tổng số | 74 học sinh”, “cả trường có | 310 em”. */
const ofWhole =
  /(?<![A-Za-zÀ-ỹ])(?:tổng(?: số| cộng)?|tất cả|toàn bộ|trong số|(?:toàn|cả) [A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)? có|(?:trường|lớp|thôn|bản|xã|ấp|làng|xóm|khu) có)(?: (?:là|gần|hơn|khoảng))? $/i;

/** The words of its sentence before a figure. */
function before(fact: Figure, { article, bySentence }: Ground): string {
  return article.source.slice(bySentence.get(fact.sentence)!.sentence.start, fact.start);
}

/** The greatest whole of the same things that the article gives, in its lead or as a whole; no part exceeds it. */
function wholeOf(fact: Figure, ground: Ground): number {
  if (fact.kind === 'remaining' || fact.unit !== null || fact.counter === null) return Infinity;
  const lead = leadOf(ground.passages)?.sentence.id;
  const wholes = ground.facts
    .filter(isFigure)
    .filter(
      (one) =>
        one.kind === 'quantity' &&
        one.unit === null &&
        one.value > fact.value &&
        isSameThing(nounOf(one), nounOf(fact)) &&
        (one.sentence === lead || ofWhole.test(before(one, ground))),
    )
    .map(({ value }) => value);
  return wholes.length === 0 ? Infinity : Math.max(...wholes);
}

const hedge = '(?: (?:hơn|gần|khoảng|tới|đến|mức|thành|còn))*';
const rises = new RegExp(
  `(?<subject>[^,;.]*?)(?<![A-Za-zÀ-ỹ])(?:tăng|nâng|điều chỉnh)(?<thing>(?: [A-Za-zÀ-ỹ]+){0,5}?) lên${hedge} $`,
  'i',
);
const falls = new RegExp(
  `(?<subject>[^,;.]*?)(?<![A-Za-zÀ-ỹ])(?:giảm|hạ|rút|cắt|bớt)(?<thing>(?: [A-Za-zÀ-ỹ]+){0,5}?) (?:còn|xuống)${hedge} $`,
  'i',
);

/** What is raised, without the words that any price has; “vé” of “tăng giá vé lên”. */
const common =
  /^(?:giá|mức|tiền|số|lượng|tổng|phí|cho|của|đã|sẽ|được|bị|mỗi|một|và|là|có|các|những|xin|muốn|đề|xuất|nghị|từ|thêm|năm|nay|này|hiện|cũng|lại|dự|kiến|phải|tỷ|lệ|bình|quân|ngày|tháng)$/i;
/** Names of what is paid for a work. */
const costs = /(?<![A-Za-zÀ-ỹ])(?:kinh phí|tổng mức|mức đầu tư|vốn|dự toán)(?![A-Za-zÀ-ỹ])/i;
/** So many words before the verb tell what it is that rises. */
const nearVerb = 4;

/** So many letters of a sentence are searched for what rises. */
const longestLead = 120;

function contentOf(words: string): string[] {
  return (words.toLowerCase().match(/[A-Za-zÀ-ỹ]+/gu) ?? []).filter((one) => !common.test(one));
}

/** Whether the sentence of another figure speaks of what is raised or lowered. */
function speaksOf(words: string, text: string): boolean {
  const all = new Set(text.toLowerCase().match(/[A-Za-zÀ-ỹ]+/gu) ?? []);
  return contentOf(words).some((one) => all.has(one)) || (costs.test(words) && costs.test(text));
}

/** What it is that rises or falls: “giá vé” after the verb, or else the words before it. */
function changing({ subject, thing }: Record<string, string>): string {
  return contentOf(thing).length > 0 ? thing : subject.trim().split(/\s+/u).slice(-nearVerb).join(' ');
}

/** Sums are held against one another whatever they are written in: “18,5 tỷ đồng”, “26 tỷ”, “900 triệu đồng”. */
function measureOf(fact: Figure): string {
  const noun = nounOf(fact);
  return /^(?:(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu|nghìn|ngàn))?(?: ?đồng)?$/i.test(noun) && noun !== '' ? 'đồng' : noun;
}

/** “giá có thể nhích lên, song khó vượt | 62.000 đồng”: what it is today lies below. */
const forecast =
  /(?<![A-Za-zÀ-ỹ])(?:tăng|nhích|lên|nâng)(?![A-Za-zÀ-ỹ])[^;]*(?:khó|không|chưa)(?: thể| lòng)? vượt(?: (?:quá|qua|mốc|ngưỡng|mức))* $/iu;

function likeFigures(fact: Figure, { facts }: Ground): Figure[] {
  return facts.filter(isFigure).filter((one) => one !== fact && measureOf(one) === measureOf(fact));
}

const half = 0.5;

/** The figures of the same measure that are near enough in size to be of the same thing. */
function likeMeasured(fact: Figure, ground: Ground): number[] {
  return likeFigures(fact, ground)
    .map(({ value }) => value)
    .filter((value) => value >= fact.value * half);
}

/** What it was before, as the article tells anywhere: the figures of the same measure beside the same word. */
function formerly(fact: Figure, words: string, ground: Ground): number[] {
  const { article } = ground;
  return likeFigures(fact, ground)
    .filter((one) => speaksOf(words, article.source.slice(one.clause.start, one.clause.end)))
    .map(({ value }) => value);
}

/** Whether a wrong answer is not ruled out by what the article says elsewhere of the same thing. */
export function boundsOf(fact: Figure, ground: Ground): (option: Option) => boolean {
  if (isAccount(ground)) return () => true;
  const scale = fact.value / valueOfFigure(shown(fact.figure));
  const text = before(fact, ground).slice(-longestLead);
  const [up, down] = [rises.exec(text)?.groups, falls.exec(text)?.groups];
  const past = (change: Record<string, string> | undefined) =>
    change === undefined ? [] : formerly(fact, changing(change), ground);
  const surpassed = forecast.test(text) ? likeMeasured(fact, ground) : [];
  const least = Math.max(-Infinity, ...[...past(up), ...surpassed].filter((value) => value < fact.value));
  const most = Math.min(Infinity, ...past(down).filter((value) => value > fact.value));
  const whole = wholeOf(fact, ground);
  const ofHeadline = headlineBounds(fact, ground);
  return (option) =>
    option.value === undefined ||
    (option.value * scale > least &&
      option.value * scale < most &&
      option.value * scale <= whole &&
      ofHeadline(option, scale));
}
