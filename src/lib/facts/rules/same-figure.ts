import type { DraftOf } from '../fact.ts';
import type { Passage } from '../passage.ts';

type Draft = DraftOf<'quantity'>;

/** “1,1 × 10¹¹”: half of a figure that stands in two parts. */
const multiplied = [/[×x*] ?$/u, /^ ?[×*] ?\d/u];

/** Whether a figure at `[from, to)` is half of a product. */
export function isFactor({ text }: Passage, from: number, to: number): boolean {
  return multiplied[0].test(text.slice(0, from)) || multiplied[1].test(text.slice(to));
}

const opens = /^[^()\d,;:.]{0,16}\((?:khoảng |tức |bằng |~ ?)?$/u;

/** “110 dặm/giờ (180 km/giờ)”: the measure before, in another unit. */
export function isConverted(draft: Draft, before: Draft | undefined, { sentence }: Passage): boolean {
  const inUnits = [before, draft].every((one) => one !== undefined && one.unit !== null && one.unit !== '%');
  if (before === undefined || !inUnits || before.unit === draft.unit) return false;
  const at = (place: number) => place - sentence.start;
  const between = sentence.text.slice(at(before.end), at(draft.start));
  return opens.test(between) && sentence.text[at(draft.end)] === ')';
}
