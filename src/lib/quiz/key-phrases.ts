import type { Passage, Piece } from '../facts/passage.ts';
import { officeHeads } from '../facts/vocabulary/offices.ts';
import type { Span } from '../text/article.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { partOfSpeech } from './part-of-speech.ts';
import { lengthOf } from './wording.ts';

/** A noun phrase of the article that can be asked for; it needs the dictionary’s parts of speech, so it is no fact. */
export interface KeyPhrase extends Span {
  kind: 'phrase';
  id: string;
  sentence: string;
  text: string;
  /** Part of speech of its first content word. */
  pos: string;
  /** How much the sentence turns on it: after “là”, “gọi là”, “do”; explained in brackets; at the end of its clause. */
  salience: number;
}

const opening =
  /^(?:các|những|một|mọi|mỗi|toàn bộ|nhiều|một số|việc|sự|cuộc|nền|chiếc|bản|bộ|khu|vùng|ngôi|loại|mức|hệ thống)$/i;
const empty =
  /^(?:năm|người|việc|sự|cách|nơi|khi|lúc|thời|phần|số|điều|cái|con|lần|ngày|tháng|thứ|phía|bên|trong|ngoài|nhiều|một|các|những|hơn|nhất|khác|này|đó|ấy|nay|họ|nó|ông|bà|anh|chị|chúng|mình|đây|gì|nào|sau|trước|thời gian|hiện nay|năm nay|năm sau|ngày nay|trường hợp|lượng|mức|loại|bộ|nhóm|vụ|cuộc|đợt|hai|ba|bốn)$/i;
/** “mỗi ngày”: when or how often, no thing. */
const times = /^(?:mỗi|hằng|mọi|cả|nhiều|suốt) (?:ngày|đêm|năm|tháng|tuần|giờ|khi|lúc|buổi)(?: |$)/i;
/** “các nhà”, “một số”, “tức là”: words that say nothing alone, or only join. */
const hollow =
  /^(?:các|những|một|mọi|nhiều|một số) (?:nhà|bản|cách|người|số|phần|bộ|khi|lần|việc|điều|cái|sự|cuộc|nơi|mặt|phía|ngày|năm|thứ|ít|vài|khoảng|đợt|loại|nghĩa)$|(?:^| )(?:là|như)$/i;
/** “về mặt | giá trị tuyệt đối”, “nơi | cuộc chiến”: words that begin no phrase. */
const lead = /^(?:mặt|nơi|đại khái|điều|chứa)$/i;
const pointing =
  /(?<![A-Za-zÀ-ỹ])(?:này|đó|ấy|kia|họ|nó|ông|bà|anh|chị|chúng|mình|đây|gì|nào|nói trên|cùng|sau)(?![A-Za-zÀ-ỹ])/i;
/** “rác tái chế và rác | còn lại”, “cơ quan | khác”: what follows belongs to the noun. */
const goesOn = /^ (?:còn lại|khác|này|đó|ấy|kia|nào)(?![A-Za-zÀ-ỹ])/u;
const office = new RegExp(`^${officeHeads}`, 'u');
const nominal = /^(?:noun|classifier|name|abbreviation|affix|phrase)/;
const joinable = /^(?:noun|adjective|classifier|name|abbreviation|affix|phrase)/;
const longest = 7;

function partOf(piece: Piece, lexicon: Lexicon): string {
  const { word } = piece;
  if (word.kind === 'punctuation') return 'mark';
  if (word.kind === 'number') return 'number';
  if (word.kind === 'name') return 'name';
  return partOfSpeech(word.entry, word.gloss, lexicon) ?? 'unknown';
}

/** A lone syllable that is no word by itself as far as the dictionary tells. */
function isPart({ word }: Piece, part: string): boolean {
  return !word.text.includes(' ') && (part === 'affix' || (part === 'unknown' && /^\p{Ll}/u.test(word.text)));
}

interface Draft {
  from: number;
  to: number;
  pos: string;
}

function draftsIn(passage: Passage, lexicon: Lexicon): Draft[] {
  const { pieces, text } = passage;
  const parts = pieces.map((piece) => partOf(piece, lexicon));
  const words = pieces.map(({ from, to }) => text.slice(from, to));
  const found: Draft[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const starts =
      nominal.test(parts[at]) || (parts[at] === 'unknown' && /^\p{Ll}/u.test(words[at])) || opening.test(words[at]);
    if (!starts || parts[at] === 'name' || lead.test(words[at])) continue;
    let end = at + 1;
    let length = lengthOf(words[at]);
    const spaced = (index: number) =>
      pieces[index] !== undefined && text.slice(pieces[index - 1].to, pieces[index].from) === ' ';
    while (spaced(end) && (joinable.test(parts[end]) || parts[end] === 'unknown')) {
      length += lengthOf(words[end]);
      if (length > longest) break;
      end++;
    }
    const [before, after] = [pieces[at - 1], pieces[end]];
    const touches =
      /[A-Za-zÀ-ỹ\p{N}-]$/u.test(text.slice(Math.max(0, pieces[at].from - 1), pieces[at].from)) ||
      /^[A-Za-zÀ-ỹ\p{N}-]/u.test(text.slice(pieces[end - 1].to));
    // “hội | chúng”, “hoàng | đế”: the dictionary has cut a word, and a phrase of one half of it is none.
    // “phường | Đông Kinh”: the half of a name.
    const named = after !== undefined && spaced(end) && /^\p{Lu}/u.test(text.slice(after.from));
    const cut =
      named ||
      (before !== undefined && spaced(at) && isPart(before, parts[at - 1])) ||
      (after !== undefined && spaced(end) && isPart(after, parts[end]));
    if (!touches && !cut) found.push({ from: pieces[at].from, to: pieces[end - 1].to, pos: parts[at] });
    at = end - 1;
  }
  return found;
}

const longestJoined = 8;

/** “màu đen và vàng”: neither half is what the sentence says. */
function joinedIn({ text }: Passage, drafts: Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    const between = last === undefined ? '' : text.slice(last.to, draft.from);
    const words = text.slice(draft.from, draft.to);
    const pair = last !== undefined && /^ (?:và|hoặc) $/u.test(between) && !opening.test(words) && !empty.test(words);
    const fits = pair && !office.test(words) && lengthOf(text.slice(last.from, draft.to)) <= longestJoined;
    if (fits) found[found.length - 1] = { ...last, to: draft.to };
    else found.push(draft);
  }
  return found;
}
/** Words in quotation marks: a title, a saying, what something is called. */
function quotedIn({ text }: Passage): Draft[] {
  return [...text.matchAll(/"([^"]{2,70})"/gu)]
    .filter(([, words]) => lengthOf(words) <= 8)
    .map((match) => ({ from: match.index + 1, to: match.index + 1 + match[1].length, pos: 'quoted' }));
}

/** So many characters before a phrase tell what it is; to look through all that stands there takes long. */
const reach = 12;

/**
 * How much the sentence turns on a phrase: what something is, what is quoted or explained in brackets, what ends the
 * sentence; less what is only one of several, or the head of something longer.
 */
function salienceOf(text: string, from: number, to: number, pos: string): number {
  const [before, words, after] = [text.slice(Math.max(0, from - reach), from), text.slice(from, to), text.slice(to)];
  const length = lengthOf(words);
  const marks: [boolean, number][] = [
    [pos === 'quoted', 1.9],
    [/^ \(/.test(after), 1.2],
    [/\p{Lu}/u.test(words.slice(1)), 0.8],
    [/(?<![A-Za-zÀ-ỹ])(?:là|gọi là|tên là) $/i.test(before), 0.6],
    [/(?<![A-Za-zÀ-ỹ])(?:do|bởi|bằng|nhờ|vì|gồm) $/i.test(before), 0.3],
    [/^[.!?]/.test(after), 0.5],
    [/^[,;:)]/.test(after), 0.3],
    [length > 2, 0.4],
    [length > 4, 0.3],
    [/^(?:các|những|nhiều|một số|mọi) /i.test(words), -0.5],
    [/^ (?:của|trong|cho|về|với|ở|tại) /.test(after), -0.5],
    [/(?:, | và | hoặc )$/.test(before), -0.5],
    [/(?<![A-Za-zÀ-ỹ])(?:của|như|thành|làm|về) $/i.test(before), -0.4],
  ];
  return marks.reduce((sum, [holds, by]) => sum + (holds ? by : 0), 0);
}

/** The noun phrases of a passage that can be asked for, in order. */
export function keyPhrasesIn(passage: Passage, lexicon: Lexicon): Omit<KeyPhrase, 'id'>[] {
  const { text } = passage;
  const quotes = quotedIn(passage);
  const drafts = joinedIn(passage, draftsIn(passage, lexicon)).filter(
    ({ from, to }) => !quotes.some((quote) => quote.from < to && quote.to > from),
  );
  return [...drafts, ...quotes]
    .filter(({ from, to, pos }) => {
      const words = text.slice(from, to);
      if (goesOn.test(text.slice(to))) return false;
      const several = words.includes(' ');
      return (
        pos === 'quoted' ||
        (several &&
          !empty.test(words) &&
          !times.test(words) &&
          !hollow.test(words) &&
          !pointing.test(words) &&
          words.length > 2 &&
          !/\d/.test(words))
      );
    })
    .map(({ from, to, pos }) => ({
      kind: 'phrase',
      sentence: passage.sentence.id,
      ...passage.span(from, to),
      text: passage.sentence.text.slice(
        passage.span(from, to).start - passage.sentence.start,
        passage.span(from, to).end - passage.sentence.start,
      ),
      pos,
      salience: salienceOf(text, from, to, pos),
    }));
}
