import { dashJoins, joinsWords, withoutOpener, type Stretch } from '../facts/clauses.ts';
import type { Passage } from '../facts/passage.ts';
import type { Span } from '../text/article.ts';
import type { Ground } from './candidate.ts';
import { hasPredicate } from './predicate.ts';
import { isLoose } from './pronouns.ts';
import { speechAround } from './stem.ts';
import { inLanguage, lengthOf, quoted, upperFirst } from './wording.ts';

/** What stands where the answer was. */
export const gapMark = '____';

const fewest = 6;
const enough = 9;
const most = 38;
/** Of a clause longer than that the words around the blank are shown. */
const reach = 15;
/** The fewest on both sides that still show what is asked, for a quiz that asks for the words around as well. */
const tight: [left: number, right: number][] = [
  [7, 7],
  [3, 10],
  [10, 3],
];

interface Frame {
  before: string;
  after: string;
  /** Whether the frame begins where the sentence, somebody’s words or a clause of its own does, and ends with the sentence. */
  whole: [boolean, boolean];
  /** Whether a stop stronger than a comma follows: after a comma what the blank is about may be still to come. */
  stops: boolean;
  /** Whether a word that it needs is cut off after it: “nằm cách | đó”. */
  torn: boolean;
  /** Whether it has a predicate: “____ học sinh của xã Nậm Khoa, tỉnh Sơn Khê” says nothing of them. */
  claims: boolean;
}

/** A quotation with a blank. */
export interface Framed {
  text: string;
  /** Whether it begins as a sentence does and says what the blank is about; else it is a last choice. */
  clean: boolean;
}

function sizeOf({ before, after }: Frame): number {
  return lengthOf(before) + lengthOf(after);
}

/** Whether a frame begins as a sentence does and goes on until what the blank is about. */
function isClean({ before, after, whole, stops, torn, claims }: Frame): boolean {
  const ends = whole[1] || stops || after.trim() !== '';
  return whole[0] && ends && !torn && claims && (before.trim() !== '' || after.trim() !== '');
}

/** Where a quotation of somebody’s words begins: what is asked for is quoted with who asks, else it would read as a fact. */
function quotedFrom({ kind, mode, speaker, start }: NonNullable<ReturnType<typeof speechAround>>): number {
  return kind === 'requirement' && mode === 'reported' ? Math.min(start, speaker.mention.start) : start;
}

/** The clause after a stop stronger than a comma, or after words such as “theo đó”, can begin a quotation. */
function opens(ground: Ground, passage: Passage, from: number, gap: Span): boolean {
  const { source } = ground.article;
  const lead = source.slice(passage.sentence.start, from);
  const speech = speechAround(ground, passage.sentence.id, gap);
  if (lead.trim() === '' || /[;:!?.…“"]\s*$/u.test(lead) || (speech !== null && quotedFrom(speech) === from))
    return true;
  const whole = withoutOpener(passage, { from: 0, to: passage.text.length });
  return whole.from > 0 && passage.span(whole.from, whole.to).start === from;
}

function frameOf(ground: Ground, passage: Passage, from: number, to: number, gap: Span): Frame {
  const { article } = ground;
  const { sentence } = passage;
  const rest = article.source.slice(to, sentence.end);
  return {
    before: article.source.slice(from, gap.start),
    after: article.source.slice(gap.end, to),
    whole: [opens(ground, passage, from, gap), /^[\s.!?…"“”]*$/.test(rest)],
    stops: /^\s*[;:.!?…]/u.test(rest),
    torn: false,
    claims: hasPredicate(ground, passage, { start: from, end: to }, { strict: true, gap }),
  };
}

/** At most so many syllables on each side of the blank, and the rest of a word that would be cut. */
function cropped(frame: Frame, passage: Passage, gap: Span, toLeft: number, toRight: number): Frame {
  const across = (at: number) => passage.pieces.find(({ word }) => word.start < at && word.end > at)?.word;
  const left =
    gap.start -
    frame.before
      .split(/(?<=\s)/)
      .slice(-toLeft)
      .join('').length;
  const right =
    gap.end +
    frame.after
      .split(/(?=\s)/)
      .slice(0, toRight)
      .join('').length;
  const before = frame.before.slice((across(left)?.start ?? left) - gap.start + frame.before.length);
  const after = frame.after.slice(0, (across(right)?.end ?? right) - gap.end);
  return {
    before,
    after,
    stops: frame.stops && after === frame.after,
    torn: frame.torn,
    claims: frame.claims,
    whole: [frame.whole[0] && before === frame.before, frame.whole[1] && after === frame.after],
  };
}

/** The words around the blank as far as no pronoun stands there whose meaning is outside: “… đã đề xuất sáp nhập với ____”. */
function untilPronoun(frame: Frame): Frame {
  const before = frame.before.split(/(?<=\s)/);
  const after = frame.after.split(/(?=\s)/);
  const left = before.findLastIndex((_, at) => isLoose(before.slice(at).join('')));
  const right = after.findIndex((_, at) => isLoose(after.slice(0, at + 1).join('')));
  const kept = right < 0 ? after : after.slice(0, right);
  return {
    before: before.slice(left + 1).join(''),
    after: kept.join(''),
    stops: frame.stops && right < 0,
    claims: frame.claims,
    torn: frame.torn || (right >= 0 && !/[,;] ?$/u.test(kept.join(''))),
    whole: [frame.whole[0] && left < 0, frame.whole[1] && right < 0],
  };
}

/** Quotation marks and brackets that a cut has left alone are taken away. */
function evened(text: string): string {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  const plain = text.replace(/[“”„«»]/gu, '"');
  const quotes = count(/["“”„«»]/gu) % 2 === 0 ? plain : plain.replace(/"/g, '');
  return count(/\(/g) === count(/\)/g) ? quotes : quotes.replace(/[()]/g, ' ');
}

/** The stretches between commas and stronger stops; unlike clauses they reach over what stands in brackets. */
function stretchesOf({ text }: Passage): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = text[at] ?? ';';
    if (mark === '(') depth++;
    if (mark === ')') depth = Math.max(0, depth - 1);
    const stop =
      /[;:!?…]/.test(mark) ||
      (/[,.]/.test(mark) && !/^\d/.test(text.slice(at + 1)) && !(mark === '.' && /^\p{L}/u.test(text.slice(at + 1))));
    const dash = mark === '-' && text[at - 1] === ' ' && text[at + 1] === ' ' && !dashJoins(text, at);
    if ((!stop && !dash) || (depth > 0 && at < text.length) || joinsWords(text, at)) continue;
    const words = text.slice(from, at);
    if (/[\p{L}\p{N}]/u.test(words))
      found.push({ from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length });
    from = at + 1;
  }
  return found;
}

/** What stands in brackets beside the blank is left out where it is short. */
function withoutAsides(text: string): string {
  return text.replace(/ ?\((?![^()]*____)[^()]{1,60}\)/gu, '');
}

/** From the clause of the gap outwards: alone, with the one before, with the one after, with both. */
function spansAround(passage: Passage, gap: Span): Span[] {
  const segments = stretchesOf(passage);
  const at = segments.findIndex(
    (one) => passage.span(one.from, one.to).start <= gap.start && passage.span(one.from, one.to).end >= gap.end,
  );
  if (at < 0) return [{ start: passage.sentence.start, end: passage.sentence.end }];
  const span = (first: number, last: number) => {
    const { from } = withoutOpener(passage, segments[first]);
    const start = passage.span(from, segments[first].to).start;
    const fallback = passage.span(segments[first].from, segments[first].to).start;
    return {
      start: start <= gap.start ? start : fallback,
      end: passage.span(segments[last].from, segments[last].to).end,
    };
  };
  const end = (further: number) => Math.min(segments.length - 1, at + further);
  const [first, last] = [Math.max(0, at - 1), end(1)];
  return [
    span(at, at),
    span(first, at),
    span(at, last),
    span(first, last),
    span(at, end(2)),
    span(first, end(2)),
    span(Math.max(0, at - 2), at),
    span(Math.max(0, at - 2), last),
    span(0, at),
    span(0, last),
  ];
}

function written(frame: Frame): string {
  const [opens, closes] = frame.whole;
  const text = evened(withoutAsides(`${frame.before}${gapMark}${frame.after}`))
    .replace(/[\s,;:]+$/u, '')
    .trim();
  return `${opens ? '' : '… '}${opens ? upperFirst(text) : text}${closes || /[.…!?]$/u.test(text) ? '' : ' …'}`.replace(
    /\s+/g,
    ' ',
  );
}

const mostFrames = 6;

/**
 * The words of a passage around a gap, enough to be understood by themselves and no more: the best choice first, then
 * others for a quiz that asks for some of these words too.
 */
export function framed(ground: Ground, passage: Passage, gap: Span): Framed[] {
  const { source } = ground.article;
  // “TP.|Hà Nội”: a part of a longer word is no blank.
  if (
    /[\p{L}\p{N}.-]$|['’] $/u.test(source.slice(Math.max(0, gap.start - 2), gap.start)) ||
    /^[\p{L}\p{N}-]/u.test(source.slice(gap.end, gap.end + 1))
  )
    return [];
  // What somebody says is quoted without who says it.
  const speech = speechAround(ground, passage.sentence.id, gap);
  const words = speech === null ? { start: 0, end: Infinity } : { start: quotedFrom(speech), end: speech.end };
  const wide = spansAround(passage, gap).map(({ start, end }) =>
    frameOf(
      ground,
      passage,
      Math.min(Math.max(start, words.start), gap.start),
      Math.max(Math.min(end, words.end), gap.end),
      gap,
    ),
  );
  const frames = [...wide, ...tight.map(([left, right]) => cropped(wide[wide.length - 1], passage, gap, left, right))]
    .map((frame) => (sizeOf(frame) > most ? cropped(frame, passage, gap, reach, reach) : frame))
    .map((frame) => (isLoose(`${frame.before} ${gapMark} ${frame.after}`) ? untilPronoun(frame) : frame))
    .filter((frame) => frame.whole[0] || frame.before.trim() !== '')
    .filter((frame) => sizeOf(frame) >= fewest && !isLoose(`${frame.before} ${gapMark} ${frame.after}`));
  const clean = frames.filter(isClean);
  const rest = frames.filter((one) => !isClean(one));
  const first = (list: Frame[]) => {
    const best = list.find((one) => sizeOf(one) >= enough) ?? [...list].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
    return best === undefined ? list : [best, ...list];
  };
  const all = [...first(clean), ...first(rest)].map((one) => ({ text: written(one), clean: clean.includes(one) }));
  const distinct = all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at);
  return distinct.length <= mostFrames
    ? distinct
    : [...distinct.slice(0, mostFrames - tight.length), ...distinct.slice(-tight.length)];
}

/** A question with a blank, and what it weighs less for a quotation that is cut. */
export interface BlankQuestion {
  prompt: string;
  cost: number;
}

const costOfCut = 5;

/** “Read: “… ____ …”. Which figure belongs in the blank, according to the article?”, in as many ways as there are frames. */
export function blankQuestions(
  ground: Ground,
  passage: Passage,
  gap: Span,
  noun: { vi: string; en: string },
): BlankQuestion[] {
  return framed(ground, passage, gap).map(({ text, clean }) => ({
    prompt: inLanguage(ground.language, {
      vi: `Theo bài, ${noun.vi} nào điền đúng vào chỗ trống: ${quoted(text)}?`,
      en: `Read: ${quoted(text)}. Which ${noun.en} belongs in the blank, according to the article?`,
    }),
    cost: clean ? 0 : costOfCut,
  }));
}
