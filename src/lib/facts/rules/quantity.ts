import { clauseAround } from '../clauses.ts';
import type { DraftOf } from '../fact.ts';
import { figureValue, fractions, scaleAt } from '../figures.ts';
import type { Passage, Piece } from '../passage.ts';
import { counters, hedges, limits, noCounter, numberWords, references, units } from '../vocabulary/figures.ts';
import { longNumbers } from '../number-words.ts';
import { anyOf, edgeAfter, edgeBefore } from '../vocabulary/pattern.ts';
import { scopeIn } from '../vocabulary/times.ts';
import { said, wordsAt, type Rule } from './rule.ts';
import { isConverted, isFactor } from './same-figure.ts';

/** “cao hơn 18%” says by how much: “hơn” is no hedge there. */
const compares =
  '(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|to|bé|nhẹ|nặng|dài|ngắn|sớm|muộn|nhanh|chậm|rẻ|đắt|rộng|hẹp|tốt|kém|trẻ|già|sâu|xa|mạnh|yếu|nóng|lạnh|đông|dày|mỏng) (?=hơn))';
const hedgeBefore = new RegExp(`${edgeBefore}${compares}(${hedges})(?: đến| tới)? $`, 'i');
const limitBefore = new RegExp(`${edgeBefore}(${limits})(?: có| đạt)? $`, 'i');
const reference = new RegExp(
  `(?:(?<!(?:dân|trong|tổng|con|tỷ|tỉ|đa|một|điểm|đôi) )${edgeBefore}${references}|${edgeBefore}thứ) $`,
  'i',
);
/** Nouns that are numbered, or made up of what is counted: “nhóm 5”, but “một nhóm 40 nam giới”. */
const groupBefore = new RegExp(`${edgeBefore}(?:nhóm|tổ|đội|lớp|ca|đợt|đoàn|mức|câu|phần) $`, 'i');
const score = /^\d{1,3}[-:]\d{1,3}$/;
const scored =
  /(?<![A-Za-zÀ-ỹ])(?:tỷ số|tỉ số|điểm số|tỷ lệ|tỉ lệ|kết quả|còn lại|(?:dẫn|vượt|vươn) (?:[A-Za-zÀ-ỹ]+ )?trước|lên)(?: là)? $/iu;
const unitAfter = new RegExp(`^ ?(${units})(?![A-Za-zÀ-ỹ\\p{N}²³])`, 'u');
const counterAfter = new RegExp(`^ (${counters})${edgeAfter}`, 'i');
const reaching = /^(.+?) (?:ước đạt|đã đạt|chỉ đạt|đạt|chiếm|ở mức|lên tới|lên đến|vượt|là|bằng) $/i;
const negation = new RegExp(`${edgeBefore}(?:không|chưa|chẳng) (?:tăng|giảm|đạt|có|vượt|hoàn thành)[^,;]*$`, 'i');
const changed = new RegExp(
  `${edgeBefore}(tăng|giảm)(?: (?:thêm|tới|đến|lên|còn|khoảng|hơn|gần|trên|bình quân|trung bình))* $`,
  'i',
);
const compared =
  /^[^,;:.()]{0,40}?(?<![A-Za-zÀ-ỹ])so với ((?:cùng kỳ |mức |thời điểm |tháng |quý )?[^,;:.()"]{2,60}?)(?= (?:và|nhưng|do|vì|nhờ) |$)/u;
const fraction = new RegExp(
  `${edgeBefore}(?:(?:một|hai|ba|bốn) phần (?:hai|ba|tư|bốn|năm|mười)|một nửa|nửa)${edgeAfter}(?! (?:giờ|ngày|đêm|đầu|cuối))`,
  'gi',
);
const range = /^ ?(?:-|đến|tới) ?(\d+(?:[.,]\d+)*%?)(?![A-Za-zÀ-ỹ\p{N}/])/u;
const longestMeasure = 12;

interface Counted {
  counter: number;
  end: number;
}

/** Where the counting noun after a figure ends, and the term that completes it: “đợt | giãn cách xã hội”. */
function countedAfter(passage: Passage, from: number, until: number): Counted | null {
  const rest = passage.text.slice(from, until);
  const noun = counterAfter.exec(rest);
  const word = passage.pieces.find((piece) => piece.from === from + 1);
  if (noun === null) {
    // Any noun counts: “16.000 loài cây”. Verbs and small words are told by a list, as a text has no parts of speech.
    if (word === undefined || !rest.startsWith(' ') || !['word', 'term', 'name'].includes(word.word.kind)) return null;
    const text = passage.text.slice(word.from, word.to);
    if (noCounter.test(text) || /^\p{Lu}[\p{Lu}\p{N}]/u.test(text)) return null;
    return { counter: word.to, end: word.to };
  }
  const match = from + noun[0].length;
  // “máy” of “máy tính”: a counting noun is a whole word.
  const counter = !noun[1].includes(' ') && word?.word.kind === 'word' ? Math.max(word.to, match) : match;
  const next = passage.pieces.find((piece) => piece.from === counter + 1 && piece.to <= until);
  return { counter, end: next?.word.kind === 'term' ? next.to : counter };
}

function measureBefore(text: string): string | null {
  const measure = reaching.exec(text)?.[1].replace(scopeIn, '').replace(/\s+/g, ' ').trim() ?? '';
  const length = measure.split(' ').length;
  return length < 2 || length > longestMeasure ? null : measure;
}

const beforeFive =
  /(?:^|(?<![A-Za-zÀ-ỹ])(?:có|gồm|với|là|trong|đủ|khoảng|hơn|cả|và|đến|suốt|của|mở|xây|cho|bởi|thành|tới) )$/i;
const ofYears =
  /^ (?:học|nay|ngoái|tới|sau|trước|qua|kia|này|đó|tháng|ngày|quý|tài chính|tài khoá|tài khóa|ngân sách|kế hoạch|thứ|mới|cũ|đầu|cuối|nào|\p{Lu})(?![A-Za-zÀ-ỹ])/u;

/** “năm” is five only before what is counted, after a word that no year follows. */
function isFive(passage: Passage, { from, to }: Piece): boolean {
  const { text } = passage;
  if (!beforeFive.test(text.slice(0, from)) || ofYears.test(text.slice(to))) return false;
  return countedAfter(passage, to, text.length) !== null;
}

function isFigure(passage: Passage, piece: Piece): boolean {
  const text = passage.text.slice(piece.from, piece.to);
  if (score.test(text)) return scored.test(passage.text.slice(0, piece.from));
  if (piece.word.kind === 'number') return !Number.isNaN(figureValue(text));
  if (text === 'năm') return isFive(passage, piece);
  // “nhiều quả chín rụng”, “xe hàng bị chín rụng”: ripe, not nine.
  if (
    text === 'chín' &&
    ripe.some((one, at) => one.test(at === 0 ? passage.text.slice(0, piece.from) : passage.text.slice(piece.to)))
  )
    return false;
  // “Chiến tranh Bảy năm”: with a capital it is a name.
  return piece.word.kind === 'word' && Object.hasOwn(numberWords, text) && text !== 'năm';
}

/** Before “chín” and after it. */
const ripe = [
  /(?<![A-Za-zÀ-ỹ])(?:bị|quả|trái|lúa|sắp|nấu|luộc) $/i,
  /^ (?:rụng|tới|vàng|đỏ|mọng|muồi|rộ|nẫu|kỹ|sớm|muộn|đều)(?![A-Za-zÀ-ỹ])/i,
];

interface Figure {
  from: number;
  to: number;
  value: number;
  upTo: number | null;
}

/** A bare figure is one that nothing counts or measures: the age of somebody, a score. */
function standsAlone(passage: Passage, figure: string, from: number, to: number): boolean {
  if (score.test(figure)) return true;
  if (!/^\d/.test(figure) || /^(?:1[5-9]|20)\d\d$/.test(figure)) return false;
  return (
    /^(?:[,.;)"]|$| \(| (?:đến|tới) \d| (?:và|trong|của|vào|so với|là|nhưng|với|để|ở|tại)(?![A-Za-zÀ-ỹ]))/u.test(
      passage.text.slice(to),
    ) && /[A-Za-zÀ-ỹ] $/u.test(passage.text.slice(0, from))
  );
}

function quantityAt(passage: Passage, { from: start, to: figureEnd, value, upTo }: Figure): DraftOf<'quantity'> | null {
  const { text } = passage;
  const figure = text.slice(start, figureEnd);
  const left = text.slice(Math.max(0, start - 40), start);
  const hedge = hedgeBefore.exec(left);
  const clause = clauseAround(passage, start, figureEnd);
  const percent = figure.endsWith('%');
  const scale = percent ? { factor: 1, length: 0 } : scaleAt(text.slice(figureEnd, clause.to));
  const scaled = figureEnd + scale.length;
  const measured = percent ? ['', '%'] : unitAfter.exec(text.slice(scaled, clause.to));
  // “bốn đồng phạm” are no four dong.
  const longer = (words: string) =>
    passage.pieces.some((one) => one.from === scaled + 1 && one.to > scaled + words.length);
  const unit = !percent && measured !== null && longer(measured[0]) ? null : measured;
  const counted = unit === null ? countedAfter(passage, scaled, clause.to) : null;
  // “tháng 12 năm 2021” and “Điều 5 …”: the figure names something.
  const grouped = groupBefore.test(left) && counted !== null;
  if (!percent && reference.test(left) && hedge === null && !grouped) return null;
  if (unit === null && counted === null && scale.length === 0 && !standsAlone(passage, figure, start, figureEnd))
    return null;
  if (scopeIn.exec(text.slice(start, clause.to))?.index === 0) return null;
  const from = start - (hedge?.[0].length ?? 0);
  const to = counted?.end ?? scaled + (percent || unit === null ? 0 : unit[0].length);
  const before = text.slice(clause.from, from);
  const baseline = compared.exec(text.slice(to, clause.to))?.[1] ?? null;
  return {
    kind: 'quantity',
    ...said(passage, from, to),
    value: value * scale.factor,
    upTo: upTo === null ? null : upTo * scale.factor,
    figure: wordsAt(passage, start, figureEnd),
    unit: unit?.[1] ?? null,
    counter: counted === null ? null : wordsAt(passage, scaled + 1, counted.counter),
    measure: counted === null ? measureBefore(before) : wordsAt(passage, scaled + 1, counted.end),
    scope: scopeIn.exec(text.slice(clause.from, clause.to))?.[0] ?? null,
    hedge: hedge?.[1].toLowerCase() ?? null,
    limit: limitBefore.exec(text.slice(Math.max(0, from - 20), from))?.[1].toLowerCase() ?? null,
    change: changed.exec(text.slice(clause.from, start))?.[1].toLowerCase() ?? null,
    baseline,
    negated: negation.test(before),
    clause: passage.span(clause.from, clause.to),
  };
}

/** “với tỷ lệ 20:1”: a colon that the words before make no clock’s. */
const ratio = /(?<=(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số)(?: là)? )\d{1,3}:\d{1,3}(?![\d:])/gi;

function ratiosIn({ text }: Passage): Figure[] {
  if (!text.includes(':')) return [];
  return [...text.matchAll(ratio)].map((match) => {
    const [value, upTo] = match[0].split(':').map(Number);
    return { from: match.index, to: match.index + match[0].length, value, upTo };
  });
}

const writtenOut = new RegExp(
  `(?<!(?:thứ|phần|tháng|mùng|mồng|lớp) )${edgeBefore}${anyOf(longNumbers)}${edgeAfter}(?! phần (?!trăm))`,
  'gi',
);

/** In every number of more than one word; few sentences have one, and a list of ninety-nine takes long to look for. */
const tens = /mươi|mười/i;

/** “ba mươi hộ”, “mười hai giờ”: words that can be nothing but a number. */
function writtenIn({ text }: Passage): Figure[] {
  if (!tens.test(text)) return [];
  return (
    [...text.matchAll(writtenOut)]
      // “Chiến tranh Ba mươi Năm”
      .filter(({ 0: words }) => !/ \p{Lu}/u.test(words))
      .map(({ 0: words, index }) => ({ from: index, to: index + words.length, value: figureValue(words), upTo: null }))
  );
}

function figuresIn(passage: Passage): Figure[] {
  const { text } = passage;
  const parts = [...text.matchAll(fraction)].map((match): Figure => ({
    from: match.index,
    to: match.index + match[0].length,
    value: fractions(match[0]),
    upTo: null,
  }));
  const found: Figure[] = [...parts, ...ratiosIn(passage), ...writtenIn(passage)];
  for (const piece of passage.pieces) {
    if (found.some(({ from, to }) => piece.from < to && piece.to > from) || !isFigure(passage, piece)) continue;
    const second = piece.word.kind === 'number' ? range.exec(text.slice(piece.to)) : null;
    const other = second === null ? NaN : figureValue(second[1]);
    const words = text.slice(piece.from, piece.to);
    if (score.test(words)) {
      const [first, last] = words.split(/[-:]/).map(Number);
      found.push({ from: piece.from, to: piece.to, value: first, upTo: last });
      continue;
    }
    const value = figureValue(words);
    // “từ 415.000 đến 587.000” tells of a change where “từ” stands before; “7 đến 10 phần trăm” is one figure.
    const one = !Number.isNaN(other) && other > value && !/(?<![A-Za-zÀ-ỹ])từ $/i.test(text.slice(0, piece.from));
    found.push({
      from: piece.from,
      to: one ? piece.to + second![0].length : piece.to,
      value,
      upTo: one ? other : null,
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

// “tăng trưởng GRDP năm 2021 đạt 2,92%”; “4 đợt giãn cách xã hội”; “hơn 1.250 tỷ đồng”; “hai trạm y tế”; “7 đến 10 phần
// trăm”; “hai phần ba dân số”; “giảm 12% so với cùng kỳ”
export const quantity: Rule = ({ passage, names }) =>
  figuresIn(passage)
    // “Super Bowl 50”, “Eurobird 1”: the number is a part of a name.
    .filter(({ from, to }) => !names.some((one) => one.from < from && one.to >= to))
    .filter(({ from, to }) => !isFactor(passage, from, to))
    .map((figure) => quantityAt(passage, figure))
    .filter((fact) => fact !== null)
    .filter((fact, at, all) => !isConverted(fact, all[at - 1], passage));
