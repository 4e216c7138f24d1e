import { figureValue, scaleAt } from '../../../facts/figures.ts';
import type { Passage } from '../../../facts/passage.ts';
import type { Span } from '../../../text/article.ts';
import { holdsWords } from '../../answer-words.ts';
import type { Ground } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { leadOf } from '../../lead.ts';
import { partsOf } from '../../asking/sentence-parts.ts';
import { lengthOf, shown } from '../../wording.ts';

/** “…, nơi nấu | 870 suất mỗi ngày, …”: what only tells more of a place or of somebody. */
export function isDescribing(fact: Span, passage: Passage, ground: Ground): boolean {
  const { lexicon } = ground;
  if (isAccount(ground)) return false;
  return partsOf(passage, lexicon).some(({ role, from, to }) => {
    const part = passage.span(from, to);
    return role === 'relative' && part.start <= fact.start && part.end >= fact.end;
  });
}

/** The words that stand before a figure, in its part of the sentence and before that. */
function wordsBefore(fact: Span, passage: Passage, { lexicon, article }: Ground): { part: string; earlier: string } {
  const part = partsOf(passage, lexicon)
    .map(({ from, to }) => passage.span(from, to))
    .find(({ start, end }) => start <= fact.start && end > fact.start);
  const start = part?.start ?? fact.start;
  return {
    part: article.source.slice(start, fact.start),
    earlier: article.source.slice(passage.sentence.start, start),
  };
}

/** “… để đưa đón | 315 thí sinh”, “Nếu tính lại, 371 hộ …”: aims, conditions and reasons serve what the sentence says. */
const serves =
  /(?:(?<![A-Za-zÀ-ỹ])(?:để|nhằm|nếu|hễ|trừ khi|(?<!(?:trong|sau) )khi|nhờ|vì|bởi)(?![A-Za-zÀ-ỹ])|^do |(?<![A-Za-zÀ-ỹ])do (?:vướng|thiếu|chờ|kẹt) )[^,;]*$/i;
/** “…, trong khi | đô la Mỹ chỉ nhích 0,41%”: what the news is held against. */
const heldAgainst = /, trong khi $/i;
const supposed = /^(?:nếu|giả sử|hễ|một khi) /i;
/** “Phía sau 3,2km kè hoàn thành với kinh phí | 128 tỉ đồng, …”, “tính rằng với mức ăn | 45.000 đồng, …” */
const fronted = /(?:^phía (?:sau|trước|trên|dưới|trong|ngoài)|(?:^|rằng )với) (?:[^,;]|,\d)*$/iu;

/** Whether a figure belongs to where, when or with what the sentence begins. */
function isFronted(fact: Span, passage: Passage, { lexicon, article }: Ground): boolean {
  const [first] = partsOf(passage, lexicon);
  const before = article.source.slice(passage.sentence.start, fact.start);
  if (fronted.test(before)) return true;
  // “Qua | 4 đợt giãn cách xã hội, …”: what is counted is told there alone.
  return lengthOf(before) > 1 && first?.role === 'setting' && passage.span(first.from, first.to).end >= fact.end;
}

/** Whether a figure stands in a clause that serves another one. */
export function isServing(fact: Span, passage: Passage, ground: Ground): boolean {
  if (isAccount(ground)) return false;
  const { part, earlier } = wordsBefore(fact, passage, ground);
  return (
    supposed.test(passage.text) || isFronted(fact, passage, ground) || serves.test(part) || heldAgainst.test(earlier)
  );
}

/** “Tại Trạm Y tế xã Pa Lòng, …”: one of many places; of which the article tells the headline or the lead says. */
const opensAt = /^(?:riêng )?(?:tại|ở|riêng) /i;
const lastName = /\p{Lu}[A-Za-zÀ-ỹ\d]*(?: \p{Lu}[A-Za-zÀ-ỹ\d]*)*$/u;

/** Whether a sentence opens with a place that neither the headline nor the lead names. */
export function isElsewhere(passage: Passage, { article, passages, lexicon }: Ground): boolean {
  const [first] = partsOf(passage, lexicon);
  const name = first?.role === 'setting' ? lastName.exec(first.text)?.[0] : undefined;
  if (name === undefined || !opensAt.test(first.text)) return false;
  const lead = leadOf(passages);
  return lead !== passage && !holdsWords(`${article.title ?? ''} ${lead?.text ?? ''}`, name);
}

/** Whether the headline has the same figure, or day. */
export function isOfHeadline(written: string, { article: { title } }: Ground): boolean {
  return title !== null && holdsWords(shown(title), shown(written));
}

const rounding = /(?<![A-Za-zÀ-ỹ])(?:hơn|gần|khoảng|trên|ngót|chừng) (\d[\d.]*(?:,\d+)?)/gi;
/** “hơn 3 tỉ” is said of 3,3 as well. */
const nearly = 0.1;

/** Whether the headline rounds a figure: “Hơn 21.000 thí sinh …” for 21.460 of them. */
export function isRoundedInHeadline(
  { text, value }: { text: string; value: number },
  { article: { title } }: Ground,
): boolean {
  const headline = shown(title ?? '');
  return [...headline.matchAll(rounding)].some(({ index, 0: words, 1: digits }) => {
    const behind = headline.slice(index + words.length);
    const { factor, length } = scaleAt(behind);
    const [of = ''] = /%|[A-Za-zÀ-ỹ]+/u.exec(behind.slice(length)) ?? [];
    return (
      Math.abs(figureValue(digits) * factor - value) <= value * nearly &&
      (of === '%' ? text.includes(of) : holdsWords(text, of))
    );
  });
}

/** How far down the article a passage stands, from 0 to 1: the press tells first what matters most. */
export function depthOf(passage: Passage, { passages }: Ground): number {
  const last = passages.at(-1)?.paragraph ?? passage.paragraph;
  const first = leadOf(passages)?.paragraph ?? passage.paragraph;
  return last === first ? 0 : (passage.paragraph - first) / (last - first);
}

/** Whether a place stands inside somebody’s own words. */
export function isInQuotes(fact: Span, passage: Passage, { article: { source } }: Ground): boolean {
  const before = source.slice(passage.sentence.start, fact.start);
  const [opening, closing] = [before.match(/“/gu)?.length ?? 0, before.match(/”/gu)?.length ?? 0];
  return opening > closing || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}
