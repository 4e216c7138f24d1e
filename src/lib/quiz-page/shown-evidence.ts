import type { Evidence } from '../quiz/item.ts';

/** A sentence of the article with the part that shows the answer set apart. */
export interface ShownEvidence {
  before: string;
  marked: string;
  after: string;
  /** Path of the sentence in the article. */
  place: string;
}

/** Sets the evidence apart in its sentence. `address` is the path of the reading page. */
export function shownEvidence(
  { sentence: id, start, end }: Evidence,
  sentence: { text: string; start: number },
  address: string,
): ShownEvidence {
  const [from, to] = [start - sentence.start, end - sentence.start];
  return {
    before: sentence.text.slice(0, from),
    marked: sentence.text.slice(from, to),
    after: sentence.text.slice(to),
    place: `${address}#${id}`,
  };
}
