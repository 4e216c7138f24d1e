import type { Cast, Mention } from '../cast.ts';
import type { Dateline } from '../dateline.ts';
import type { Found, Speaker } from '../fact.ts';
import type { Passage } from '../passage.ts';
import type { ProperName } from '../name-class.ts';
import type { Utterance } from '../utterances.ts';

/** What a rule looks at: one passage with what is known about the people in it. */
export interface Scene {
  passage: Passage;
  mentions: Mention[];
  utterances: Utterance[];
  cast: Cast;
  names: ProperName[];
  dateline: Dateline;
  /** The passage before this one, and those that follow it. */
  before: Passage | null;
  after: Passage[];
}

/** Finds the facts of one kind in one passage; pure. */
export type Rule = (scene: Scene) => Found[];

/** The fields every fact has, for a stretch of the folded text. */
export function said(passage: Passage, from: number, to: number) {
  return { sentence: passage.sentence.id, ...passage.span(from, to), text: wordsAt(passage, from, to) };
}

/** The speaker of an utterance as facts name them. */
export function speakerOf(passage: Passage, { person, from, to, how }: Mention): Speaker {
  return {
    name: person.name,
    address: person.address,
    mention: passage.span(from, to),
    institution: how === 'institution',
  };
}

/** The words of the source at a stretch of the folded text. */
export function wordsAt(passage: Passage, from: number, to: number): string {
  const { start, end } = passage.span(from, to);
  return passage.sentence.text.slice(start - passage.sentence.start, end - passage.sentence.start);
}
