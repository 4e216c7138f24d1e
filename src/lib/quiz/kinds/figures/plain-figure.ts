import type { Passage } from '../../../facts/passage.ts';
import type { Span } from '../../../text/article.ts';
import { unmet } from '../../asking/loose-nouns.ts';
import type { Ground } from '../../candidate.ts';
import { partOfSpeech } from '../../part-of-speech.ts';
import { lengthOf } from '../../wording.ts';
import type { Figure } from './number-options.ts';

// What makes a clause with “bao nhiêu” a question that anybody would print: words that lean on the article are left off, and
// where it still needs the sentence around it, the sentence is quoted with a blank.

const askedFor = /(?<![A-Za-zÀ-ỹ])(?:bao nhiêu|mấy)(?![A-Za-zÀ-ỹ])/i;

/** “tỉnh vì thế quyết định …”, “trong giai đoạn này”: for what, and in which, the sentence before says. */
const leaning =
  / (?:cũng|vì thế|vì vậy|do đó|do vậy|nhờ đó|nhờ vậy)(?= [A-Za-zÀ-ỹ])| trong (?:giai đoạn|thời gian|thời kỳ|thời điểm) (?:này|đó|ấy)(?![A-Za-zÀ-ỹ])/giu;
const opener = /^(?:[-–•*] |(?:nay|hiện|hiện nay|đến nay|(?:(?:sáng|trưa|chiều|tối) )?cùng ngày),? )+/iu;
/** “các bị cáo mới nộp lại …”, “sở chỉ chấp thuận gia hạn …”: that it is little, the question need not tell. */
const little =
  / (?:(?:mới|chỉ mới|mới chỉ) (?=(?:có|được|đạt|nộp|hoàn thành|giải ngân|thi công|xong|thu|chi|lắp|cấp|chuyển|trả|tiêm|bàn giao|làm|xử lý|giải quyết|cân đối|tuyển|đóng|bố trí|xây)(?![A-Za-zÀ-ỹ]))|(?<!(?:địa|tôn|chứng|đình) )chỉ (?=[A-Za-zÀ-ỹ])(?!(?:đạo|số|tiêu|định|ra|huy|thị|dẫn|trong|sau|riêng|cần|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![A-Za-zÀ-ỹ])))/gi;

/** “bao nhiêu tiền | mỗi tháng | tiền ăn trưa | cho trẻ”: money is said once. */
const ofMoney =
  /bao nhiêu(?: tiền)? ((?:một|mỗi) [A-Za-zÀ-ỹ]+) tiền ((?:(?!(?:cho|để|đối|từ|tại|trong)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ]+ ?){1,4})(?<! )(?= |$)/iu;

/** A clause with a question word as the question has it: without what leans on the sentence before or weighs the answer. */
export function plainly(question: string): string {
  const at = askedFor.exec(question)?.index ?? question.length;
  const before = question.slice(0, at).replace(little, ' ');
  return `${before}${question.slice(at)}`
    .replace(ofMoney, 'bao nhiêu tiền $2 $1')
    .replace(leaning, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .replace(opener, '');
}

/** In syllables: so much before and behind what is asked for can be taken in at once. */
const longestBefore = 34;
const longestAfter = 20;

/** “số người bị thương là …”, “mức phạt là …”, “giá thuê từ …”: of what, where and when. */
const ofNothing =
  /^(?:số|lượng|mức|giá|sản lượng|doanh thu|điểm mới)(?: [A-Za-zÀ-ỹ]+){0,4}(?: (?:đầu|giữa|cuối) tháng \d+| (?:tính )?(?:đến|tới)(?: (?:ngày|hết|cuối|sáng|trưa|chiều|tối))* [\d/.-]+)? (?:là|đạt|lên|lên tới|tới|còn|tăng|giảm|từ|chiếm|giữ|vẫn giữ|ở mức)(?![A-Za-zÀ-ỹ])/iu;
/** “tại Tuyên Quang, mức phổ biến là …” */
const ofNothingThere =
  /^(?:tại|ở|trong|đến|tính đến|theo) [^\d]*, (?:số|lượng|mức|giá)(?: (?:phổ biến|bình quân|trung bình|chung|cao nhất|thấp nhất|thu mua|bán))? (?:là|đạt|lên|tới|còn|tăng|giảm|từ|ở mức)(?![A-Za-zÀ-ỹ])/iu;
/** “hai dự án có …”, “xã có …”: which ones. */
const whichOnes =
  /^(?:hai|ba|bốn|cả hai|đôi) [A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)? (?:có|đã|được|bị|sẽ|là|cần)(?![A-Za-zÀ-ỹ])/i;
/** “đã có 286 lượt người được phỏng vấn, | bao nhiêu người …”, “đất rừng sản xuất, | mức tối thiểu là …” */
const second =
  /^(?:đã |sẽ )?có \d|^(?!(?:theo|tại|ở|trong|từ|đến|sau|trước|với|ngày|năm|tháng) )[^,\d]+, (?:mức|giá|số|tỷ lệ|diện tích) /i;
/** “giá thuê từ bao nhiêu …”: where a range begins; “từ bao nhiêu tháng trở lên” is a limit. */
const rangeBegins = /(?<![A-Za-zÀ-ỹ])từ (?:bao nhiêu|mấy)(?!.*(?<![A-Za-zÀ-ỹ])trở (?:lên|xuống|đi)(?![A-Za-zÀ-ỹ]))/i;

/** “bao nhiêu tàu chưa lắp đều nằm bờ”: all of them, of whom the sentence before tells. */
const allOf = /(?:bao nhiêu|mấy) (?:[A-Za-zÀ-ỹ]+ ){1,6}(?:đều|cùng) /i;
/** “từ nay đến cuối tháng 3”, “nếu không kịp, …”: counted from when, and what has to be in time. */
const unanchored = new RegExp(`(?<![A-Za-zÀ-ỹ])từ nay(?! trở)(?![A-Za-zÀ-ỹ])|^${unmet}, `, 'i');

/** “xử phạt bao nhiêu vụ”, “bao nhiêu phần trăm dành cho thực phẩm”: of what kind, and of what whole. */
const bareCount =
  /bao nhiêu (?:vụ|trường hợp|chiếc|cái|con|bộ|suất|điểm)$|^(?:khoảng |có )?bao nhiêu phần trăm (?:dành|được|bị|là|có|đã|phải|không|chưa|từng|đạt|chiếm|thuộc|vẫn|cho)(?![A-Za-zÀ-ỹ])/i;

/** “đã đưa bao nhiêu hộ | với 213 người ở bản Pá Lau đến nơi an toàn”: a clause that is not over where the question would be. */
export const goesOn =
  /^ (?!(?:do|vì|bởi|nhờ|để|nhằm|khi|sau|trước|theo|trong|nhưng|song|và|mà|nên|nếu|từ|kể|đến|tới|tính)(?![A-Za-zÀ-ỹ]))[a-zà-ỹ]/u;

/** Whether a question without a blank is a full sentence with its subject, and short enough. */
export function isPlain(question: string): boolean {
  const found = askedFor.exec(question);
  if (found === null) return true;
  const [before, after] = [question.slice(0, found.index), question.slice(found.index)];
  return (
    lengthOf(before) <= longestBefore &&
    lengthOf(after) <= longestAfter &&
    // “cụm 1 có bao nhiêu hộ, bơm thứ hai và thứ năm”, “mỗi người bao nhiêu kg gạo, mỗi hộ hai chiếc chăn”
    !/, /u.test(after) &&
    ![ofNothing, ofNothingThere, whichOnes, second, rangeBegins, allOf, unanchored, bareCount].some((form) =>
      form.test(question),
    )
  );
}

const attribution = /^Theo [^,]+, /u;
const named = /(?<=[^“"] )\p{Lu}|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[/-]\d{1,2}(?!\d)/u;

/**
 * “năm 2021 tăng trưởng GRDP đạt bao nhiêu phần trăm”, beside “năm nay, bao nhiêu học sinh tham gia”: whether a question names
 * what it is about or when it was. Of those that do not readers passed five of twelve.
 */
export function isAnchored(question: string): boolean {
  return named.test(` ${question.replace(attribution, '')}`);
}

/**
 * “cây cầu | 86 tỉ đồng | bắc qua sông”, “phần vốn | 9,5 tỉ đồng | bố trí cho năm nay”: what a thing costs or measures, said by the
 * way; nobody asks “cây cầu bao nhiêu tiền bắc qua sông”.
 */
export function isByTheWay(fact: Figure, gap: Span, { pieces }: Passage, { lexicon }: Ground): boolean {
  if (fact.kind === 'remaining' || fact.unit === null) return false;
  const words = pieces.map(({ word }) => word).filter(({ kind }) => kind === 'word');
  const at = words.findLastIndex(({ end }) => end <= gap.start);
  const [earlier, before, after] = [words[at - 1], words[at], words.find(({ start }) => start >= gap.end)];
  if (before === undefined || after === undefined || before.end + 1 < gap.start || after.start > gap.end + 1)
    return false;
  return (
    partOfSpeech(before.entry, before.gloss, lexicon) === 'noun' &&
    !/^(?:mỗi|từng|một)$/i.test(earlier?.text ?? '') &&
    // “khoản sửa chữa | 610 triệu đồng | do hơn 200 người góp”
    ((partOfSpeech(after.entry, after.gloss, lexicon)?.startsWith('verb') ?? false) || after.text === 'do')
  );
}

/** Words after which a bare “bao nhiêu” asks for money. */
const measures =
  /(?<![A-Za-zÀ-ỹ])(?:là|đạt|còn|lên|tới|đến|xuống|giá|mức|vốn|đầu tư|kinh phí|trị giá|(?<!bị )thiệt hại|số tiền|chi phí|doanh thu|giảm|tăng|ước tính|ước)(?: (?:khoảng|chừng))?\s*$/i;
const perWhat = /^ (?:một|mỗi)(?![A-Za-zÀ-ỹ])/i;
const bareBefore = /(?<![A-Za-zÀ-ỹ])từ \d[\d.,]*(?![\d.,]| ?(?:đồng|triệu|tỷ|tỉ|nghìn))/i;

/**
 * How a sum of money is asked for: the options have the unit, and “bao nhiêu tỷ đồng” would say it twice. Null where the unit
 * is needed: beside a bare number, “từ 50 lên bao nhiêu triệu đồng”.
 */
export function askedSum(before: string, after: string): string | null {
  if (bareBefore.test(before)) return null;
  return /^ tiền(?![A-Za-zÀ-ỹ])/i.test(after) || (measures.test(before) && !perWhat.test(after))
    ? 'bao nhiêu'
    : 'bao nhiêu tiền';
}
