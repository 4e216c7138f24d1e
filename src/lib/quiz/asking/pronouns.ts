import { pronouns } from '../../facts/vocabulary/offices.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { keptFor } from '../../text/kept-for.ts';
import { hangs } from './loose-nouns.ts';

const loose = new RegExp(
  `${edgeBefore}(?:họ(?! \\p{Lu})|nó|(?<!(?:sau|trước|gần) )đây(?! là ý kiến)|(?<!(?:từ|do|trong|qua) )đó|ấy|(?<!sau đây |thế )này|kia|như vậy|nói trên|kể trên)${edgeAfter}`,
  'gu',
);
/** “bảy anh”, “mấy chị”: people of whom one tells how many. */
const counted =
  '(?<![A-Za-zÀ-ỹ])(?:[Mm]ột|[Hh]ai|[Bb]a|bốn|năm|sáu|bảy|tám|chín|mười|[Mm]ấy|[Vv]ài|[Nn]hiều|[Nn]hững|\\d+)';
/** A word of address for somebody whom the question has not named: “chị chỉ mất bao nhiêu phút”; in “cô lập” there is none. */
const address = new RegExp(
  `${edgeBefore}(?:${pronouns}|anh|chị|thầy|cô)${edgeAfter}(?! (?:\\p{Lu}|em|giáo|thuốc|cô|lập|hùng|con(?! (?:của|gái|trai))|bà|chị|dạy|nội|ngoại|đỡ))(?<!thầy cô|ông bà|anh chị|${counted} [A-Za-zÀ-ỹ]+)`,
  'gu',
);

/** So many syllables before “họ” or “nó” have room for whom it means. */
const room = 8;

/** Whether a pointing word points at something before it: “người Huguenot … sau khi họ thua”, “đợt hạn … trong đợt hạn ấy”. */
function pointsBack(text: string, word: string, at: number): boolean {
  const before = text.slice(0, at).trim();
  const syllables = before.split(/\s+/);
  if (/^(?:họ|nó)$/u.test(word)) return syllables.length >= room && !/[.?!:;]$/u.test(before);
  if (word === 'đó' && /(?:trước|sau|khi|lúc)$/u.test(before)) return syllables.length >= room;
  // “Nhà thầu có máy mà không có chỗ để làm. Việc này không thể đổ cho thời tiết.”
  if (/^(?:này|đó|ấy)$/u.test(word) && /[.!] (?:Việc|Điều|Chuyện|Lúc|Khi)$/u.test(before)) return true;
  // “Màn hình không thay được thầy cô. Chúng tôi xác định đây là giải pháp trong lúc chờ người.”
  if (word === 'đây' && /[.!] \p{Lu}[^.!?]*$/u.test(before)) return true;
  if (!/^(?:này|đó|ấy)$/u.test(word) || syllables.length < room) return false;
  // “phiếu thuận là 51,6% nhưng con số này …”
  if (/(?:con số|mức|tỷ lệ)$/i.test(before) && /(?:\d|____).* (?:nhưng|song) /u.test(before)) return true;
  const noun = syllables.slice(-2).join(' ').toLowerCase();
  return syllables.slice(0, -2).join(' ').toLowerCase().includes(noun);
}

/** Somebody's name: two capitals in a row, or one inside a sentence that is no word of the calendar or the State. */
const person =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Ll} (?!(?:Tết|Đảng|Nhà|Quốc|Sở|Bộ|Ban|UBND|HĐND|Công)(?![A-Za-zÀ-ỹ]))\p{Lu}\p{Ll}/u;

/** Whether a text has a pronoun, or a noun in the place of one, that nothing in it tells the meaning of. */
export const isLoose = keptFor(findLoose);

function findLoose(text: string): boolean {
  const named = (word: string, at: number) => {
    const before = text.slice(0, at);
    // “Seasmans … trợ lý của ông”
    const again = before.toLowerCase().includes(`${word.toLowerCase()} `);
    return (
      (again && new RegExp(`${word} \\p{Lu}`, 'iu').test(before)) || (/của $/u.test(before) && person.test(before))
    );
  };
  return (
    hangs(text) ||
    [...text.matchAll(loose)].some(({ 0: word, index }) => !pointsBack(text, word, index)) ||
    [...text.matchAll(address)].some(({ 0: word, index }) => !named(word, index))
  );
}
