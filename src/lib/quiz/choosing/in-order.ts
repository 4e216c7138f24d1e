import type { Item } from '../item.ts';

/** Questions in the order of the text; what the whole is about is asked when its parts have been. */
export function inOrder(one: Pick<Item, 'kind' | 'evidence'>, other: Pick<Item, 'kind' | 'evidence'>): number {
  const last = Number(one.kind === 'main-idea') - Number(other.kind === 'main-idea');
  return last || one.evidence.start - other.evidence.start;
}
