/**
 * What the pipeline asks of a dictionary. It is passed in, never imported, so that a text can be read with any
 * dictionary and the pipeline runs where no dictionary can be loaded.
 */

/** When a sense is the one meant; phrases are given as keys (`phraseKey`), any hit is enough. */
export interface SenseCondition {
  after: readonly string[];
  before: readonly string[];
  near: readonly string[];
  capital: boolean;
}

export interface LexiconSense {
  pos: string;
  gloss: string;
  /** The field of public life it belongs to, “health”, “land”; null for everyday words. */
  domain: string | null;
  /** Null for a sense that needs nothing around it. */
  condition: SenseCondition | null;
}

export interface LexiconEntry {
  headword: string;
  /** The field of its first sense; many entries are asked for that alone. */
  domain: string | null;
  senses: readonly LexiconSense[];
  /** Token keys of each word a term is made of; null for a word. */
  components: readonly (readonly string[])[] | null;
  /** Occurrences in a million running words; 0 where nobody counted. */
  frequency: number;
}

/** A node of the trie over token keys; the path from the root spells a headword or a variant. */
export interface LexiconNode {
  next: ReadonlyMap<string, LexiconNode>;
  entry: LexiconEntry | null;
}

export interface Lexicon {
  /** Changes whenever any entry changes; part of every cache key. */
  version: string;
  root: LexiconNode;
}
