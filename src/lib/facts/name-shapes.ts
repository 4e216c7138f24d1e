import { isVietnamese } from '../text/vietnamese-shape.ts';
import { compassWords, nameConnectors, nations } from './vocabulary/names.ts';
import { anyOf } from './vocabulary/pattern.ts';

export function hasCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Small words that never end a name: “Đức | đã”, but “Công giáo”. */
const small =
  /^(?:đã|đang|sẽ|là|của|và|ở|tại|cho|với|trong|ngoài|từ|đến|để|do|bởi|vì|nên|thì|mà|có|không|chưa|bị|được|cũng|còn|vẫn|này|đó|khi|nếu|như|hay|hoặc|nhưng|trên|dưới|sau|trước|vào|ra|lên|về|các|những|một|hai|ba|theo|rằng|nói|gọi|luôn|đều|rất|từng|lại|phải|cần|nhận|nữa|bằng|qua|sang|chỉ|cùng|rồi|thứ|gốc)$/u;
/** Nor do levels of government and words of time: “Trưởng phòng Nông nghiệp | huyện”. */
const noEnd = /^(?:tỉnh|huyện|xã|phường|quận|thôn|năm|ngày|mỗi|mới|vừa)$/u;

export function isSmallWord(word: string): boolean {
  return small.test(word);
}

/** Whether a word in small letters can be the second syllable of a name: “Công | giáo”. */
export function canEndName(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && isVietnamese(word) && !small.test(word) && !noEnd.test(word);
}

const compass = new RegExp(`^${anyOf(compassWords)}$`, 'u');

/** “Bắc” of “Bắc và Tây Phi”. */
export function isCompass(word: string): boolean {
  return compass.test(word);
}

const connector = new RegExp(`^(?:${nameConnectors})$`, 'i');

/** “of”, “The”: a small word of a foreign name. */
export function isConnector(word: string): boolean {
  return connector.test(word);
}

const nation = new Set(nations);

/** “Mỹ”, “Hàn Quốc”, “Việt”: what a people or its land is called. */
export function isNation(word: string): boolean {
  return nation.has(word);
}

const ordinal = /^(?:Nhất|Hai|Ba|Tư|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)(?: (?:Một|Hai|Ba|Bốn|Lăm|Sáu|Bảy|Tám|Chín))?$/u;

/** A number in words with a capital, as in “Chiến tranh Bảy năm”, “Thế chiến thứ Hai”. */
export function isNumberWord(word: string): boolean {
  return ordinal.test(word) || word === 'Một';
}
