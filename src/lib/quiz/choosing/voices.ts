import { bareName } from '../answer-words.ts';
import type { Item } from '../item.ts';

/** What a question on who speaks loses by one of the same speaker, and by one with the same three people. */
const [sameSpeaker, samePeople] = [7, 1.5];
const fewPeople = 3;

/**
 * What a question on who speaks loses by those before it: in a short quiz it is asked once of each speaker, and the same
 * people over and over help to solve one another.
 */
export function lossByVoices(item: Item, places: readonly { item: Item }[]): number {
  if (item.kind !== 'speaker') return 0;
  const names = item.options.map(bareName);
  const loss = (other: Item) => {
    if (other.kind !== 'speaker') return 0;
    if (bareName(other.options[other.key]) === names[item.key]) return sameSpeaker;
    return names.length === fewPeople && other.options.every((one) => names.includes(bareName(one))) ? samePeople : 0;
  };
  return places.reduce((sum, other) => sum + loss(other.item), 0);
}
