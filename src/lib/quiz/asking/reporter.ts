import { askingVerbs, sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { upperFirst } from '../wording.ts';

/** “Chi cục Thuỷ lợi tỉnh cho biết …”: a body that reports; what somebody promises needs its verb, and “bảo hiểm” tells nothing. */
const reporting = new RegExp(
  `^([^,;:"“”]{4,80}?) (?!(?:hứa|cam kết|thừa nhận|bày tỏ) )(?:${sayingVerbs}) (?!(?<=bảo )(?:hiểm|vệ|đảm|hành|tồn|mật|trì|dưỡng|quản|lãnh|lưu|toàn|hộ|tàng) |từ |về |trên (?!thực tế)|chung |riêng )(?:rằng )?(.+)$`,
  'u',
);

/** “Đoàn kiểm tra yêu cầu …”, “… tranh luận rằng câu trả lời …”: more than who speaks stands before such a verb. */
const noReporter = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:${askingVerbs}|rằng|và|nhưng|nếu|khi|đã|sẽ|bị|được)(?![A-Za-zÀ-ỹ])|(?:^| )(?:câu|lời|bản|cổng|trang|mạng|buổi|cuộc|phần|bài|cách|những|các|việc|hai|không|chưa|phải|lại|cũng|mới|còn|đều)$|(?:^| )(?:bao nhiêu|mấy|nào)(?![A-Za-zÀ-ỹ])`,
  'i',
);

/** “Tổng hợp của ngành văn hoá tỉnh, …”: who has gathered what comes next. */
const compiled = /^(?:tổng hợp|thống kê|số liệu|báo cáo|khảo sát|rà soát) (?:của|do) [^,?]+, /u;

/** A question that begins with its source, “Theo báo cáo của xã, …?”; null where none does. */
export function sourced(question: string): string | null {
  if (/^theo (?!đó)/iu.test(question)) return `${upperFirst(question)}?`;
  return compiled.test(question) ? `Theo ${question}?` : null;
}

/** Who reports at the head of a clause, and what; null where nobody does. */
export function reportIn(clause: string): { body: string; reported: string } | null {
  const [, body, reported] = reporting.exec(clause) ?? [];
  return body === undefined || noReporter.test(body) ? null : { body, reported };
}
