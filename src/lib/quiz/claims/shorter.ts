import { tearsPair } from '../halves.ts';
import { lengthOf } from '../wording.ts';

/** How many syllables a sentence to be judged has. */
export const [fewest, most] = [8, 26];

/** What may be left off where a sentence is long: “…, nhưng vẫn chậm”. */
const tail =
  /, (?=(?:đồng thời|nhưng|song|còn|trong khi|trong lúc|từ đó|nên|nhất là|đặc biệt|chủ yếu|bởi|thay vì|sau khi|trước khi|khi|do|vì|nhờ|để|nhằm|khiến|làm|đẩy|buộc|gây|số tiền|kinh phí|tổng vốn|chưa tới|chưa đến) )/gu;
/** “…, tức chậm 18 tháng”, “…, trong đó có hai trường hợp tử vong”: the same once more, or a part of it. */
const again = /, (?:trong đó|tức|tương đương|nghĩa là|kể cả|chưa kể|cách nhau)(?= ).*$/u;
/** “…, thấp hơn mục tiêu 8%” adds to a clause that has its figure already. */
const more = /(?<=\d[^,]{0,20}), (?=(?:tăng|giảm|gấp|thấp hơn|cao hơn|bằng|vượt|chậm) )/gu;
/** “(TTPVHCC)”, “, 67 tuổi”: what tells more of a name. */
const aside = /\s?\([^()]{1,60}\)|, \d{1,2} tuổi(?=,)/gu;
const whereabouts = /(?:, (?:tỉnh|huyện|thành phố|xã|phường) (?:\p{Lu}\p{L}* ?){1,4})+,/gu;
/** What stands between is where or when, and ends with a comma of its own. */
const setting = /(?:^|, )(?:Tại|Ở|Trên|Theo|Từ|Trong|Sáng|Chiều|Ngày|Đến|tại|ở|trên|theo|từ|trong)(?= )[^,]*$/u;
const lead = /^(?:Theo báo cáo|Về lâu dài|Trước mắt|Đã vậy|Ngoài giá), /u;
/** “Độ màu cũng vượt quy định”, “tiền trợ giá lại tăng”: beside what stands before; “nhà nào cũng có” is a phrase of its own. */
const besides =
  / (?:cũng(?= )(?! (?:như|có thể|không kém))|lại(?= (?:tăng|giảm|xin|chưa|không) )|còn(?= (?:che|làm|phải|gây|bị|được|kéo|khiến|phản ánh|yêu cầu|đề nghị|giao|mở|tổ chức|cho|lưu ý|cảnh báo) ))/gu;
const anyhow = /(?<!\p{L})(?:ai|nào|gì|đâu|mấy|vẫn)(?: [^,]*)? cũng(?!\p{L})/iu;

/** “xã Phú Khoát, tỉnh Đông Lam, | đã tiếp nhận”: with the comma after it, unless that ends where or when. */
export function withoutAsides(text: string): string {
  const short = text.replace(aside, '');
  return short.replace(whereabouts, (_, at: number) => (setting.test(short.slice(0, at)) ? ',' : ''));
}

/** Without what only leads on from the sentence before. */
export function withoutLinks(text: string): string {
  const own = text.replace(lead, '');
  return anyhow.test(own) ? own : own.replace(besides, '');
}

/** A long sentence without what it adds at its end; itself where it is short, null where it cannot be cut. */
export function mainClause(whole: string): string | null {
  const first = whole.replace(again, '');
  const text = lengthOf(first) < fewest || tearsPair(whole, 0, first.length) ? whole : first;
  if (lengthOf(text) <= most) return text;
  const cuts = [...text.matchAll(tail), ...text.matchAll(more)].map(({ index }) => text.slice(0, index));
  const fitting = cuts.filter(
    (cut) => lengthOf(cut) <= most && lengthOf(cut) >= fewest && !tearsPair(text, 0, cut.length),
  );
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}
