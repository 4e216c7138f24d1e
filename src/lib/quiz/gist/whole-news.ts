import { shortNumbers, wordsValue } from '../../facts/number-words.ts';

/** More than one. */
const plural = shortNumbers.replace('một|', '');
/** Things that a headline counts: “mở thêm | bốn tuyến | xe buýt”, “9/23 bếp ăn”. */
const counted = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/.,])(\\d+(?:[.,]\\d+)*|${plural}) ([A-Za-zÀ-ỹ]+)(?![A-Za-zÀ-ỹ])`, 'gi');
/** Money, time and measures count no things; nor is a year in prison one of several. */
const measure =
  /^(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|năm|tháng|tuần|ngày|giờ|phút|đêm|km|m|ha|kg|tấn|độ|tuổi|lần|phần|điểm|bên|con|nay|sau|tới|trước|học)$/i;
/** Of several: a sentence with such a word tells of more than one. */
const several =
  /(?<![A-Za-zÀ-ỹ])(?:các|những|nhiều|hàng loạt|hàng chục|hàng trăm|hầu hết|phần lớn|toàn bộ|mọi|cả)(?![A-Za-zÀ-ỹ])/i;

/** “9/23 bếp ăn không lưu mẫu”: the share is the news, of which “nhiều trường ghi khống sổ” is another part. */
const share = /(?<!(?:từ|ngày|sáng|trưa|chiều|tối|đêm|đến|hôm|trước|sau|quốc khánh) )(?<!\d)(\d+)\/(\d+) (?=\p{Ll})/iu;
const anyShare = /%|\d\/\d|phần (?:ba|tư|lớn|nhiều)|nửa|đa số|hầu hết/i;

function figureOf(written: string): string {
  const value = wordsValue(written);
  return Number.isNaN(value) ? written : String(value);
}

const figures = new RegExp(`\\d[\\d.,/]*\\d|\\d|(?<![A-Za-zÀ-ỹ])(?:${plural})(?![A-Za-zÀ-ỹ])`, 'gi');

/** The numbers of a text, “bốn” as 4. */
function figuresOf(text: string): Set<string> {
  return new Set((text.match(figures) ?? []).map(figureOf));
}

/**
 * Whether a sentence tells of all that a headline counts, and not of one of them: of “bốn tuyến xe buýt” the fare of the first is no
 * whole news. Where the headline counts several sorts one of them is enough.
 */
export function tellsWhole(text: string, title: string): boolean {
  const part = share.exec(title);
  if (part !== null) return anyShare.test(text) || figuresOf(text).has(part[1]);
  const things = [...title.matchAll(counted)].filter(([, , noun]) => !measure.test(noun));
  if (things.length === 0 || several.test(text)) return true;
  const told = figuresOf(text);
  return things.some(([, written, noun]) => {
    const ofNoun = new RegExp(`(?:\\d|(?<![A-Za-zÀ-ỹ])(?:${plural})) ${noun}(?![A-Za-zÀ-ỹ])`, 'iu');
    // “cầu nối | hai huyện”: “huyện Tân Phú với huyện Gò Dừa”.
    const times = text.toLowerCase().split(`${noun.toLowerCase()} `).length - 1;
    return told.has(figureOf(written)) || ofNoun.test(text) || times > 1;
  });
}
