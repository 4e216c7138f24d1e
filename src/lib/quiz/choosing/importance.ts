import { onceFor } from '../../text/once-for.ts';
import type { Ground } from '../candidate.ts';
import type { Item } from '../item.ts';
import { leadOf } from '../lead.ts';
import { overlap } from '../likeness.ts';
import { quotedIn } from '../wording.ts';

const inLead = 0.7;
const inHeadline = 0.9;
const again = 0.3;

/**
 * How much a sentence matters to its article, from 0 to about 2: it leads, it says what the headline says, its names come
 * back. Added to the weight of a question.
 */
export const importanceIn = onceFor(
  ({ article, passages, facts, bySentence }: Ground): ((sentence: string) => number) => {
    const lead = leadOf(passages)?.paragraph;
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
  },
);

/**
 * What a figure or a claim loses that has not a word in common with headline and lead: of the figures that readers judged
 * 57% of those passed and 74% of the others, of the claims 37% and 63%.
 */
const apart = 1.2;
const wrapping = /^(?:Theo bài, |According to the article, )/u;

/** Headline and lead, which tell what an article is about. */
export const matterIn = onceFor(({ article, passages }: Ground): string => {
  const lead = leadOf(passages)?.paragraph;
  return [article.title ?? '', ...passages.filter(({ paragraph }) => paragraph === lead).map(({ text }) => text)].join(
    ' ',
  );
});

/** How far a question leaves the matter of the article, 0 where it does not; taken from the weight of the question. */
export function asideIn(ground: Ground): (item: Item) => number {
  const matter = matterIn(ground);
  return ({ kind, prompt, options }) => {
    if (kind !== 'number' && kind !== 'truth') return 0;
    const asked = quotedIn(prompt) ?? (kind === 'truth' ? options.join(' ') : prompt.replace(wrapping, ''));
    return overlap(matter, asked.replace(/\p{N}+/gu, ' ')) > 0 ? 0 : apart;
  };
}
