/** A question with the one right answer and the place in the article that shows it. */

export type QuizLanguage = 'en' | 'vi';

export type ItemKind =
  | 'number'
  | 'date'
  | 'role'
  | 'speaker'
  | 'list'
  | 'meaning'
  | 'content'
  | 'place'
  | 'name'
  | 'cause'
  | 'comparison'
  | 'order'
  | 'matching'
  | 'truth'
  | 'main-idea'
  | 'cloze';

/** 1: the answer stands in the sentence asked about; 2: two places are put together; 3: by elimination. */
export type Level = 1 | 2 | 3;

export interface Evidence {
  /** Id of the sentence that holds the answer. */
  sentence: string;
  /** Span of the answer in the source, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** The source between start and end. */
  text: string;
}

export interface Item {
  /** Stable for the same article, dictionary and seed. */
  id: string;
  kind: ItemKind;
  /** Items of quizzes stored before there were levels have none. */
  level?: Level;
  prompt: string;
  /** Three or four answers in the order shown; each with its language, for screen readers. */
  options: string[];
  /** Language the options are written in: glosses are English, what the article says is Vietnamese. */
  optionLanguage: QuizLanguage;
  /** Index of the right option. */
  key: number;
  evidence: Evidence;
  explanation: string;
  /** Id of the fact asked about. */
  fact: string;
}

/** What may reach a page before the answer is given. */
export type OpenItem = Pick<Item, 'id' | 'kind' | 'prompt' | 'options' | 'optionLanguage'>;

/** Strips everything that tells the answer. */
export function withoutKey({ id, kind, prompt, options, optionLanguage }: Item): OpenItem {
  return { id, kind, prompt, options, optionLanguage };
}

/**
 * Fewer questions than asked for: the text says nothing that can be asked (`no-facts`), what it says is all asked for
 * (`few-facts`), or most of what could be asked would have broken the contract (`turned-down`).
 */
export interface Shortfall {
  asked: number;
  found: number;
  why: 'no-facts' | 'few-facts' | 'turned-down';
}

export interface Quiz {
  items: Item[];
  /** Says why there are fewer items than asked for; null when there are enough. */
  shortfall: Shortfall | null;
}
