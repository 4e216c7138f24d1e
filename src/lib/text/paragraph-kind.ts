import type { ParagraphKind, Span } from './article.ts';

/** A trimmed line and its text in NFC. */
export interface Line extends Span {
  text: string;
}

// “Ảnh: Phạm Hùng.”, “(Ảnh: TTXVN)”, “Ảnh minh hoạ”, “Nguồn: Bộ Y tế” at the end of a line.
const credit =
  /(?:^|[\s(.–-])(?:Ảnh|Đồ ho[ạa]̣?|Đồ họa|Video|Clip|Nguồn ảnh|Nguồn)(?: minh (?:hoạ|họa))?(?:\s*:\s*[^:;!?]{2,60}|\s*)[.)]?$/u;
const dateOnly =
  /^(?:date|ngày|cập nhật|đăng|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)?[\s:,]*(?:ngày\s*)?(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[/-]\d{1,2}[/-]\d{4})(?:[\s,|–-]*\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*\(?(?:AM|PM|GMT\s*\+?\d*)\)?)*)?$/iu;
const datedPrefix =
  /^(?:date|ngày đăng|published)\s*:?\s*\d{4}-\d{1,2}(?:-\d{1,2})?(?:[T ]\d{2}:\d{2}(?::\d{2})?)?(?=\s|$)/iu;
const signed = /^(?:\(?theo\s+(?:báo\s+)?\p{Lu}.{1,40}\)?|(?:bài|tin|bài, ảnh|nhóm pv|pv)\b.{0,50}|nhóm phóng viên)$/iu;
const nameOnly = /^\p{Lu}[\p{L}\p{M}.]*(?:\s+[-–]?\s*\p{Lu}[\p{L}\p{M}.]*){1,5}$/u;
const endsSentence = /[.!?…:;,]["”’»)\]]*$/u;
const bullet = /^(?:[-–+*•]|\d+[.)])\s/u;

const longestHeading = 30;
const longestCaption = 60;
const longestQuestion = 20;

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** Length of a date written in front of the text itself (`date 2021-12 …`), 0 without one. */
export function datePrefix(text: string): number {
  return datedPrefix.exec(text)?.[0].length ?? 0;
}

function looksLikeHeading(text: string): boolean {
  return !endsSentence.test(text) && !bullet.test(text) && wordCount(text) <= longestHeading;
}

/** “Đỗ xe lòng đường: càng lâu càng đắt, có hợp lý?”: one question above a longer paragraph. */
function asksAbove(text: string, next: string): boolean {
  return /^[^.!?…]+[?!]["”’»)]*$/u.test(text) && wordCount(text) <= longestQuestion && next.length > 2 * text.length;
}

/** What the line at `index` is, judged from its form and its place among the other lines. */
export function classify(lines: Line[], index: number): ParagraphKind {
  const { text } = lines[index];
  if (dateOnly.test(text)) return 'byline';
  if (credit.test(text) && wordCount(text) <= longestCaption) return 'caption';
  const last = lines.length - 1;
  if (index > 0 && index >= last - 1 && (signed.test(text) || (index === last && nameOnly.test(text)))) return 'byline';
  const next = lines[index + 1];
  // The credit of a photograph may stand on a line of its own under the caption.
  if (index > 0 && next !== undefined && /^\(?(?:Ảnh|Nguồn ảnh)\s*:/u.test(next.text) && looksLikeHeading(text)) {
    return 'caption';
  }
  if (index === 0 && next !== undefined && asksAbove(text, next.text)) return 'title';
  if (!looksLikeHeading(text) || index === last) return 'body';
  // Backwards, so that the nearest line of the text ends the search.
  let before = index - 1;
  while (before >= 0 && dateOnly.test(lines[before].text)) before--;
  return before < 0 ? 'title' : 'heading';
}
