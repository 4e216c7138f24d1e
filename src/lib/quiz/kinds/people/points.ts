import { anyWordOf } from '../../../facts/vocabulary/pattern.ts';

const passingOn =
  /^(?:theo|chỉ ra|cho biết|cho hay|nói|nói rõ|nêu rõ|thông tin|báo cáo|trả lời|trình bày|phát biểu|phản hồi|kể|chia sẻ|bảo)$/i;

/** Whether a verb only passes on how things are: no promise, warning, admission or view. */
function passesOn(verb: string): boolean {
  return passingOn.test(verb);
}

/** Words of a judgement, a forecast or an explanation: only these make a reported fact somebody’s own. */
const holding = new RegExp(
  anyWordOf(
    `cần | nên | không nên | phải ưu tiên | có thể | khó | dễ | khó nhất | đáng | lẽ ra | quan trọng | hợp lý |
    không phải | không chỉ | nếu | chỉ cần | mong | lo | lo ngại | thiệt thòi | chủ yếu | vì | nhờ | bởi | do | giúp | khiến |
    nguyên nhân | dẫn đến`,
  ),
  'i',
);
/** “do đơn vị tư vấn xác định”: by whom, and no reason. */
const byWhom =
  /(?<![A-Za-zÀ-ỹ])do (?:[A-Za-zÀ-ỹ]+ ){1,7}(?:xác định|lập|thực hiện|đầu tư|quản lý|cấp|làm|phát hiện|báo|phản ánh|đề xuất|cung cấp|thi công|tổ chức|vận hành|ban hành|soạn|chủ trì|sản xuất|đóng góp|tài trợ|chi trả|gửi|bán|ký)(?![A-Za-zÀ-ỹ])/gi;

/** Whether somebody holds something with these words, so that who did is worth knowing: not that 300 households signed up. */
export function makesPoint(verb: string, words: string): boolean {
  return !passesOn(verb) || holding.test(words.replace(byWhom, ' '));
}

/** A judgement by its words: whoever gives it “cho biết” nothing. */
const judgement = new RegExp(
  anyWordOf(
    `cần | không nên | phải ưu tiên | đáng mừng | đáng lo | quan trọng | hợp lý | không phải | không chỉ | chủ yếu`,
  ),
  'i',
);

/** The verb with which Vietnamese asks who said something: of a judgement “cho rằng”, and never “cho hay rằng”. */
export function askedVerb(verb: string, words: string): string {
  if (!/^(?:theo|cho biết|cho hay)$/u.test(verb)) return verb;
  return judgement.test(words) ? 'cho rằng' : 'cho biết';
}

/** The verb with which own words are asked after: how they were passed on says nothing of them. */
export function ownVerb(verb: string): string {
  return passesOn(verb) ? 'nói' : verb;
}

/** Words that hold, promise, fear, want or weigh something. */
const stand = new RegExp(
  anyWordOf(
    `mong | cần | phải | nên | đừng | không thể | chưa thể | chưa chắc | lo | sợ | nếu | không phải | chứ | sai | lỗi | xin lỗi |
    đồng ý | ủng hộ | phản đối | không chống | chấp nhận | sẽ | quyết | ưu tiên | giá như | lẽ ra | đáng | khó | thiệt | vô lý |
    công bằng | minh bạch | tin | trách nhiệm | quan trọng | chủ yếu | ai cũng | không ai | chẳng ai | muốn | đòi | xin | thì |
    vấn đề | chẳng lẽ | sao | nhưng | dù | nhờ | bất kỳ | không bao giờ | hy vọng | nhất | mừng | hại | dễ`,
  ),
  'i',
);
/** “Hồi tui cưới vợ, …”, “Đêm 23, tôi nghe cá quẫy …”, “Tôi chạy ra thì …”: what happened to who tells it. */
const story =
  /^(?:Hồi|Hôm|Đêm|Sáng|Trưa|Chiều|Tối|Lúc|Khoảng|Tuần đầu|Năm ngoái|Năm đó|Ngày trước|Mấy (?:bữa|hôm|ngày)|Có (?:hôm|lần|bữa|ngày)|Nghe (?:tôi|tui|nói|người ta)|Anh em)(?= )|(?<![A-Za-zÀ-ỹ])(?:tôi|tui|em|mình)(?: cứ| đang| vừa| mới| có| chỉ| toàn| ngồi| đã)* (?:nghe|thấy|chạy|tưởng|mua|mượn|đánh|gửi|lau|ngồi|ngắm|ở|về|mất|khóc|làm|bán|vay|chìa|cõng|ăn|ký|mở|đổi)(?![A-Za-zÀ-ỹ])/i;

/** Whether own words tell what happened to who says them. */
export function tellsStory(words: string): boolean {
  return story.test(words);
}

/** Whether own words take a stand on the matter rather than tell a story. */
export function takesStand(words: string): boolean {
  return stand.test(words) && !tellsStory(words);
}
