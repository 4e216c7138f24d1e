import { both, turn } from './turns.ts';

/** One of two for the other: which of them it is, the article says, and either would be likely. */
export const opposites: [RegExp, string][] = [
  [/(?<!(?:ít nhất|tối thiểu|chậm nhất|không|chưa) [^,]*)(?<!\p{L})trước khi(?!\p{L})/u, 'sau khi'],
  ...both('nội thành', 'ngoại thành'),
  ...both('học kỳ I', 'học kỳ II'),
  ...both('ca đêm', 'ca ngày'),
  ...both('bắt buộc', 'tự nguyện'),
  turn(
    '(?<!không )thừa nhận(?: (?:rằng|việc))?(?= \\p{Ll}+ \\p{Ll}+ \\p{Ll}+ )(?! (?:sai phạm|trách nhiệm|một phần|toàn bộ|hành vi))',
    'phủ nhận việc',
  ),
  turn('không phủ nhận', 'phủ nhận'),
  turn('(?<!khẳng định [^,]*)đúng luật', 'trái luật'),
  turn('(?<!khẳng định [^,]*)đúng quy định', 'trái quy định'),
  turn('(?<=(?:hỗ trợ|bù|trả|chi|hoàn) )một nửa', 'toàn bộ'),
  turn('một phần(?! (?:ba|tư|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|lớn|nhỏ|do|vì)(?!\\p{L}))', 'toàn bộ'),
  turn('ngân sách tỉnh', 'ngân sách trung ương'),
  turn('ngân sách trung ương', 'ngân sách tỉnh'),
  turn('mất nước hoàn toàn', 'chỉ bị nước yếu'),
  turn('chấm dứt hợp đồng', 'gia hạn hợp đồng'),
];
