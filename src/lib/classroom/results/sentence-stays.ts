import { groupBy } from '../group-by.ts';
import { sentencesIn, type Sentences } from './shown-sentence.ts';

/** How long a class, or one student, stayed on each sentence of a reading. Pure. */

export interface Stay {
  student: string;
  /** Id of the sentence. */
  sentence: string;
  seconds: number;
}

export interface StayedSentence {
  id: string;
  /** From 1, in the order of the text. */
  number: number;
  text: string;
  /** Students who stayed on it for at least a second. */
  students: number;
  /** Seconds each of those students stayed: the mean and the median, 0 where there is none. */
  mean: number;
  median: number;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Every sentence of the reading, in its order, with how long it was stayed on. */
export function sentenceStays(stays: readonly Stay[], reading: Sentences): StayedSentence[] {
  const bySentence = groupBy(stays, ({ sentence }) => sentence);
  return sentencesIn(reading).map(({ sentence: { id, start, end }, number }) => {
    const seconds = (bySentence.get(id) ?? []).map((stay) => stay.seconds).sort((a, b) => a - b);
    const total = seconds.reduce((sum, one) => sum + one, 0);
    return {
      id,
      number,
      text: reading.source.slice(start, end),
      students: seconds.length,
      mean: seconds.length === 0 ? 0 : total / seconds.length,
      median: median(seconds),
    };
  });
}
