/** What `analyse` makes of a text. All offsets are UTF-16 code units into the raw source string, end exclusive. */

export interface Span {
  start: number;
  end: number;
}

/** What a paragraph, and so each of its sentences, is in the article. */
export type ParagraphKind = 'title' | 'heading' | 'body' | 'caption' | 'byline';

/** `term`: an expression of several words, which are its parts. */
export type WordKind = 'word' | 'term' | 'name' | 'number' | 'date' | 'punctuation';

export interface Word extends Span {
  /** The source between start and end, unchanged. */
  text: string;
  kind: WordKind;
  /** Id of the dictionary entry, which is its headword; null when the dictionary has none. */
  entry: string | null;
  /** Index of the sense meant here among the entry's senses; null without an entry. */
  sense: number | null;
  /** The short English gloss of that sense; null without an entry. */
  gloss: string | null;
  /** The words inside a term or a compound name, in order; empty otherwise. */
  parts: Word[];
}

export interface Sentence extends Span {
  /** `s1`, `s2` … in order of the text. */
  id: string;
  kind: ParagraphKind;
  text: string;
  words: Word[];
}

export interface Paragraph extends Span {
  kind: ParagraphKind;
  sentences: Sentence[];
}

export interface Article {
  source: string;
  /** The headline as found in the text, or null when the text has none. */
  title: string | null;
  paragraphs: Paragraph[];
}

/** All sentences of an article in order, headings and captions included. */
export function sentencesOf(article: Article): Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}
