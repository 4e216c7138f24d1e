import { syllableHabits, type SyllableHabits } from './syllable-habits.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { createWordTrie, type SeenPair, type Spelling, type WordTrie } from './word-trie.ts';

/** What the segmenter knows before it weighs anything, as it is kept in the model file. */
export interface KnownLists {
  /** Folded keys; ids follow this order. */
  keys: readonly string[];
  words: readonly Spelling[];
  /** Written with a capital on every syllable. */
  names: readonly Spelling[];
  /** Names written with a small letter somewhere: `Huyện uỷ`. */
  titles: readonly Spelling[];
  /** Words that often stand together and stay apart. */
  phrases: readonly Spelling[];
  /** Words of the training sentences. */
  trained: readonly Spelling[];
  /** Neighbouring syllables of the training sentences. */
  pairs: readonly SeenPair[];
}

export interface Knowledge {
  vocabulary: Vocabulary;
  trie: WordTrie;
  habits: SyllableHabits;
}

/** Builds the look-up structures from the lists. */
export function createKnowledge(lists: KnownLists): Knowledge {
  const { words, names, titles, phrases, trained, pairs } = lists;
  return {
    vocabulary: createVocabulary(lists.keys),
    trie: createWordTrie({ words, names: [...names, ...titles], phrases, trained, pairs }),
    habits: syllableHabits(lists.keys.length, words, names),
  };
}
