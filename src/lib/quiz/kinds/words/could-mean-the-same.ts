import { overlap } from '../../likeness.ts';
import { headOf } from './gloss-nature.ts';
import type { Glossed } from './glossed.ts';
import { areNearSynonyms } from './near-synonyms.ts';
import { stemsOf } from './plain-terms.ts';

/** Near synonyms share words: “state school” and “public school” could both be right. A noun they turn on is shared by kin. */
export function couldMeanTheSame(one: Glossed, other: Glossed): boolean {
  if (areNearSynonyms(one.full, other.full) || areNearSynonyms(one.gloss, other.gloss)) return true;
  const shared = overlap(stemsOf(one), stemsOf(other));
  // Of a word alone nothing but its gloss tells what else it means: “to seize, to impound”.
  if (one.words.length === 1 && other.words.length === 1 && shared > 0 && headOf(one.gloss) !== headOf(other.gloss))
    return true;
  return headOf(one.gloss) === headOf(other.gloss) ? shared > 0.5 : shared >= 0.5;
}
