import type { Passage } from '../facts/passage.ts';
import { onceFor } from '../text/once-for.ts';
import type { Ground } from './candidate.ts';

/** A text of so few sentences has little but its names to ask for: a paragraph of an encyclopedia. */
const fewSentences = 8;

const isShort = onceFor(
  (passages: Passage[]) => passages.filter(({ sentence }) => sentence.kind === 'body').length <= fewSentences,
);

export function isShortText({ passages }: Pick<Ground, 'passages'>): boolean {
  return isShort(passages);
}
