import type { Ground } from '../../candidate.ts';
import { overlap } from '../../likeness.ts';
import type { Lexicon } from '../../../text/lexicon.ts';
import type { Random } from '../../random.ts';
import { lengthOf } from '../../wording.ts';
import { couldMeanTheSame } from './could-mean-the-same.ts';
import { isLearntEarly } from './early-words.ts';
import { firstSyllablesIn } from './first-words.ts';
import { isBookish, type Glossed } from './glossed.ts';
import { rangeOf } from './gloss-nature.ts';
import {
  isFamiliar,
  isKnownSyllable,
  isMetOften,
  isTransparent,
  literalRuns,
  literalSyllables,
  literalWords,
} from './plain-terms.ts';
import { qualitySortOf } from './quality-sort.ts';
import { optionsOf, type Explained } from './words-of-article.ts';

/** Syllables that a learner knows, so that one alone among the answers would point at itself: “sông” for “river ferry crossing”. */
function isToldByPart(term: Glossed, wrong: readonly Explained[], { lexicon }: Ground): boolean {
  const known = literalSyllables(term, lexicon).filter(({ word }) => isKnownSyllable(word, lexicon));
  const runs = literalRuns(term, lexicon).filter(({ word }) => isMetOften(word, lexicon));
  return [...literalWords(term, lexicon), ...known, ...runs].some(
    ({ word }) => !wrong.some((one) => ` ${one.term.words.join(' ')} `.includes(` ${word} `)),
  );
}

/** “Internet”, “vaccine”: letters that the gloss and the word have in common tell it. */
function isLoan(word: string, gloss: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/gi, 'd')
      .toLowerCase()
      .split(/[^a-z]+/);
  const letters = plain(word);
  return plain(gloss).some((one) => one.length > 2 && letters.includes(one));
}

/** Fields that one article goes through together: whoever seizes also sentences. */
const fields: readonly (readonly string[])[] = [
  ['law', 'security', 'administration', 'politics'],
  ['economy', 'budget', 'land', 'administration'],
  ['environment', 'transport', 'land'],
  ['society', 'education', 'culture', 'media', 'administration'],
];

/** How near the fields of two words are: 1 for one field, 0.6 for fields that go together, 0.4 for a word of any field. */
export function nearnessOfField(one: Glossed, other: Glossed): number {
  if (one.domain === other.domain) return 1;
  const [field, second] = [one.domain, other.domain];
  if (field === null || second === null) return 0.4;
  return fields.some((group) => group.includes(field) && group.includes(second)) ? 0.6 : 0;
}

/** Whether two things are of one sort: papers, sums of money, places. What no sort is known of has none. */
function areOfOneSort(one: Glossed, other: Glossed): boolean {
  return one.nature !== null && other.nature !== null && rangeOf(one.nature) === rangeOf(other.nature);
}

/** Whether one word could be taken for another by what it names: a paper among papers, a feeling among feelings. */
function areNearInKind(one: Glossed, other: Glossed): boolean {
  if (other.part === 'noun') return areOfOneSort(one, other);
  return other.part === 'verb' || qualitySortOf(one) === qualitySortOf(other);
}

/** A word that nobody counted is met about so often in a million. */
const uncounted = 5;

/** How many times one word is met more often than another, in doublings; at most so many count. */
function doublings(one: Glossed, other: Glossed): number {
  const often = ({ frequency }: Glossed) => Math.max(1, frequency || uncounted);
  return Math.min(5, Math.abs(Math.log2(often(one) / often(other))));
}

/** Whether a syllable that learners know tells what a word is about: “đỗ xe”, “cấp điện”, “khô ráo”. */
export function isKnownByPart(term: Glossed, lexicon: Lexicon): boolean {
  const isSaid = literalSyllables(term, lexicon).some(({ word }) => isKnownSyllable(word, lexicon));
  // The “tối” of “tối cao” is no evening.
  return isSaid || (term.part !== 'adjective' && firstSyllablesIn(term.entry) > 0);
}

/** Whether a known syllable tells that a word cannot be meant: “cấp điện”, “thông xe” beside verbs of law. */
export function fallsAtSight({ term, written }: Explained, key: Explained, lexicon: Lexicon): boolean {
  return isKnownByPart(term, lexicon) && overlap(written, key.written) === 0;
}

/** How many syllables one word may have more than another. */
const leeway = 1;

/** Whether a word of the article could be taken for one that has this meaning: as hard, of like make, of another sense. */
function tempts(one: Explained, { term, wide, written }: Explained, { lexicon }: Ground): boolean {
  if (one.term.part !== term.part || one.term.sort !== term.sort || one.term.entry === term.entry) return false;
  // “nhập viện” is said of a patient, “đình chỉ” of a factory.
  if ((one.term.domain === 'health') !== (term.domain === 'health')) return false;
  if (!areNearInKind(one.term, term)) return false;
  // “ngắc ngứ”, “vỡ lở” are of talk: whoever looks for a deed of public life passes them over.
  if (term.part === 'verb' && one.term.domain === null && !isBookish(one.term, lexicon)) return false;
  if (Math.abs(lengthOf(one.written) - lengthOf(written)) > leeway) return false;
  // “thu hồi đất” has its object with it.
  if (term.part === 'verb' && term.words.length === 1 && one.term.words.length > 1) return false;
  // “phòng, chống” alone has a comma.
  if (one.written.includes(',') !== written.includes(',') || /\d/u.test(one.written)) return false;
  if (/^\p{Lu}/u.test(one.written) !== /^\p{Lu}/u.test(written) || overlap(one.written, written) > 0.5) return false;
  // Met everywhere it may be, “kiến nghị”, as long as it does not say itself what it is.
  return !isTransparent(one.term, lexicon) && !couldMeanTheSame(one.wide, wide);
}

function syllablesOf({ written }: Explained): string[] {
  return written.toLowerCase().split(' ');
}

/** Whether two words share a syllable that the key does not have. */
function shareMore(one: Explained, other: Explained, key: Explained): boolean {
  const [own, more] = [syllablesOf(key), syllablesOf(other)];
  return syllablesOf(one).some((syllable) => more.includes(syllable) && !own.includes(syllable));
}

/** Whether a word is the only one of its length: “rút kinh nghiệm” among three of two syllables. */
function standsOut(written: string, others: readonly Explained[]): boolean {
  return others.every((one) => lengthOf(one.written) !== lengthOf(written));
}

/** A question of three answers is one still. */
const fewest = 2;

/** What a wrong answer loses by each turn that had it. */
const usedBefore = 2;

/** The likeliest of some words, none of which shows another. */
function foremost(weighed: readonly { one: Explained; by: number }[], key: Explained, wanted: number): Explained[] {
  const taken: Explained[] = [];
  for (const { one } of weighed.toSorted((a, b) => b.by - a.by)) {
    if (taken.length === wanted) break;
    // Three words of bidding show the fourth, which is none.
    if (!taken.some((other) => shareMore(other, one, key))) taken.push(one);
  }
  return taken;
}

/**
 * Words of the same article that do not have this meaning, those like it first, in up to so many turns: a quiz has each word
 * once or twice, so that other wrong answers are needed where these stand in it already. None where the key tells itself.
 */
export function wrongWords(
  key: Explained,
  ground: Ground,
  random: Random,
  wanted: number,
  turns: number,
): Explained[][] {
  if (isLoan(key.written, key.term.gloss)) return [];
  const { term, written } = key;
  const weight = (one: Explained) =>
    (overlap(one.written, written) > 0 ? 1 : 0) +
    nearnessOfField(one.term, term) * 1.5 -
    (fallsAtSight(one, key, ground.lexicon) ? 3 : 0) -
    doublings(one.term, term) * 0.2 +
    (term.nature !== null && one.term.nature === term.nature ? 0.7 : 0) +
    (one.term.words.length > 1 === term.words.length > 1 ? 0.5 : 0) +
    (isFamiliar(one.term.entry, ground.lexicon) ? 0 : 0.5) -
    (isLearntEarly(one.term.entry) ? 0.8 : 0) -
    Math.abs(lengthOf(one.written) - lengthOf(written)) * 0.5 +
    random();
  let weighed = optionsOf(ground)
    .filter((one) => tempts(one, key, ground))
    .map((one) => ({ one, by: weight(one) }));
  const found = new Map<string, Explained[]>();
  for (let turn = 0; turn < turns; turn++) {
    const taken = foremost(weighed, key, wanted);
    if (taken.length >= fewest && !isToldByPart(term, taken, ground) && !standsOut(written, taken))
      found.set(
        taken
          .map((one) => one.written)
          .sort()
          .join('|'),
        taken,
      );
    // Where the likeliest give the key away no others are better.
    else if (turn === 0) return [];
    weighed = weighed.map(({ one, by }) => ({ one, by: taken.includes(one) ? by - usedBefore : by }));
  }
  return [...found.values()];
}
