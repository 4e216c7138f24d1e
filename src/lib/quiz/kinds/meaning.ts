import type { Candidate, Maker } from '../candidate.ts';
import { evidenceAt, inLanguage, lengthOf } from '../wording.ts';
import { bare, isFamiliar, isPlain, literalSyllables, literalWords } from './plain-terms.ts';
import type { Glossed } from './glossed.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { wordsOf } from './words-of-article.ts';
import { wrongMeanings } from './wrong-meanings.ts';
import { wrongWords } from './wrong-words.ts';

const wanted = 3;

const numeral = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;

/** Whether one who knows a part of the term finds the key by that part alone: no other option is about schools, or has “two” in it. */
function isGivenAway(term: Glossed, wrong: readonly Glossed[], lexicon: Lexicon): boolean {
  const parts = literalWords(term, lexicon);
  const shared = ({ word, means }: { word: string; means: string }) =>
    wrong.some((one) => one.words.includes(word) || bare(one.full).includes(means));
  // One syllable that everybody knows tells a long term: “sông” of “bến khách ngang sông”.
  const long = term.words.length > 2 ? literalSyllables(term, lexicon) : [];
  return (
    long.some((part) => !shared(part)) ||
    // “cha mẹ” of “ban đại diện cha mẹ học sinh” beside boards that have no parents.
    parts.some(
      (part) =>
        (numeral.test(part.word) || (lengthOf(term.entry) > 4 && isFamiliar(part.word, lexicon))) && !shared(part),
    ) ||
    (parts.length > 1 && parts.length === term.words.length && !parts.some(shared))
  );
}

/** What says itself what it is is asked for where nothing else is left. */
const plainWeight = 3.2;

/** With three answers it is the last of what is worth asking. */
const ofThree = 3.56;

/** Civic terms are worth asking about; what is plain less so. */
function weightOf({ text }: { text: string }, term: Glossed, lexicon: Lexicon): number {
  if (isPlain(term, lexicon)) return plainWeight;
  return 3.57 + Math.min(0.9, lengthOf(term.entry) / 5) + (/^\p{Lu}/u.test(text) ? 0.2 : 0);
}

// “Trong bài, “giãn cách xã hội” có nghĩa là gì?”, “Từ ngữ nào trong bài có nghĩa là “to disburse”?”
export const meaning: Maker = (fact, ground, random) => {
  const word = wordsOf(ground).get(fact.id);
  const passage = ground.bySentence.get('sentence' in fact ? fact.sentence : '');
  if (word === undefined || passage === undefined || (fact.kind !== 'term' && fact.kind !== 'word')) return [];
  const { term, written } = word;
  const base = {
    kind: 'meaning',
    fact,
    proof: { kind: 'glossed', gloss: term.gloss },
    evidence: evidenceAt(passage, fact),
    hedge: null,
    weight: weightOf(fact, term, ground.lexicon),
  } as const;
  const meanings = wrongMeanings(term, ground, random, wanted + 2);
  const words = wrongWords(word, ground, random, wanted);
  const candidates: Candidate[] = [];
  if (meanings.length >= wanted && !isGivenAway(term, meanings.slice(0, wanted), ground.lexicon))
    candidates.push({
      ...base,
      prompt: inLanguage(ground.language, {
        vi: `Trong bài, “${written}” có nghĩa là gì?`,
        en: `In this article, what does “${written}” mean?`,
      }),
      answer: { text: term.gloss },
      distractors: meanings.map(({ gloss }) => ({ text: gloss })),
      optionLanguage: 'en',
    });
  if (words.length > 0)
    candidates.push({
      ...base,
      prompt: inLanguage(ground.language, {
        vi: `Từ ngữ nào trong bài có nghĩa là “${term.full}”?`,
        en: `Which word or phrase in the article means “${term.full}”?`,
      }),
      answer: { text: written },
      distractors: words.map((one) => ({ text: one.written })),
      optionLanguage: 'vi',
      // In full it says which sense is meant: “to accept (a case)”.
      proof: { kind: 'glossed', gloss: term.full },
      weight: words.length === wanted ? base.weight : Math.min(base.weight, ofThree),
    });
  return candidates;
};
