/** A trie over syllable ids in flat arrays: one multiplication and one look-up a step. */

/** The nodes of a trie: node 0 is the root, a node’s parent has a lower number, and siblings go up by their id. */
export interface TrieNodes {
  parents: Int32Array;
  /** The syllable that leads to the node. */
  ids: Int32Array;
  /** What the node spells; see the bits below. */
  facts: Int32Array;
}

/** What a node spells, in the bits of one number. */
export const isName = 1;
export const isPhrase = 2;
/** Met as a word in the training sentences. */
export const isTrained = 4;
/** Three bits each: the magnitude of the count as a word, the dictionaries that have it, the magnitude as a phrase. */
export const wordShift = 3;
export const dictionaryShift = 6;
export const phraseShift = 9;
/** Four bits: how often a pair was seen joined and split, each up to 3. */
export const pairShift = 12;
export const factBits = 16;

/** Dictionaries that can be told apart. */
export const mostDictionaries = 3;

/** Ids are below 2^14 and nodes below 2^17, so that an edge fits 31 bits. */
export const idBits = 14;
export const nodeBits = 17;

export interface WordTrie {
  /** The node `id` leads to from `node`, or -1. The root is 0. */
  step(node: number, id: number): number;
  /** By syllable id: the node it leads to from the root, 0 for none. Every token asks for it. */
  starts: Int32Array;
  /** By node. */
  facts: Int32Array;
}

/** Coarse logarithm of a count: 0 for none, at most 7. */
export function magnitude(count: number): number {
  return count <= 0 ? 0 : Math.min(7, 1 + Math.floor(Math.log10(count) * 1.5 - 1));
}

/** Makes the trie walkable. */
export function createWordTrie({ parents, ids, facts }: TrieNodes): WordTrie {
  let capacity = 1024;
  while (capacity < parents.length * 2) capacity *= 2;
  const mask = capacity - 1;
  // Edge and target side by side: they are always read together.
  const table = new Int32Array(2 * capacity).fill(-1);
  function slot(edge: number): number {
    let at = (Math.imul(edge, 0x9e3779b1) >>> 9) & mask;
    while (table[at * 2] !== -1 && table[at * 2] !== edge) at = (at + 1) & mask;
    return at * 2;
  }
  const starts = new Int32Array(1 << idBits);
  for (let node = 1; node < parents.length; node++) {
    if (parents[node] === 0) starts[ids[node]] = node;
    const edge = (parents[node] << idBits) | ids[node];
    const at = slot(edge);
    table[at] = edge;
    table[at + 1] = node;
  }
  return { facts, starts, step: (node, id) => table[slot((node << idBits) | id) + 1] };
}
