import type { TermFact } from '../../facts/fact.ts';
import type { Maker } from '../candidate.ts';
import { partOfSpeech } from '../part-of-speech.ts';
import { shuffled } from '../random.ts';
import { evidenceAt, inLanguage, lengthOf, lowerFirst, shown } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';

const longestGloss = 60;
const mostTerms = 120;
/** “tỷ đồng” is a unit, not a term to ask about. */
const sum = /đồng$/u;

/** Civic terms are worth asking about; “cố gắng hết sức” less so. */
function weightOf({ entry, text }: TermFact): number {
  return 4 + Math.min(2, lengthOf(entry) / 2) + (/^\p{Lu}/u.test(text) ? 0.5 : 0);
}

// “Trong bài, “giãn cách xã hội” có nghĩa là gì?” with the glosses of other terms of the article.
export const meaning: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'term' || passage === undefined || fact.gloss.length > longestGloss) return [];
  if (passage.sentence.kind !== 'body' || sum.test(fact.entry)) return [];
  const pos = partOfSpeech(fact.entry, fact.gloss, ground.lexicon);
  const terms = ground.facts.filter(
    (other): other is TermFact => other.kind === 'term' && other.entry !== fact.entry && !sum.test(other.entry),
  );
  const others = shuffled(terms, random)
    .slice(0, mostTerms)
    .filter(
      (other) => partOfSpeech(other.entry, other.gloss, ground.lexicon) === pos && other.gloss.length <= longestGloss,
    )
    .filter((other) => alikeInLength(other.gloss, fact.gloss) && overlap(other.entry, fact.entry) < 0.5);
  const term =
    /^\p{Lu}[^\p{Lu}]*$/u.test(fact.text) && /^\p{Ll}/u.test(fact.entry)
      ? lowerFirst(shown(fact.text))
      : shown(fact.text);
  return [
    {
      kind: 'meaning',
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Trong bài, “${term}” có nghĩa là gì?`,
        en: `In this article, what does “${term}” mean?`,
      }),
      answer: { text: fact.gloss },
      distractors: shuffled(others, random).map(({ gloss }) => ({ text: gloss })),
      optionLanguage: 'en',
      proof: { kind: 'glossed' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      weight: weightOf(fact),
    },
  ];
};
