import { inWords, shortNumbers, wordsValue } from '../../facts/number-words.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { turn } from './turns.ts';

// How much of something, for how long and how often: what is told by much more or much less.

const number = `(?:\\d+|${shortNumbers}|mười (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))`;

function valueOf(words: string): number {
  return /^\d/.test(words) ? Number(words) : wordsValue(words);
}

/** “bốn trong sáu thang máy” */
const ofAll = new RegExp(
  `${edgeBefore}(?<!(?:ít nhất|hơn|gần|tối thiểu) )(${number}) (trong(?: tổng số| số)?) (${number})(?= \\p{Ll})(?! (?:tháng|năm|ngày|tuần|giờ|phút|quý))`,
  'iu',
);
/** “ký cả năm bộ” */
const allOf = new RegExp(
  `${edgeBefore}cả (${number})(?= \\p{Ll})(?! (?:tháng|năm|ngày|tuần|giờ|phút|bên|phía|nhà|ngoái|nay|trước|sau|tới|qua|học)(?![A-Za-zÀ-ỹ]))`,
  'u',
);

/** “Trong 22 cơ sở, 15 nơi có …”, and nothing of the others. */
const outOf = new RegExp(
  `^(Trong(?: tổng số| số)? (${number}) [^,]{2,30}, )(?:có )?(${number}) (nơi|cơ sở|đơn vị|điểm|hộ|dự án|trường|xã|phường|bếp|doanh nghiệp|công trình|mẫu)(?= )(?!.*, (?:${number}) \\p{Ll})`,
  'u',
);

/** All of some, and two thirds at most of all. */
function portionOf(text: string): string[] {
  const part = ofAll.exec(text);
  if (part !== null) {
    const [own, all] = [valueOf(part[1]), valueOf(part[3])];
    if (own < all && own > 1) return [text.replace(part[0], `cả ${part[3]}`)];
  }
  const own = outOf.exec(text);
  if (own !== null) {
    const [found, head, all, some, noun] = own;
    if (valueOf(some) < valueOf(all)) return [`${head}cả ${all} ${noun}${text.slice(found.length)}`];
  }
  const whole = allOf.exec(text);
  if (whole === null) return [];
  const all = valueOf(whole[1]);
  if (!(all >= 4)) return [];
  const half = Math.floor(all / 2);
  return [text.replace(whole[0], `${all > 10 ? half : inWords(half)} trong số ${whole[1]}`)];
}

const under = '(?:chưa đầy|chưa đến|chưa tới|chưa được|dưới|không đến|không đầy|không quá) ';
const over = '(?:quá|hơn|trên|ít nhất|tối thiểu) ';
const exact =
  '(?<!(?:hơn|gần|quá|trên|dưới|ít nhất|tối thiểu|tối đa|chưa đầy|chưa đến|chưa tới|chưa được|không đến|không đầy|không quá) )';

/** Parts of a whole, each for one on the other side of the half. */
const shares: [RegExp, string][] = [
  turn('(?:hơn một nửa|hơn nửa|quá nửa|quá một nửa)', 'chưa đến một nửa'),
  turn('(?:gần|chưa đến|chưa tới|chưa đầy|chỉ một|chưa được) (?:một )?nửa', 'hơn một nửa'),
  // What is less than a third is less than two thirds too, what is more than two thirds more than one.
  [
    new RegExp(`${edgeBefore}(?:mới )?((?:chiếm|đạt|được|có) )?${under}một phần (?:ba|tư|năm)${edgeAfter}`, 'u'),
    '$1hơn hai phần ba',
  ],
  turn(`${over}(?:hai phần ba|ba phần tư)`, 'chưa đến một phần ba'),
  turn(`${exact}(?:chỉ )?một phần ba`, 'hai phần ba'),
  turn('(?<=(?:hơn|gần) )một phần ba', 'hai phần ba'),
  turn(`(?:${exact}|(?<=gần ))hai phần ba`, 'một phần ba'),
  turn(`(?:${exact}|(?<=(?:hơn|gần) ))(?:chỉ )?một phần tư`, 'ba phần tư'),
  turn(`(?:${exact}|(?<=gần ))ba phần tư`, 'một phần tư'),
];

const terms: Readonly<Record<string, string>> = { ngày: 'tuần', tuần: 'tháng', tháng: 'năm' };
/** “trong hai ngày tới”, “chậm khoảng sáu tuần”: how long, where nothing else in the sentence tells. */
const term = new RegExp(
  `(?<=${edgeBefore}(?:trong|sau|chậm|sớm|muộn|trễ|suốt|thêm|mất|hạn|thời hạn|thời gian|có|lùi)(?: (?:khoảng|gần|hơn|chừng|vòng|thêm|tới))? )(${number}) (ngày|tuần|tháng)(?! (?:\\d|nay|trước|qua|tù|làm việc|sau khi|đầu|cuối|này|ấy|đó|liên tiếp))${edgeAfter}`,
  'u',
);
/** “mười tuần”, “chín tháng” nobody sets. */
const mostUnits: Readonly<Record<string, number>> = { ngày: 6, tuần: 9, tháng: 6 };

/** “mời hai bên làm việc vào | tuần tới”: the next longer. */
const coming = new RegExp(`(?<=${edgeBefore}(?:vào|trong) )(tuần|tháng) tới${edgeAfter}`, 'u');

function otherTerm(text: string): string[] {
  const next = coming.exec(text);
  if (next !== null) return [text.replace(coming, `${terms[next[1]]} tới`)];
  const found = term.exec(text);
  if (found === null || (text.match(new RegExp(term.source, 'gu')) ?? []).length > 1) return [];
  const [words, many, unit] = found;
  if (!(valueOf(many) <= mostUnits[unit])) return [];
  const at = found.index;
  return [`${text.slice(0, at)}${many} ${terms[unit]}${text.slice(at + words.length)}`];
}

/** “đã ba lần mời”: how often. */
const often: [RegExp, string][] = [
  // “…, gần nhất hôm 6/10”: when the last time was goes with those that were.
  [
    new RegExp(
      `${edgeBefore}đã (?:${number}|nhiều) lần(?= \\p{Ll})(?!.*(?:gần nhất|gần đây nhất|mới nhất|lần đầu|lần cuối))`,
      'u',
    ),
    'chưa lần nào',
  ],
];

function byRules(text: string, rules: [RegExp, string][]): string[] {
  return rules
    .filter(([from]) => from.test(text))
    .map(([from, to]) => text.replace(from, to))
    .slice(0, 1);
}

/** A claim with how much or how often it says turned into much more or less. */
export function otherPortions(text: string): string[] {
  return [...portionOf(text), ...byRules(text, shares), ...byRules(text, often)];
}

/** A claim with its term in the next longer unit. */
export const otherTerms = otherTerm;
