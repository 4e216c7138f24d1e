import type { Article, Sentence, Span, Word } from '../text/article.ts';
import { sentencesOf } from '../text/article.ts';
import { onceFor } from '../text/once-for.ts';

/** A top-level word of a sentence with its place in the folded text. */
export interface Piece {
  word: Word;
  from: number;
  to: number;
}

/**
 * A sentence made easy to match: NFC, one tone placement (`uỷ`, `hoà`), plain quotation marks, dashes and spaces,
 * nothing invisible. Rules match on `text` and hand spans back through `span`.
 */
export interface Passage {
  sentence: Sentence;
  /** Index of the sentence's paragraph in the article. */
  paragraph: number;
  text: string;
  pieces: Piece[];
  /** The place in the source of `text[from, to)`. */
  span(from: number, to: number): Span;
}

/** No press sentence is longer; what is, is no sentence, and is not matched: rules stay linear on any input. */
const longestSentence = 1500;

const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;
const oldTone = /[òóỏõọ][ae](?![A-Za-zÀ-ỹ])|[ùúủũụ]y(?![A-Za-zÀ-ỹ])/gi;

function newTone(pair: string): string {
  const mark = pair.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? '';
  const base = pair[0].normalize('NFD')[0];
  return (base + pair[1] + mark).normalize('NFC');
}

const unplain = /[\s“”„‟«»–—‐‑‒―−]/;

function plain(text: string): string {
  if (!unplain.test(text)) return text;
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[–—‐‑‒―−]/g, '-')
    .replace(/[^\S ]/g, ' ');
}

/** Folds white space, quotation marks, dashes and tone placement; keeps case. Used to compare texts, never to show. */
export function folded(text: string): string {
  return plain(text.normalize('NFC').replace(invisible, '')).replace(oldTone, newTone);
}

/** What folding changes the length of: marks apart from their letters, invisible characters, letters of two units. */
const uneven = /[\p{Cf}\uD800-\uDFFF]/u;

/** A sentence in which every character folds to one: places are the same in both. */
function evenPassage(sentence: Sentence, paragraph: number): Passage {
  const { start } = sentence;
  const pieces = sentence.words.map((word) => ({ word, from: word.start - start, to: word.end - start }));
  const span = (from: number, to: number): Span => ({ start: start + from, end: start + to });
  return { sentence, paragraph, text: plain(sentence.text).replace(oldTone, newTone), pieces, span };
}

function passageOf(sentence: Sentence, paragraph: number): Passage {
  if (!uneven.test(sentence.text) && sentence.text.normalize('NFC') === sentence.text)
    return evenPassage(sentence, paragraph);
  const starts: number[] = [];
  const ends: number[] = [];
  const foldedAt: number[] = [];
  let text = '';
  for (const match of sentence.text.matchAll(cluster)) {
    const from = match.index;
    const to = from + match[0].length;
    for (let at = from; at < to; at++) foldedAt[at] = text.length;
    const characters = plain(match[0].normalize('NFC').replace(invisible, ''));
    for (let at = 0; at < characters.length; at++) {
      starts.push(from);
      ends.push(to);
    }
    text += characters;
  }
  foldedAt[sentence.text.length] = text.length;
  const pieces = sentence.words.map((word) => ({
    word,
    from: foldedAt[word.start - sentence.start],
    to: foldedAt[word.end - sentence.start],
  }));
  const span = (from: number, to: number): Span => ({
    start: sentence.start + starts[from],
    end: sentence.start + ends[to - 1],
  });
  return { sentence, paragraph, text: text.replace(oldTone, newTone), pieces, span };
}

/**
 * The sentences of an article that are short enough to be read by rules, in order; made once, as facts and questions both
 * read them.
 */
export const passagesOf: (article: Article) => Passage[] = onceFor(readPassages);

function readPassages(article: Article): Passage[] {
  const paragraphs = new Map(article.paragraphs.flatMap((one, index) => one.sentences.map((s) => [s.id, index])));
  return sentencesOf(article)
    .filter(({ text }) => text.length <= longestSentence)
    .map((sentence) => passageOf(sentence, paragraphs.get(sentence.id) ?? 0));
}
