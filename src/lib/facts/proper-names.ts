import { completed, isClassNoun, leadingNoun, namesPlace, ownNounOf, type ProperName } from './name-class.ts';
import { withFormula } from './name-endings.ts';
import { endOfName } from './name-extent.ts';
import { isVietnamese } from '../text/vietnamese-shape.ts';
import { hasCapital, isCompass, isConnector, isNation, isNumberWord } from './name-shapes.ts';
import type { Passage, Piece } from './passage.ts';
import { titlesIn } from './titles.ts';
import { officeHeads } from './vocabulary/offices.ts';

/** Bodies of which there is one: their noun is their name. */
const sovereign = /^(?:Quốc hội|Chính phủ|Trung ương|Đảng|Thành uỷ|Tỉnh uỷ|Huyện uỷ)$/u;
const office = new RegExp(`^(?:Phó )?(?:${officeHeads})(?= |$)`, 'i');
/** Capitals that begin no name: days, months, honours of the calendar; “Người chủ”, “Các nhà” at the head of a quotation. */
const noName =
  /^(?:(?:Chủ nhật|Thứ|Tháng|Ngày|Người|Các|Những|Một|Mọi|Mỗi)(?: |$)|(?:Năm|Ông|Bà|Chị|Cô|Chú|Bác|Thầy|Cụ|Ảnh|Theo|Số|Điều|Khoản|Mục|TP\.?|F\d|Q\.?|P\.?|Bức|Chúng|Về|Thành viên)$)/u;
/** “Loại 2”, “Hình 5”: one of several of which there are numbers. */
const numberedSort =
  /^(?:Loại|Cấp|Nhóm|Lớp|Tập|Phần|Chương|Bảng|Hình|Khối|Vòng|Hạng|Bước|Kỳ|Quý|Tổ|Ca|Câu|Bài|Mức|Tuyến|Lô|Block|Video)$/u;
const countedBefore = /(?<![A-Za-zÀ-ỹ])(?:thế kỷ|thế kỉ|khoá|khóa|lần thứ|chương|phần|quý|cấp|loại|hạng|điều) $/i;
const roman = /^[IVXLC]+$/;
/** Words of many meanings begin no name: “Nhà kinh tế học | Hàn Quốc”. */
const commonHead = /^(?:nhà|nước|khu|vùng|miền|đoàn|ban|vụ|đợt|giải|đội|hội)$/i;

function opensSentence({ text }: Passage, from: number): boolean {
  const before = text.slice(0, from).trimEnd();
  return before === '' || /["(:!?.;…]$/.test(before) || /(?:^|\s)-$/.test(before);
}

/** Whether a piece at the head of a sentence is a name, though every word there has a capital. */
function beginsName(passage: Passage, index: number): boolean {
  const { pieces } = passage;
  const wordsTo = (at: number) => passage.text.slice(pieces[index].from, pieces[at].to);
  const text = wordsTo(index);
  const { kind } = pieces[index].word;
  if (kind === 'name' || /^\p{Lu}{2,}/u.test(text) || !isVietnamese(text)) return true;
  // “Phòng Giáo dục và Đào tạo”: a second capital inside a word of the dictionary.
  if (kind === 'term' && / \p{Lu}/u.test(text) && leadingNoun(text) !== null) return true;
  const nextIs = (at: number) => pieces[at] !== undefined && hasCapital(passage.text.slice(pieces[at].from));
  if (pieces[index + 1] === undefined) return false;
  // “Rừng | nhiệt đới | Amazon”
  if (isClassNoun(wordsTo(index + 1)) && text.includes(' ') === false) return nextIs(index + 2);
  const noun = leadingNoun(`${text} `);
  return nextIs(index + 1) && noun !== null && !commonHead.test(noun);
}

/** Whether the piece `at` numbers something, as the “Loại” of “Loại 2” and the “XIX” of “thế kỷ XIX” do. */
function numbers({ pieces, text }: Passage, at: number): boolean {
  const word = text.slice(pieces[at].from, pieces[at].to);
  if (roman.test(word)) return countedBefore.test(text.slice(Math.max(0, pieces[at].from - 12), pieces[at].from));
  return numberedSort.test(word) && /^ \d/.test(text.slice(pieces[at].to));
}

/** Whether a name can begin at the piece `at`. */
function starts(passage: Passage, at: number): boolean {
  const { pieces, text } = passage;
  const { word, from, to } = pieces[at];
  const words = text.slice(from, to);
  // “châu Phi” is one name of the dictionary.
  const named = hasCapital(words) || (word.kind === 'name' && / \p{Lu}/u.test(words));
  if (word.kind === 'punctuation' || word.kind === 'number' || !named) return false;
  // “Bức tường Hadrian”
  const noun = pieces[at + 1] !== undefined && isClassNoun(text.slice(from, pieces[at + 1].to));
  if (office.test(words) || numbers(passage, at)) return false;
  if (noName.test(words) && !namesPlace(passage, at) && !noun) return false;
  return !opensSentence(passage, from) || beginsName(passage, at);
}

function isCommon({ word }: Piece): boolean {
  return (word.kind === 'word' || word.kind === 'term') && word.entry !== null && isVietnamese(word.text);
}

/** Whether the pieces from `first` to before `end` are common words, whatever their capitals: “Hội nghị”; “Quốc hội” is a body. */
function isNoName(passage: Passage, first: number, end: number): boolean {
  const { pieces, text } = passage;
  const [{ from }, { to }] = [pieces[first], pieces[end - 1]];
  const words = text.slice(from, to);
  if (sovereign.test(words)) return false;
  // “em N.T.H.”: who it is, nobody is to know; “thứ Chín”
  if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(words) || isNumberWord(words) || (noName.test(words) && !words.includes(' ')))
    return true;
  // “On”, “The”: the head of a title that goes on in small letters.
  if (isConnector(words)) return true;
  if (isClassNoun(words) || !/[A-Za-zÀ-ỹ]/u.test(words) || to - from < 2) return true;
  if (ownNounOf(passage, from, to) !== null) return false;
  if (end === first + 1 && isCommon(pieces[first])) return true;
  // “Phó Chủ tịch | Điều hành Bóng đá”: what an office is for.
  const before = pieces[first - 1];
  const held = before !== undefined && text[from - 1] === ' ' && office.test(text.slice(before.from, before.to));
  return held && pieces.slice(first, end).every(isCommon);
}

/** Every name in a passage in order: people, places, bodies, events, documents. Offices are no names. */
function properNamesIn(passage: Passage): ProperName[] {
  const { pieces, text } = passage;
  const { titles, foreign } = titlesIn(passage);
  const found: ProperName[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const { from } = pieces[at];
    const title = titles.find((one) => one.from <= from && one.to > from);
    if (title !== undefined) {
      found.push({ ...title, sort: null, noun: null });
      at = pieces.findLastIndex((piece) => piece.from < title.to);
      continue;
    }
    if (foreign.some((one) => one.from <= from && one.to > from) || !starts(passage, at)) continue;
    const end = endOfName(passage, at);
    const to = withFormula(passage, text.slice(from, pieces[end - 1].to), pieces[end - 1].to);
    const name = completed(passage, from, to);
    // “phương Đông”, “28° Đông”: a direction; but “thôn Trung”, “tiếng Trung”.
    const direction = name.sort === null && isCompass(text.slice(from, to));
    if (!direction && !isNoName(passage, at, end)) found.push(name);
    at = end - 1;
  }
  return found;
}

/** “Pro Bowl | Kurt Coleman”: two names side by side, where the article has the first one by itself elsewhere. */
export function properNamesOf(passages: Passage[]): ProperName[][] {
  const found = passages.map(properNamesIn);
  const alone = new Set<string>();
  passages.forEach(({ text }, at) => {
    for (const { from, to } of found[at]) alone.add(text.slice(from, to));
  });
  const cutAt = (words: string[], people: boolean) =>
    words.findIndex((word, at) => {
      const head = words.slice(0, at).join(' ');
      const rest = words.length - at;
      if (at < 1 || !hasCapital(word)) return false;
      return (rest >= 2 && alone.has(head)) || (people && isNation(head) && !isVietnamese(word));
    });
  return passages.map((passage, at) =>
    found[at].flatMap((name) => {
      const words = passage.text.slice(name.from, name.to).split(' ');
      // “nhà hoá học người Scotland | James Dewar”
      const people = /(?<![A-Za-zÀ-ỹ])người $/i.test(passage.text.slice(Math.max(0, name.from - 8), name.from));
      const cut = name.noun === null ? cutAt(words, people) : -1;
      if (cut < 0) return [name];
      const middle = name.from + words.slice(0, cut).join(' ').length;
      return [
        { ...name, to: middle },
        { ...name, from: middle + 1, sort: null },
      ];
    }),
  );
}
