import type { ReadingView, SentenceView } from '../../reader/reading-view.ts';

/** What is needed of a frozen reading to show its sentences. */
export type Sentences = Pick<ReadingView, 'source' | 'paragraphs' | 'items'>;

/** A sentence of the reading with the words marked that it is shown for. */
export interface ShownSentence {
  id: string;
  /** From 1, in the order of the text. */
  number: number;
  /** The sentence in pieces; every other one, from the second on, is marked. */
  pieces: string[];
}

/** The sentences of a reading in its order, with their place in it from 1. */
export function sentencesIn({ paragraphs }: Sentences): { sentence: SentenceView; number: number }[] {
  return paragraphs.flatMap(({ sentences }) => sentences).map((sentence, index) => ({ sentence, number: index + 1 }));
}

/** A sentence with every word marked that is this item of the glossary. */
export function markWord({ source }: Sentences, { start, end, words }: SentenceView, item: number): string[] {
  const pieces: string[] = [];
  let at = start;
  for (const word of words.filter((one) => one.item === item)) {
    pieces.push(source.slice(at, word.start), source.slice(word.start, word.end));
    at = word.end;
  }
  return [...pieces, source.slice(at, end)];
}
