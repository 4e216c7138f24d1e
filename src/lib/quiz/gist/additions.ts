import { lengthOf } from '../wording.ts';

/** What stands in brackets, and a day that only the day of printing tells. */
const aside =
  / \([^()]*\)| (?:hôm qua|hôm nay|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua))(?=[ ,])|, \d{2} tuổi(?:,(?= \d))?(?=[ ,])/gu;
/** What a sentence only adds to what it has said: “…, trong đó …”, “… thành ba nhóm: …”; not inside: “còn nhà hàng, trong đó có …, là 19.800 đồng”. */
const adding =
  /(?<= (?:nhóm|loại|bước|môn|giải pháp|biện pháp)): .*$|, (?:trong đó|trong khi|đồng thời|nâng tổng|tương đương|kèm|bác (?:lập luận|bỏ)|phần lớn|chủ yếu|theo) (?!(?:[^,]|,\d)*, (?:là|đã|sẽ|được|bị|phải|chịu|nộp|trả|có|cần|chưa|không|vẫn|đang|đều|đạt|tăng|giảm) ).*$/u;
/** Circumstances, left off where the statement would be too long. */
const circumstance =
  /(?:, (?:tự động|tự|giúp|góp phần|được|bị|phải|sẽ|có thể) [^,]*)?,?(?<! (?:trong|từ|đến|trước|sau|cho)) khi (?!.*(?:khiến|làm|gây)).*$/u;

/** A statement is not cut shorter than this, nor one that is so short anyway. */
const [enough, long] = [12, 34];

function cut(text: string, end: RegExp): string {
  const kept = text.replace(end, '');
  return lengthOf(kept) >= enough ? kept : text;
}

/** Pieces of a sentence as one text. */
export function asOne(pieces: readonly string[]): string {
  return pieces.join(' ').replace(/ (?=[,.])/gu, '');
}

/** What is left of a sentence, in pieces that stand in it, without brackets and what it only adds at its end. */
export function withoutAdditions(sentence: string): string[] {
  const parts = sentence.split(aside);
  const pieces: string[] = [];
  const ends = [adding, ...(lengthOf(sentence) > long ? [circumstance] : [])];
  const whole = ends.reduce(cut, parts.join('\u0000'));
  for (const piece of whole.split('\u0000')) pieces.push(piece.trim());
  return pieces.filter((piece) => piece !== '');
}

/** By how much, beside what was before: “…, gấp đôi tháng trước”. */
const measured = /, (?:gấp|bằng|tăng|giảm|cao|thấp|sớm|muộn|chậm|nhiều|ít)(?: hơn)? [^,]*$/u;

/** Pieces of a sentence without what its last clause measures it by. */
export function withoutMeasure(pieces: readonly string[]): string[] {
  const kept = [...pieces.slice(0, -1), ...pieces.slice(-1).map((last) => last.replace(measured, ''))];
  return lengthOf(asOne(kept)) >= enough ? kept : [...pieces];
}
