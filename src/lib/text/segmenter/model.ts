import { createBytesReader, createBytesWriter } from './bytes.ts';
import { gapSlotBits, stepSlotBits } from './features.ts';
import type { KnownLists } from './knowledge.ts';
import type { SeenPair, Spelling } from './word-trie.ts';

/** Everything a segmenter is made of. */
export interface SegmenterModel {
  lists: KnownLists;
  /** Weights of the gap templates by slot: above 0 for one word, below 0 for two. */
  gaps: Int16Array;
  /** Weights of the step templates: slot * 2 after a split, slot * 2 + 1 after a join. */
  steps: Int16Array;
}

/** Bytes of a model file; the digit changes whenever older readers could not read it. */
const signature = 'từng câu segmenter 1\n';
const spellingLists = ['words', 'names', 'titles', 'phrases', 'trained'] as const;

/** A count keeps three parts in a hundred: enough for features that only know its magnitude. */
function packedCount(count: number): number {
  return count <= 0 ? 0 : 1 + Math.round(Math.log(count) * 16);
}
function unpackedCount(packed: number): number {
  return packed === 0 ? 0 : Math.round(Math.exp((packed - 1) / 16));
}

/** The count as it will be when it has been written and read. */
export function roundCount(count: number): number {
  return unpackedCount(packedCount(count));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}

function sharedPrefix(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** The model as bytes. Lists are sorted, so that the same model always gives the same bytes. */
export function encodeModel(model: SegmenterModel): Uint8Array {
  const out = createBytesWriter();
  out.text(signature);
  out.text(model.lists.keys.join('\n'));
  for (const name of spellingLists) {
    const list = model.lists[name].toSorted((a, b) => compare(a.ids, b.ids));
    out.number(list.length);
    let previous: readonly number[] = [];
    for (const { ids } of list) {
      const shared = sharedPrefix(previous, ids);
      out.number(shared);
      out.number(ids.length - shared);
      for (const id of ids.slice(shared)) out.number(id);
      previous = ids;
    }
    for (const { count } of list) out.number(packedCount(count));
  }
  const pairs = model.lists.pairs.toSorted((a, b) => a.left - b.left || a.right - b.right);
  out.number(pairs.length);
  let [left, right] = [0, 0];
  for (const pair of pairs) {
    out.number(pair.left - left);
    out.number(pair.left === left ? pair.right - right : pair.right);
    [left, right] = [pair.left, pair.right];
  }
  for (const { joined, split } of pairs) out.number(Math.min(3, joined) * 4 + Math.min(3, split));
  for (const weights of [model.gaps, model.steps]) {
    const used = [...weights.keys()].filter((slot) => weights[slot] !== 0);
    out.number(used.length);
    used.forEach((slot, index) => out.number(index === 0 ? slot : slot - used[index - 1]));
    for (const slot of used) out.number(weights[slot] < 0 ? -2 * weights[slot] - 1 : 2 * weights[slot]);
  }
  return out.bytes();
}

/** Reads a model file. Throws an `Error` that says so when the bytes are no model of this version. */
export function decodeModel(bytes: Uint8Array): SegmenterModel {
  const input = createBytesReader(bytes);
  if (input.text() !== signature) throw new Error('not a segmenter model of this version');
  const keys = input.text().split('\n');
  const spellings = (): Spelling[] => {
    const list: { ids: number[]; count: number }[] = new Array(input.number());
    let previous: number[] = [];
    for (let i = 0; i < list.length; i++) {
      const shared = input.number();
      const ids = new Array<number>(shared + input.number());
      for (let at = 0; at < ids.length; at++) ids[at] = at < shared ? previous[at] : input.number();
      list[i] = { ids, count: 0 };
      previous = ids;
    }
    for (const spelling of list) spelling.count = unpackedCount(input.number());
    return list;
  };
  // In the order of `spellingLists`.
  const [words, names, titles, phrases, trained] = spellingLists.map(spellings);
  const pairs: SeenPair[] = [];
  let [left, right] = [0, 0];
  for (let more = input.number(); more > 0; more--) {
    const onward = input.number();
    right = onward === 0 ? right + input.number() : input.number();
    left += onward;
    pairs.push({ left, right, joined: 0, split: 0 });
  }
  for (const pair of pairs) {
    const seen = input.number();
    [pair.joined, pair.split] = [seen >> 2, seen & 3];
  }
  const weights = (length: number) => {
    const all = new Int16Array(length);
    const slots = new Int32Array(input.number());
    for (let i = 0, slot = 0; i < slots.length; i++) slots[i] = slot += input.number();
    for (const slot of slots) {
      const folded = input.number();
      all[slot] = folded & 1 ? -(folded + 1) / 2 : folded / 2;
    }
    return all;
  };
  return {
    lists: { keys, words, names, titles, phrases, trained, pairs },
    gaps: weights(1 << gapSlotBits),
    steps: weights(2 << stepSlotBits),
  };
}
