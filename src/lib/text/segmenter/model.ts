import { createBytesReader, createBytesWriter, type BytesReader, type BytesWriter } from './bytes.ts';
import { gapSlotBits, stepSlotBits } from './features.ts';
import { habitNames, type Known, type SyllableHabits } from './knowledge.ts';
import { firstKey } from './vocabulary.ts';
import { factBits, idBits, nodeBits, type TrieNodes } from './word-trie.ts';

/** Everything a segmenter is made of. */
export interface SegmenterModel {
  known: Known;
  /** Weights of the gap templates by slot: above 0 for one word, below 0 for two. */
  gaps: Int16Array;
  /** Weights of the step templates: slot * 2 after a split, slot * 2 + 1 after a join. */
  steps: Int16Array;
}

/** Bytes of a model file; the digit changes whenever older readers could not read it. */
const signature = 'từng câu segmenter 2\n';

/** Facts are written in columns of so many bits, most of which are the same from node to node. */
const columnBits = 6;

/** Level by level: how many children each node has, then their ids as steps between siblings, then the facts. */
function writeNodes(out: BytesWriter, { parents, ids, facts }: TrieNodes): void {
  const children = new Int32Array(parents.length);
  for (let node = 1; node < parents.length; node++) children[parents[node]]++;
  out.number(parents.length);
  for (const count of children) out.number(count);
  for (let node = 1; node < parents.length; node++)
    out.number(node > 1 && parents[node] === parents[node - 1] ? ids[node] - ids[node - 1] : ids[node]);
  for (let shift = 0; shift < factBits; shift += columnBits)
    for (const fact of facts) out.number((fact >> shift) & ((1 << columnBits) - 1));
}

function readNodes(input: BytesReader): TrieNodes {
  const size = input.number();
  if (size < 1 || size >= 1 << nodeBits) throw new Error('the model has too many words or is damaged');
  const parents = new Int32Array(size);
  const ids = new Int32Array(size);
  const facts = new Int32Array(size);
  let child = 1;
  for (let node = 0; node < size; node++) {
    for (let more = input.number(); more > 0; more--) {
      if (child >= size || child <= node) throw new Error('the words of the model are damaged');
      parents[child++] = node;
    }
  }
  for (let node = 1; node < size; node++) {
    ids[node] = input.number() + (node > 1 && parents[node] === parents[node - 1] ? ids[node - 1] : 0);
    if (ids[node] >= 1 << idBits) throw new Error('the words of the model are damaged');
  }
  for (let shift = 0; shift < factBits; shift += columnBits)
    for (let node = 0; node < size; node++) facts[node] |= input.number() << shift;
  return { parents, ids, facts };
}

function writeWeights(out: BytesWriter, weights: Int16Array): void {
  const used = [...weights.keys()].filter((slot) => weights[slot] !== 0);
  out.number(used.length);
  used.forEach((slot, index) => out.number(index === 0 ? slot : slot - used[index - 1]));
  for (const slot of used) out.number(weights[slot] < 0 ? -2 * weights[slot] - 1 : 2 * weights[slot]);
}

function readWeights(input: BytesReader, length: number): Int16Array {
  const weights = new Int16Array(length);
  const slots = new Int32Array(Math.min(length, input.number()));
  for (let i = 0, slot = 0; i < slots.length; i++) slots[i] = slot += input.number();
  for (const slot of slots) {
    const folded = input.number();
    weights[slot] = folded & 1 ? -(folded + 1) / 2 : folded / 2;
  }
  return weights;
}

/** The model as bytes; the same model always gives the same bytes. */
export function encodeModel({ known, gaps, steps }: SegmenterModel): Uint8Array {
  const out = createBytesWriter();
  out.text(signature);
  out.text(known.keys.join('\n'));
  for (const name of habitNames) for (const value of known.habits[name]) out.number(value);
  writeNodes(out, known.nodes);
  writeWeights(out, gaps);
  writeWeights(out, steps);
  return out.bytes();
}

/** Reads a model file. Throws an `Error` that says so when the bytes are no model of this version. */
export function decodeModel(bytes: Uint8Array): SegmenterModel {
  const input = createBytesReader(bytes);
  if (input.text() !== signature) throw new Error('not a segmenter model of this version');
  const keys = input.text().split('\n');
  const habits = Object.fromEntries(
    habitNames.map((name) => [name, Uint8Array.from({ length: firstKey + keys.length }, () => input.number())]),
  ) as SyllableHabits;
  const nodes = readNodes(input);
  return {
    known: { keys, habits, nodes },
    gaps: readWeights(input, 1 << gapSlotBits),
    steps: readWeights(input, 2 << stepSlotBits),
  };
}
