/**
 * What the pipeline asks of a dictionary. It is passed in, never imported, so that a text can be read with any
 * dictionary and the pipeline runs where no dictionary can be loaded.
 */

export interface LexiconSense {
  pos: string;
  gloss: string;
  when?: { after?: string[]; before?: string[]; near?: string[]; capital?: true };
}

export interface LexiconEntry {
  headword: string;
  senses: LexiconSense[];
  components?: string[];
}

/** A node of the trie over token keys; the path from the root spells a headword or a variant. */
export interface LexiconNode {
  next: Map<string, LexiconNode>;
  entry: LexiconEntry | null;
}

export interface Lexicon {
  /** Changes whenever any entry changes; part of every cache key. */
  version: string;
  root: LexiconNode;
  /** The entry of exactly this headword. */
  get(headword: string): LexiconEntry | undefined;
}
