import { figureValue, scaleAt } from '../../../facts/figures.ts';
import type { Ground, Option } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { shown } from '../../wording.ts';
import { isRoundedInHeadline } from './figure-place.ts';
import { nounOf, type Figure } from './number-options.ts';

// Figures that a question or the headline tells without the article: by a row, by what is left of a whole, by a limit.

const asked = '(?:____|bao nhiêu|mấy)';

/** “lần lượt 1,4 và 2,6 lần”, “lần lượt là bà Hoa, bà Lan và bà Cúc”: how many they are, the row shows. */
const inTurn = /(?<![A-Za-zÀ-ỹ])lần lượt(?: (?:là|ở mức|ở|tại|đạt|còn|với))? ([^;:“”?]+)/iu;

function lengthOfRow(prompt: string): number {
  const [head, last] = (inTurn.exec(prompt)?.[1] ?? '').split(' và ');
  return last === undefined ? 0 : head.split(/,(?!\d)/u).length + 1;
}

/** “41 trong số 46 trẻ”, “41/46 trẻ”; “6/10” is a day. */
const partOfWhole =
  /(?<![\d.,/])(\d[\d.]*)(?: (?:trong|trên)(?: (?:tổng )?số)? (?:hơn |gần )?|\/(?!(?:0?[1-9]|1[0-2])(?!\d)))(\d[\d.]*)(?![\d,/%])/giu;

/** Whether the question shows a row as long as what is asked for, or a part of a whole whose rest is asked for. */
export function isTold(prompt: string, fact: Figure): boolean {
  if (fact.kind === 'remaining' || fact.unit !== null) return false;
  if (fact.value > 1 && lengthOfRow(prompt) === fact.value) return true;
  return [...prompt.matchAll(partOfWhole)].some(
    ([, part, whole]) => figureValue(whole) - figureValue(part) === fact.value,
  );
}

/** Words before and after a count that one alone cannot have: “cả | hai | phía”, “giữa | hai | bên”, “| bốn | hộ đều ký”. */
const many = [
  new RegExp(`(?<![A-Za-zÀ-ỹ])(?:cả|đủ|giữa|trong số|lần lượt|chia(?: thành| làm| ra)?) ${asked}`, 'iu'),
  new RegExp(`${asked}(?: [A-Za-zÀ-ỹ]+){1,3} (?:đều|cùng nhau|lần lượt|còn lại|nói trên)(?![A-Za-zÀ-ỹ])`, 'iu'),
] as const;

/** “____, dưới ngưỡng 70 dBA”, “____, vượt mức 50 mg”: a limit that the sentence itself names. */
const limits = (words: string) =>
  new RegExp(
    `____[^;“”]*(?<![A-Za-zÀ-ỹ])(?:${words}) (?:ngưỡng|mức|giới hạn|trần|quy chuẩn|tiêu chuẩn)(?: [A-Za-zÀ-ỹ]+){0,3} (\\d[\\d.]*(?:,\\d+)?)(?: ?([A-Za-zÀ-ỹ/%]+))?`,
    'iu',
  );
const under = limits('(?<!không )dưới|thấp hơn|chưa (?:vượt|chạm|đến|tới)|không vượt|trong');
const over = limits('(?<!không |chưa )vượt|trên|cao hơn|quá');

/** Whether the figure is measured as the limit is, or with the next one: “____ và 68,1 dBA, dưới ngưỡng 70 dBA”. */
function isMeasuredAs(unit: string, fact: Figure): boolean {
  const noun = nounOf(fact);
  return noun === '' || noun.toLowerCase() === unit.toLowerCase();
}

/** “đo được 11 và ____”: two of one sort, of which the first is told. */
const beside = new RegExp(`(?<![\\d.,/])(\\d[\\d.]*(?:,\\d+)?) (?:và|hoặc) (?:khoảng |gần |hơn )?${asked}`, 'iu');
const besideAfter = /____ (?:và|hoặc) (?:khoảng |gần |hơn )?(\d[\d.]*(?:,\d+)?)(?![\d/])/iu;

/** Whether a wrong answer cannot stand in the question for what its own words say. */
export function isBarred({ value }: Option, fact: Figure, prompt: string): boolean {
  if (value === undefined) return false;
  if (value === 1 && many.some((one) => one.test(prompt))) return true;
  const [, most, unitOfMost = ''] = under.exec(prompt) ?? [];
  if (most !== undefined && isMeasuredAs(unitOfMost, fact) && value >= figureValue(most)) return true;
  const [, least, unitOfLeast = ''] = over.exec(prompt) ?? [];
  if (least !== undefined && isMeasuredAs(unitOfLeast, fact) && value <= figureValue(least)) return true;
  return [beside, besideAfter].some((one) => figureValue(one.exec(prompt)?.[1] ?? '') === value);
}

const rounding = /(?<![A-Za-zÀ-ỹ])(hơn|trên|gần|ngót) (\d[\d.]*(?:,\d+)?)/giu;

/** Whether a wrong answer is not ruled out by the headline: “Hơn 700 nhà dân hư hại” leaves no 642. */
export function headlineBounds(fact: Figure, ground: Ground): (option: Option, scale: number) => boolean {
  const headline = shown(ground.article.title ?? '');
  if (isAccount(ground) || fact.kind === 'remaining' || !isRoundedInHeadline(fact, ground)) return () => true;
  const bounds = [...headline.matchAll(rounding)].flatMap(({ index, 0: words, 1: hedge, 2: digits }) => {
    const bound = figureValue(digits) * scaleAt(headline.slice(index + words.length)).factor;
    const more = /hơn|trên/iu.test(hedge);
    return more === bound <= fact.value ? [{ bound, more }] : [];
  });
  return ({ value }, scale) =>
    value === undefined || bounds.every(({ bound, more }) => (more ? value * scale >= bound : value * scale <= bound));
}
