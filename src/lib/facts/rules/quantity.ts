import { clauseAround } from '../clauses.ts';
import type { QuantityFact } from '../fact.ts';
import { figureValue, scaleAt } from '../figures.ts';
import type { Passage, Piece } from '../passage.ts';
import { counters, hedges, limits, numberWords, references, units } from '../vocabulary/figures.ts';
import { edgeAfter, edgeBefore } from '../vocabulary/pattern.ts';
import { scopeIn } from '../vocabulary/times.ts';
import { said, wordsAt, type Rule } from './rule.ts';

const hedgeBefore = new RegExp(`${edgeBefore}(${hedges}) $`, 'iu');
const limitBefore = new RegExp(`${edgeBefore}(${limits})(?: có| đạt)? $`, 'iu');
const reference = new RegExp(`${edgeBefore}${references} $`, 'iu');
const unitAfter = new RegExp(`^ ?(${units})${edgeAfter}`, 'u');
const counterAfter = new RegExp(`^ (${counters})${edgeAfter}`, 'iu');
const reaching = /^(.+?) (?:ước đạt|đã đạt|chỉ đạt|đạt|chiếm|ở mức|lên tới|lên đến|vượt|là|bằng) $/iu;
const negation = new RegExp(`${edgeBefore}(?:không|chưa|chẳng) (?:tăng|giảm|đạt|có|vượt|hoàn thành)[^,;]*$`, 'iu');
const longestMeasure = 12;

/** Where the counting noun after a figure ends, and the term that completes it: “đợt | giãn cách xã hội”. */
function countedAfter(passage: Passage, from: number, until: number): { counter: number; end: number } | null {
  const noun = counterAfter.exec(passage.text.slice(from, until));
  if (noun === null) return null;
  const match = from + noun[0].length;
  // “máy” of “máy tính”: a counting noun is a whole word.
  const word = noun[1].includes(' ') ? undefined : passage.pieces.find((piece) => piece.from === from + 1);
  const counter = word?.word.kind === 'word' ? Math.max(word.to, match) : match;
  const next = passage.pieces.find((piece) => piece.from === counter + 1 && piece.to <= until);
  return { counter, end: next?.word.kind === 'term' ? next.to : counter };
}

function measureBefore(text: string): string | null {
  const measure = reaching.exec(text)?.[1].replace(scopeIn, '').replace(/\s+/g, ' ').trim() ?? '';
  const length = measure.split(' ').length;
  return length < 2 || length > longestMeasure ? null : measure;
}

function isFigure({ word }: Piece, text: string): boolean {
  if (word.kind === 'number') return !Number.isNaN(figureValue(text));
  // “Chiến tranh Bảy năm”: with a capital it is a name.
  return word.kind === 'word' && Object.hasOwn(numberWords, text);
}

function quantityAt(passage: Passage, piece: Piece): Omit<QuantityFact, 'id'> | null {
  const { text } = passage;
  const figure = text.slice(piece.from, piece.to);
  const left = text.slice(Math.max(0, piece.from - 40), piece.from);
  const hedge = hedgeBefore.exec(left);
  const clause = clauseAround(passage, piece.from, piece.to);
  const percent = figure.endsWith('%');
  const scale = percent ? { factor: 1, length: 0 } : scaleAt(text.slice(piece.to, clause.to));
  const scaled = piece.to + scale.length;
  const unit = percent ? ['', '%'] : unitAfter.exec(text.slice(scaled, clause.to));
  const counted = unit === null ? countedAfter(passage, scaled, clause.to) : null;
  if (unit === null && counted === null) return null;
  // “tháng 12 năm 2021” and “Điều 5 …”: the figure names something.
  if (!percent && reference.test(left) && hedge === null) return null;
  if (scopeIn.exec(text.slice(piece.from, clause.to))?.index === 0) return null;
  const from = piece.from - (hedge?.[0].length ?? 0);
  const to = counted?.end ?? scaled + (percent ? 0 : unit![0].length);
  const before = text.slice(clause.from, from);
  return {
    kind: 'quantity',
    ...said(passage, from, to),
    value: figureValue(figure) * scale.factor,
    figure: wordsAt(passage, piece.from, piece.to),
    unit: unit?.[1] ?? null,
    counter: counted === null ? null : wordsAt(passage, scaled + 1, counted.counter),
    measure: counted === null ? measureBefore(before) : wordsAt(passage, scaled + 1, counted.end),
    scope: scopeIn.exec(text.slice(clause.from, clause.to))?.[0] ?? null,
    hedge: hedge?.[1].toLowerCase() ?? null,
    limit: limitBefore.exec(text.slice(Math.max(0, from - 20), from))?.[1].toLowerCase() ?? null,
    negated: negation.test(before),
    clause: passage.span(clause.from, clause.to),
  };
}

// “tăng trưởng GRDP năm 2021 đạt 2,92%”; “4 đợt giãn cách xã hội”; “hơn 1.250 tỷ đồng”; “hai trạm y tế”
export const quantity: Rule = ({ passage }) =>
  passage.pieces
    .filter((piece) => isFigure(piece, passage.text.slice(piece.from, piece.to)))
    .map((piece) => quantityAt(passage, piece))
    .filter((fact) => fact !== null);
