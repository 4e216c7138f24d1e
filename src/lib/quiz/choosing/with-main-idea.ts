import type { Assembled } from '../assemble.ts';
import { choose, type Left } from './choose.ts';

/** The main point is worth one question of a short quiz, of a long one every sixth. */
const part = 6;
/** With fewer questions a text is asked for little else. */
const fewest = 5;

/**
 * A quiz as `choose` picks it. The four statements beside the main point tell the answers of other questions; where a text
 * then has not enough of them left, the main point is not asked for.
 */
export function chooseWithMainIdea(
  ...[good, count, lean, light]: Parameters<typeof choose>
): ReturnType<typeof choose> {
  const whole = choose(good, count, lean, light);
  const worth = Math.max(1, Math.floor(count / part));
  const isEnough = count - whole.items.length <= worth && whole.items.length >= Math.min(fewest, count);
  if (isEnough || worth >= good.length || !whole.items.some(isMainIdea)) return whole;
  const others = choose(
    good.filter(({ item }) => !isMainIdea(item)),
    count,
    lean,
    light,
  );
  const lost = others.items.length - whole.items.length;
  if (lost <= 0 || (lost <= worth && whole.items.length >= fewest)) return whole;
  const left = whole.items.filter(isMainIdea).map((item): Left => ({ item, faults: ['no-item-answers-another'] }));
  return { ...others, left: [...others.left, ...left] };
}

function isMainIdea({ kind }: Assembled['item']): boolean {
  return kind === 'main-idea';
}
