import type { Assembled } from '../assemble.ts';
import { choose, isForemost, type Left } from './choose.ts';
import { handful } from './places.ts';

type Chosen = ReturnType<typeof choose>;

/** The main point is worth one question of a short quiz, of a long one every sixth. */
const part = 6;
/** With fewer questions a text is asked for little else. */
const fewest = 5;

function isMainIdea({ item }: Assembled): boolean {
  return item.kind === 'main-idea';
}

/** One question that has four sentences to read is worth giving up another for. */
const ofReading = 1.5;

/** How good a quiz of a few is, by its questions. */
function worthOf({ items, picked }: Chosen, reads: ReadonlySet<string>): number {
  return items.length + (picked.some(({ id }) => reads.has(id)) ? ofReading : 0);
}

/** A quiz of a few with one question that has four sentences to read, of the sort that comes first, the other, or none. */
function chooseFew(pointFirst: boolean, ...[good, ...rest]: Parameters<typeof choose>): Chosen {
  const reads = new Set(good.filter((one) => isMainIdea(one) || isForemost(one)).map(({ item }) => item.id));
  const without = (...kinds: ((one: Assembled) => boolean)[]) =>
    choose(
      good.filter((one) => !kinds.some((is) => is(one))),
      ...rest,
    );
  if (reads.size === 0) return choose(good, ...rest);
  const plain = without(isMainIdea, isForemost);
  const withPoint = good.some(isMainIdea) ? without(isForemost) : plain;
  const withClaims = good.some(isForemost) ? without(isMainIdea) : plain;
  const tries = pointFirst ? [withPoint, withClaims, plain] : [withClaims, withPoint, plain];
  return tries.reduce((best, one) => (worthOf(one, reads) > worthOf(best, reads) ? one : best));
}

/**
 * A quiz as `choose` picks it. The four statements beside the main point, and those of which one is not true, tell the answers
 * of other questions: where a text then has not enough of them left, they are not asked for. Of a quiz of a few it is one
 * question that has four sentences to read, the main point where `pointFirst`, as far as the text has both.
 */
export function chooseWithMainIdea(pointFirst: boolean, ...wishes: Parameters<typeof choose>): Chosen {
  const [good, count, ...rest] = wishes;
  if (count <= handful) return chooseFew(pointFirst, ...wishes);
  const whole = choose(...wishes);
  const worth = Math.max(1, Math.floor(count / part));
  const isEnough = count - whole.items.length <= worth && whole.items.length >= fewest;
  const points = whole.items.filter(({ kind }) => kind === 'main-idea');
  if (isEnough || worth >= good.length || points.length === 0) return whole;
  const others = choose(
    good.filter((one) => !isMainIdea(one)),
    count,
    ...rest,
  );
  const lost = others.items.length - whole.items.length;
  if (lost <= 0 || (lost <= worth && whole.items.length >= fewest)) return whole;
  return {
    ...others,
    left: [...others.left, ...points.map((item): Left => ({ item, faults: ['no-item-answers-another'] }))],
  };
}
