import type { QuantityFact, RemainingFact } from '../../../facts/fact.ts';
import { figureValue, fractions } from '../../../facts/figures.ts';
import { sayingVerbs } from '../../../facts/vocabulary/saying.ts';
import { onceFor } from '../../../text/once-for.ts';
import type { Ground, Option } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { sameness } from '../../likeness.ts';
import { shuffled, type Random } from '../../random.ts';
import { spread } from '../../choosing/spread.ts';
import { shown } from '../../wording.ts';
import { narrowStep, nearFigures, sameForm, wideStep } from './figures.ts';

/** What number questions ask for. */
export type Figure = QuantityFact | RemainingFact;

/** Whether a fact has a figure to ask for. */
export function isFigure(fact: { kind: string }): fact is Figure {
  return fact.kind === 'quantity' || fact.kind === 'remaining';
}

/** Lengths of time and rounds of something are said with their noun: “3 năm”, “4 đợt”. */
const measuring = /^(?:năm|tháng|tuần|ngày|giờ|phút|giây|đợt|vòng|kỳ|quý|thập kỷ|thế kỷ)$/i;

/** What the question names after “bao nhiêu”: unit, or what is counted. */
export function nounOf(fact: Figure): string {
  if (fact.kind === 'remaining') return fact.unit;
  return shown(fact.counter ?? (fact.unit === '%' ? '' : `${scaleOf(fact)} ${fact.unit ?? ''}`));
}

/** “triệu” of “37 triệu hành khách”. */
function scaleOf(fact: Figure): string {
  if (fact.kind === 'remaining') return '';
  const after = shown(fact.text).slice(shown(fact.text).lastIndexOf(shown(fact.figure)) + shown(fact.figure).length);
  return /^ ((?:nghìn |ngàn )?(?:tỷ|tỉ|triệu|vạn|nghìn|ngàn))(?![A-Za-zÀ-ỹ])/i.exec(after)?.[1] ?? '';
}

/** What stands after the figure in the answer: scale and unit. A thing that is counted stands in the question alone. */
function tailOf(fact: Figure): string {
  const unit =
    fact.kind === 'remaining' ? fact.unit : (fact.unit ?? (measuring.test(fact.counter ?? '') ? fact.counter! : ''));
  return `${scaleOf(fact)} ${unit === '%' ? (/%$/.test(fact.figure) ? '' : '%') : unit}`.trim();
}

/** “khoảng bao nhiêu” asks for an estimate; nobody asks “hơn bao nhiêu”: there every answer has the hedge. */
const inAnswer = /^(?:hơn|gần|xấp xỉ|ngót|chừng|tròn|đúng|chưa đến|chưa tới|chưa đầy)$/u;

/** The hedge that goes into the answer; empty where it stays in the question. */
export function hedgeOf(fact: Figure): string {
  return fact.kind === 'quantity' && fact.hedge !== null && inAnswer.test(fact.hedge) ? fact.hedge : '';
}

/**
 * “chưa đầy hai tháng” is less than three as well, and “đúng bốn” is no figure: the words stay before the blank, and every
 * answer is an exact figure.
 */
const limiting = /^(?:hơn|chưa đến|chưa tới|chưa đầy|đúng|tròn)$/u;

export function isLimit(fact: Figure): boolean {
  return limiting.test(hedgeOf(fact));
}

/** An answer or wrong answer without the hedge that the question has. */
export function unhedged(option: Option, fact: Figure): Option {
  return { ...option, text: option.text.replace(new RegExp(`^${hedgeOf(fact)} `, 'u'), '') };
}

/** A figure as an answer to the question on a fact: with its hedge, scale and unit. */
export function optionOf(fact: Figure, figure: string): Option {
  // “Mười chín người bỏ việc …”: its capital belongs to the sentence.
  const plain = /\d/.test(figure) ? figure : figure.toLowerCase();
  // “28,5° Đông”
  const space = fact.text.includes(`${fact.figure}°`) ? '' : ' ';
  return { text: shown(`${hedgeOf(fact)} ${plain}${space}${tailOf(fact)}`), value: valueOfFigure(figure) };
}

const score = /^(\d{1,3})[-:](\d{1,3})$/;

export function valueOfFigure(figure: string): number {
  const [, one, other] = score.exec(figure) ?? [];
  if (one !== undefined) return Number(one) + Number(other) / 1000;
  const value = /phần|nửa/u.test(figure) ? fractions(figure) : figureValue(figure.split(/ ?(?:-|:|đến|tới) ?/u)[0]);
  return Number.isNaN(value) ? (figure === 'một' ? 1 : 5) : value;
}

function measureOf(fact: Figure): string {
  return `${nounOf(fact)}|${tailOf(fact)}`;
}

/** The figures of an article by what they measure or count. */
const figuresBy = onceFor((ground: Ground): ReadonlyMap<string, Figure[]> => {
  const groups = new Map<string, Figure[]>();
  for (const fact of ground.facts.filter(isFigure))
    groups.set(measureOf(fact), [...(groups.get(measureOf(fact)) ?? []), fact]);
  return groups;
});

const mostFigures = 40;

const sameMatter = 0.6;
/** Where nobody says anything nobody disputes it: “gia đình” and “hộ gia đình” are two matters. */
const sameWords = 0.9;
const says = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${sayingVerbs})(?![A-Za-zÀ-ỹ])`, 'i');

/** Whether a figure of an account is told on the account’s own word. */
function isPlain(fact: Figure, ground: Ground): boolean {
  return isAccount(ground) && !says.test(ground.bySentence.get(fact.sentence)?.text ?? '');
}

function clauseOf(fact: Figure, { article }: Ground): string {
  return `${article.source.slice(fact.clause.start, fact.start)} ${article.source.slice(fact.end, fact.clause.end)}`;
}

/** The other figures of the article that measure or count the same sort of thing. */
function rivals(fact: Figure, ground: Ground): Figure[] {
  return spread(figuresBy(ground).get(measureOf(fact)) ?? [], mostFigures).filter((other) => other !== fact);
}

/** Whether the article gives another figure for the same matter, corrected later or by somebody else: then none is the answer. */
export function isContested(fact: Figure, ground: Ground): boolean {
  const own = clauseOf(fact, ground);
  return rivals(fact, ground).some(
    (other) =>
      other.sentence !== fact.sentence &&
      other.value !== fact.value &&
      sameness(clauseOf(other, ground), own) >=
        (isPlain(fact, ground) && isPlain(other, ground) ? sameWords : sameMatter),
  );
}

const spans = /^(?:năm|tháng|tuần|ngày|giờ|phút|vụ|buổi|mét|cây số)$/i;
/** Terms are set in halves of days, “trong vòng 48 giờ”, contracts and guarantees in quarters of years. */
const terms: ReadonlyMap<string, readonly number[]> = new Map([
  ['giờ', [12, 24, 36, 48, 72, 96]],
  ['tháng', [3, 6, 9, 12, 18, 24, 36, 48]],
]);
/**
 * What no figure of a unit goes beyond: a day has 24 hours, marks are out of ten, thirty or forty, and no summer in Vietnam
 * was hotter than 44,2 degrees.
 */
const ceilings: ReadonlyMap<string, readonly number[]> = new Map([
  ['giờ', [24]],
  ['điểm', [10, 30, 40]],
  ['tuổi', [100]],
  ['độ c', [43]],
  ['°c', [43]],
]);
/** A degree or two is much of heat. */
const stepOfHeat = 0.04;

function isHeat(fact: Figure): boolean {
  return /^(?:độ|°)/i.test(nounOf(fact));
}

/** Prison for a term is at most twenty years. */
const longestTerm = 20;

function ceilingOf(fact: Figure, { article }: Ground): number {
  if (/^\s*(?:năm )?tù(?![A-Za-zÀ-ỹ])/u.test(article.source.slice(fact.end, fact.end + 8)) && fact.value <= longestTerm)
    return longestTerm;
  const most = ceilings.get(nounOf(fact).toLowerCase()) ?? [];
  return most.find((one) => fact.value <= one) ?? Infinity;
}

/** “gần 20 phút”: what is rounded has rounded neighbours. */
const rounded = /^(?:gần|hơn|khoảng|chừng|ngót|xấp xỉ)$/u;

/** Figures near the right one that anybody would write there. */
function neighbours(fact: Figure, random: Random, width = wideStep): string[] {
  const figure = shown(fact.figure);
  // “hai phần ba mét” is nobody’s Vietnamese.
  if (/phần|nửa/i.test(figure) && fact.kind === 'quantity' && (fact.unit !== null || spans.test(fact.counter ?? '')))
    return [];
  const like = fact.kind === 'quantity' && /^\d+$/.test(figure) ? terms.get(tailOf(fact)) : undefined;
  if (like?.includes(fact.value)) return like.filter((one) => one !== fact.value).map(String);
  if (fact.kind === 'quantity' && rounded.test(fact.hedge ?? '') && /^(?:10|20)$/.test(figure))
    return [5, 10, 15, 20, 25, 30].filter((one) => one !== fact.value).map(String);
  return nearFigures(figure, random, isHeat(fact) ? stepOfHeat : width);
}

/** “38.600” is what “gần 40.000” rounds, and “khoảng 10%” is as true as “khoảng 11%”. */
const asRounded = 0.1;
/** 31% beside 32% tries the eye. */
const asNear = 0.035;
const roundDigits = 2;

function significantDigits(figure: string): number {
  return figure.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length;
}

/** Whether a figure can stand beside the right one: as round as it, “gần 21.400” is nobody’s Vietnamese, and not too near. */
function isAsRound(figure: string, fact: Figure): boolean {
  const own = shown(fact.figure);
  const off = Math.abs(valueOfFigure(figure) - valueOfFigure(own));
  if (fact.kind !== 'quantity' || !rounded.test(fact.hedge ?? ''))
    return off > valueOfFigure(own) * (isHeat(fact) ? asNear / 2 : asNear);
  return (
    significantDigits(figure) <= Math.max(fact.unit === null ? 1 : roundDigits, significantDigits(own)) &&
    off > valueOfFigure(own) * asRounded
  );
}

const fewest = 3;
const tooNear = 0.015;
const twinFigures = 0.1;
/** 1,02 beside 1,03 would be one wrong answer twice. */
const twoSteps = 0.03;

/** Figures near the right one, and not so near that they would be as true; wider ones where too few are left. */
function apartFrom(fact: Figure, random: Random): string[] {
  const near = neighbours(fact, random);
  const apart = near.filter((figure) => isAsRound(figure, fact));
  if (apart.length >= fewest) return apart;
  const wide = neighbours(fact, random, 2 * wideStep).filter((figure) => isAsRound(figure, fact));
  return wide.length >= fewest ? wide : near;
}

/** Wrong figures for a fact: one or two of the article’s own that measure the like, then those of a row around it, the nearest first. */
export function wrongFigures(fact: Figure, ground: Ground, random: Random): Option[] {
  const clause = clauseOf(fact, ground);
  const others = rivals(fact, ground).filter((other) => sameness(clauseOf(other, ground), clause) < sameMatter);
  const fromArticle = others
    .map(({ figure }) => shown(figure))
    .filter((figure) => sameForm(figure, shown(fact.figure)) && isAsRound(figure, fact));
  const near = apartFrom(fact, random).map((figure) => optionOf(fact, figure));
  const right = optionOf(fact, shown(fact.figure));
  const distance = ({ value = 0 }: Option) => Math.abs(value - (right.value ?? 0));
  const [first, ...rest] = shuffled(fromArticle, random).map((figure) => optionOf(fact, figure));
  // 15 and 16 beside 36 would be one wrong answer twice.
  const second = rest.find(({ value = 0 }) => Math.abs(value - (first.value ?? 0)) > value * twinFigures);
  const own = [first, second].filter((one) => one !== undefined);
  // No day has 25 hours, and no part is greater than a whole that the same sentence gives.
  const whole = Math.max(
    0,
    ...rivals(fact, ground)
      .filter((other) => other.sentence === fact.sentence && other.value > fact.value)
      .map(({ figure }) => valueOfFigure(shown(figure))),
  );
  // 13.150 beside the article’s 13.100 would be no choice.
  const row = near
    .filter(({ value = 0 }) => own.every((one) => Math.abs((one.value ?? 0) - value) > value * tooNear))
    .sort((a, b) => distance(a) - distance(b));
  const nearer = neighbours(fact, random, narrowStep)
    .filter((figure) => isAsRound(figure, fact))
    .map((figure) => optionOf(fact, figure))
    .filter(({ value = 0 }) => near.every((one) => Math.abs((one.value ?? 0) - value) > value * twoSteps));
  const most = ceilingOf(fact, ground);
  return [...own, ...row, ...nearer].filter(({ value = 0 }) => value <= most && (whole === 0 || value < whole));
}
