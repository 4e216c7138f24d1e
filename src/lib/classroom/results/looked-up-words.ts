import type { GlossItem } from '../../reader/glossary.ts';
import { groupBy } from '../group-by.ts';
import { markWord, sentencesIn, type Sentences, type ShownSentence } from './shown-sentence.ts';

/** The words a class, or one student, looked up in a reading. Pure. */

export interface LookUp {
  student: string;
  /** Id of the sentence it was looked up in. */
  sentence: string;
  headword: string;
  count: number;
}

export interface LookedUpWord {
  headword: string;
  /** In the sense meant where it was looked up most; null where the dictionary has none. */
  gloss: string | null;
  /** Students who looked it up, and how often they did in all. */
  students: number;
  times: number;
  /** Where it was looked up, the most often first. */
  places: (ShownSentence & { times: number })[];
}

/** The most words that are listed. */
const listed = 10;

/** Sentences shown of one word. */
const placesShown = 3;

const sum = (lookUps: readonly LookUp[]) => lookUps.reduce((total, { count }) => total + count, 0);

function glossOf({ senses, plain }: GlossItem, sense: number): string | null {
  return senses[sense]?.gloss ?? senses[0]?.gloss ?? plain;
}

/**
 * The words looked up by the most students, then the most often; `most` of them. What the reading no longer holds is
 * passed over.
 */
export function lookedUpWords(lookUps: readonly LookUp[], reading: Sentences, most = listed): LookedUpWord[] {
  const sentences = sentencesIn(reading);
  const items = new Map(reading.items.map((item, index) => [item.headword, index]));
  const words = [...groupBy(lookUps, ({ headword }) => headword)].flatMap(([headword, all]) => {
    const item = items.get(headword);
    return item === undefined ? [] : { headword, item, all, times: sum(all) };
  });
  const studentsOf = (all: readonly LookUp[]) => new Set(all.map(({ student }) => student)).size;
  return words
    .map((word) => ({ ...word, students: studentsOf(word.all) }))
    .sort((a, b) => b.students - a.students || b.times - a.times || a.headword.localeCompare(b.headword, 'vi'))
    .slice(0, most)
    .map(({ headword, item, all, times, students }) => {
      const byPlace = groupBy(all, ({ sentence }) => sentence);
      const places = sentences
        .filter(({ sentence }) => byPlace.has(sentence.id))
        .map(({ sentence, number }) => ({ sentence, number, times: sum(byPlace.get(sentence.id)!) }))
        .sort((a, b) => b.times - a.times);
      const sense = places[0]?.sentence.words.find((word) => word.item === item)?.sense ?? 0;
      return {
        headword,
        gloss: glossOf(reading.items[item], sense),
        students,
        times,
        places: places.slice(0, placesShown).map(({ sentence, number, times }) => ({
          id: sentence.id,
          number,
          pieces: markWord(reading, sentence, item),
          times,
        })),
      };
    });
}
