import type { Article, ParagraphKind, Sentence, Span, Word } from '../text/article.ts';
import { buildGlossary, type Glossary, type GlossaryBuilder, type GlossaryDictionary } from './glossary.ts';

/**
 * What a reading page is made from: the text once, offsets into it, and the part of the dictionary it needs. The page
 * is rendered on the server from this and sent as markup alone.
 */

export interface WordView extends Span {
  /** Index of the item of the glossary that explains it. */
  item: number;
  /** Index of the sense meant here. */
  sense: number;
  /** Whether it is an expression of several words. */
  term: boolean;
}

export interface SentenceView extends Span {
  id: string;
  words: WordView[];
  translation: string | null;
}

export interface ParagraphView extends Span {
  kind: ParagraphKind;
  sentences: SentenceView[];
}

export interface ReadingView extends Glossary {
  address: string;
  title: string;
  date: string | null;
  sourceNote: string | null;
  /** The raw text, unchanged. */
  source: string;
  paragraphs: ParagraphView[];
  sentenceCount: number;
  /** Whether any sentence has a translation. */
  translated: boolean;
}

/** What is needed of an opened text. */
export interface ReadableText {
  address: string;
  title: string;
  article: Article;
  translations: Record<string, string>;
  date: string | null;
  sourceNote: string | null;
}

function wordView(word: Word, glossary: GlossaryBuilder): WordView {
  const { start, end, kind, sense } = word;
  return { start, end, item: glossary.addWord(word), sense: sense ?? 0, term: kind === 'term' };
}

/** The form of a text that its page is made from. Pure; the glossary holds all that one can get to from any word. */
export function toReadingView(opened: ReadableText, dictionary: GlossaryDictionary): ReadingView {
  const { address, title, article, translations, date, sourceNote } = opened;
  const glossary = buildGlossary(dictionary);
  const sentenceView = ({ id, start, end, words }: Sentence): SentenceView => ({
    id,
    start,
    end,
    words: words.filter(({ kind }) => kind !== 'punctuation').map((word) => wordView(word, glossary)),
    translation: translations[id] ?? null,
  });
  const paragraphs = article.paragraphs.map(({ kind, start, end, sentences }): ParagraphView => ({
    kind,
    start,
    end,
    sentences: sentences.map(sentenceView),
  }));
  return {
    address,
    title,
    date,
    sourceNote,
    source: article.source,
    paragraphs,
    sentenceCount: paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
    translated: Object.keys(translations).length > 0,
    ...glossary.finish(),
  };
}
