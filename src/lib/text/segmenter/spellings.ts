import { longestSentence } from './token-reader.ts';
import {
  dictionaryShift,
  isName,
  isPhrase,
  isTrained,
  pairShift,
  phraseShift,
  wordShift,
  type WordTrie,
} from './word-trie.ts';

/**
 * What is kept of each gap, and where within its `size` bytes. `counted`, `name`, `phrase`, `trained`: tokens in the
 * longest spelling of that kind across the gap, 0 for none. `countedTwo`, `phraseTwo`: how common the one made of just
 * the two tokens is. `seen`: how often these two were met in training. `span`, `place`, `evidence`: tokens in the
 * longest word across the gap that was counted or is in a dictionary, how many of them lie before the gap, and what
 * speaks for it; `evidenceTwo`: what speaks for the word of just the two tokens. `begins`, `ends`: whether such a word
 * begins with the token after the gap, or ends before it.
 */
export const spelled = {
  counted: 0,
  name: 1,
  phrase: 2,
  trained: 3,
  countedTwo: 4,
  phraseTwo: 5,
  seen: 6,
  span: 7,
  place: 8,
  evidence: 9,
  evidenceTwo: 10,
  begins: 11,
  ends: 12,
  size: 13,
} as const;

/** The longest spelling looked for, in tokens. */
const reach = 6;

/** The dictionaries that have a word, and above them how common it is in four classes. */
export const evidenceBits = 5;
function evidenceOf(fact: number): number {
  const common = (fact >> wordShift) & 7;
  const dictionaries = (fact >> dictionaryShift) & 7;
  return (common === 0 ? 0 : common < 3 ? 1 : common < 5 ? 2 : 3) * 8 + dictionaries;
}

/** Makes a finder of all known spellings in a sentence; `ids` are as `ReadTokens` has them. */
export function createSpellingFinder(trie: WordTrie): (ids: Int32Array, length: number) => Uint8Array {
  const found = new Uint8Array((longestSentence + 2) * spelled.size);
  const { step, facts, starts } = trie;

  function lengthen(kind: number, start: number, span: number): void {
    for (let gap = start + 1; gap < start + span; gap++) {
      const at = gap * spelled.size + kind;
      if (found[at] < span) found[at] = span;
    }
  }

  function addWord(start: number, span: number, evidence: number): void {
    for (let gap = start + 1; gap < start + span; gap++) {
      const at = gap * spelled.size;
      if (found[at + spelled.span] > span) continue;
      found[at + spelled.span] = span;
      found[at + spelled.place] = gap - start;
      found[at + spelled.evidence] = evidence;
    }
    found[start * spelled.size + spelled.begins] = 1;
    found[(start + span) * spelled.size + spelled.ends] = 1;
  }

  return (ids, length) => {
    found.fill(0, 0, (length + 2) * spelled.size);
    for (let i = 0; i < length; i++) {
      let node = starts[ids[i + 2]];
      if (node === 0) continue;
      const most = Math.min(reach, length - i);
      for (let span = 2; span <= most; span++) {
        node = step(node, ids[i + span + 1]);
        if (node < 0) break;
        const fact = facts[node];
        if (fact === 0) continue;
        const evidence = evidenceOf(fact);
        if (evidence > 0) addWord(i, span, evidence);
        if (evidence >= 8) lengthen(spelled.counted, i, span);
        if ((fact & isTrained) !== 0) lengthen(spelled.trained, i, span);
        if ((fact & isName) !== 0) lengthen(spelled.name, i, span);
        if ((fact & isPhrase) !== 0) lengthen(spelled.phrase, i, span);
        if (span === 2) {
          const at = (i + 1) * spelled.size;
          found[at + spelled.countedTwo] = (fact >> wordShift) & 7;
          found[at + spelled.phraseTwo] = (fact >> phraseShift) & 7;
          found[at + spelled.evidenceTwo] = evidence;
          found[at + spelled.seen] = (fact >> pairShift) & 15;
        }
      }
    }
    return found;
  };
}
