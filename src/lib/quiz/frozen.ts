import { sentencesOf, type Article, type Sentence, type Word } from '../text/article.ts';
import type { Evidence, Item } from './item.ts';

/** A word of the sentence that shows an answer, to be looked at again by whoever missed the question. */
export interface FrozenTerm {
  /** As it stands in the text. */
  text: string;
  /** The short English gloss of the sense meant there. */
  gloss: string;
}

/** A sentence that shows an answer, and the part of it that does: of one that a teacher chose all of it. */
export interface ProvingSentence {
  evidence: Evidence;
  /** `start` in UTF-16 code units of the source. */
  sentence: { text: string; start: number };
}

/** A question as it is kept with an attempt or a shared quiz, whatever becomes of text and dictionary. */
export interface FrozenItem {
  item: Item;
  /** The sentence that shows the answer; null for a teacher’s own question that names none. */
  sentence: ProvingSentence['sentence'] | null;
  /** What a teacher chose beside that sentence; absent where one is enough. */
  further?: ProvingSentence[];
  /** Words of these sentences worth another look; questions frozen before there was such a list have none. */
  terms?: FrozenTerm[];
}

const mostTerms = 6;

function syllables({ text }: Word): number {
  return text.split(/\s+/).length;
}

/**
 * The words of sentences that a learner would look up: terms and words of several syllables with a gloss, each once,
 * the longest where there are too many, in order of the text.
 */
export function termsOf(sentences: Sentence[]): FrozenTerm[] {
  const seen = new Set<string | null>();
  const words = sentences.flatMap((sentence) => sentence.words);
  const glossed = words.filter(
    (word) =>
      word.gloss !== null &&
      word.kind !== 'name' &&
      syllables(word) > 1 &&
      !seen.has(word.entry) &&
      seen.add(word.entry),
  );
  const longest = new Set([...glossed].sort((a, b) => syllables(b) - syllables(a)).slice(0, mostTerms));
  return glossed.filter((word) => longest.has(word)).map(({ text, gloss }) => ({ text, gloss: gloss! }));
}

/** Every sentence that shows the answer to a question, the first one first; none where it names none. */
export function provingSentences({ item, sentence, further = [] }: Omit<FrozenItem, 'terms'>): ProvingSentence[] {
  return sentence === null ? [] : [{ evidence: item.evidence, sentence }, ...further];
}

/** Freezes questions on an article. */
export function freezeItems(items: Item[], article: Article): FrozenItem[] {
  const sentences = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
  return items.map((item) => {
    const sentence = sentences.get(item.evidence.sentence);
    const { text, start } = sentence ?? item.evidence;
    return { item, sentence: { text, start }, terms: sentence === undefined ? [] : termsOf([sentence]) };
  });
}
