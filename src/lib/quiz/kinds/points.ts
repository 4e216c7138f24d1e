import { anyWordOf } from '../../facts/vocabulary/pattern.ts';

const passingOn =
  /^(?:theo|chỉ ra|cho biết|cho hay|nói|nói rõ|nêu rõ|thông tin|báo cáo|trả lời|trình bày|phát biểu|phản hồi|kể|chia sẻ|bảo)$/iu;

/** Whether a verb only passes on how things are: no promise, warning, admission or view. */
export function passesOn(verb: string): boolean {
  return passingOn.test(verb);
}

/** Words of a judgement, a forecast or an explanation: only these make a reported fact somebody’s own. */
const holding = new RegExp(
  anyWordOf(
    `cần | nên | không nên | phải ưu tiên | có thể | khó | dễ | khó nhất | đáng | lẽ ra | quan trọng | hợp lý |
    không phải | không chỉ | nếu | chỉ cần | mong | lo | lo ngại | thiệt thòi | chủ yếu | vì | nhờ | bởi | do | giúp | khiến |
    nguyên nhân | dẫn đến`,
  ),
  'iu',
);
/** “do đơn vị tư vấn xác định”: by whom, and no reason. */
const byWhom =
  /(?<!\p{L})do (?:\p{L}+ ){1,7}(?:xác định|lập|thực hiện|đầu tư|quản lý|cấp|làm|phát hiện|báo|phản ánh|đề xuất|cung cấp|thi công|tổ chức|vận hành|ban hành|soạn|chủ trì|sản xuất|đóng góp|tài trợ|chi trả|gửi|bán|ký)(?!\p{L})/giu;

/** Whether somebody holds something with these words, so that who did is worth knowing: not that 300 households signed up. */
export function makesPoint(verb: string, words: string): boolean {
  return !passesOn(verb) || holding.test(words.replace(byWhom, ' '));
}

/** A judgement by its words: whoever gives it “cho biết” nothing. */
const judgement = new RegExp(
  anyWordOf(
    `cần | không nên | phải ưu tiên | đáng mừng | đáng lo | quan trọng | hợp lý | không phải | không chỉ | chủ yếu`,
  ),
  'iu',
);

/** The verb with which Vietnamese asks who said something: of a judgement “cho rằng”, and never “cho hay rằng”. */
export function askedVerb(verb: string, words: string): string {
  if (!/^(?:theo|cho biết|cho hay)$/u.test(verb)) return verb;
  return judgement.test(words) ? 'cho rằng' : 'cho biết';
}
