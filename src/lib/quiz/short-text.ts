import type { Ground } from './candidate.ts';

/** A text of so few sentences has little but its names to ask for: a paragraph of an encyclopedia. */
const fewSentences = 8;

export function isShortText({ passages }: Pick<Ground, 'passages'>): boolean {
  return passages.filter(({ sentence }) => sentence.kind === 'body').length <= fewSentences;
}
