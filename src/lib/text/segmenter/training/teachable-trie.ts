import {
  dictionaryShift,
  idBits,
  isName,
  isPhrase,
  isTrained,
  magnitude,
  nodeBits,
  pairShift,
  phraseShift,
  wordShift,
  type TrieNodes,
} from '../word-trie.ts';
import type { SeenPair, Spelling } from './known-lists.ts';

/** What the nodes are made from. */
export interface TrieLists {
  words: readonly Spelling[];
  names: readonly Spelling[];
  phrases: readonly Spelling[];
  /** Words of the training sentences. */
  trained: readonly Spelling[];
  /** Words of dictionaries: `count` has a bit for each dictionary. */
  headwords: readonly Spelling[];
  /** Neighbouring syllables of the training sentences. */
  pairs: readonly SeenPair[];
}

/** Nodes whose facts follow the training sentences that are taken away and given back. */
export interface TeachableTrie {
  nodes: TrieNodes;
  /** Takes a word met in training away (below 0) or gives it back; one that is not in the trie is passed over. */
  addTrained(ids: readonly number[], count: number): void;
  /** The same for a pair. */
  addPair(left: number, right: number, joined: number, split: number): void;
}

/** One sighting in the training sentences tells as much as this many in a list made by machine. */
const trainedWeight = 40;

/** Numbers the nodes level by level, siblings by id, so that the order of the lists does not matter. */
function numberNodes(spellings: Iterable<readonly number[]>): {
  parents: Int32Array;
  ids: Int32Array;
  find: (ids: readonly number[]) => number;
} {
  interface Branch {
    number: number;
    children: Map<number, Branch>;
  }
  const root: Branch = { number: 0, children: new Map() };
  for (const spelling of spellings) {
    let branch = root;
    for (const id of spelling) {
      const child = branch.children.get(id) ?? { number: 0, children: new Map<number, Branch>() };
      branch.children.set(id, child);
      branch = child;
    }
  }
  const parents = [0];
  const ids = [0];
  const level: Branch[] = [root];
  for (const branch of level) {
    for (const [id, child] of [...branch.children].sort(([a], [b]) => a - b)) {
      child.number = parents.length;
      parents.push(branch.number);
      ids.push(id);
      level.push(child);
    }
  }
  function find(spelling: readonly number[]): number {
    let branch: Branch | undefined = root;
    for (const id of spelling) branch = branch?.children.get(id);
    return branch?.number ?? -1;
  }
  return { parents: Int32Array.from(parents), ids: Int32Array.from(ids), find };
}

/** Builds the nodes; several spellings of the same kind at one node add up. Throws when there are too many. */
export function createTeachableTrie(lists: TrieLists): TeachableTrie {
  const pairIds = lists.pairs.map(({ left, right }) => [left, right]);
  const { words, names, phrases, trained, headwords, pairs } = lists;
  const spellings = [words, names, phrases, trained, headwords].flat().map(({ ids }) => ids);
  const { parents, ids, find } = numberNodes([...spellings, ...pairIds]);
  const size = parents.length;
  if (size >= 1 << nodeBits || ids.some((id) => id >= 1 << idBits)) throw new Error('the lists hold too many words');
  const sum = (list: readonly Spelling[]) => {
    const sums = new Float64Array(size);
    for (const { ids, count } of list) sums[find(ids)] += count;
    return sums;
  };
  const [wordCounts, nameCounts, phraseCounts, trainedCounts] = [words, names, phrases, trained].map(sum);
  const dictionaries = new Uint8Array(size);
  for (const { ids, count } of headwords) dictionaries[find(ids)] |= count;
  const joins = new Uint16Array(size);
  const splits = new Uint16Array(size);
  const isPair = new Uint8Array(size);
  pairs.forEach(({ joined, split }, index) => {
    const node = find(pairIds[index]);
    isPair[node] = 1;
    joins[node] += joined;
    splits[node] += split;
  });

  const facts = new Int32Array(size);
  function refresh(node: number): void {
    facts[node] =
      (nameCounts[node] > 0 ? isName : 0) |
      (phraseCounts[node] > 0 ? isPhrase : 0) |
      (trainedCounts[node] > 0 ? isTrained : 0) |
      (magnitude(wordCounts[node] + trainedWeight * trainedCounts[node]) << wordShift) |
      (dictionaries[node] << dictionaryShift) |
      (magnitude(phraseCounts[node]) << phraseShift) |
      ((Math.min(3, joins[node]) * 4 + Math.min(3, splits[node])) << pairShift);
  }
  for (let node = 1; node < size; node++) refresh(node);
  return {
    nodes: { parents, ids, facts },
    addTrained(ids, count) {
      const node = find(ids);
      if (node < 0) return;
      trainedCounts[node] += count;
      refresh(node);
    },
    addPair(left, right, joined, split) {
      const node = find([left, right]);
      if (node < 0 || isPair[node] === 0) return;
      joins[node] += joined;
      splits[node] += split;
      refresh(node);
    },
  };
}
