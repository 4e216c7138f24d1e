import type { Passage } from '../../../facts/passage.ts';
import type { Span } from '../../../text/article.ts';
import { partsOf } from '../../asking/sentence-parts.ts';
import type { Ground } from '../../candidate.ts';
import { lengthOf, lowerFirst, shown } from '../../wording.ts';
import { isLength } from './half-figure.ts';
import { hedgeOf, nounOf, type Figure } from './number-options.ts';

// What stands before a question on a figure: what the blank asks for, and where it was.

/** What is asked for in a blank. */
export function nounOfBlank(fact: Figure, { article: { source } }: Ground): { vi: string; en: string } {
  // “lúc 8 giờ”, “9 giờ sáng”
  const isClock =
    nounOf(fact) === 'giờ' &&
    hedgeOf(fact) === '' &&
    (/(?<![A-Za-zÀ-ỹ])(?:lúc|vào) (?:khoảng )?$/iu.test(source.slice(Math.max(0, fact.start - 12), fact.start)) ||
      /^ (?:sáng|trưa|chiều|tối|đêm)(?![A-Za-zÀ-ỹ])/iu.test(source.slice(fact.end, fact.end + 8)));
  if (isClock) return { vi: 'giờ', en: 'time' };
  return isLength(fact) ? { vi: 'khoảng thời gian', en: 'length of time' } : { vi: 'con số', en: 'figure' };
}

/** “So với tháng 3, …”: told of all again. */
const ofAll =
  /^(?:so với|tính chung|nhìn chung|trung bình|bình quân|cả nước|toàn quốc|toàn (?:tỉnh|vùng|thành phố|ngành)|cả (?:tỉnh|vùng)|trên cả nước)(?![A-Za-zÀ-ỹ])/iu;
const opensAtPlace = /^(?:[Tt]ại|[Ởở]) (?:[A-Za-zÀ-ỹ]+ )*\p{Lu}/u;

/** “tại xã Vĩnh Hảo”: the place that the sentence before opens with, for a figure whose own sentence names none. */
export function placeBefore(passage: Passage, clause: Span, ground: Ground): string {
  const named = passage.pieces.some(
    ({ word }) => word.kind === 'name' && word.start >= clause.start && word.end <= clause.end,
  );
  const before = ground.passages[ground.passages.indexOf(passage) - 1];
  if (named || before === undefined || before.paragraph !== passage.paragraph) return '';
  const parts = partsOf(before, ground.lexicon);
  const at = parts.findIndex(({ role }) => role !== 'nominal');
  const first = parts.at(at);
  // “Tại Tuyên Quang, | Lào Cai, giá là …”: one case of several; “So với tháng 3, …” is told of all again.
  if ((parts[at + 1]?.role === 'nominal' && /^\p{Lu}/u.test(parts[at + 1].text)) || ofAll.test(passage.text)) return '';
  const words = first?.role === 'setting' ? before.text.slice(first.from, first.to) : '';
  const { start, end } = first === undefined ? clause : before.span(first.from, first.to);
  return opensAtPlace.test(words) && lengthOf(words) <= 8
    ? `${lowerFirst(shown(ground.article.source.slice(start, end)))}, `
    : '';
}
