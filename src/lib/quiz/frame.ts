import { withoutOpener, type Stretch } from '../facts/clauses.ts';
import type { Passage } from '../facts/passage.ts';
import type { Span } from '../text/article.ts';
import type { Ground } from './candidate.ts';
import { isLoose } from './pronouns.ts';
import { inLanguage, lengthOf, quoted } from './wording.ts';

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
  /** Whether the frame begins and ends where the sentence does. */
  whole: [boolean, boolean];
}

function sizeOf({ before, after }: Frame): number {
  return lengthOf(before) + lengthOf(after);
}

function frameOf({ article }: Ground, { sentence }: Passage, from: number, to: number, gap: Span): Frame {
  const rest = article.source.slice(to, sentence.end);
  return {
    before: article.source.slice(from, gap.start),
    after: article.source.slice(gap.end, to),
    whole: [article.source.slice(sentence.start, from).trim() === '', /^[\s.!?…"“”]*$/.test(rest)],
  };
}

/** At most so many words on each side of the blank. */
function cropped(frame: Frame, toLeft: number, toRight: number): Frame {
  const before = frame.before.split(/(?<=\s)/);
  const after = frame.after.split(/(?=\s)/);
  const [left, right] = [before.slice(-toLeft), after.slice(0, toRight)];
  return {
    before: left.join(''),
    after: right.join(''),
    whole: [frame.whole[0] && left.length === before.length, frame.whole[1] && right.length === after.length],
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
    const dash = mark === '-' && text[at - 1] === ' ' && text[at + 1] === ' ';
    if ((!stop && !dash) || (depth > 0 && at < text.length)) continue;
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
  const [first, last] = [Math.max(0, at - 1), Math.min(segments.length - 1, at + 1)];
  return [
    span(at, at),
    span(first, at),
    span(at, last),
    span(first, last),
    span(Math.max(0, at - 2), at),
    span(Math.max(0, at - 2), last),
  ];
}

function written(frame: Frame): string {
  const [opens, closes] = frame.whole;
  const text = evened(withoutAsides(`${frame.before}${gapMark}${frame.after}`))
    .replace(/[\s,;:]+$/u, '')
    .trim();
  return `${opens ? '' : '… '}${text}${closes || /[.…!?]$/u.test(text) ? '' : ' …'}`.replace(/\s+/g, ' ');
}

const mostFrames = 6;

/**
 * The words of a passage around a gap, enough to be understood by themselves and no more: the best choice first, then
 * others for a quiz that asks for some of these words too.
 */
export function framed(ground: Ground, passage: Passage, gap: Span): string[] {
  const { source } = ground.article;
  // “TP.|Hà Nội”: a part of a longer word is no blank.
  if (
    /[\p{L}\p{N}.-]$/u.test(source.slice(Math.max(0, gap.start - 1), gap.start)) ||
    /^[\p{L}\p{N}-]/u.test(source.slice(gap.end, gap.end + 1))
  )
    return [];
  const wide = spansAround(passage, gap).map(({ start, end }) =>
    frameOf(ground, passage, Math.min(start, gap.start), Math.max(end, gap.end), gap),
  );
  const frames = [...wide, ...tight.map(([left, right]) => cropped(wide[wide.length - 1], left, right))]
    .map((frame) => (sizeOf(frame) > most ? cropped(frame, reach, reach) : frame))
    .map((frame) => (isLoose(`${frame.before} ${gapMark} ${frame.after}`) ? untilPronoun(frame) : frame))
    .filter((frame) => sizeOf(frame) >= fewest && !isLoose(`${frame.before} ${gapMark} ${frame.after}`));
  const best = frames.find((one) => sizeOf(one) >= enough) ?? [...frames].sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  const texts = [...(best === undefined ? [] : [best]), ...frames].map(written);
  const distinct = [...new Set(texts)];
  return distinct.length <= mostFrames
    ? distinct
    : [...distinct.slice(0, mostFrames - tight.length), ...distinct.slice(-tight.length)];
}

/** “Which figure fills the blank: “… ____ …”?”, in as many ways as there are frames. */
export function blankQuestions(
  ground: Ground,
  passage: Passage,
  gap: Span,
  noun: { vi: string; en: string },
): string[] {
  return framed(ground, passage, gap).map((text) =>
    inLanguage(ground.language, {
      vi: `Theo bài, ${noun.vi} nào điền đúng vào chỗ trống: ${quoted(text)}?`,
      en: `According to the article, which ${noun.en} fills the blank: ${quoted(text)}?`,
    }),
  );
}
