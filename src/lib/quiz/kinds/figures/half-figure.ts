import { shortNumbers } from '../../../facts/number-words.ts';
import type { Passage } from '../../../facts/passage.ts';
import type { Ground } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { nounOf, type Figure } from './number-options.ts';

/** Units of time: a length of it is no “con số”. */
const span = /^(?:giây|phút|giờ|tiếng|ngày|đêm|tuần|tháng|quý|năm|thập niên|thập kỷ|thế kỷ)$/i;

/** Whether a figure is a length of time. */
export function isLength(fact: Figure): boolean {
  return span.test(nounOf(fact));
}

const numeral = `(?:${shortNumbers}|vài)`;
/** “hai đến | ba bé” */
const halfInWords = new RegExp(`(?<![A-Za-zÀ-ỹ])${numeral} (?:đến|tới|hoặc|, ?) ?$`, 'i');
const otherHalfInWords = new RegExp(`^\\s(?:đến|tới|,|hoặc)\\s*${numeral}(?![A-Za-zÀ-ỹ])`, 'i');

/** “từ 40 phút | đến hơn một giờ” */
const otherEnd = new RegExp(
  `^[^.;:]{0,50}?\\s(?:đến|tới|lên|xuống|còn)(?:\\s(?:còn|hơn|gần|khoảng))?\\s(?:\\d|${numeral}(?![A-Za-zÀ-ỹ]))`,
  'i',
);

/**
 * “diện tích rừng bị mất đã tăng từ | 415.000 đến 587.000 km vuông”: where the amount began and where it ended. “Giá tăng từ
 * 2.000 đến 3.000 đồng” tells between which figures the rise lies, as does any share.
 */
const changes =
  /(?<![A-Za-zÀ-ỹ])(?:diện tích|dân số|sản lượng|công suất|chiều dài|số lượng)(?![A-Za-zÀ-ỹ])[^,;.]{0,60} (?:tăng|giảm)(?: thêm)? từ\s+(?:\d[\d.,]*\s(?:đến|tới)\s+)?$/i;

/** “từ 30% đến 50%”, “giảm từ 20 ngày xuống còn 13 ngày”: nobody asks for half of a range, or where a change began. */
function isEndOfRange(fact: Figure, ground: Ground): boolean {
  const { source } = ground.article;
  const before = source.slice(Math.max(0, fact.start - 40), fact.start);
  const clause = source.slice(fact.kind === 'quantity' ? fact.clause.start : fact.start, fact.start);
  if (isAccount(ground) && !/%/u.test(fact.text) && changes.test(clause)) return false;
  const end = source.indexOf(fact.figure, fact.start) + fact.figure.length;
  const after = source.slice(end, end + 64);
  return (
    /(?<![A-Za-zÀ-ỹ])từ\s+(?:đủ\s+)?\d(?:[^,;:()]|,\d){0,20}?\s(?:đến|tới)\s+(?:dưới\s+)?$/iu.test(before) ||
    halfInWords.test(before) ||
    otherHalfInWords.test(after) ||
    (/(?<![A-Za-zÀ-ỹ])từ\s+(?:đủ\s+)?$/i.test(before) && otherEnd.test(after))
  );
}

const restOfSpan = new RegExp(
  `^ (?:(?:\\d+|(?!một )(?:${shortNumbers})) (?:tháng|ngày|phút|giây)|rưỡi|tuổi)(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** “3 năm | 6 tháng tù”, “bảy năm | sáu tháng”, “hai ngày rưỡi”: half of a length of time; “thông 15 năm | tuổi” is an age. */
function isCompound(fact: Figure, { article: { source } }: Ground): boolean {
  const [before, after] = [
    source.slice(Math.max(0, fact.start - 12), fact.start),
    source.slice(fact.end, fact.end + 14),
  ];
  return isLength(fact) && (restOfSpan.test(after) || /(?:\d|[A-Za-zÀ-ỹ]) (?:năm|giờ|tháng|ngày) $/u.test(before));
}

/** What follows a classifier whose noun is left out. */
const bare =
  /^ ?(?:$|[.,;:]|(?:đã|sẽ|được|bị|chưa|không|mới|còn|đang|vẫn|phải|ở|tại|trong|vào|và|với|nhưng)(?![A-Za-zÀ-ỹ]))/u;

/** “dán ở cổng trước đó | hai ngày”, “hai ngày | sau đó”, “khoản | 930 triệu đồng | khác”: beside what is told elsewhere. */
function isBesideAnother(fact: Figure, passage: Passage, { article: { source } }: Ground): boolean {
  const [before, after] = [source.slice(passage.sentence.start, fact.start), source.slice(fact.end, fact.end + 24)];
  // “đến cuối tháng 9, | 607 chiếc | đã lắp”: of what.
  if (
    /^(?:chiếc|cái|con|quả)$/i.test(nounOf(fact)) &&
    bare.test(after) &&
    !/(?<![A-Za-zÀ-ỹ])(?:trong|của|số) /i.test(before)
  )
    return true;
  return (
    (isLength(fact) &&
      (/(?<![A-Za-zÀ-ỹ])(?:trước|sau) đó $/i.test(before) || /^ (?:trước|sau) đó(?![A-Za-zÀ-ỹ])/i.test(after))) ||
    (/^(?: \p{Ll}+)? khác(?![A-Za-zÀ-ỹ]| nhau)/u.test(after) &&
      !new RegExp(`\\d|(?<![A-Za-zÀ-ỹ])(?:${shortNumbers})(?![A-Za-zÀ-ỹ])`, 'iu').test(before))
  );
}

/** “quá | nửa”: who has passed the half has passed the third too. */
const beyond = /(?<![A-Za-zÀ-ỹ])(?:quá|hơn|trên|vượt|dưới|chưa (?:đến|tới|đầy)) (?:một )?$/i;

function isFractionPassed({ figure, start, text }: Figure, { article: { source } }: Ground): boolean {
  if (!/phần|nửa/i.test(figure)) return false;
  const at = start + Math.max(0, text.indexOf(figure));
  return beyond.test(source.slice(Math.max(0, at - 14), at));
}

/**
 * Whether a figure is half of an answer: one end of a range, where a change began, part of a length of time, or what comes to
 * something told elsewhere. So is a fraction that is passed.
 */
export function isHalf(fact: Figure, passage: Passage, ground: Ground): boolean {
  return (
    isEndOfRange(fact, ground) ||
    isCompound(fact, ground) ||
    isBesideAnother(fact, passage, ground) ||
    (!isAccount(ground) && isFractionPassed(fact, ground))
  );
}
