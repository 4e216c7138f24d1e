import { figureValue } from '../../facts/figures.ts';
import type { Ground } from '../candidate.ts';
import { nearFigures } from '../kinds/figures.ts';
import { hashOf, randomFrom } from '../random.ts';
import { factsIn } from '../sentence-facts.ts';
import { shown } from '../wording.ts';
import type { Change } from './changes.ts';
import type { Claim } from './claim.ts';
import { isDecision } from './worth.ts';

/** Less would be a slip of the pen, and not false. */
const leastOff = 0.35;
/** Days and years are no figures of the matter. */
const calendar =
  /(?<!\p{L})(?:ngày |tháng |năm |quý |lớp |khu vực |số |đường |báo động )\d{1,4}(?:[/-]\d{1,4}){0,2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?/giu;
const figure = /\d+(?:[.,]\d+)*/gu;
/** What is rightly said of its own figure alone: “hơn”, “tức”, a limit that everybody knows. */
const tied = /(?<!\p{L})(?:tức|tương đương|trong đó|còn lại|mỗi loại|chỉ|vỏn vẹn|tới|cả thảy|24\/24|100%)(?!\p{L})/iu;

/** The claim with its one figure changed, of what was decided; none where it has two, which may depend on one another. */
export function otherFigure(claim: Claim, ground: Ground): Change[] {
  const { text } = claim;
  if (!isDecision(text) || tied.test(text) || text.replace(calendar, '').match(figure)?.length !== 1) return [];
  const own = factsIn(ground, claim.sentence).find(
    (fact) => fact.kind === 'quantity' && fact.figure.match(figure)?.length === 1 && text.includes(shown(fact.text)),
  );
  if (own?.kind !== 'quantity' || own.negated || own.value < 5) return [];
  const written = shown(own.figure);
  const around = shown(own.text);
  const other = nearFigures(written, randomFrom(hashOf(text)))
    .filter((one) => Math.abs(figureValue(one) - own.value) >= own.value * leastOff)
    .sort((a, b) => Math.abs(figureValue(a) - own.value) - Math.abs(figureValue(b) - own.value))[0];
  if (other === undefined || around.split(written).length !== 2) return [];
  return [{ type: 'figure', text: text.replace(around, around.replace(written, other)) }];
}
