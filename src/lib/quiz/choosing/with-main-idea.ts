import type { Assembled } from '../assemble.ts';
import { choose, isForemost, type Left } from './choose.ts';
import { handful } from './places.ts';

/** The main point is worth one question of a short quiz, of a long one every sixth. */
const part = 6;
/** With fewer questions a text is asked for little else. */
const fewest = 5;

function isMainIdea({ item }: Assembled): boolean {
  return item.kind === 'main-idea';
}

/**
 * A quiz as `choose` picks it. The four statements beside the main point tell the answers of other questions; where a text
 * then has not enough of them left, the main point is not asked for. Of a quiz of a few it is one question that has four
 * sentences to read: the main point where `pointFirst`, else the claims to be judged, as far as the text has both.
 */
export function chooseWithMainIdea(
  pointFirst: boolean,
  ...[good, count, lean, light]: Parameters<typeof choose>
): ReturnType<typeof choose> {
  const withoutPoint = good.filter((one) => !isMainIdea(one));
  const others = () => choose(withoutPoint, count, lean, light);
  const hasBoth = count <= handful && good.some(isMainIdea) && good.some(isForemost);
  if (hasBoth && !pointFirst) return others();
  const whole = choose(hasBoth ? good.filter((one) => !isForemost(one)) : good, count, lean, light);
  const worth = Math.max(1, Math.floor(count / part));
  const isEnough = count - whole.items.length <= worth && whole.items.length >= Math.min(fewest, count);
  const points = whole.items.filter(({ kind }) => kind === 'main-idea');
  if (isEnough || worth >= good.length || points.length === 0) return whole;
  const without = others();
  const lost = without.items.length - whole.items.length;
  if (lost <= 0 || (lost <= worth && whole.items.length >= fewest)) return whole;
  return {
    ...without,
    left: [...without.left, ...points.map((item): Left => ({ item, faults: ['no-item-answers-another'] }))],
  };
}
