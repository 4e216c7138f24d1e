import { provingSentences, type FrozenItem, type ProvingSentence } from '../quiz/frozen.ts';

/** A sentence of the article with the part that shows the answer set apart. */
export interface ShownEvidence {
  before: string;
  marked: string;
  after: string;
  /** Path of the sentence in the article. */
  place: string;
}

/** Sets the evidence apart in its sentence. `address` is the path of the reading page. */
export function shownEvidence({ evidence, sentence }: ProvingSentence, address: string): ShownEvidence {
  const { sentence: id, start, end } = evidence;
  const [from, to] = [start - sentence.start, end - sentence.start];
  return {
    before: sentence.text.slice(0, from),
    marked: sentence.text.slice(from, to),
    after: sentence.text.slice(to),
    place: `${address}#${id}`,
  };
}

/** Every sentence that shows the answer to a question; none where it names none. */
export function evidenceOf(frozen: FrozenItem, address: string): ShownEvidence[] {
  return provingSentences(frozen).map((one) => shownEvidence(one, address));
}
