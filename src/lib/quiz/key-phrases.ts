import { segmentsOf } from '../facts/clauses.ts';
import type { Passage, Piece } from '../facts/passage.ts';
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
  /** How much the sentence turns on it: after “là”, “gọi là”, “do”; rare words; at the end of its clause. */
  salience: number;
}

const opening =
  /^(?:các|những|một|mọi|mỗi|toàn bộ|nhiều|một số|việc|sự|cuộc|nền|chiếc|bản|bộ|khu|vùng|ngôi|loại|mức|hệ thống)$/iu;
const empty =
  /^(?:năm|người|việc|sự|cách|nơi|khi|lúc|thời|phần|số|điều|cái|con|lần|ngày|tháng|thứ|phía|bên|trong|ngoài|nhiều|một|các|những|hơn|nhất|khác|này|đó|ấy|nay|họ|nó|ông|bà|anh|chị|chúng|mình|đây|gì|nào|sau|trước|thời gian|hiện nay|năm nay|năm sau|ngày nay|trường hợp|lượng|mức|loại|bộ|nhóm|vụ|cuộc|đợt|hai|ba|bốn)$/iu;
/** “mỗi ngày”: when or how often, no thing. */
const times = /^(?:mỗi|hằng|mọi|cả|nhiều|suốt) (?:ngày|đêm|năm|tháng|tuần|giờ|khi|lúc|buổi)(?: |$)/iu;
const pointing =
  /(?<![\p{L}\p{M}])(?:này|đó|ấy|kia|họ|nó|ông|bà|anh|chị|chúng|mình|đây|gì|nào|nói trên|cùng|sau)(?![\p{L}\p{M}])/iu;
const marker =
  /(?:^|[\s,(])(?:là|gọi là|tên là|như|bằng|do|bởi|vì|gồm|thành|làm|nhờ|để|nhằm|trở thành|coi là|xem là|thuộc|về|gây ra|gây|dẫn đến) $/iu;
const nominal = /^(?:noun|classifier|name|abbreviation|affix|phrase)/;
const joinable = /^(?:noun|adjective|classifier|name|abbreviation|affix|phrase)/;
const longest = 7;

/** Terms and words of several syllables say more than short ones; what the dictionary does not know may be a part of a word. */
function richness({ word }: Piece): number {
  if (word.kind === 'term') return 2.5;
  return word.text.includes(' ') ? 1.5 : word.entry === null ? 1 : 0.5;
}

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
  weight: number;
}

function draftsIn(passage: Passage, lexicon: Lexicon): Draft[] {
  const { pieces, text } = passage;
  const parts = pieces.map((piece) => partOf(piece, lexicon));
  const found: Draft[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const word = text.slice(pieces[at].from, pieces[at].to);
    const starts = nominal.test(parts[at]) || (parts[at] === 'unknown' && /^\p{Ll}/u.test(word)) || opening.test(word);
    if (!starts || parts[at] === 'name') continue;
    let end = at + 1;
    let weight = richness(pieces[at]);
    const spaced = (index: number) =>
      pieces[index] !== undefined && text.slice(pieces[index - 1].to, pieces[index].from) === ' ';
    while (
      spaced(end) &&
      (joinable.test(parts[end]) || parts[end] === 'unknown') &&
      lengthOf(text.slice(pieces[at].from, pieces[end].to)) <= longest
    ) {
      weight += richness(pieces[end]);
      end++;
    }
    const [before, after] = [pieces[at - 1], pieces[end]];
    const touches =
      /[\p{L}\p{N}-]$/u.test(text.slice(0, pieces[at].from)) || /^[\p{L}\p{N}-]/u.test(text.slice(pieces[end - 1].to));
    // “hội | chúng”, “hoàng | đế”: the dictionary has cut a word, and a phrase of one half of it is none.
    // “phường | Đông Kinh”: the half of a name.
    const named = after !== undefined && spaced(end) && /^\p{Lu}/u.test(text.slice(after.from));
    const cut =
      named ||
      (before !== undefined && spaced(at) && isPart(before, parts[at - 1])) ||
      (after !== undefined && spaced(end) && isPart(after, parts[end]));
    if (!touches && !cut) found.push({ from: pieces[at].from, to: pieces[end - 1].to, pos: parts[at], weight });
    at = end - 1;
  }
  return found;
}

/** Words in quotation marks: a title, a saying, what something is called. */
function quotedIn({ text }: Passage): Draft[] {
  return [...text.matchAll(/"([^"]{2,70})"/gu)]
    .filter(([, words]) => lengthOf(words) <= 8)
    .map((match) => ({ from: match.index + 1, to: match.index + 1 + match[1].length, pos: 'quoted', weight: 3 }));
}

/** The noun phrases of a passage that can be asked for, in order. */
export function keyPhrasesIn(passage: Passage, lexicon: Lexicon): Omit<KeyPhrase, 'id'>[] {
  const { text } = passage;
  const ends = new Set(segmentsOf(passage).map(({ to }) => to));
  const quotes = quotedIn(passage);
  const drafts = draftsIn(passage, lexicon).filter(
    ({ from, to }) => !quotes.some((quote) => quote.from < to && quote.to > from),
  );
  return [...drafts, ...quotes]
    .filter(({ from, to, pos }) => {
      const words = text.slice(from, to);
      const several = words.includes(' ');
      return (
        pos === 'quoted' ||
        (several &&
          !empty.test(words) &&
          !times.test(words) &&
          !pointing.test(words) &&
          words.length > 2 &&
          !/\d/.test(words))
      );
    })
    .map(({ from, to, pos, weight }) => ({
      kind: 'phrase',
      sentence: passage.sentence.id,
      ...passage.span(from, to),
      text: passage.sentence.text.slice(
        passage.span(from, to).start - passage.sentence.start,
        passage.span(from, to).end - passage.sentence.start,
      ),
      pos,
      salience: weight + (marker.test(text.slice(0, from)) ? 2.5 : 0) + (ends.has(to) ? 1.5 : 0),
    }));
}
