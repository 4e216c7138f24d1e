import { isVietnamese } from '../text/vietnamese-shape.ts';
import type { Passage } from './passage.ts';
import { classNouns, eponymNouns, personNouns, type NameSort } from './vocabulary/names.ts';
import { edgeBefore } from './vocabulary/pattern.ts';

/** A name of anything in a passage’s folded text, its class noun included where it is written with a capital. */
export interface ProperName {
  from: number;
  to: number;
  sort: NameSort | null;
  /** The class noun before or at the beginning of the name, small letters: `sông`, `sở`; null where there is none. */
  noun: string | null;
}

const sorts = (Object.entries(classNouns) as [NameSort, string][]).map(([sort, nouns]) => ({
  sort,
  nouns,
  whole: new RegExp(`^${nouns}$`, 'i'),
}));
const all = sorts.map(({ nouns }) => nouns).join('|');
const ownNoun = new RegExp(`^(?:${all})(?= )`, 'i');
const wholeNoun = new RegExp(`^(?:${all})$`, 'i');
const administrative = /^(?:thành phố|tỉnh|quận|huyện|xã|phường|thị xã|thị trấn|thôn|bản|làng|ấp|khu phố)$/i;
const personBefore = new RegExp(`${edgeBefore}(?:${personNouns})(?: người \\p{Lu}[A-Za-zÀ-ỹ]+)? $`, 'u');
const personFirst = new RegExp(`^(?:${personNouns}) (?=\\p{Lu})`, 'iu');

/** The class noun with which words begin, if more follows: “Sở” of “Sở Y tế”. */
export function leadingNoun(words: string): string | null {
  return ownNoun.exec(words)?.[0] ?? null;
}

/** Whether words are nothing but a class noun. */
export function isClassNoun(words: string): boolean {
  return wholeNoun.test(words);
}

/** The class noun that begins a name, a word or two of it; not the “Hội” of “Hội nghị”. */
export function ownNounOf({ pieces, text }: Passage, from: number, to: number): string | null {
  const own = pieces.filter((piece) => piece.from >= from && piece.to <= to);
  const heads = [own[1], own[0]].flatMap((last) => (last === undefined ? [] : [text.slice(from, last.to)]));
  const inTerm =
    own[0]?.word.kind === 'term' || own[0]?.word.kind === 'name' ? leadingNoun(text.slice(from, to)) : null;
  return heads.find((head) => head.length < to - from && wholeNoun.test(head)) ?? inTerm;
}

/** The class noun right before a name, a word or two: “sông” of “sông Hồng”, not the “cầu” of “yêu cầu”. */
function nounBefore({ pieces, text }: Passage, from: number): string | null {
  const at = pieces.findIndex((piece) => piece.from === from);
  const heads = [pieces[at - 2], pieces[at - 1]].flatMap((first) =>
    first === undefined ? [] : [text.slice(first.from, pieces[at - 1].to)],
  );
  return heads.find((head) => wholeNoun.test(head) && text[from - 1] === ' ') ?? null;
}

function sorted(passage: Passage, from: number, to: number): Pick<ProperName, 'sort' | 'noun'> {
  const before = passage.text.slice(Math.max(0, from - 30), from);
  const [own, outer] = [ownNounOf(passage, from, to), nounBefore(passage, from)];
  // “phường Bến Gạch” is a ward, whatever its name begins with.
  const noun = outer !== null && administrative.test(outer) ? outer : (own ?? outer);
  if (noun !== null) {
    const sort = sorts.find(({ whole }) => whole.test(noun))?.sort ?? null;
    return { sort, noun: noun === noun.toUpperCase() ? noun : noun.toLowerCase() };
  }
  if (personBefore.test(before)) return { sort: 'person', noun: null };
  return { sort: /(?:^|[\s,])(?:ở|tại) $/i.test(before) ? 'place' : null, noun: null };
}

const firmBefore = new RegExp(`${edgeBefore}công ty(?: (?:TNHH|CP|MTV|cổ phần|một thành viên|hai thành viên))+ $`, 'u');
const eponymBefore = new RegExp(`${edgeBefore}(${eponymNouns}) của $`, 'i');

/** The name with its sort: “Cầu thủ | Jared Allen” without what the person is, “sông Hồng” and “nhà Trần” with the noun. */
export function completed(passage: Passage, from: number, to: number): ProperName {
  const words = passage.text.slice(from, to);
  const before = passage.text.slice(0, from);
  // “Giả thuyết của Polignac” is what is named; who he was, nobody asks.
  const eponym = eponymBefore.exec(before);
  if (eponym !== null) return { from: eponym.index, to, sort: 'thing', noun: eponym[1].toLowerCase() };
  const [person] = personFirst.exec(words) ?? [];
  // “cống | Bà Tư” is a sluice.
  if (person !== undefined && nounBefore(passage, from) === null)
    return { from: from + person.length, to, sort: 'person', noun: null };
  // “công ty TNHH | Thực phẩm Hoà Lợi”: a firm in small letters.
  const firm = firmBefore.exec(before);
  if (firm !== null) return { from: firm.index, to, sort: 'organisation', noun: 'công ty' };
  const name = sorted(passage, from, to);
  // “nước Anh” answers no more than “Anh”.
  const bound = name.noun !== null && name.noun !== 'nước' && !administrative.test(name.noun);
  const alone = !words.includes(' ') && isVietnamese(words) && bound;
  const noun = name.noun ?? '';
  const language = noun === 'tiếng';
  const start = from - noun.length - 1;
  return {
    ...name,
    from: (alone || language) && before.toLowerCase().endsWith(`${noun.toLowerCase()} `) ? start : from,
    to,
  };
}

/** “cống Bà Tư”, “chợ Bà Chiểu”: after a class noun a great letter makes the word of address a part of the name. */
export function namesPlace({ pieces, text }: Passage, at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (before === undefined || next === undefined || !/^(?:Ông|Bà|Cô|Chú|Thầy)$/u.test(text.slice(piece.from, piece.to)))
    return false;
  return wholeNoun.test(text.slice(before.from, before.to)) && /^\p{Lu}/u.test(text.slice(next.from, next.to));
}
