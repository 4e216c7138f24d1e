import { both, turn } from './turns.ts';

/** What somebody did or failed to do, not that something is so. */
const doing = 'chưa|không|đã|có|còn|để|từng|chậm|thiếu';

/** One of two for the other: which of them it is, the article says, and either would be likely. */
export const opposites: [RegExp, string][] = [
  [/(?<!(?:ít nhất|tối thiểu|chậm nhất|không|chưa) [^,]*)(?<![A-Za-zÀ-ỹ])trước khi(?![A-Za-zÀ-ỹ])/u, 'sau khi'],
  ...both('nội thành', 'ngoại thành'),
  ...both('học kỳ I', 'học kỳ II'),
  ...both('ca đêm', 'ca ngày'),
  ...both('bắt buộc', 'tự nguyện'),
  turn(`(?<!không )thừa nhận(?: (?:rằng|việc))?(?= (?:${doing}) \\p{Ll}+ \\p{Ll}+ )`, 'phủ nhận việc'),
  turn(
    `(?<!không )thừa nhận(?: rằng)?(?= \\p{Ll}+ \\p{Ll}+ \\p{Ll}+ )(?! (?:(?:${doing}|việc|sai phạm|trách nhiệm|một phần|toàn bộ|hành vi|lỗi|sai sót)(?![A-Za-zÀ-ỹ])))`,
    'bác bỏ ý kiến cho rằng',
  ),
  turn('không phủ nhận', 'phủ nhận'),
  turn('(?<!khẳng định [^,]*)đúng luật', 'trái luật'),
  turn('(?<!khẳng định [^,]*)đúng quy định', 'trái quy định'),
  turn('(?<=(?:hỗ trợ|bù|trả|chi|hoàn) )một nửa', 'toàn bộ'),
  turn('một phần(?! (?:ba|tư|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|lớn|nhỏ|do|vì)(?![A-Za-zÀ-ỹ]))', 'toàn bộ'),
  turn('ngân sách tỉnh', 'ngân sách trung ương'),
  turn('ngân sách trung ương', 'ngân sách tỉnh'),
  turn('mất nước hoàn toàn', 'chỉ bị nước yếu'),
  turn('chấm dứt hợp đồng', 'gia hạn hợp đồng'),
];
