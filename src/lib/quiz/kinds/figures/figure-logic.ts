import { figureValue } from '../../../facts/figures.ts';
import { shortNumbers } from '../../../facts/number-words.ts';
import type { Ground, Option } from '../../candidate.ts';
import { holdsWords } from '../../answer-words.ts';
import { isAccount } from '../../genre.ts';
import { factsIn } from '../../sentence-facts.ts';
import { shown } from '../../wording.ts';
import { isBarred, isTold } from './given-away.ts';
import { isFigure, nounOf, valueOfFigure, type Figure } from './number-options.ts';

/** Words before another figure of the question that make it an upper or a lower limit of the answer. */
const below =
  /(?:thấp hơn|dưới|chưa đạt|không đạt|chưa tới|kém|ít hơn|nhỏ hơn|(?:giảm|rút|hạ|cắt)(?: [A-Za-zÀ-ỹ]+){0,9} từ)(?: [A-Za-zÀ-ỹ]+){0,3} $/i;
const above =
  /(?:cao hơn|vượt|nhiều hơn|lớn hơn|trên mức|hơn mức|(?:tăng|nâng|mở rộng)(?: [A-Za-zÀ-ỹ]+){0,9} từ)(?: [A-Za-zÀ-ỹ]+){0,3} $/i;

/** “từ 312 tỉ lên 340 tỉ đồng”: the unit is said once. */
function isLikeMeasured(one: Figure, other: Figure): boolean {
  const [a, b] = [nounOf(one), nounOf(other)];
  return a === b || (a !== '' && b.startsWith(`${a} `)) || (b !== '' && a.startsWith(`${b} `));
}

/** “đã giảm từ 64.000 xuống ____ một kg”: a bare number, before the change of which the answer tells the end. */
const changeFrom =
  /(?<![A-Za-zÀ-ỹ])từ (?:khoảng |gần |hơn |mức |chừng )*(\d[\d.]*(?:,\d+)?) (lên|xuống|còn)(?: còn)? (?:[A-Za-zÀ-ỹ]+ )?(?:____|bao nhiêu|mấy)/iu;
/** “đã tăng từ ____ đến 587.000 km vuông”: the answer tells its beginning. */
const changeTo = /(?<![A-Za-zÀ-ỹ])(tăng|giảm)(?: thêm)? từ (?:____|bao nhiêu) (?:đến|tới) (\d[\d.]*(?:,\d+)?)/i;

function endsChange(value: number, prompt: string): boolean {
  const [, turn, to] = changeTo.exec(prompt) ?? [];
  if (to !== undefined) return turn.toLowerCase() === 'tăng' ? value < figureValue(to) : value > figureValue(to);
  const [, from, way] = changeFrom.exec(prompt) ?? [];
  if (from === undefined) return true;
  return way.toLowerCase() === 'lên' ? value > figureValue(from) : value < figureValue(from);
}

/** The other figures of the same measure that the sentence has and the question shows. */
function shownBeside(fact: Figure, prompt: string, ground: Ground): { figure: Figure; before: string }[] {
  const { start } = ground.bySentence.get(fact.sentence)!.sentence;
  return factsIn(ground, fact.sentence)
    .filter(isFigure)
    .filter((one) => one !== fact && isLikeMeasured(one, fact) && holdsWords(prompt, shown(one.figure)))
    .map((figure) => ({ figure, before: ground.article.source.slice(start, figure.start) }));
}

/** Words with which a figure is a whole of which the others are parts. */
const whole = /(?<![A-Za-zÀ-ỹ])(?:toàn|tổng|trong đó|trong số|có) /i;

/** “có ____ trong tổng số 1.284 mặt hàng”: no part is more than its whole. */
const ofWhole = /(?<![A-Za-zÀ-ỹ])(?:trong|trên)(?: (?:tổng )?số)? (?:hơn |gần |khoảng )?(\d[\d.]*)(?![\d,/%]| ?%)/gi;

/** The whole of which a question asks for a part; a greater figure is no answer. */
function wholeIn(prompt: string, fact: Figure): number {
  if (fact.kind === 'remaining' || fact.unit !== null) return Infinity;
  const wholes = [...prompt.matchAll(ofWhole)].map(([, digits]) => figureValue(digits));
  return Math.min(Infinity, ...wholes.filter((one) => one > fact.value));
}

/** Whether an answer is not ruled out by what the question itself says: “thấp hơn mục tiêu 8%” leaves no 9%. */
export function fitsPrompt(option: Option, fact: Figure, prompt: string, ground: Ground): boolean {
  const { value } = option;
  if (isBarred(option, fact, prompt)) return false;
  // “34% tự nộp, ____ nhờ cán bộ, phần còn lại thuê dịch vụ”: together they are less than the whole.
  if (
    value !== undefined &&
    fact.kind === 'quantity' &&
    fact.unit === '%' &&
    /(?<![A-Za-zÀ-ỹ])còn lại(?![A-Za-zÀ-ỹ])/i.test(prompt)
  ) {
    const sum = figuresIn(prompt).shares.reduce((all, one) => all + one, 0);
    if (sum + fact.value < 100 && sum + value >= 100) return false;
  }
  if (value !== undefined && (!endsChange(value, prompt) || value >= wholeIn(prompt, fact))) return false;
  return shownBeside(fact, prompt, ground).every(({ figure, before }) => {
    const limit = valueOfFigure(shown(figure.figure));
    if (value === undefined || Number.isNaN(limit)) return true;
    if (value === limit) return false;
    // “giáo sư ____, phó giáo sư 180 triệu đồng”: who knows which is more needs no text for what lies beyond.
    if (!isAccount(ground) && valueOfFigure(shown(fact.figure)) > limit !== value > limit) return false;
    // “toàn tuyến có ____ hộ, 141 hộ đã nhận tiền”: no fewer than its parts.
    const isPart = fact.kind === 'quantity' && fact.unit === null && limit < valueOfFigure(shown(fact.figure));
    if (isPart && figure.start > fact.start && whole.test(prompt) && value < limit) return false;
    return !(below.test(before) && value > limit) && !(above.test(before) && value < limit);
  });
}

const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const written =
  /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d/])(?: (nghìn|ngàn|triệu|tỷ|tỉ)(?![A-Za-zÀ-ỹ]))?(\s?%)?/gi;

/** The figures in digits that a question shows, in units; shares apart. Days are none. */
function figuresIn(prompt: string): { amounts: number[]; shares: number[] } {
  const amounts: number[] = [];
  const shares: number[] = [];
  for (const [, digits, scale = '', share] of prompt.matchAll(written)) {
    const value = figureValue(digits) * (scales[scale.toLowerCase()] ?? 1);
    if (share === undefined) amounts.push(value);
    else shares.push(value);
  }
  return { amounts, shares };
}

/** Fractions of thousands of millions do not add up to the last bit. */
const exact = 1e-6;

/** 68.511 of 158.349 is no sum for the head. */
const handy = 3;

function isLong(value: number): boolean {
  return String(value).replace(/\D/g, '').replace(/0+$/, '').length > handy;
}

const near = (one: number, other: number, part: number) => Math.abs(one - other) <= Math.abs(other) * part;

const timesOver = /(?<![A-Za-zÀ-ỹ])(\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) lần(?![A-Za-zÀ-ỹ])/gi;

/** “70.000 đồng, cộng hỗ trợ bằng ba lần giá đất, tổng cộng ____”: so many times another, with or without it. */
function isMultiple(value: number, amounts: number[], prompt: string): boolean {
  return [...prompt.matchAll(timesOver)].some(([, times]) => {
    const by = figureValue(times.toLowerCase());
    return amounts.some((one) => [by, by + 1].some((of) => near(one * of, value, 0.02) || near(one / of, value, 0.02)));
  });
}

/** “607 chiếc đã lắp, đạt ____; năm chiếc còn lại …”: a part and the rest of it. */
const partAndRest = new RegExp(
  `\\d[^;]*(?:đạt|chiếm|bằng|tức) (?:khoảng |gần |hơn )?____[^“”]*(?:\\d|${shortNumbers}) [A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)? còn lại`,
  'i',
);

/** “868 hồ sơ được duyệt; 372 căn, tức ____, vẫn đóng cửa”: one of two parts of a whole. */
const ofBoth = /(?:tức|chiếm|tương đương)(?: (?:khoảng|gần|hơn))? ____/i;

/** “58 xe, gồm ____ xe điện 45 chỗ và 18 xe cỡ nhỏ”: the one part of two. */
const split =
  /\d[^;]*(?<![A-Za-zÀ-ỹ])(?:gồm|trong đó(?: có)?|chia(?: thành| làm| ra)?)(?: [A-Za-zÀ-ỹ]+){0,2} (?:____|\d)/i;

/** So many figures of a question are tried; every further one doubles the work. */
const mostTried = 8;

/** The sums of any two and more of some figures, with how many each is of. */
function sumsOf(amounts: readonly number[]): { sum: number; parts: number }[] {
  const sums = amounts
    .slice(0, mostTried)
    .reduce<{ sum: number; parts: number }[]>(
      (all, one) => [...all, ...all.map(({ sum, parts }) => ({ sum: sum + one, parts: parts + 1 }))],
      [{ sum: 0, parts: 0 }],
    );
  return sums.filter(({ parts }) => parts > 1);
}

/**
 * “386 phiếu: 231 đồng ý, 118 không, ____ ý kiến khác”, “Trong ____ hộ, một thôn có 31 hộ, hai thôn kia 17 hộ và 9 hộ”: what is
 * left of a whole, or a whole of three parts and more.
 */
function isRestOrWhole(value: number, amounts: number[]): boolean {
  return (
    sumsOf(amounts).some(({ sum, parts }) => parts > 2 && sum === value) ||
    amounts.some((whole, at) =>
      sumsOf(amounts.filter((_, other) => other !== at)).some(({ sum }) => whole - sum === value),
    )
  );
}

/** “bù gần 14 m2, tạm tính 22 triệu đồng mỗi m2, tức hơn ____”: so much of them at so much each. */
const comesTo =
  /(?:tức(?: là)?|tương đương|bằng|tổng cộng|cộng lại|tính ra|thành|vị chi|như vậy)(?: [A-Za-zÀ-ỹ]+){0,3} (?:____|bao nhiêu)/i;
const roughly = 0.12;

const ofShare = /____[^;]*(?:tức|tương đương|chiếm|bằng)(?: [A-Za-zÀ-ỹ]+){0,2} [\d,]+ ?%/i;

/** “chỉ ____, chưa bằng một nửa mức 6 mg/l” */
const partOfFigure =
  /(?<![A-Za-zÀ-ỹ])(?:bằng|đến|tới|hơn|quá|gần) (?:(?:một )?nửa|(?:một|hai) phần (?:ba|tư)) (?:(?!tháng|năm|ngày|giờ|đầu|cuối)[A-Za-zÀ-ỹ]+ ){0,3}\d/i;
const timesFigure = /(?<![A-Za-zÀ-ỹ])gấp (?:(?:[A-Za-zÀ-ỹ]+ )?(?:[A-Za-zÀ-ỹ]+|[\d,]+) lần|đôi|ba|rưỡi)(?![A-Za-zÀ-ỹ])/i;

/** Whether who can reckon need not read: “486 mg/l, gấp ____ lần giới hạn 150”, “1.124 người, bằng ____ mục tiêu 1.500 người”. */
export function tellsBySum(prompt: string, fact: Figure, ground: Ground): boolean {
  if (partOfFigure.test(prompt) || isTold(prompt, fact)) return true;
  if (timesFigure.test(prompt) && shownBeside(fact, prompt, ground).length > 0) return true;
  if (fact.kind === 'remaining') return false;
  if (fact.unit === '%' && partAndRest.test(prompt)) return true;
  const { amounts, shares } = figuresIn(prompt);
  const sharesOf = (most: number, least: number) =>
    ofBoth.test(prompt) ? [most / (most + least), least / (most + least)] : [];
  const all = amounts.flatMap((one, at) =>
    amounts.slice(at + 1).map((other) => [Math.max(one, other), Math.min(one, other)]),
  );
  const pairs = all.filter(([most, least]) => !isLong(most) || !isLong(least));
  const value = fact.value;
  if (value >= 10 && (isMultiple(value, amounts, prompt) || isRestOrWhole(value, amounts))) return true;
  if (value >= 10 && split.test(prompt) && all.some(([most, least]) => most - least === value)) return true;
  if (/phần|nửa/i.test(fact.figure))
    return pairs.some(([most, least]) => near(least / most, valueOfFigure(shown(fact.figure)), 0.12));
  // “203 người chết, tăng ____ người, tương đương hơn 7%”, “868 hồ sơ được duyệt; ____ căn, tức 30%, …”
  if (ofShare.test(prompt) && fact.unit !== '%') {
    const parts = amounts.flatMap((one) => [value / one, value / (one + value), value / (one - value)]);
    if (parts.some((part) => shares.some((share) => near(part * 100, share, 0.07)))) return true;
  }
  // “có 7 trong 120 người rời đi, tỷ lệ gần 6%”
  const off = fact.hedge === null ? 0.02 : 0.06;
  if (fact.unit === '%')
    return pairs.some(([most, least]) =>
      [most / least, least / most, (most - least) / least, (most - least) / most, ...sharesOf(most, least)].some(
        (part) => near(part * 100, value, off),
      ),
    );
  if (/^lần$/i.test(fact.counter ?? ''))
    return pairs.some(([most, least]) => near(most / least, value, 0.1) || Math.floor(most / least) === value);
  return (
    pairs.some(
      ([most, least]) =>
        (value >= 100 || (value >= 10 && amounts.length === 2)) &&
        [most + least, most - least, most * least].some((one) => near(one, value, exact)),
    ) ||
    (comesTo.test(prompt) &&
      value >= 10 &&
      all.some(([most, least]) =>
        [most * least, most / least, most + least, most - least].some((one) =>
          near(one, value, fact.hedge === null ? exact : roughly),
        ),
      )) ||
    amounts.some((one) =>
      shares.some(
        (share) => value >= 10 && (near((one * share) / 100, value, 0.01) || near((one * 100) / share, value, 0.01)),
      ),
    )
  );
}
