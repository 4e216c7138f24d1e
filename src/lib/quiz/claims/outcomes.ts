import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';

// How a sentence ends: with what came of it, or what it is free of. “nhưng” and “mà” turn with it.

const granted = 'cấp|bố trí|phê duyệt|duyệt|chấp thuận|chấp nhận|thông qua|giải quyết|trả|bồi thường|thanh toán|đền bù';
const pay = '(?:mất|đóng|trả|nộp|thu|tốn)(?: thêm)? (?:khoản |bất kỳ )?(?:phí|tiền|lệ phí|chi phí|học phí)';

/** What a sentence ends in, turned round. */
const ends: [RegExp, string][] = [
  // “lập dự án 96 tỉ đồng nhưng không được cấp vốn”
  [
    new RegExp(`,? (?:nhưng|song)(?: đến nay)?(?: vẫn)? (?:không|chưa) được (${granted})${edgeAfter}(?!.*, )`, 'u'),
    ' và đã được $1',
  ],
  [new RegExp(`,? (?:nhưng|song) (?:bị từ chối|bị bác|không thành|không được đồng ý)$`, 'u'), ' và đã được chấp thuận'],
  [new RegExp(`${edgeBefore}mà không (?:cần|phải)${edgeAfter}`, 'u'), 'nhưng vẫn phải'],
  [new RegExp(`, không(?: phải)? ${pay}$`, 'u'), ', nhưng phải trả phí'],
  [/(?<![A-Za-zÀ-ỹ])không phải (?:trả|mua|nộp|đóng) (?:tiền|vé|tiền vé)$/u, 'được giảm một nửa giá vé'],
  [/(?<![A-Za-zÀ-ỹ])đi(?: lại)? miễn phí$/u, 'được giảm nửa giá vé'],
];
/** What is free is told of nobody’s ticket. */
const ofFares = /(?<![A-Za-zÀ-ỹ])(?:xe buýt|buýt|metro|tàu|phà|vé|hành khách|lượt khách)(?![A-Za-zÀ-ỹ])/iu;

/** A claim with what came of it, or what it is free of, turned round; `matter` says what the article is about. */
export function otherOutcomes(text: string, matter: string): string[] {
  return ends.flatMap(([from, to]) =>
    from.test(text) && (!to.includes('giá vé') || ofFares.test(`${matter} ${text}`)) ? [text.replace(from, to)] : [],
  );
}
