import { pairs } from './part-words.ts';

/** “xã Tân Lĩnh, tỉnh Hà Tân”: where a place lies belongs to its name. */
function isAddress(text: string, at: number): boolean {
  return (
    /(?<![A-Za-zÀ-ỹ])(?:thôn|bản|ấp|làng|xã|phường|thị trấn|huyện|quận|thị xã|Khu|Trường|Cảng|khu|trường|chợ|cảng)(?: \p{Ll}+){0,3}(?: [\p{Lu}\d][A-Za-zÀ-ỹ\d]*)+$/u.test(
      text.slice(0, at),
    ) && /^, (?:thành phố|tỉnh|huyện|quận|thị xã) \p{Lu}/u.test(text.slice(at))
  );
}

/** “tháng 7, 1961” */
function isDate(text: string, at: number): boolean {
  return /tháng \d{1,2}$/i.test(text.slice(0, at)) && /^, \d{4}(?!\d)/.test(text.slice(at));
}

const placesCounted =
  /(?<![A-Za-zÀ-ỹ])(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+) (?:thôn|bản|ấp|xã|phường|huyện|quận|tỉnh|thành phố|trường|nước|tuyến|chợ|bến|trạm)(?: \p{Lu}[A-Za-zÀ-ỹ]*)+(?:, \p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*)*)*$/iu;

/** “ba phường Hưng Thới, Tân Quới Đông và Bình Khê”: the names of places that have been counted. */
function isRowOfPlaces(text: string, at: number): boolean {
  return (
    /^(?:, \p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*)*)+ và \p{Lu}/u.test(text.slice(at)) &&
    placesCounted.test(text.slice(0, at))
  );
}

function isPair(text: string, at: number): boolean {
  return [...text.slice(Math.max(0, at - 12), at + 14).matchAll(pairs)].some(({ 0: found, index }) => {
    const start = Math.max(0, at - 12) + index;
    return start <= at && at < start + found.length;
  });
}

/** Whether a comma stands inside the name of one thing, or a row of names, and parts nothing of its sentence. */
export function isInnerComma(text: string, at: number): boolean {
  return isPair(text, at) || isDate(text, at) || isAddress(text, at) || isRowOfPlaces(text, at);
}
