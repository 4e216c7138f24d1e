import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordTrie, type TrieNodes, type WordTrie } from './word-trie.ts';

/** What the lists say about each syllable, in coarse classes; in the order of the model file. */
export const habitNames = ['alone', 'bound', 'combining', 'wordClass', 'family', 'naming', 'ending'] as const;

/**
 * By syllable id. `alone`: how common it is as a word of its own, 0–7. `bound`: whether it stands alone or in
 * compounds, and at which end of them, by counts. `combining`: how many known words it begins and ends, and whether it
 * is one. `wordClass`: its parts of speech as a word in our dictionary, a number for each combination. `family`: how
 * many personal names begin with it. `naming`: how common it is in names. `ending`: in how many names it comes after
 * the first place.
 */
export type SyllableHabits = Record<(typeof habitNames)[number], Uint8Array>;

/** What the segmenter knows before it weighs anything, as it is kept in the model file. */
export interface Known {
  /** Folded keys; ids follow this order. */
  keys: readonly string[];
  habits: SyllableHabits;
  nodes: TrieNodes;
}

export interface Knowledge {
  vocabulary: Vocabulary;
  trie: WordTrie;
  habits: SyllableHabits;
}

/** Builds the look-up structures; the facts of `nodes` are shared, not copied. */
export function createKnowledge({ keys, habits, nodes }: Known): Knowledge {
  return { vocabulary: createVocabulary(keys), trie: createWordTrie(nodes), habits };
}
