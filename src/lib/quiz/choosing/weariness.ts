import type { Assembled } from '../assemble.ts';
import type { Item, ItemKind } from '../item.ts';

// How many of a kind a quiz has room for, and what each further one is less worth.

/** Meanings can be asked of any text, figures and days of any sentence that has them; the rest is what this one says. */
function mostOf(kind: ItemKind, count: number, dense: boolean): { kinds: readonly ItemKind[]; most: number } | null {
  if (kind === 'meaning') return { kinds: [kind], most: Math.max(1, Math.floor(count / 2)) };
  // Four sentences to compare are much to read.
  if (kind === 'truth') return { kinds: [kind], most: Math.max(1, Math.floor(count / 6)) };
  // Three speakers of four people solve one another.
  if (kind === 'speaker') return { kinds: [kind], most: Math.max(2, Math.floor(count / 3)) };
  return copied.includes(kind) ? { kinds: copied, most: Math.max(2, Math.ceil(count * mostFigures(dense))) } : null;
}

/** Those that may come next: not more of a sort than it has room for, as long as there is something else. */
export function openAmong(rest: Assembled[], items: Item[], count: number, dense: boolean): Assembled[] {
  const open = rest.filter(({ item: { kind } }) => {
    const limit = mostOf(kind, count, dense);
    return limit === null || items.filter((item) => limit.kinds.includes(item.kind)).length < limit.most;
  });
  return open.length > 0 ? open : rest;
}

/** How much less each further question of a kind is worth; there can be many blanks before they tire. */
const tiring: Partial<Record<ItemKind, number>> = {
  cloze: 0.05,
  // Who holds, demands or admits what is the heart of an article.
  speaker: 0.5,
  number: 0.7,
  date: 0.9,
  truth: 2.5,
  role: 3,
  matching: 3,
  order: 4,
};

/**
 * Figures and days can be asked of any sentence that has them; a quiz of nothing else tests no understanding. Where a paragraph
 * is asked for all that is in it, they may be a tenth more.
 */
export const copied: readonly ItemKind[] = ['number', 'date'];
const usualFigures = (dense: boolean) => (dense ? 0.5 : 0.4);
const mostFigures = (dense: boolean) => (dense ? 0.6 : 0.5);
/** Two ways to ask who holds which office. */
const offices: readonly ItemKind[] = ['role', 'matching'];

export const usualCount = 10;

/** What a further question of a kind loses by those before it; more so once a third of the quiz is of that kind. */
export function weariness(kind: ItemKind, kinds: Map<ItemKind, number>, count: number, dense: boolean): number {
  const before =
    (kinds.get(kind) ?? 0) + (offices.includes(kind) ? (kinds.get(kind === 'role' ? 'matching' : 'role') ?? 0) : 0);
  const beyond = kind === 'cloze' ? 0 : Math.max(0, before + 1 - count / 3);
  const figures = copied.reduce((sum, one) => sum + (kinds.get(one) ?? 0), 0);
  const crowding = copied.includes(kind)
    ? Math.min(4, Math.max(0, figures + 1 - count * usualFigures(dense)) * 2.5)
    : 0;
  // Of sixty questions ten of a kind are no more than one of six.
  return (before * (tiring[kind] ?? 1.2) * usualCount) / Math.max(usualCount, count) + beyond + crowding;
}
