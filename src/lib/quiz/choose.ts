import type { Assembled } from './assemble.ts';
import { faultsAmong, type Clause } from './contract.ts';
import type { Item, ItemKind } from './item.ts';

/** What keeps a good question out of this quiz. */
export interface Left {
  item: Item;
  faults: Clause[];
}

/** Meanings can be asked of any text; the rest is what this one says. */
function roomFor(kind: ItemKind, items: Item[], count: number, others: boolean): boolean {
  if (kind !== 'meaning') return true;
  return !others || items.filter((item) => item.kind === 'meaning').length < Math.max(1, Math.floor(count / 3));
}

/**
 * Picks questions one by one: each time the weightiest that is left, the less weighty the more of its kind and of its
 * sentence are in already. Afterwards they stand in order of the text. `weights` decide among equals by the seed.
 */
export function choose(
  good: Assembled[],
  count: number,
  jitter: Map<Assembled, number>,
): { items: Item[]; left: Left[] } {
  const items: Item[] = [];
  const left: Left[] = [];
  const rest = new Set(good);
  const kinds = new Map<ItemKind, number>();
  const sentences = new Map<string, number>();
  const worth = ({ item, candidate }: Assembled, one: Assembled) =>
    candidate.weight -
    (kinds.get(item.kind) ?? 0) * 1.2 -
    (sentences.get(item.evidence.sentence) ?? 0) * 1.5 +
    (jitter.get(one) ?? 0) * 1.4;
  while (items.length < count && rest.size > 0) {
    const others = [...rest].some(({ item }) => item.kind !== 'meaning');
    const open = [...rest].filter(({ item }) => roomFor(item.kind, items, count, others));
    const best = (open.length > 0 ? open : [...rest]).reduce((a, b) => (worth(b, b) > worth(a, a) ? b : a));
    rest.delete(best);
    const faults = faultsAmong(best.item, items);
    if (faults.length > 0) {
      left.push({ item: best.item, faults });
      continue;
    }
    items.push(best.item);
    kinds.set(best.item.kind, (kinds.get(best.item.kind) ?? 0) + 1);
    sentences.set(best.item.evidence.sentence, (sentences.get(best.item.evidence.sentence) ?? 0) + 1);
  }
  items.sort((a, b) => a.evidence.start - b.evidence.start);
  return { items, left };
}
