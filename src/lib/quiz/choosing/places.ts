import { bareName } from '../answer-words.ts';
import type { Assembled } from '../assemble.ts';
import { asksForWord, faultsAmong } from '../contract/among.ts';
import { gapMark } from '../asking/frame.ts';
import type { Item } from '../item.ts';
import { quiet, type Gaps } from '../asking/masks.ts';

/** A question in the quiz, and its wordings: another is taken where it would tell the answer to one that is let in later. */
export interface Place {
  item: Item;
  wordings: (least: number) => Item[];
  weight: number;
}

export function placeOf({ item, candidate, spare = () => [] }: Assembled): Place {
  return { item, wordings: (least) => [item, ...spare(least)], weight: candidate.weight };
}

/** What weighs less is asked only where there is nothing else: a blank for a phrase. */
export const weighty = 3.55;

/** So many questions are few. */
export const handful = 6;

/** A question on four sentences that weighs so much comes before all others of a quiz of a few. */
export const foremost = 4.2;

/** A real question is given up for a blank only where what is let in weighs nearly as much. */
const yielding = 0.5;

/**
 * Where a short quiz has used up its text, a real question also becomes a blank beside a name: more things asked for are
 * worth more than one wording. A longer quiz asks for all there is, each thing as well as it can be asked.
 */
export const shortQuiz = 20;

function isBlank({ prompt }: Item): boolean {
  return prompt.includes(gapMark);
}

function answerOf({ options, key }: Item): string {
  return bareName(options[key]);
}

function isNear(one: Item, other: Item): boolean {
  return one.evidence.sentence === other.evidence.sentence;
}

/** The question in a wording that is silent about the others of its sentence; null where there is none. */
function beside(place: Place, others: Place[], than: number, count: number, gaps: Gaps): Place | null {
  const near = others.filter(({ item }) => isNear(item, place.item) && !asksForWord(item));
  if (near.length === 0) return place;
  const yields = place.weight <= than + yielding || (count <= shortQuiz && than >= weighty);
  const bound = !isBlank(place.item) && !yields;
  const [item] = quiet(
    // A quotation that is cut is a last choice.
    bound ? [place.item] : place.wordings(gaps === 0 ? weighty : -Infinity),
    near.map((one) => answerOf(one.item)),
    gaps,
  );
  return item === undefined ? null : { ...place, item };
}

/** The quiz with one question more, each quotation without the others’ answers; null where that cannot be. */
function joined(places: Place[], fresh: Place, count: number, gaps: Gaps): Place[] | null {
  const near = places.filter(({ item }) => isNear(item, fresh.item));
  const all = [...near, fresh];
  const changed = all.map((place) =>
    beside(
      place,
      all.filter((one) => one !== place),
      place === fresh ? Infinity : fresh.weight,
      count,
      gaps,
    ),
  );
  if (changed.some((place) => place === null)) return null;
  const anew = new Map(all.map((place, at) => [place, changed[at] as Place]));
  const whole = [...places, fresh].map((place) => anew.get(place) ?? place);
  const items = whole.map(({ item }) => item);
  const faultless = [...anew.values()].every(
    ({ item }) =>
      faultsAmong(
        item,
        items.filter((one) => one !== item),
      ).length === 0,
  );
  return faultless ? whole : null;
}

export function keyOf(item: Item): string {
  return answerOf(item).toLowerCase();
}

/**
 * Fills a quiz with what answers another question, where the quotations can leave that out, with as many gaps as they may
 * have and no more than `mostNear` to a sentence, where `once` none whose answer the quiz has. What still does is `left`.
 */
export function fill(places: Place[], rest: Assembled[], count: number, gaps: Gaps, mostNear: number, once = false) {
  const asked = new Set(places.map(({ item }) => keyOf(item)));
  // What is already asked for once waits for the others.
  const again = rest.filter(({ item }) => asked.has(keyOf(item)));
  const waiting = [
    ...rest.filter((one) => !again.includes(one)).sort((a, b) => b.candidate.weight - a.candidate.weight),
    ...again,
  ];
  const left: Assembled[] = [];
  for (const one of waiting) {
    const told = once && places.some(({ item }) => keyOf(item) === keyOf(one.item));
    const full =
      told || places.length >= count || places.filter(({ item }) => isNear(item, one.item)).length >= mostNear;
    const fuller = full ? null : joined(places, placeOf(one), count, gaps);
    if (fuller === null) left.push(one);
    else places = fuller;
  }
  return { places, left };
}
