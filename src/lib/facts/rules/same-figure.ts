import type { DraftOf } from '../fact.ts';
import type { Passage } from '../passage.ts';

type Draft = DraftOf<'quantity'>;

/** “1,1 × 10¹¹”: half of a figure that stands in two parts. */
const multiplied = [/[×x*] ?$/u, /^ ?[×*] ?\d/u];

/** Whether a figure at `[from, to)` is half of a product. */
export function isFactor({ text }: Passage, from: number, to: number): boolean {
  return multiplied[0].test(text.slice(0, from)) || multiplied[1].test(text.slice(to));
}

/** Lengths and areas in metres, for what is given in two units without brackets of its own. */
const inMetres: Readonly<Record<string, number>> = {
  km: 1e3,
  dặm: 1609.3,
  'hải lý': 1852,
  mét: 1,
  feet: 0.3048,
  yard: 0.9144,
  inch: 0.0254,
  cm: 0.01,
  'km vuông': 1e6,
  km2: 1e6,
  'km²': 1e6,
  'dặm vuông': 2.59e6,
  ha: 1e4,
};
const orElse = /^ (?:hoặc|hay|tức|tức là|tương đương) $/u;
const asRounded = 0.03;

/** “22.392 km vuông hoặc | 8.646 dặm vuông | mỗi năm”: the like in metres, as far as round numbers tell. */
function measuresTheSame(one: Draft, other: Draft): boolean {
  const [a, b] = [one, other].map(({ value, unit }) => value * (inMetres[unit ?? ''] ?? NaN));
  return Math.abs(a - b) <= Math.max(a, b) * asRounded;
}

const opens = /^[^()\d,;:.]{0,16}\((?:khoảng |tức |bằng |~ ?)?$/u;

/** “110 dặm/giờ (180 km/giờ)”: the measure before, in another unit. */
export function isConverted(draft: Draft, before: Draft | undefined, { sentence }: Passage): boolean {
  const inUnits = [before, draft].every((one) => one !== undefined && one.unit !== null && one.unit !== '%');
  if (before === undefined || !inUnits || before.unit === draft.unit) return false;
  const at = (place: number) => place - sentence.start;
  const between = sentence.text.slice(at(before.end), at(draft.start));
  if (orElse.test(between)) return measuresTheSame(before, draft);
  return opens.test(between) && sentence.text[at(draft.end)] === ')';
}
