import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground } from '../candidate.ts';
import { isVerb } from '../part-of-speech.ts';
import { isLoose } from './pronouns.ts';
import { opensLoosely } from './loose-nouns.ts';
import { wordsAround } from './quotation.ts';
import { partsOf } from './sentence-parts.ts';
import { lengthOf } from '../wording.ts';

/** The words around a gap, and whether they begin and end where their sentence does. */
export interface CutQuotation {
  before: string;
  after: string;
  whole: [boolean, boolean];
}

const fewest = 6;
/** Words that are left after the gap where a phrase that points elsewhere is cut off. */
const fewestAfter = 3;
/** So many syllables on each side of the gap, no more. */
const reach = 18;
/** Words that a quotation cannot end with: “sầu riêng nhưng …”, “vào sáng …”. */
const dangling =
  /(?:^|[\s,;:])(?:và|hoặc|nhưng|song|mà|nên|thì|là|của|với|cho|tại|ở|trong|trên|dưới|từ|đến|tới|vào|về|theo|bằng|để|do|vì|nhờ|khi|các|những|mỗi|một|số|có|được|bị|đã|sẽ|đang|gồm|như|so|hơn|gần|khoảng|chỉ|không|chưa|sáng|chiều|ngày|tháng|năm|\d[\d.,]*)\s*$/i;

const prepositions = /^(?:về|đến|tới|trong|ở|tại|cho|vào|từ|với|theo|trước|sau|dưới|trên|qua|so|để|khi|vì|do)$/i;

/** “Họ đánh giá rằng | nhiệt độ đã tăng ____”: who says so lies outside. */
const reported = /^\S+(?: \S+){1,4} rằng /u;

/** As much as fits of what stands before a gap, without a torn word or a pronoun whose meaning lies outside. */
function keptBefore(text: string, torn: (length: number) => number): string {
  const words = text.split(/(?<=\s)/);
  const loose = words.findLastIndex((_, at) => isLoose(words.slice(at).join('')));
  const from = Math.max(loose + 1, words.length - reach);
  const kept = words.slice(from).join('');
  return from === 0 ? text : kept.slice(torn(kept.length));
}

function keptAfter(text: string, torn: (length: number) => number, { lexicon }: Ground): string {
  const words = text.split(/(?=\s)/);
  const loose = words.findIndex((_, at) => isLoose(words.slice(0, at + 1).join('')));
  // “đi cùng bộ đội | đến điểm này”; but “không được đi trên đoạn đê này” says where.
  const pointing = words.findLastIndex((word, index) => index < loose && prepositions.test(word.trim()));
  const end = pointing < fewestAfter || isVerb(words[pointing - 1].trim(), lexicon) ? loose : pointing;
  const to = Math.min(loose < 0 ? words.length : end, reach);
  if (to >= words.length) return text;
  const kept = words.slice(0, to).join('');
  let trimmed = kept.slice(0, kept.length - torn(kept.length));
  while (dangling.test(trimmed)) trimmed = trimmed.replace(dangling, '');
  return trimmed;
}

/**
 * The words around a gap where no part of its sentence can be quoted whole: a last resort. The clause of the gap first, then
 * with those beside it.
 */
export function cutQuotations(ground: Ground, passage: Passage, gap: Span): CutQuotation[] {
  const { source } = ground.article;
  const words = wordsAround(ground, passage, gap);
  const parts = partsOf(passage, ground.lexicon).map(({ from, to }) => passage.span(from, to));
  const own = parts.findIndex(({ start, end }) => start <= gap.start && end >= gap.end);
  if (own < 0) return [];
  const across = (at: number) => passage.pieces.find(({ word }) => word.start < at && word.end > at)?.word;
  const reaches: [number, number][] = [
    [own, own],
    [own - 1, own],
    [own, own + 1],
    [own - 1, own + 1],
  ];
  return reaches.flatMap(([first, last]) => {
    if (first < 0 || last >= parts.length) return [];
    const start = Math.min(Math.max(parts[first].start, words.start), gap.start);
    const end = Math.max(Math.min(parts[last].end, words.end), gap.end);
    const head = source.slice(start, gap.start);
    const before = keptBefore(opensLoosely(head) ? head.replace(reported, '') : head, (length) => {
      const at = gap.start - length;
      return (across(at)?.end ?? at) - at;
    });
    const after = keptAfter(
      source.slice(gap.end, end),
      (length) => {
        const at = gap.end + length;
        return at - (across(at)?.start ?? at);
      },
      ground,
    );
    const lead = source.slice(passage.sentence.start, gap.start - before.length);
    const rest = source.slice(gap.end + after.length, passage.sentence.end);
    if (lengthOf(before) + lengthOf(after) < fewest || isLoose(`${before} ____ ${after}`)) return [];
    const whole: [boolean, boolean] = [/(?:^|[;:.!?…“"])\s*$/u.test(lead), /^[\s.!?…"“”]*$/u.test(rest)];
    // “Thông tin được Sở đưa ra ____”: which, nobody knows.
    if (whole[0] && opensLoosely(before.trimStart())) return [];
    return before.trim() === '' && !whole[0] ? [] : [{ before, after, whole }];
  });
}
