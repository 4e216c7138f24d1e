import type { Maker } from '../candidate.ts';
import { shuffled } from '../random.ts';
import { evidenceAt, inLanguage, lowerFirst, shown } from '../wording.ts';
import { alikeInLength, overlap } from '../likeness.ts';
import { termPhrases } from './phrases.ts';

// “Trong bài, “TTHC” là viết tắt của cụm từ nào?”
export const abbreviation: Maker = (fact, ground, random) => {
  const passage = ground.bySentence.get(fact.sentence);
  if (fact.kind !== 'abbreviation' || passage === undefined) return [];
  const answer = lowerFirst(shown(fact.expansion));
  const pool = termPhrases(ground, null)
    .map(({ text }) => lowerFirst(text))
    .filter((text) => !text.includes(fact.abbreviation) && alikeInLength(text, answer) && overlap(text, answer) < 0.5);
  const alike = (text: string) => (text[0]?.toLowerCase() === answer[0]?.toLowerCase() ? 0 : 1);
  return [
    {
      kind: 'meaning',
      fact,
      prompt: inLanguage(ground.language, {
        vi: `Trong bài, “${fact.abbreviation}” là viết tắt của cụm từ nào?`,
        en: `In this article, what is “${fact.abbreviation}” short for?`,
      }),
      answer: { text: answer },
      distractors: shuffled([...new Set(pool)], random)
        .sort((a, b) => alike(a) - alike(b))
        .map((text) => ({ text })),
      optionLanguage: 'vi',
      proof: { kind: 'stands' },
      evidence: evidenceAt(passage, fact),
      hedge: null,
      weight: 6,
    },
  ];
};
