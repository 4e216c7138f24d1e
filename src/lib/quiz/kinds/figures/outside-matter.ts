import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';
import { leadOf } from '../../lead.ts';
import { factsIn } from '../../sentence-facts.ts';
import { befell, hurt } from './figure-point.ts';
import { isFigure, nounOf, type Figure } from './number-options.ts';

// Figures beside the matter of a court case, a dispute or a feature: what a body got every year before the deed, by how much
// two lists differ, who still works there, what the reader has counted up himself.

/** What an article is about that tells of a crime or of a dispute before a court. */
const court =
  /(?<![A-Za-zÀ-ỹ])(?:toà|tòa|TAND|tù|tuyên phạt|bị cáo|cáo trạng|xét xử|xử|phiên toà|phiên tòa|khởi tố|bị can|tham ô|chiếm đoạt|lừa đảo|hối lộ|kiện|phúc thẩm|sơ thẩm)(?![A-Za-zÀ-ỹ])/i;

const isCourtCase = onceFor(({ article, passages }: Ground): boolean =>
  court.test(`${article.title ?? ''} ${leadOf(passages)?.text ?? ''}`),
);

/** “xã mỗi năm nhận | 1,4 tỷ đồng để chi trả”, “trường được cấp | 3 tỷ đồng”: what came in rightly. */
const income =
  /(?<![A-Za-zÀ-ỹ])(?:(?:mỗi|hằng|hàng) (?:năm|quý|tháng)(?: [A-Za-zÀ-ỹ]+){0,3} (?:nhận|thu|chi)|(?:được|cấp trên) (?:cấp|giao|phân bổ|rót|bố trí|giao quản lý))(?: (?:về|khoảng|gần|hơn|kinh phí|ngân sách|số tiền))* $/i;
const deed =
  /(?<![A-Za-zÀ-ỹ])(?:chiếm đoạt|lập khống|khống|tham ô|hối lộ|lừa|thiệt hại|thất thoát|trái phép|trái quy định|nợ|bồi thường|rút|bỏ túi|hưởng lợi|ăn chia|được chia)(?![A-Za-zÀ-ỹ])/i;

/** “không khớp, chênh lệch hơn | 4.100 lượt khách”: that they differ matters. */
const mismatch = /(?<![A-Za-zÀ-ỹ])(?:chênh(?: lệch)?|lệch|sai lệch|vênh|sai khác)(?: nhau)?(?: (?:tới|đến))? $/i;
/** “nhà máy vẫn hoạt động cầm chừng với | 260 người” */
const keptGoing =
  /(?<![A-Za-zÀ-ỹ])(?:hoạt động|sản xuất|vận hành|duy trì|cầm cự|làm việc)(?: [A-Za-zÀ-ỹ]+){0,3} (?:với|nhờ)(?: (?:chỉ|vỏn vẹn))? $/i;
/** “sáng thứ bảy, là ngày tuyến số 11 còn chạy | sáu chuyến”: told of a noun. */
const apposed =
  /, (?:cũng |vốn |tức |đều )?là (?:ngày|hôm|lúc|thời điểm|nơi|chỗ|tháng|năm|tuần|dịp|mùa|tuyến|con)(?: [A-Za-zÀ-ỹ\d]+)+ $/u;
/** “dãy nhà được chống bằng | tám cây bạch đàn” */
const propped = /(?<![A-Za-zÀ-ỹ])(?:chống|kê|rào|buộc|đỡ|gia cố|che|bịt|lợp)(?: [A-Za-zÀ-ỹ]+)? bằng $/i;
/** “Ba bản có | 160 ha ngô và sắn”: what a place has anyway. */
const placeHas =
  /^(?:(?:hai|ba|bốn|năm|sáu|bảy|\d+|cả|toàn) )?(?:trường|bản|thôn|xã|ấp|xóm|làng|phường|huyện|khu|hợp tác xã)(?: \p{Lu}[A-Za-zÀ-ỹ]*)* (?:hiện |đang )?có $/iu;
/** “nằm cáng đi vòng | 19 km”: one woman's way. */
const oneWay =
  /(?<![A-Za-zÀ-ỹ])một (?:sản phụ|thai phụ|bệnh nhân|phụ nữ|cụ|em|cháu|học sinh|người|thanh niên)(?![A-Za-zÀ-ỹ]).*(?<![A-Za-zÀ-ỹ])(?:đi|vòng|cáng|cõng|khiêng|võng|chở|chạy)(?: [A-Za-zÀ-ỹ]+)? $/i;

/** “được chấm 8,7, cao nhất trong | 15 thủ tục”: among how many. */
const amongSo =
  /(?<![A-Za-zÀ-ỹ])(?:nhất|đầu|cuối|bét)(?: [A-Za-zÀ-ỹ]+)? (?:trong|trên|của)(?: (?:tổng )?số)?(?: cả)? $/i;
/** “trường nơi H'Lin học đã cho | 58 em về sớm”: one of many, where somebody told of goes. */
const whereOneGoes = /(?<![A-Za-zÀ-ỹ])nơi \p{Lu}[A-Za-zÀ-ỹ'’]*(?: \p{Lu}[A-Za-zÀ-ỹ]*)* (?:học|làm|dạy|ở|sống)/u;

const victims = /^(?:nạn nhân|người|công nhân|em)(?![A-Za-zÀ-ỹ])/i;

/** How many were hurt or died in all, by the sentences that give both numbers. */
const sumsOfHurt = onceFor((ground: Ground): readonly { sum: number; sentence: string }[] =>
  ground.passages.flatMap(({ sentence, text }) => {
    if (!hurt.test(text)) return [];
    const counts = factsIn(ground, sentence.id)
      .filter(isFigure)
      .filter((one) => one.kind === 'quantity' && one.unit === null && victims.test(nounOf(one)))
      .map(({ value }) => value);
    return counts.length > 1 ? [{ sum: counts.reduce((all, one) => all + one, 0), sentence: sentence.id }] : [];
  }),
);

/** “| bảy nạn nhân | đều làm theo thoả thuận miệng” after “hai người chết và năm người bị thương”: counted up from them. */
function isSumOfHurt(fact: Figure, ground: Ground): boolean {
  if (fact.kind === 'remaining' || fact.unit !== null || !victims.test(nounOf(fact))) return false;
  return sumsOfHurt(ground).some(({ sum, sentence }) => sum === fact.value && sentence !== fact.sentence);
}

/** What a figure outside the matter of its article is less worth for, and by how much. */
export function lossesOutside(fact: Figure, before: string, after: string, ground: Ground): [boolean, number][] {
  if (fact.kind === 'remaining') return [];
  const counted = fact.unit === null;
  return [
    [income.test(before) && !deed.test(`${before.slice(-60)}${after}`) && isCourtCase(ground), 6.5],
    [counted && mismatch.test(before), 6],
    [counted && keptGoing.test(before), 6],
    [apposed.test(before), 6.5],
    [counted && propped.test(before), 6],
    [placeHas.test(before) && !befell.test(after.split(/[,;]/u)[0]), 6],
    [/^(?:km|m|cây số)$/i.test(fact.unit ?? nounOf(fact)) && oneWay.test(before), 6.5],
    [counted && amongSo.test(before), 6],
    [whereOneGoes.test(before), 5],
    [isSumOfHurt(fact, ground), 6],
  ];
}
