/** A trie over syllable ids in flat arrays: one multiplication and one look-up a step. */

/** A word, name or phrase: its syllable ids and its count. */
export interface Spelling {
  ids: readonly number[];
  count: number;
}

/** Two neighbouring syllables of the training sentences: how often they were one word, and how often two. */
export interface SeenPair {
  left: number;
  right: number;
  joined: number;
  split: number;
}

/** What a node spells, in the bits of one number. */
export const isName = 1;
export const isPhrase = 2;
/** Met as a word in the training sentences. */
export const isTrained = 4;
/** Three bits each: the magnitude of the count as a word, 0 when it is none, and as a phrase. */
export const wordShift = 3;
export const phraseShift = 6;
/** Four bits: how often a pair was seen joined and split, each up to 3. */
export const pairShift = 9;

export interface WordTrie {
  /** The node `id` leads to from `node`, or -1. The root is 0. */
  step(node: number, id: number): number;
  /** By node; see the bits above. */
  facts: Int32Array;
  /** Takes a word met in training away or gives it back; it must be in the trie. */
  addTrained(ids: readonly number[], count: number): void;
  /** The same for a pair; one that is not in the trie is passed over. */
  addPair(left: number, right: number, joined: number, split: number): void;
}

export interface TrieLists {
  words: readonly Spelling[];
  names: readonly Spelling[];
  phrases: readonly Spelling[];
  trained: readonly Spelling[];
  pairs: readonly SeenPair[];
}

/** Ids are below 2^14 and nodes below 2^17, so that an edge fits 31 bits. */
const idBits = 14;

/** One sighting in the training sentences tells as much as this many in a list made by machine. */
const trainedWeight = 40;

/** Coarse logarithm of a count: 0 for none, at most 7. */
export function magnitude(count: number): number {
  return count <= 0 ? 0 : Math.min(7, 1 + Math.floor(Math.log10(count) * 1.5 - 1));
}

/** Edges from node and id to node. */
function createEdges() {
  let mask = (1 << 16) - 1;
  // Edge and target side by side: they are always read together.
  let table = new Int32Array(2 * (mask + 1)).fill(-1);
  let nodes = 1;

  function slot(edge: number): number {
    let at = (Math.imul(edge, 0x9e3779b1) >>> 9) & mask;
    while (table[at * 2] !== -1 && table[at * 2] !== edge) at = (at + 1) & mask;
    return at * 2;
  }
  function widen(): void {
    const full = table;
    mask = mask * 2 + 1;
    table = new Int32Array(2 * (mask + 1)).fill(-1);
    for (let at = 0; at < full.length; at += 2) {
      if (full[at] === -1) continue;
      const free = slot(full[at]);
      table[free] = full[at];
      table[free + 1] = full[at + 1];
    }
  }
  return {
    count: () => nodes,
    step: (node: number, id: number) => table[slot((node << idBits) | id) + 1],
    /** The node the ids lead to, made on the way where there is none. */
    reach(ids: readonly number[]): number {
      let node = 0;
      for (const id of ids) {
        const at = slot((node << idBits) | id);
        if (table[at] !== -1) node = table[at + 1];
        else {
          table[at] = (node << idBits) | id;
          table[at + 1] = node = nodes++;
          if (nodes * 2 > mask) widen();
        }
      }
      return node;
    },
  };
}

/** Builds the trie; several spellings of the same kind at one node add up. */
export function createWordTrie({ words, names, phrases, trained, pairs }: TrieLists): WordTrie {
  const edges = createEdges();
  const lists = [words, names, phrases, trained];
  const ends = lists.map((list) => list.map(({ ids }) => edges.reach(ids)));
  const pairEnds = pairs.map(({ left, right }) => edges.reach([left, right]));
  const nodes = edges.count();
  const counts = lists.map((list, kind) => {
    const sums = new Float64Array(nodes);
    list.forEach(({ count }, index) => (sums[ends[kind][index]] += count));
    return sums;
  });
  const [wordCounts, nameCounts, phraseCounts, trainedCounts] = counts;
  const joins = new Uint16Array(nodes);
  const splits = new Uint16Array(nodes);
  const isPair = new Uint8Array(nodes);
  pairs.forEach(({ joined, split }, index) => {
    isPair[pairEnds[index]] = 1;
    joins[pairEnds[index]] += joined;
    splits[pairEnds[index]] += split;
  });
  const facts = new Int32Array(nodes);
  function refresh(node: number): void {
    const word = wordCounts[node] + trainedWeight * trainedCounts[node];
    facts[node] =
      (nameCounts[node] > 0 ? isName : 0) |
      (phraseCounts[node] > 0 ? isPhrase : 0) |
      (trainedCounts[node] > 0 ? isTrained : 0) |
      (magnitude(word) << wordShift) |
      (magnitude(phraseCounts[node]) << phraseShift) |
      ((Math.min(3, joins[node]) * 4 + Math.min(3, splits[node])) << pairShift);
  }
  for (let node = 0; node < nodes; node++) refresh(node);
  return {
    step: edges.step,
    facts,
    addTrained(ids, count) {
      const node = edges.reach(ids);
      trainedCounts[node] += count;
      refresh(node);
    },
    addPair(left, right, joined, split) {
      const node = edges.step(edges.step(0, left), right);
      if (node < 0 || isPair[node] === 0) return;
      joins[node] += joined;
      splits[node] += split;
      refresh(node);
    },
  };
}
