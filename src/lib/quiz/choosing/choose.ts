import type { Assembled } from '../assemble.ts';
import { faultsAmong } from '../contract/among.ts';
import type { Clause } from '../contract/contract.ts';
import { gapMark } from '../asking/frame.ts';
import type { Item, ItemKind } from '../item.ts';
import type { Gaps } from '../asking/masks.ts';
import { inOrder } from './in-order.ts';
import { fill, foremost, handful, keyOf, placeOf, shortQuiz, weighty, type Place } from './places.ts';
import { lossByVoices } from './voices.ts';
import { copied, openAmong, usualCount, weariness } from './weariness.ts';
import { withWordsAnew } from './words-anew.ts';
import { lengthOf, quotedIn } from '../wording.ts';

/** What keeps a good question out of this quiz. */
export interface Left {
  item: Item;
  faults: Clause[];
}

/** Where all that a text tells is asked for, four sentences at once would answer much of it. */
const crowded = 3;
/** So many sentences worth asking about for each question leave enough for the others beside four that are compared. */
const room = 1.75;

/** Whether a question has four sentences to be judged; one that is judged by itself is quoted. */
function isFourfold({ kind, prompt }: Item): boolean {
  return kind === 'truth' && quotedIn(prompt) === null;
}

export function isForemost({ item, candidate }: Assembled): boolean {
  return isFourfold(item) && candidate.weight >= foremost;
}

/** A figure or a day in a quotation that is cut weighs less than any other. */
const ofLast = 1.5;

/** In a short quiz the fifth figure, or the same speaker once more, gives way to what is less good but of another kind. */
const worn = 2;

/** A quiz of a few is full without what is less than weighty, once it has four; without names in blanks, once it has three. */
const fewest = 4;
const fewestOfLast = 3;

/**
 * A quiz of a few asks first for what weighs so much: of the figures of sixty articles that no rule was made for readers passed
 * 36 of 43 such and four of the nine next to them, of the words 120 of 128 and nine of 16. Reasons and days they passed too
 * seldom, who says what even where it weighs least (six of six).
 */
const leastOf: ReadonlyMap<ItemKind, number> = new Map([
  ['number', 10.5],
  ['date', 9],
  ['meaning', 4],
  ['cause', 5.5],
  ['place', 8],
  ['speaker', 3.4],
]);

/** What fills a quiz of a few where the rest is used up, up to such a part of it: it is one on an article still. */
const fillers: ReadonlyMap<ItemKind, number> = new Map([
  ['speaker', 1 / 2],
  ['meaning', 2 / 3],
]);

/** Of light questions on who says something readers passed 89%, of those on words 87%. */
const sure: readonly ItemKind[] = ['speaker', 'meaning'];

/** What is told at once after a question shows its whole sentence; in a short quiz another is better asked about another. */
const shownAgain = 3;

/** Up to here what is asked about is read at one go. */
const easyWords = 22;

/** What a question loses whose answer the quiz has already; a paragraph of an account has other names to ask for. */
const repeated = 1.5;
const repeatedInAccount = 4;

/** It is asked for what it tells, and only then for what its words mean. */
const wordsLast = 8;

/** Where all is asked for, one more figure tires less than one more lesser name. */
const lessTiring = 0.4;
const strong = 5.3;

/** What such a paragraph is asked for before its lesser names, with gaps for what else is asked of the same sentence. */
function isStrong({ candidate }: Assembled): boolean {
  return candidate.weight >= strong;
}

/** Among questions of like weight the shorter one is the surer. */
function longwinded({ kind, prompt }: Item): number {
  if (!copied.includes(kind) && !prompt.includes(gapMark)) return 0;
  const asked = quotedIn(prompt) ?? prompt;
  return Math.min(1.5, Math.max(0, lengthOf(asked) - easyWords) * 0.08);
}

/**
 * Picks questions one by one: each time the weightiest that is left, the less weighty the more of its kind and of its
 * sentence are in already. Where that is not enough, questions on the same sentence are let in whose quotations can
 * leave out one another’s answers. Of an `account` what weighs most is asked first even so, and each thing once. In the end
 * they stand in order of the text, the main point last; `picked` has them in the order of choice. `lean` adds what its
 * sentence matters to the article, and a little that the seed decides. `light` gives questions of little weight, made only
 * where the rest is not enough.
 */
export function choose(
  good: Assembled[],
  count: number,
  lean: (one: Assembled) => number,
  light: () => Assembled[] = () => [],
  account = false,
): { items: Item[]; picked: Item[]; left: Left[] } {
  const left: Left[] = [];
  let places: Place[] = [];
  const kinds = new Map<ItemKind, number>();
  const sentences = new Map<string, number>();
  const worth = (one: Assembled) =>
    one.candidate.weight -
    weariness(one.item.kind, kinds, count, dense) * (isThorough ? lessTiring : 1) -
    (sentences.get(one.item.evidence.sentence) ?? 0) * (isShort ? shownAgain : 1.5) -
    // The same name over and over is asked for once or twice.
    (keys.get(keyOf(one.item)) ?? 0) * (isThorough ? repeatedInAccount : repeated) -
    (isShort ? lossByVoices(one.item, places) : 0) -
    (isThorough && one.item.kind === 'meaning' ? wordsLast : 0) -
    (isCrowded && isFourfold(one.item) ? crowded : 0) -
    longwinded(one.item) +
    lean(one);
  const keys = new Map<string, number>();
  const isShort = count <= shortQuiz;
  const isHandful = count <= handful;
  const isWeighty = ({ item, candidate }: Assembled) =>
    candidate.weight >= (isHandful ? (leastOf.get(item.kind) ?? weighty) : weighty) &&
    !(isShort && item.kind === 'role');
  // Where the text has sentences enough, no more than two questions share one.
  const many = new Set(good.map(({ item }) => item.evidence.sentence)).size;
  const mostNear = many >= count * 1.5 ? 2 : Infinity;
  const dense = count >= many * 1.5;
  // By a quiz of some length a paragraph of an account is asked for all that is in it.
  const isThorough = account && dense && count >= usualCount;
  const isCrowded = dense || (isHandful && many < count * room);
  let telling: Assembled[] = [];
  /** Takes of a tier what is worth at least so much, up to so many in all, and gives back the rest. */
  const pick = (tier: Assembled[], least = -Infinity, most = count): Assembled[] => {
    const rest = new Set(tier);
    while (places.length < most && rest.size > 0) {
      const items = places.map(({ item }) => item);
      const best = openAmong([...rest], items, count, dense).reduce((a, b) => (worth(b) > worth(a) ? b : a));
      if (worth(best) < least) break;
      rest.delete(best);
      const faults = faultsAmong(best.item, items);
      const fuller = faults.length === 0 ? [...places, placeOf(best)] : withWordsAnew(placeOf(best), places);
      const { item } = best;
      if (fuller === null) {
        if (faults.length === 1 && faults[0] === 'no-item-answers-another') telling.push(best);
        else left.push({ item, faults });
        continue;
      }
      places = fuller;
      keys.set(keyOf(item), (keys.get(keyOf(item)) ?? 0) + 1);
      kinds.set(item.kind, (kinds.get(item.kind) ?? 0) + 1);
      // The main point comes last: what it shows of a sentence is told when that has been asked about.
      if (item.kind !== 'main-idea')
        sentences.set(item.evidence.sentence, (sentences.get(item.evidence.sentence) ?? 0) + 1);
    }
    return [...rest];
  };
  const fillIn = (gaps: Gaps, most = count, once = false) => {
    ({ places, left: telling } = fill(places, telling, most, gaps, mostNear, once));
  };
  // Whether an article is understood one question asks before all others; what its four sentences tell is not asked for then.
  if (isHandful && !isCrowded) pick(good.filter(isForemost), -Infinity, 1);
  const first = new Set(places.map(({ item }) => item));
  const rest = good.filter(({ item }) => !first.has(item));
  const most = rest.filter(isWeighty);
  const tiers = isThorough ? [most.filter(isStrong), most.filter((one) => !isStrong(one))] : [most];
  let spared: Assembled[] = [];
  for (const tier of tiers) {
    spared = pick([...spared, ...tier], isShort ? worn : -Infinity);
    if (isThorough) for (const gaps of [0, 1, 3] as const) fillIn(gaps, count, true);
  }
  fillIn(0);
  // Names in blanks and numbered gaps come when all else is used up, offices in a short quiz: to match a name to a post is
  // no understanding.
  const isLast = (one: Assembled) =>
    !isWeighty(one) &&
    (one.item.kind === 'cloze' || (isShort && one.item.kind === 'role') || one.candidate.weight < ofLast);
  const full = isHandful ? Math.min(fewest, count) : count;
  let waiting = spared;
  if (isHandful) {
    const fills = ({ item }: Assembled) => fillers.has(item.kind);
    waiting = pick(spared.filter((one) => !fills(one)));
    for (const [kind, part] of fillers) {
      const more = Math.max(0, Math.floor(count * part) - (kinds.get(kind) ?? 0));
      const most = Math.min(count, places.length + more);
      const ofKind = spared.filter(({ item }) => item.kind === kind);
      waiting.push(...pick(ofKind, -Infinity, most));
    }
  }
  const lighter = [...waiting, ...rest.filter((one) => !isWeighty(one) && !isLast(one))];
  // What readers pass even where it weighs little comes before a figure by the way.
  const isSure = ({ item }: Assembled) => isHandful && sure.includes(item.kind);
  pick([...pick(lighter.filter(isSure), -Infinity, full), ...lighter.filter((one) => !isSure(one))], -Infinity, full);
  for (const gaps of [0, 1] as const) fillIn(gaps, full);
  const last = isHandful ? Math.min(fewestOfLast, count) : count;
  pick(rest.filter(isLast), -Infinity, last);
  for (const gaps of [0, 1, 3] as const) fillIn(gaps, last);
  if (places.length < last) {
    pick(light(), -Infinity, last);
    fillIn(3, last);
  }
  left.push(...telling.map(({ item }) => ({ item, faults: ['no-item-answers-another' as const] })));
  const picked = places.map(({ item }) => item);
  return { items: picked.toSorted(inOrder), picked, left };
}
