import { figureValue } from '../../facts/figures.ts';
import type { Ground } from '../candidate.ts';
import { importanceIn } from '../choosing/importance.ts';
import { changed } from '../kinds/days/dates-written.ts';
import { nearFigures } from '../kinds/figures/figures.ts';
import { nounOf, type Figure } from '../kinds/figures/number-options.ts';
import { numberWeight } from '../kinds/figures/number-weight.ts';
import { hashOf, randomFrom, type Random } from '../random.ts';
import { factsIn } from '../sentence-facts.ts';
import { shown } from '../wording.ts';
import type { Change } from './changes.ts';
import type { Claim } from './claim.ts';
import { isDecision, isWorthJudging } from './worth.ts';

/** Less would be a slip of the pen, and not false. */
const leastOff = 0.35;
/** Days and years are no figures of the matter. */
const calendar =
  /(?<![A-Za-zÀ-ỹ])(?:ngày |tháng |năm |quý |lớp |khu vực |số |đường |báo động |hẻm |ngõ |ngách |kiệt |nhà |km ?|[Qq]uốc lộ |QL ?)\d{1,4}(?:[/-]\d{1,4}){0,2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?/gi;
/** Square and cubic metres have figures of their own. */
const measure = /(?<=[ck]?m)[23](?!\d)/gu;
const figure = /\d+(?:[.,]\d+)*/gu;
/** What is rightly said of its own figure alone: “hơn”, “tức”, a limit that everybody knows. */
const tied =
  /(?<![A-Za-zÀ-ỹ])(?:tức|tương đương|trong đó|còn lại|mỗi loại|chỉ|vỏn vẹn|tới|cả thảy|24\/24|100%)(?![A-Za-zÀ-ỹ])/i;

/** Shares in brackets, ages, what was sent or set up, how long something is, a figure inside a reason: nobody keeps their number. */
const sideFigure =
  /\(\d[^)]*%\)|\d tuổi|(?<![A-Za-zÀ-ỹ])(?:huy động|điều|cử|bố trí|lập|cắm|mỗi căn|toàn bộ|cả|cách|đi|xa|chạy|rộng|dài|cao|sâu) (?:(?:hơn|gần|khoảng|thêm) )?\d|(?<![A-Za-zÀ-ỹ])(?:do|vì|bởi|nhờ|để|nhằm)(?![A-Za-zÀ-ỹ]).*\d/i;

/** Terms as they are usually set; “17 tháng” would be seen to be made up. */
const usualTerms: Readonly<Record<string, readonly number[]>> = {
  giờ: [12, 24, 36, 48, 72],
  ngày: [5, 7, 10, 15, 20, 30, 45, 60, 90],
  tháng: [3, 6, 9, 12, 18, 24, 36],
  năm: [5, 10, 15, 20, 30, 50],
};

/** So far off is each next figure, as a share of the right one. */
const step = 0.3;

/** Figures by much more or less, written alike; a share stays one. */
function farFigures(written: string, random: Random): string[] {
  const share = /^(.+?)( ?%)$/u.exec(written);
  if (share === null) return nearFigures(written, random, step);
  return nearFigures(share[1], random, step)
    .filter((one) => figureValue(one) < 100)
    .map((one) => one + share[2]);
}

/**
 * Of the figures that readers judged so, those of a weight and of a sentence that matters less failed nearly all: a deposit of one
 * grower, what a store holds. A day is more easily a side matter.
 */
const [leastWeight, leastImportance, leastOfDay] = [6.5, 0.12, 0.5];
/** A figure that weighs much may stand in a sentence that matters less. */
const [heavy, leastOfHeavy] = [9, 0.06];
/** How long, heavy or large something is. */
const size = /^(?:phút|giờ|giây|km|m|cm|mm|kg|tấn|tạ|lít|m2|m²|m3|ha|chỗ|tầng|chiếc|cái)(?![A-Za-zÀ-ỹ])/iu;

function isOfTheMatter(fact: Figure, ground: Ground): boolean {
  if (size.test(nounOf(fact))) return false;
  const importance = importanceIn(ground)(fact.sentence);
  if (importance < leastOfHeavy) return false;
  return numberWeight(fact, ground) >= (importance < leastImportance ? heavy : leastWeight);
}

/** “680” and “980” differ by one digit, which tests the eye. */
function differsPlainly(one: string, other: string): boolean {
  const [a, b] = [one, other].map((written) => written.replace(/\D/gu, '').replace(/0+$/u, ''));
  return a.length !== b.length || a.length === 1 || (a[0] !== b[0] && a[1] !== b[1]);
}

/** The claim with its one figure changed, of what was decided or what changed; none where it has two, which may depend on one another. */
export function otherFigure(claim: Claim, ground: Ground): Change[] {
  const { text } = claim;
  if (
    !isWorthJudging(text) ||
    tied.test(text) ||
    sideFigure.test(text) ||
    text.replace(calendar, '').replace(measure, '').match(figure)?.length !== 1
  )
    return [];
  const own = factsIn(ground, claim.sentence).find(
    (fact) =>
      fact.kind === 'quantity' &&
      /^\d/.test(fact.figure) &&
      fact.figure.match(figure)?.length === 1 &&
      text.includes(shown(fact.text)),
  );
  if (own?.kind !== 'quantity' || own.negated || own.value < 5 || !isOfTheMatter(own, ground)) return [];
  const written = shown(own.figure);
  // The headline would tell it.
  if (ground.article.title?.includes(written) === true) return [];
  const around = shown(own.text);
  const value = figureValue(written);
  const off = (one: string) => Math.abs(figureValue(one) - value) / value;
  const unit = around.split(' ').at(-1)!;
  const near = Object.hasOwn(usualTerms, unit)
    ? usualTerms[unit].map(String)
    : farFigures(written, randomFrom(hashOf(text)));
  const other = near
    // “1.290 triệu đồng” nobody writes beside “930 triệu đồng”.
    .filter((one) => one.length <= written.length && off(one) >= leastOff && differsPlainly(one, written))
    .sort((one, another) => off(one) - off(another))[0];
  if (other === undefined || around.split(written).length !== 2) return [];
  return [{ type: 'figure', text: text.replace(around, around.replace(written, other)) }];
}

/** What people may do until a day, or what begins on one. */
const allowed = /(?<![A-Za-zÀ-ỹ])(?:có thể|góp ý|nộp|đăng ký|chỉ nhận)(?![A-Za-zÀ-ỹ])/i;
const begins =
  /(?<![A-Za-zÀ-ỹ])(?:sẽ|chuyển sang|áp dụng|có thể|được phép|bắt đầu|thử nghiệm|thí điểm|dừng|chấm dứt|mở)(?![A-Za-zÀ-ỹ])/i;
const past = /(?<![A-Za-zÀ-ỹ])(?:đã|từng|vừa|phải)(?![A-Za-zÀ-ỹ])/i;

/** The claim with its one day changed, by which something has to be done, a month later, or on which it begins, a quarter off. */
export function otherDeadline({ text, sentence }: Claim, ground: Ground): Change[] {
  const days = factsIn(ground, sentence).filter((fact) => fact.kind === 'date' && text.includes(shown(fact.text)));
  const [own] = days;
  if (days.length !== 1 || own.kind !== 'date' || own.grain !== 'day' || own.relative) return [];
  const { day, month, bound, lunar } = own;
  if (lunar || day === null || month === null) return [];
  const due = (bound === 'before' || bound === 'by') && (isDecision(text) || allowed.test(text)) && month < 12;
  const starts = bound === 'from' && begins.test(text) && !past.test(text);
  if ((!due && !starts) || importanceIn(ground)(sentence) < leastOfDay) return [];
  const other = due ? month + 1 : month <= 9 ? month + 3 : month - 3;
  const written = shown(own.text);
  // No month is without the 28th.
  if (day > (other === 2 ? 28 : 30) || text.split(written).length !== 2) return [];
  return [{ type: 'figure', text: text.replace(written, changed(own, { month: other }).text) }];
}
