import { isAnecdote, isPrivateWord } from '../anecdote.ts';
import type { Ground } from '../candidate.ts';
import { factsIn } from '../sentence-facts.ts';
import { speechAround } from '../stem.ts';
import { isFigure, nounOf, type Figure } from './number-options.ts';

/** What nobody need take in is asked only when all else is used up. */
export const trifle = 2;

/** “đang đề nghị hỗ trợ gói cước | 20.000 đồng”: what somebody would like. */
const wished = /(?<!\p{L})(?:đề nghị|kiến nghị|xin|mong|kêu gọi|yêu cầu|giao|chỉ đạo)(?!\p{L})[^,;.]*$/iu;
/** “giới hạn | 150 mg/l”, “mục tiêu | 8%”: what the figure of the news is held against. */
const yardstick =
  /(?:giới hạn|mục tiêu|ngưỡng|tiêu chuẩn|quy chuẩn|quy định|kế hoạch|chỉ tiêu|dự toán|(?:hơn|so với) mức|một trong)(?: là)? $/iu;
const numeral = '(?:\\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
/** “29 trong số | 87 công trình”, “Trong | 14 cơ sở, 5 cơ sở bị dừng”: the figure of the news is the other one. */
const base = new RegExp(`${numeral}(?: \\p{L}+){0,4} (?:trên|trong)(?: (?:tổng )?số)? $`, 'iu');
const overBase = new RegExp(`${numeral} $`, 'iu');
const partAfter = new RegExp(`^[^,]{0,60}, (?:\\p{L}+ ){0,3}${numeral}(?!\\p{L})`, 'iu');
/** What somebody brings along, sets up or sends. */
const means =
  /(?<!\p{L})(?:bố trí|lập|cử|lắp|lắp đặt|đặt|thuê|mua|bổ sung|cấp|điều|kê|trang bị|phân công|tăng cường|thành lập|chia thành|chia làm|huy động|đưa)(?: \p{L}+)? $/iu;
const fewMeans = 100;
/** Rooms, desks, lanes and the like: nobody keeps their number. */
const fittings =
  /^(?:tầng|phòng|bàn|quầy|làn|ghế|tờ|máy chủ|khu vực|cửa|bãi|xuồng|thuyền|máy|ca|câu|tiết|góp ý)(?!\p{L})/iu;
const fewFittings = 40;
/** “thôn xa nhất cách trụ sở | 14 km”: where a place lies. */
const distance = /(?<!\p{L})cách(?: \p{L}+){1,8} $/iu;
/** “Tổng kinh phí là | 38 tỷ đồng”: of what, another sentence says. */
const bareStart = /^(?:tổng |mức )?(?:kinh phí|vốn|chi phí|số tiền|mức đầu tư)(?: (?:là|khoảng|lên tới|ước))+$/iu;
const clock = /(?:lúc|từ|vào|đến|tới|trước|sau|khoảng|khung giờ) $/iu;

const years = /(?:\p{L},|(?<!\p{L})(?:cháu|bé|em|con trai|con gái|cụ|con))\s*$/iu;

/** “Bà Vi Thị Loan, | 67 tuổi”, “có cháu | sáu tuổi”: whose age it is is nobody’s concern. */
export function isAge(fact: Figure, { article }: Ground): boolean {
  return nounOf(fact) === 'tuổi' && years.test(article.source.slice(Math.max(0, fact.start - 12), fact.start));
}

/** The third and further counts of one sentence: “17 xe, 40 máy bơm và 6 xuồng”. */
function isOneOfMany(fact: Figure, ground: Ground): boolean {
  const counts = factsIn(ground, fact.sentence).filter(
    (one) => isFigure(one) && one.kind === 'quantity' && one.unit === null,
  );
  return counts.length >= 3 && counts.indexOf(fact) > 0;
}

function isTrifle(fact: Figure, before: string, after: string, ground: Ground): boolean {
  if (fact.kind === 'remaining') return false;
  const noun = nounOf(fact);
  const counted = `${noun} ${after}`;
  const small = fact.unit === null;
  return (
    isAnecdote(ground.bySentence.get(fact.sentence)!, ground) ||
    isPrivateWord(fact, ground) ||
    (noun === 'giờ' &&
      (fact.hedge === 'đúng' || clock.test(before) || /^\s*(?:ngày|sáng|trưa|chiều|tối|đêm|\d)/iu.test(after))) ||
    base.test(before) ||
    (fact.hedge === 'trên' && overBase.test(before)) ||
    (/^(?:km|m)$/.test(fact.unit ?? '') && distance.test(before)) ||
    /^\s*\p{L}+ dự phòng/u.test(after) ||
    bareStart.test(before.trim()) ||
    (/^trong (?:(?:tổng )?số )?$/iu.test(before) && partAfter.test(after)) ||
    (small && fact.value < fewMeans && means.test(before)) ||
    (small && fact.value < fewFittings && fittings.test(counted.trim()))
  );
}

/** What weighs in a figure: measures before counts; a detail of what somebody asks for, or of an anecdote, weighs little. */
export function numberWeight(fact: Figure, ground: Ground): number {
  const passage = ground.bySentence.get(fact.sentence)!;
  const { source } = ground.article;
  const before = source.slice(passage.sentence.start, fact.start);
  const after = source.slice(fact.end, passage.sentence.end);
  if (isTrifle(fact, before, after, ground)) return trifle;
  const speech = speechAround(ground, fact.sentence, fact);
  const detail =
    fact.kind === 'quantity' && fact.limit === null && (fact.value <= 5 || /^(?:dưới|trên)$/u.test(fact.hedge ?? ''));
  const measured =
    fact.kind === 'remaining' || (fact.unit !== null && !/^(?:km|m|cm|kg|giờ|phút|lít|m2|m²|ml)$/u.test(fact.unit));
  const losses: [boolean, number][] = [
    [speech?.kind === 'requirement' || wished.test(before), measured ? 3.5 : 5.1],
    [detail, 1.5],
    [yardstick.test(before), 3],
    [isOneOfMany(fact, ground), 2],
  ];
  return Math.max(trifle, (measured ? 10 : 8.5) - losses.reduce((sum, [holds, by]) => sum + (holds ? by : 0), 0));
}
