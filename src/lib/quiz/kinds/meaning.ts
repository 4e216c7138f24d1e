import type { Candidate, Maker } from '../candidate.ts';
import { evidenceAt, inLanguage, lengthOf } from '../wording.ts';
import { bare, isMetOften, isPlain, literalRuns, literalSyllables, literalWords } from './plain-terms.ts';
import type { Glossed } from './glossed.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { wordsOf } from './words-of-article.ts';
import { wrongMeanings } from './wrong-meanings.ts';
import { wrongWords } from './wrong-words.ts';

const wanted = 3;

const numeral = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;

/** Whether one who knows a part of the term finds the key by that part alone: no other option is about schools, or has “two” in it. */
function isGivenAway(term: Glossed, wrong: readonly Glossed[], lexicon: Lexicon): boolean {
  const shared = ({ word, means }: { word: string; means: string }) =>
    wrong.some((one) => ` ${one.words.join(' ')} `.includes(` ${word} `) || bare(one.full).includes(means));
  const parts = literalWords(term, lexicon);
  // One syllable that everybody knows tells a long term: “sông” of “bến khách ngang sông”.
  const telling = term.words.length > 2 ? literalSyllables(term, lexicon) : [];
  // “cha mẹ” of “ban đại diện cha mẹ học sinh” beside boards that have no parents, “bảo hiểm” of a card beside cards of banks.
  const known = [...parts, ...literalRuns(term, lexicon)].filter(
    ({ word }) => numeral.test(word) || isMetOften(word, lexicon),
  );
  const all = parts.length > 1 && parts.length === term.words.length;
  return [...telling, ...known].some((part) => !shared(part)) || (all && !parts.some(shared));
}

/** A deed asked for among the deeds of the article has the likeliest wrong answers; three answers are fewer, and things differ more. */
const wordWeight = 4.2;
const lesserWeight = 3.8;
/** A thing among two others is asked for when all else is used up. */
const leastWeight = 3.5;

function wordWeightOf({ part }: Glossed, wrong: number): number {
  const lacks = (part === 'verb' ? 0 : 1) + (wrong === wanted ? 0 : 1);
  return [wordWeight, lesserWeight, leastWeight][lacks];
}

/** What a term means is asked for where there is no better: the more the longer, up to so much. */
const meaningWeight = 3.57;
const mostForLength = 0.4;

function meaningWeightOf(term: Glossed): number {
  return meaningWeight + Math.min(mostForLength, (lengthOf(term.entry) - 2) / 10);
}

// “Từ ngữ nào trong bài có nghĩa là “to disburse”?”, “Trong bài, “giãn cách xã hội” có nghĩa tiếng Anh là gì?”
export const meaning: Maker = (fact, ground, random) => {
  const word = wordsOf(ground).get(fact.id);
  const passage = ground.bySentence.get('sentence' in fact ? fact.sentence : '');
  if (word === undefined || passage === undefined || (fact.kind !== 'term' && fact.kind !== 'word')) return [];
  const { term, written, sure } = word;
  // What says itself what it is teaches nobody a word.
  if (!sure || isPlain(term, ground.lexicon)) return [];
  const base = { kind: 'meaning', fact, evidence: evidenceAt(passage, fact), hedge: null } as const;
  const words = wrongWords(word, ground, random, wanted);
  const meanings = wrongMeanings(term, ground, random, wanted + 2);
  const candidates: Candidate[] = [];
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
      weight: wordWeightOf(term, words.length),
    });
  if (meanings.length >= wanted && !isGivenAway(term, meanings.slice(0, wanted), ground.lexicon))
    candidates.push({
      ...base,
      prompt: inLanguage(ground.language, {
        vi: `Trong bài, “${written}” có nghĩa tiếng Anh là gì?`,
        en: `In this article, what does “${written}” mean?`,
      }),
      answer: { text: term.gloss },
      distractors: meanings.map(({ gloss }) => ({ text: gloss })),
      optionLanguage: 'en',
      proof: { kind: 'glossed', gloss: term.gloss },
      weight: meaningWeightOf(term),
    });
  return candidates;
};
