import type { Article, Sentence } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import { paragraphs } from './paragraphs.ts';
import type { Segmenter } from './segmenter/segmenter.ts';
import { sentences } from './sentences.ts';
import { tokenise, type Spellings } from './tokens.ts';
import { words } from './words.ts';

/**
 * Reads a raw text: paragraphs and what each is, their sentences, and in each sentence the words and terms with the
 * sense meant there. The one place that knows the order of the steps. Pure; never throws on any string. The source is
 * kept as it is, and every offset points into it.
 */
export function analyse(source: string, lexicon: Lexicon, segmenter: Segmenter): Article {
  let count = 0;
  const spellings: Spellings = new Map();
  const found = paragraphs(source).map(({ start, end, kind }) => ({
    start,
    end,
    kind,
    sentences: sentences(source, tokenise(source, start, end, spellings)).map(({ span, tokens }): Sentence => ({
      id: `s${++count}`,
      kind,
      ...span,
      text: source.slice(span.start, span.end),
      words: words(source, lexicon, segmenter, tokens),
    })),
  }));
  const title = found.find(({ kind }) => kind === 'title');
  return { source, title: title ? source.slice(title.start, title.end) : null, paragraphs: found };
}
