import type { Article } from '../text/article.ts';

/** Names one text of the product, bundled or a reader's own. */
export type TextRef = { kind: 'reading'; reading: string; level: Level } | { kind: 'own'; id: string };

export type Level = 'de' | 'vua' | 'kho';

export const levels: readonly Level[] = ['de', 'vua', 'kho'];

/** A text ready to be shown or asked about. */
export interface OpenedText {
  ref: TextRef;
  /** Path of its reading page: `/readings/<reading>/<level>` or `/texts/<id>`; its quiz starts at `<address>/quiz`. */
  address: string;
  title: string;
  article: Article;
  /** English title, where the text has one. */
  translation: string | null;
  /** English by sentence id, where the text has translations. */
  translations: Record<string, string>;
  /** ISO date of the events, where known. */
  date: string | null;
  /** Where the text comes from, one English sentence; null for a reader's own. */
  sourceNote: string | null;
}
