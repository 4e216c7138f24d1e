import { shortNumbers } from '../../../facts/number-words.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';
import { matterIn } from '../../choosing/importance.ts';
import { isAccount } from '../../genre.ts';
import { overlap } from '../../likeness.ts';
import { partOfSpeech } from '../../part-of-speech.ts';
import { lengthOf } from '../../wording.ts';
import { factsIn } from '../../sentence-facts.ts';
import { isFigure, nounOf, type Figure } from './number-options.ts';
import { lossesOutside } from './outside-matter.ts';

// Figures that stand in the news by the way: how large a thing is of which something else is told, what one of many has or
// pays, what a place of an accident cost, where a class begins, a remainder.

const numeral = `(?:\\d[\\d.,]*|${shortNumbers})`;

/** What a thing measures, not what it costs or how great its share is. */
const extent = /^(?:m|km|cm|m2|m²|m3|m³|km2|km²|ha|tấn|tạ|kg|lít|mw|kw|kwp|kva|mm|hải lý|mã lực)(?:\/|$| đêm$)/i;
/** “340 ha | ngao chết”, “17 cm” as the end of a clause: told of, no part of a name. */
const lost =
  /(?<![A-Za-zÀ-ỹ])(?:chết|mất|hư|hỏng|thiệt hại|ngập|cháy|sạt lở|sạt|vùi|tràn|thu giữ|tạm giữ|tiêu huỷ|tiêu hủy|thu hoạch|sản lượng|tăng|giảm|còn|đạt|thêm)(?![A-Za-zÀ-ỹ])/i;
const goesOn =
  /^ (?:phía|theo|ở|tại|trên|dưới|trong|ngoài|gần|cạnh|của|đang|đã|sẽ|được|bị|vừa|mới|chưa|vẫn|không|chạy|vận hành|hoạt động)(?![A-Za-zÀ-ỹ])/i;
/** Words whose measure is no news, whatever verb is part of their name: “khu tái định cư”, “trạm xử lý nước thải”. */
const thing =
  /(?<![A-Za-zÀ-ỹ])(?:trạm|khu tái định cư|khu công nghiệp|nhà máy|hồ|bể|phà|sà lan|tàu|bãi|bến|kho|xưởng)(?: [A-Za-zÀ-ỹ]+){0,3} $/i;
/** “hai mỏ có trữ lượng còn lại | 1,9 triệu m3”, “một sà lan chở khoảng | 620 m³ cát”, “vướng | 1.300 m2 đất” */
const carried =
  /(?<![A-Za-zÀ-ỹ])(?:trữ lượng|tải trọng|trọng tải|tải trọng cho phép|sức chứa|thể tích|khối lượng riêng|chở(?: theo)?|(?:sà lan|tàu|thuyền|xe|phà|ghe) (?:[A-Za-zÀ-ỹ]+ )?(?:tải|loại)|vướng)(?: [A-Za-zÀ-ỹ]+){0,2} $/i;

/** “Trạm xử lý | 2.500 m3/ngày đêm | vận hành bình thường”, “phà | 30 tấn | chạy từ 4h30”: a measure that belongs to the noun. */
function isMeasureOfThing(fact: Figure, before: string, after: string, ground: Ground): boolean {
  if (fact.kind === 'remaining' || !extent.test(fact.unit ?? nounOf(fact))) return false;
  if (carried.test(before)) return true;
  if (fact.hedge !== null || lost.test(before.slice(-40))) return false;
  const { pieces } = ground.bySentence.get(fact.sentence)!;
  const words = pieces.map(({ word }) => word).filter(({ kind }) => kind === 'word' || kind === 'term');
  const [noun, next] = [
    words.findLast(({ end }) => end <= fact.start),
    words.find(({ start }) => start >= fact.end && start <= fact.end + 1),
  ];
  if (noun === undefined || noun.end + 1 < fact.start) return false;
  if (partOfSpeech(noun.entry, noun.gloss, ground.lexicon) !== 'noun' && !thing.test(before)) return false;
  if (lost.test(after.slice(0, 30))) return false;
  return (
    goesOn.test(after.replace(/^\/\S+(?: đêm)?/u, '')) ||
    (next !== undefined && (partOfSpeech(next.entry, next.gloss, ground.lexicon)?.startsWith('verb') ?? false))
  );
}

/** Somebody or something that is not named, one of many: “Hiệu trưởng một trường …”, “Một hộ ở thôn Đông …”. */
const instance =
  /^(?:(?:Tại|Ở|Theo|Trong) )?(?:(?:[Hh]iệu trưởng|[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|[Cc]hủ|[Đđ]ại diện|[Ll]ãnh đạo|[Tt]rưởng [A-Za-zÀ-ỹ]+) )?[Mm]ột (?:trường|xã|phường|thôn|hộ|gia đình|công ty|doanh nghiệp|xưởng|quán|cửa hàng|bệnh viện|trạm|bếp|chợ|chủ [A-Za-zÀ-ỹ]+|hợp tác xã|trang trại|cơ sở|điểm)(?![A-Za-zÀ-ỹ])/u;

/** The sentences that tell of one such: from where it comes in to the end of its paragraph. */
const ofInstances = onceFor((passages: Ground['passages']): ReadonlySet<string> => {
  let paragraph: number | null = null;
  return new Set(
    passages.flatMap((one) => {
      if (instance.test(one.text)) ({ paragraph } = one);
      return one.paragraph === paragraph ? [one.sentence.id] : [];
    }),
  );
});

const accident =
  /(?<![A-Za-zÀ-ỹ])(?:tai nạn|sập|đổ sập|cháy|nổ|lật|chìm|đuối nước|va (?:chạm|trụ|trúng)|tông|đâm|rơi|tử vong|thiệt mạng)(?![A-Za-zÀ-ỹ])/i;
const worth =
  /(?<![A-Za-zÀ-ỹ])(?:vốn|tổng mức đầu tư|mức đầu tư|kinh phí(?: xây dựng)?|trị giá|giá trị)(?: [A-Za-zÀ-ỹ]+){0,2} $/i;
const damage = /(?<![A-Za-zÀ-ỹ])(?:thiệt hại|bồi thường|sửa chữa|khắc phục)(?![A-Za-zÀ-ỹ])/i;

/** “Công trình có vốn | 38,2 tỷ đồng” where it fell in: what the place cost is no news. */
function isWorthOfSite(fact: Figure, before: string, { article: { title } }: Ground): boolean {
  return nounOf(fact).endsWith('đồng') && accident.test(title ?? '') && worth.test(before) && !damage.test(before);
}

/** “kéo dài hơn dự kiến | 50 phút”: how long people sat together. */
const session =
  /(?<![A-Za-zÀ-ỹ])(?:phiên|cuộc|buổi|hội nghị|đối thoại|phiên toà|phiên tòa|lễ)(?![A-Za-zÀ-ỹ])[^;]*(?:kéo dài|diễn ra|họp|muộn|trễ|sớm)[^,;]*$/i;
const moments = /^(?:phút|giờ|tiếng)$/i;
/** “soi đèn pin đi | 5 km đường dốc”: who walked how far, unless people now have to. */
const walked =
  /(?<![A-Za-zÀ-ỹ])(?<!phải )(?:đi|đi bộ|lội(?: bộ)?|cuốc bộ|băng rừng|trèo|leo|đạp xe|chèo|gánh|cõng)(?: (?:gần|hơn|khoảng|chừng))? $/i;
/** “người nhiều tuổi nhất đã | 66” */
const oldest = /(?<![A-Za-zÀ-ỹ])(?:nhiều tuổi|lớn tuổi|cao tuổi|trẻ|ít tuổi|trẻ tuổi|già) nhất(?![A-Za-zÀ-ỹ])[^,;]*$/i;
/** “ghi cả những lần góp | 20.000 đồng” */
const sometimes = /(?<![A-Za-zÀ-ỹ])(?:những|mấy|vài|nhiều) (?:lần|hôm|bữa|người|khoản)(?![A-Za-zÀ-ỹ])[^,;]*$/i;
/** “xã cắm | 26 biển cảnh báo” */
const signs = /(?<![A-Za-zÀ-ỹ])(?:cắm|dựng|treo|dán|rải|căng|gắn)(?: [A-Za-zÀ-ỹ]+)? $/i;
/** “; | 2% | không nhớ” */
const remainder =
  /^ (?:không (?:nhớ|biết|rõ|trả lời|có ý kiến|ý kiến)|chưa trả lời|ý kiến khác|còn lại)(?![A-Za-zÀ-ỹ])/i;
/** “sáu người kịp chạy sang phần sàn đã đông cứng” */
const escaped = /^(?: [A-Za-zÀ-ỹ]+)? (?:kịp|may mắn|đứng|ngồi|chạy) /i;
/** “bị cáo đã nộp lại | 940 triệu đồng”: which of several. */
const whichAccused =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|[Bb]ốn|[Mm]ỗi|\d) )(?:[Bb]ị cáo|[Bb]ị can|[Nn]ghi phạm|[Bb]ị đơn|[Nn]gười này)(?! \p{Lu}| buộc)(?![A-Za-zÀ-ỹ])/u;
const sentences =
  /(?<![A-Za-zÀ-ỹ])(?:các bị cáo|đồng phạm|cùng vụ án|cùng tội danh|hai bị cáo|ba bị cáo|liên đới)(?![A-Za-zÀ-ỹ])/i;

/** “14 chủ đầu tư có tỷ lệ | dưới 30%”, “nhóm đạt | trên 70% | gồm 61 dự án”: where a class begins or ends. */
function isBorder(fact: Figure, before: string, ground: Ground): boolean {
  if (fact.kind === 'remaining' || fact.unit !== '%' || !/^(?:dưới|trên)$/u.test(fact.hedge ?? '')) return false;
  if (/(?<![A-Za-zÀ-ỹ])(?:chủ đầu tư|nhóm|dự án|đơn vị|địa phương|trường hợp|hộ|xã) $/i.test(before)) return true;
  return factsIn(ground, fact.sentence).some((one) => isFigure(one) && one.kind === 'quantity' && one.unit === null);
}

/** “21 hộ đồng ý giao hàng. | 9 hộ | xin trả cọc kèm 30%”: of the smaller group the sentence before has told the greater. */
function isSmallerGroup(fact: Figure, ground: Ground): boolean {
  if (fact.kind === 'remaining') return false;
  const [first] = factsIn(ground, fact.sentence).filter(isFigure);
  const opens = ground.bySentence.get(fact.sentence)!.sentence.start === first.start;
  if (!opens || first.kind === 'remaining' || first.unit !== null) return false;
  const at = ground.passages.findIndex(({ sentence }) => sentence.id === fact.sentence);
  const earlier = ground.passages[at - 1];
  if (earlier === undefined || earlier.paragraph !== ground.passages[at].paragraph) return false;
  return factsIn(ground, earlier.sentence.id).some(
    (one) => isFigure(one) && nounOf(one) === nounOf(first) && one.value > first.value,
  );
}

/** “Từ 31 người, nay còn | 19”: so few words need the sentence before, unless they tell what befell people. */
const shortest = 7;
const befell = /(?<![A-Za-zÀ-ỹ])(?:bị|phải|mất|chết|thiếu|nợ)(?![A-Za-zÀ-ỹ])/i;
/** “14 chủ đầu tư có tỷ lệ dưới 30%” */
const classed = new RegExp(`^ (?:có|đạt|ở|nằm)(?: [A-Za-zÀ-ỹ]+){0,3} (?:dưới|trên|từ|mức) ${numeral}`, 'i');

function isStub(text: string, ground: Ground): boolean {
  return (
    lengthOf(text) <= shortest && !befell.test(text) && overlap(matterIn(ground), text.replace(/\p{N}+/gu, ' ')) === 0
  );
}

/** “dự án | 96 tỉ đồng | nhưng …”: a sum that belongs to a noun. */
const priced =
  /(?<![A-Za-zÀ-ỹ])(?:dự án|công trình|gói thầu|gói|khoản|căn hộ|căn nhà|cây cầu(?: [A-Za-zÀ-ỹ]+){0,2}|chiếc xe)(?: (?:gần|hơn))? $/i;
/** “mỗi căn | 24 m2”, “‘chuồng cọp’ nhô ra tới | 1,8 m” */
const each = /(?<![A-Za-zÀ-ỹ])(?:mỗi|từng) (?:căn|phòng|nhà|nền|lô|thửa)(?: [A-Za-zÀ-ỹ]+)? $/i;
const juts = /(?<![A-Za-zÀ-ỹ])(?:nhô|chìa|thò|lấn)(?: ra)?(?: (?:tới|đến|gần|hơn))? $/i;
/** “tỷ lệ tự nộp đạt 67,2%; ở nhóm trên 60 là | 9,5%”: what is so much, the first clause says. */
const inOther = /\d[^;]*; (?:còn |riêng )?(?:ở|với|tại|trong) [^,;]{1,40} (?:là|chỉ|chỉ còn|chỉ đạt) $/i;

/** “tự mua máy đo giá | 1,4 triệu đồng”, “đặt cọc | 40 triệu đồng”, “một vụ rút nhầm | 2,4 triệu đồng”: what one of many paid. */
const paidOnce =
  /(?<![A-Za-zÀ-ỹ])(?:(?<!thu )mua (?!sắm|bán|điện|nước|nhà|bảo hiểm)(?:[A-Za-zÀ-ỹ]+ ){1,4}(?:với )?giá|đặt cọc|thuê với giá|(?:một|có) (?:vụ|lần|trường hợp|người|đợt|hôm|bữa|chuyến)(?![A-Za-zÀ-ỹ])[^;]*) $/i;
/** “Số gỗ, hơn | 3,1 m3 |, đã được thu hồi”: said by the way between two commas. */
const between = /^(?:Số|Lô|Toàn bộ|Khối lượng) [^,]{2,30}, (?:(?:hơn|gần|khoảng|tổng cộng) )?$/i;

function isMoney(noun: string): boolean {
  return noun.endsWith('đồng');
}

/** What a figure that stands by the way is less worth for, and by how much. */
export function lossesByTheWay(fact: Figure, before: string, after: string, ground: Ground): [boolean, number][] {
  if (isAccount(ground)) return [];
  const { text, sentence } = ground.bySentence.get(fact.sentence)!;
  const counted = fact.kind === 'quantity' && fact.unit === null;
  const noun = nounOf(fact);
  return [
    [isMeasureOfThing(fact, before, after, ground), 6.5],
    [ofInstances(ground.passages).has(sentence.id), 6],
    [isWorthOfSite(fact, before, ground), 6.5],
    [moments.test(noun) && session.test(before), 6.5],
    [/^(?:km|m|cây số|mét)$/i.test(noun) && walked.test(before), 6.5],
    [oldest.test(before), 6.5],
    [sometimes.test(before), 7],
    [isMoney(noun) && paidOnce.test(before), 6],
    [between.test(before) && /^,/u.test(after) && !isMoney(noun), 5],
    [counted && signs.test(before), 5],
    [remainder.test(after), 6.5],
    [counted && escaped.test(after), 4],
    [isBorder(fact, before, ground) || (counted && classed.test(after)), 5],
    [isSmallerGroup(fact, ground), 5],
    // “Có | bốn tháng | trong năm ngoái quỹ âm”
    [/^(?:năm|tháng|tuần|ngày)$/i.test(noun) && /(?:^|, )có $/i.test(before), 4],
    [isMoney(noun) && priced.test(before), 4],
    [extent.test(noun) && (each.test(before) || juts.test(before)), 5],
    [inOther.test(before), 6],
    // “Từ 31 người, nay còn | 19”
    [
      counted && noun === '' && lengthOf(text) <= shortest,
      /^(?:Từ|Nay|Còn|Có|Hiện)(?![A-Za-zÀ-ỹ])/u.test(text) ? 5 : 3,
    ],
    // “phạm vi nguy hiểm | dưới 50 m”, “xe tải | trên 3,5 tấn”: which ones.
    [extent.test(noun) && fact.kind === 'quantity' && /^(?:dưới|trên)$/u.test(fact.hedge ?? ''), 4],
    [isStub(text, ground), 2.5],
    [whichAccused.test(before) && ground.passages.some((one) => sentences.test(one.text)), 6],
    ...lossesOutside(fact, before, after, ground),
  ];
}
