import type { Ground } from './candidate.ts';
import { overlap } from './likeness.ts';

const inLead = 0.7;
const inHeadline = 0.9;
const again = 0.3;

/**
 * How much a sentence matters to its article, from 0 to about 2: it leads, it says what the headline says, its names come
 * back. Added to the weight of a question.
 */
export function importanceIn({ article, passages, facts, bySentence }: Ground): (sentence: string) => number {
  const lead = passages.find(({ sentence }) => sentence.kind === 'body')?.paragraph;
  const times = new Map<string, number>();
  const bySentenceNames = new Map<string, string[]>();
  for (const fact of facts) {
    if (fact.kind !== 'name') continue;
    times.set(fact.text, (times.get(fact.text) ?? 0) + 1);
    bySentenceNames.set(fact.sentence, [...(bySentenceNames.get(fact.sentence) ?? []), fact.text]);
  }
  return (id) => {
    const passage = bySentence.get(id);
    if (passage === undefined) return 0;
    const headline = article.title === null ? 0 : overlap(article.title, passage.text) * inHeadline;
    const names = bySentenceNames.get(id) ?? [];
    const back = names.some((name) => (times.get(name) ?? 0) >= 3) ? again : 0;
    return (passage.paragraph === lead ? inLead : 0) + headline + back;
  };
}
