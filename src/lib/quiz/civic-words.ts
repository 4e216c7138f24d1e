import type { Passage } from '../facts/passage.ts';
import type { Span } from '../text/article.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { onceFor } from '../text/once-for.ts';
import { isUsedAsGlossed } from './kinds/words/word-use.ts';
import { entryOf, frequencyOf } from './part-of-speech.ts';

/** A word that an article uses: “cưỡng chế”, “giải ngân”. Its meaning can be asked for; it needs the dictionary, so it is no fact. */
export interface CivicWord extends Span {
  kind: 'word';
  id: string;
  sentence: string;
  text: string;
  entry: string;
  gloss: string;
}

/** Occurrences in a million words: what stands on every page is known, what nobody writes need not be. */
const rarest = 1;
const commonest: Readonly<Record<string, number>> = { noun: 110, verb: 240, adjective: 110 };
const fields = new Set([
  'administration',
  'law',
  'politics',
  'economy',
  'budget',
  'land',
  'security',
  'health',
  'environment',
  'transport',
  'education',
  'society',
]);
/** Of these only deeds and qualities, “trùng tu”, “tiếp giáp”: their things are rites, dishes and substances. */
const besides = new Set(['science', 'geography', 'culture', 'media']);
/** Of no field, but of the language of reports: “trì hoãn”, “cấp thiết”, “tiêu chí”. What is rarer is as often talk, “lưỡng lự”. */
const formal = { rarest: 4, commonest: { noun: 40, verb: 220, adjective: 130 } as Readonly<Record<string, number>> };
/** Above this a syllable is a word of every day: “ăn”, “tay”. */
const everydaySyllable = 400;

/** A word of the press may end in one, “phủ nhận”; “vỗ tay”, less often met, does as talk does. */
const oftenMet = 40;

/** Whether a word is made of nothing that is said every day: “trì hoãn”, not “ăn trưa” or “vỗ tay”. */
export function isFormal(entry: string, lexicon: Lexicon): boolean {
  const [first, ...others] = entry.split(' ');
  const isEveryday = (syllable: string) => frequencyOf(syllable, lexicon) > everydaySyllable;
  return !isEveryday(first) && (!others.some(isEveryday) || frequencyOf(entry, lexicon) >= oftenMet);
}

function isWorthKnowing({ entry, gloss }: CivicWord, lexicon: Lexicon): boolean {
  const known = entryOf(entry, lexicon);
  const sense = known?.senses.find((one) => one.gloss === gloss);
  if (known === null || sense === undefined) return false;
  const { frequency } = known;
  if (sense.domain === null)
    return (
      Object.hasOwn(formal.commonest, sense.pos) &&
      frequency >= formal.rarest &&
      frequency <= formal.commonest[sense.pos] &&
      isFormal(entry, lexicon)
    );
  return (
    (fields.has(sense.domain) || (besides.has(sense.domain) && sense.pos !== 'noun')) &&
    Object.hasOwn(commonest, sense.pos) &&
    (frequency === 0 || (frequency >= rarest && frequency <= commonest[sense.pos]))
  );
}

/** The words of several syllables of an article, at each place. */
const placesOfWords = onceFor((passages: readonly Passage[]): Omit<CivicWord, 'id'>[] =>
  passages
    .filter(({ sentence }) => sentence.kind === 'body')
    .flatMap((passage) =>
      passage.pieces.flatMap(({ word, from, to }): Omit<CivicWord, 'id'>[] => {
        const { entry, gloss } = word;
        if (word.kind !== 'word' || entry === null || gloss === null || !entry.includes(' ')) return [];
        return [
          { kind: 'word', sentence: passage.sentence.id, ...passage.span(from, to), text: word.text, entry, gloss },
        ];
      }),
    ),
);

/** The words of several syllables of an article, each where it stands first. */
export const wordsIn = onceFor((passages: readonly Passage[]): CivicWord[] => {
  const first = new Map<string, CivicWord>();
  for (const word of placesOfWords(passages))
    if (!first.has(word.entry)) first.set(word.entry, { ...word, id: `word-${first.size + 1}` });
  return [...first.values()];
});

/** Those whose meaning is worth asking for, each where it first is used as it is glossed: “cưỡng chế”, not in “biện pháp cưỡng chế”. */
export const civicWordsIn = onceFor((passages: readonly Passage[], lexicon: Lexicon): CivicWord[] => {
  const bySentence = new Map(passages.map((passage) => [passage.sentence.id, passage]));
  const isUsed = (word: Omit<CivicWord, 'id'>): boolean => {
    const passage = bySentence.get(word.sentence);
    return passage !== undefined && isUsedAsGlossed(word, passage, lexicon);
  };
  return wordsIn(passages)
    .filter((word) => isWorthKnowing(word, lexicon))
    .map((word) => {
      if (isUsed(word)) return word;
      const better = placesOfWords(passages).find(
        (one) => one.entry === word.entry && one.gloss === word.gloss && isUsed(one),
      );
      return { ...word, ...better };
    });
});
