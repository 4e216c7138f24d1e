import type { Cast } from '../facts/cast.ts';
import type { Fact } from '../facts/fact.ts';
import type { Passage } from '../facts/passage.ts';
import type { Article } from '../text/article.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Claim } from './claims/claim.ts';
import type { CivicWord } from './civic-words.ts';
import type { Gist } from './gist/gist.ts';
import type { Evidence, ItemKind, Level, QuizLanguage } from './item.ts';
import type { KeyPhrase } from './key-phrases.ts';
import type { Random } from './random.ts';

/** What questions are made from. */
export interface Ground {
  article: Article;
  facts: Fact[];
  /** Phrases that the sentences turn on; found at the first call. */
  phrases: () => KeyPhrase[];
  passages: Passage[];
  /** Passages by id of their sentence. */
  bySentence: Map<string, Passage>;
  cast: Cast;
  lexicon: Lexicon;
  language: QuizLanguage;
}

/** What a question is about: a fact, a claim, a word, a phrase that the sentence turns on, or the matter of the article. */
export type Topic = Fact | Claim | CivicWord | KeyPhrase | Gist;

/** An answer; `value` orders figures and dates. */
export interface Option {
  text: string;
  value?: number;
}

/**
 * How the answer follows from the evidence: it stands there; a name that stands there means it; the dictionary explains
 * what stands there by it; or it is the one thing that does not stand there while the others do; or all its parts stand in the
 * article; or the sentence that stands there says so, or differs: what it says and what the one to be judged says instead; or
 * its parts stand there and say what the whole article is about.
 */
export type Proof =
  | { kind: 'stands' }
  | { kind: 'named'; mention: string }
  | { kind: 'glossed'; gloss: string }
  | { kind: 'absent'; members: string[] }
  | { kind: 'paired'; parts: string[] }
  | { kind: 'judged'; difference: { said: string; changed: string } | null }
  | { kind: 'gist'; parts: string[] };

/** A question before its wrong answers are chosen. */
export interface Candidate {
  kind: ItemKind;
  fact: Topic;
  level?: Level;
  prompt: string;
  /** Where words of other sentences are needed to see the answer, those sentences. */
  support?: string[];
  answer: Option;
  /** Possible wrong answers, the most plausible first. */
  distractors: Option[];
  optionLanguage: QuizLanguage;
  proof: Proof;
  evidence: Evidence;
  /** What the answer must carry over from the text: “khoảng”, “hơn”. */
  hedge: string | null;
  /** The more, the sooner it is asked. */
  weight: number;
}

/** Makes the questions of one kind from one fact; none where the fact does not fit. */
export type Maker = (fact: Topic, ground: Ground, random: Random) => Candidate[];
