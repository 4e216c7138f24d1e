import type { Ground, Option } from '../candidate.ts';
import { holdsWords } from '../contract.ts';
import { factsIn } from '../sentence-facts.ts';
import { shown } from '../wording.ts';
import { isFigure, nounOf, valueOfFigure, type Figure } from './number-options.ts';

/** Words before another figure of the question that make it an upper or a lower limit of the answer. */
const below =
  /(?:thấp hơn|dưới|chưa đạt|không đạt|chưa tới|kém|ít hơn|nhỏ hơn|(?:giảm|rút|hạ|cắt)(?: \p{Ll}+){0,4} từ)(?: \p{L}+){0,3} $/iu;
const above =
  /(?:cao hơn|vượt|nhiều hơn|lớn hơn|trên mức|hơn mức|(?:tăng|nâng|mở rộng)(?: \p{Ll}+){0,4} từ)(?: \p{L}+){0,3} $/iu;

/** The other figures of the same measure that the sentence has and the question shows. */
function shownBeside(fact: Figure, prompt: string, ground: Ground): { figure: Figure; before: string }[] {
  const { start } = ground.bySentence.get(fact.sentence)!.sentence;
  return factsIn(ground, fact.sentence)
    .filter(isFigure)
    .filter((one) => one !== fact && nounOf(one) === nounOf(fact) && holdsWords(prompt, shown(one.figure)))
    .map((figure) => ({ figure, before: ground.article.source.slice(start, figure.start) }));
}

/** Whether an answer is not ruled out by what the question itself says: “thấp hơn mục tiêu 8%” leaves no 9%. */
export function fitsPrompt(option: Option, fact: Figure, prompt: string, ground: Ground): boolean {
  const { value } = option;
  return shownBeside(fact, prompt, ground).every(({ figure, before }) => {
    const limit = valueOfFigure(shown(figure.figure));
    if (value === undefined || Number.isNaN(limit)) return true;
    if (value === limit) return false;
    return !(below.test(before) && value > limit) && !(above.test(before) && value < limit);
  });
}

/** “ở mức 486 mg/l, gấp hơn ba lần giới hạn ____”: who can reckon need not read. */
export function tellsBySum(prompt: string, fact: Figure, ground: Ground): boolean {
  return (
    /(?<!\p{L})gấp (?:\p{L}+ )?(?:\p{L}+|[\d,]+) lần(?!\p{L})/iu.test(prompt) &&
    shownBeside(fact, prompt, ground).length > 0
  );
}
