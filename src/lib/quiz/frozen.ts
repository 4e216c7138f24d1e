import { sentencesOf, type Article, type Sentence } from '../text/article.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Evidence, Item } from './item.ts';
import { frequencyOf } from './part-of-speech.ts';

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
/** Occurrences in a million words: “thực hiện”, “cho biết”, “người dân” are known to whoever reads the news. */
const commonest = 600;

/**
 * The words of sentences that a learner would look up: terms and words of several syllables with a gloss, each once,
 * the rarest where there are too many, in order of the text.
 */
export function termsOf(sentences: Sentence[], lexicon: Lexicon): FrozenTerm[] {
  const glossed = new Map<string, FrozenTerm & { frequency: number }>();
  for (const { entry, gloss, kind, text } of sentences.flatMap(({ words }) => words)) {
    if (entry === null || gloss === null || kind === 'name' || !/\s/.test(text) || glossed.has(entry)) continue;
    const frequency = frequencyOf(entry, lexicon);
    if (frequency <= commonest) glossed.set(entry, { text, gloss, frequency });
  }
  const terms = [...glossed.values()];
  const rarest = new Set(terms.toSorted((a, b) => a.frequency - b.frequency).slice(0, mostTerms));
  return terms.filter((term) => rarest.has(term)).map(({ text, gloss }) => ({ text, gloss }));
}

/** Every sentence that shows the answer to a question, the first one first; none where it names none. */
export function provingSentences({ item, sentence, further = [] }: Omit<FrozenItem, 'terms'>): ProvingSentence[] {
  return sentence === null ? [] : [{ evidence: item.evidence, sentence }, ...further];
}

/** Freezes questions on an article. */
export function freezeItems(items: Item[], article: Article, lexicon: Lexicon): FrozenItem[] {
  const sentences = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
  return items.map((item) => {
    const sentence = sentences.get(item.evidence.sentence);
    const { text, start } = sentence ?? item.evidence;
    return { item, sentence: { text, start }, terms: sentence === undefined ? [] : termsOf([sentence], lexicon) };
  });
}
