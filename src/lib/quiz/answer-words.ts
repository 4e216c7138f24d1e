import { folded } from '../facts/passage.ts';
import { keptFor } from '../text/kept-for.ts';
import type { Option } from './candidate.ts';

/** One writing of a text for comparison: folded, in small letters, single spaces. */
export const plain = keptFor((text) => folded(text).toLowerCase().replace(/\s+/g, ' ').trim());

/** Whether `whole` has `piece` in it as words, not as letters inside words. */
export function holdsWords(whole: string, piece: string): boolean {
  const [text, sought] = [plain(whole), plain(piece)];
  if (sought === '') return true;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + sought.length);
    if (
      !/[A-Za-zÀ-ỹ\p{N}]/u.test(before) &&
      !/^(?:[A-Za-zÀ-ỹ\p{N}]|[.,]\d)/u.test(after) &&
      !/\d[.,]$/.test(text.slice(0, at))
    )
      return true;
  }
  return false;
}

/** “năm” before a number or “nay” is a year, no five. */
const aYear = /(?<![A-Za-zÀ-ỹ])năm(?= (?:\d|nay|ngoái|sau|trước|học|qua|tới))/gi;

/** Whether a text tells an answer: its words, for “năm” those that count. */
export function tellsKey(text: string, key: string): boolean {
  return holdsWords(plain(key) === 'năm' ? text.replace(aYear, '') : text, key);
}

/** “bà Đỗ Thị Lam (Giám đốc Sở Y tế)”: the name, whatever stands around it in an option. */
const named = /^(?:(?:[Ôô]ng|[Bb]à|anh|chị|thầy|cô) (?=\p{Lu}))?(\p{Lu}[^()]+?)(?: \([A-Za-zÀ-ỹ].*\))?$/u;

/** An option without the address and the office of whom it names; any other as it is. */
export function bareName(option: string): string {
  return named.exec(option)?.[1] ?? option;
}

/** What tells the answer: of “năm 1519” the figures do, of somebody the name. */
export function telltale(key: string): string {
  return /^năm (\d{4})$/i.exec(key)?.[1] ?? bareName(key);
}

/** “Uỷ ban nhân dân (UBND) thành phố”: its letters, which say nothing more. */
const letters = / \(\p{Lu}{2,}\)/gu;

/** One writing for what has several: the same office with or without “thành phố”, in full or by its letters. */
const oneWriting = keptFor((text) =>
  plain(text.replace(letters, ''))
    .replace(/(?<![A-Za-zÀ-ỹ])(?:thành phố|tỉnh|tp\.?) ?(?=[A-Za-zÀ-ỹ])/gu, '')
    .replace(/uỷ ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd'),
);

/** Whether two options could both be right because one says or holds the other. */
export function sameAnswer(one: Option, other: Option): boolean {
  if (one.value !== undefined && other.value !== undefined && one.value === other.value) return true;
  const [a, b] = [oneWriting(one.text), oneWriting(other.text)];
  return holdsWords(a, b) || holdsWords(b, a);
}
