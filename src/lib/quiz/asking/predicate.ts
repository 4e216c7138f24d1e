import type { Passage } from '../../facts/passage.ts';
import type { Span } from '../../text/article.ts';
import type { Ground } from '../candidate.ts';
import { partOfSpeech } from '../part-of-speech.ts';

/** Words that make a clause of what stands before them, whatever the dictionary calls them. */
const carries =
  /^(?:là|có|được|bị|đã|đang|sẽ|phải|cần|vẫn|đều|đạt|gồm|bao gồm|bằng|còn|chiếm|tăng|giảm|hơn|thuộc|không|chưa|cũng|từng)$/i;
/** Words of a row of things, which may be verbs or adjectives elsewhere: “tỉnh Sơn Khê” is not awake. */
const none = /^(?:tỉnh|trong|theo|từ|đến|tới|tại|ở|vào|lúc|trước|sau|của|và|với|cùng|đúng|khoảng|hơn)$/i;

/**
 * Whether a stretch of a sentence has a predicate, so that a question can be made of it: “Toà án nhân dân khu vực 4” has
 * none. What stands in `gap` is not looked at. With `strict` an adjective or a word that the dictionary does not know is not enough: a sentence to be judged
 * must claim something.
 */
export function hasPredicate(
  { lexicon }: Ground,
  passage: Passage,
  { start, end }: Span,
  { strict = false, gap = { start: end, end } }: { strict?: boolean; gap?: Span } = {},
): boolean {
  const inside = passage.pieces.filter(
    ({ word }) => word.start >= start && word.end <= end && !(word.start >= gap.start && word.end <= gap.end),
  );
  return inside.some(({ word }, at) => {
    if (word.kind === 'punctuation' || word.kind === 'number' || word.kind === 'name') return false;
    if (none.test(word.text)) return false;
    if (at > 0 && carries.test(word.text)) return true;
    const part = partOfSpeech(word.entry, word.gloss, lexicon);
    // “Tổ chức hội nghị” names what is done, and nobody who does it.
    if (part?.startsWith('verb')) return at > 0 || !strict;
    return !strict && at > 0 && (part === null || part.startsWith('adjective') || part === 'phrase');
  });
}

/** “Theo Liên đoàn Lao động tỉnh, | đã tạm ứng cho bao nhiêu công nhân”: of “… cho biết đã …” who did it is left with the verb. */
export const lacksDoer = /^(?:đã|sẽ|đang|vừa|chưa|phải)(?! có)(?![A-Za-zÀ-ỹ])/i;
