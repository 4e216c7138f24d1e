import { longestSentence } from './token-reader.ts';
import { isName, isPhrase, isTrained, pairShift, phraseShift, wordShift, type WordTrie } from './word-trie.ts';

/**
 * What is kept of each gap, and where within its `size` bytes. `word`, `name`, `phrase`, `trained`: tokens in the
 * longest spelling of that kind across the gap, 0 for none. `wordTwo`, `phraseTwo`, `nameTwo`: how common the one made
 * of just the two tokens is. `seen`: how often these two were met in training. `begins`, `ends`: whether a word of
 * several tokens begins with the token after the gap, or ends before it.
 */
export const spelled = {
  word: 0,
  name: 1,
  phrase: 2,
  trained: 3,
  wordTwo: 4,
  nameTwo: 5,
  phraseTwo: 6,
  seen: 7,
  begins: 8,
  ends: 9,
  size: 10,
} as const;

/** The longest spelling looked for, in tokens. */
const reach = 6;

/** Makes a finder of all known spellings in a sentence; `ids` are as `ReadTokens` has them. */
export function createSpellingFinder(trie: WordTrie): (ids: Int32Array, length: number) => Uint8Array {
  const found = new Uint8Array((longestSentence + 2) * spelled.size);
  const { step, facts } = trie;

  function lengthen(kind: number, start: number, span: number): void {
    for (let gap = start + 1; gap < start + span; gap++) {
      const at = gap * spelled.size + kind;
      if (found[at] < span) found[at] = span;
    }
  }

  return (ids, length) => {
    found.fill(0, 0, (length + 2) * spelled.size);
    for (let i = 0; i < length; i++) {
      let node = step(0, ids[i + 2]);
      if (node < 0) continue;
      const most = Math.min(reach, length - i);
      for (let span = 2; span <= most; span++) {
        node = step(node, ids[i + span + 1]);
        if (node < 0) break;
        const fact = facts[node];
        if (fact === 0) continue;
        const common = (fact >> wordShift) & 7;
        if (common > 0) {
          found[i * spelled.size + spelled.begins] = 1;
          found[(i + span) * spelled.size + spelled.ends] = 1;
          lengthen(spelled.word, i, span);
        }
        if ((fact & isTrained) !== 0) lengthen(spelled.trained, i, span);
        if ((fact & isName) !== 0) lengthen(spelled.name, i, span);
        if ((fact & isPhrase) !== 0) lengthen(spelled.phrase, i, span);
        if (span === 2) {
          const at = (i + 1) * spelled.size;
          found[at + spelled.wordTwo] = common;
          found[at + spelled.nameTwo] = fact & isName;
          found[at + spelled.phraseTwo] = (fact >> phraseShift) & 7;
          found[at + spelled.seen] = (fact >> pairShift) & 15;
        }
      }
    }
    return found;
  };
}
