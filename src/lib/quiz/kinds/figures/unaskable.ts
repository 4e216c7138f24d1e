import { longNumbers, shortNumbers } from '../../../facts/number-words.ts';
import { sayingVerbs } from '../../../facts/vocabulary/saying.ts';
import { anyOf } from '../../../facts/vocabulary/pattern.ts';

// Clauses that no question word fits in: there the sentence is quoted with a blank, or nothing is asked.

const numeral = `(?:\\d[\\d.,]*|${anyOf(longNumbers)}|${shortNumbers})`;

/** “ở chung cư Hồng Hà, hai trong | bốn thang máy ngưng chạy”: nobody asks “hai trong bao nhiêu”. */
const ofWhole = new RegExp(
  `(?:^|[^A-Za-zÀ-ỹ\\d])${numeral}(?: [A-Za-zÀ-ỹ]+){0,2} (?:trong|trên)(?: (?:tổng )?số)?(?: (?:hơn|gần|khoảng))? $`,
  'iu',
);
/** “đo được 11 và | 13 độ C”, “đo được | 11 | và 13 độ C”: one of two figures with one unit. */
const secondOfTwo = /(?<![\d.,/])\d[\d.,]* (?:và|hoặc) (?:(?:khoảng|gần|hơn) )?$/iu;
const firstOfTwo = /^ (?:và|hoặc) (?:(?:khoảng|gần|hơn) )?\d/iu;
/** “trên 20 m3 đến 30 m3 là | 12.700 đồng”, “từ m3 thứ 31 trở đi là …”: a step of a tariff, of which the words before the row tell. */
const step =
  /^(?:(?:từ )?(?:trên|dưới|quá|hơn) \d[\d.,]* ?[A-Za-zÀ-ỹ\d³²]+ (?:đến|tới|là|thì|giá|mức)(?![A-Za-zÀ-ỹ])|từ [A-Za-zÀ-ỹ\d]+ thứ )[^,;]*$/iu;
const stepBegins = /^(?:từ )?(?:trên|dưới|quá) $/iu;
const stepGoesOn = /^ (?:đến|tới|là|thì) /iu;

/** “ước tính | ba ngày dừng tàu khiến 23.000 khách hủy chuyến”: the news is the figure behind. */
const reported = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${sayingVerbs}|ước tính|tính ra|tính rằng|rằng) $`, 'i');
const furtherFigure = new RegExp(`(?:khiến|làm|gây|thì|là|đã|sẽ) (?:[A-Za-zÀ-ỹ]+ ){0,4}${numeral} `, 'iu');

/** Whether nobody could ask for a figure between these words of its clause; `long` for a length of time, “một lần trong 12 tháng”. */
export function isUnaskable(before: string, after: string, long: boolean): boolean {
  return (
    (!long && ofWhole.test(before)) ||
    secondOfTwo.test(before) ||
    firstOfTwo.test(after) ||
    step.test(before) ||
    (stepBegins.test(before) && stepGoesOn.test(after)) ||
    (reported.test(before) && furtherFigure.test(after))
  );
}

/**
 * “có bao nhiêu công nhân và một máy khoan”, “lỗ bao nhiêu tiền và giá là 15.900 đồng”: another figure joined with “và”; “do mưa
 * lớn bao nhiêu ngày”: asked for inside a cause; “khu du lịch
 * rộng bao nhiêu ha mở cửa”: how large it is, by the way; “có bao nhiêu tiền sơn lại mặt ngoài”: no verb for the money.
 */
const clumsy: readonly RegExp[] = [
  new RegExp(`(?:bao nhiêu|mấy)(?: [A-Za-zÀ-ỹ\\d]+)* và ${numeral} `, 'iu'),
  new RegExp(`(?:bao nhiêu|mấy)(?: [A-Za-zÀ-ỹ\\d]+)* và [^,;?]* (?:là|đạt|còn) ${numeral} `, 'iu'),
  / (?:là|đạt|còn) \d[^,;]* và [^,;]*(?:bao nhiêu|mấy)/iu,
  /(?<![A-Za-zÀ-ỹ])(?:do|vì) (?:mưa|nắng|bão|lũ|hạn|nước|mất|thiếu|hụt|kẹt|vướng|chậm|nợ)(?: [A-Za-zÀ-ỹ]+){0,4} (?:bao nhiêu|mấy)/iu,
  /(?<![A-Za-zÀ-ỹ])(?:rộng|dài|cao|nặng|sâu|trị giá) bao nhiêu (?:ha|km|mét|m2|m²|m3|tấn|kg|tiền|tầng) (?!(?:so|do|vì|nhờ|để|sau|trước|tại|ở|trên|trong|từ|và|với|theo|mỗi|một)(?![A-Za-zÀ-ỹ]))[a-zà-ỹ]/iu,
  /(?<![A-Za-zÀ-ỹ])(?:có|gồm|và|cùng) bao nhiêu tiền (?!(?:để|cho|từ|tại|ở|trong|do|vì|mỗi|một|của|bị|được|chưa|đã|không|còn|trên|vào|nộp|so|tiền|phí|lãi|thuế|chi phí|viện phí|học phí|công|hỗ trợ|bồi thường|phạt|trợ cấp)(?![A-Za-zÀ-ỹ]))[a-zà-ỹ]/iu,
];

/** Whether a question has all its words and is still no way to ask. */
export function isClumsy(question: string): boolean {
  return clumsy.some((form) => form.test(question));
}
