import type { NameFact } from '../../../facts/fact.ts';
import { officeHeads } from '../../../facts/vocabulary/offices.ts';
import type { Ground } from '../../candidate.ts';
import { isAccount } from '../../genre.ts';
import { factsIn } from '../../sentence-facts.ts';
import { isShortText } from '../../short-text.ts';
import { lengthOf } from '../../wording.ts';
import { nameIn, namesOf, setOf } from './other-names.ts';

const holder = new RegExp(`${officeHeads}(?: [^,;:.]{1,50})? $`, 'u');
const acts = /^ (?:đã|đang|sẽ|là|được|bị|có|từng)(?![A-Za-zÀ-ỹ])/u;
const called = /(?:^|[\s,(])(?:là|bởi|do|tên|gọi là|mang tên) $/u;

/** “John Elway, người đã dẫn dắt …”, “Pons Aelius, một pháo đài …”: who or what it is, is told at once. */
const explained = /^(?: \([^()]*\))?, (?:người|nơi|một|vốn|đây|con) /u;
/** “đặt theo tên của Andrew Jackson”, “đổi tên thành San Mateo” */
const namedSo = /(?:^|[\s,(])(?:tên (?:của|là|thành|theo)|đặt (?:tên )?theo|với tên(?: gọi)?|gọi (?:là|đây là)) $/iu;
/** “trao cho William”, “cùng với Kony Ealy”: whom a deed reaches. */
const reached = /(?:^|\s)(?:cho|với|cùng) $/iu;
/** “người Norman”: a people is met in every sentence. */
const ofPeople = /(?:^|\s)người $/iu;
const joined = /(?:^|\s)(?:và|hoặc|hay) $/iu;

/** What weighs besides in an account, of which people ask who and what is named in it. */
function marksInAccounts(fact: NameFact, before: string, after: string): [boolean, number][] {
  return [
    [explained.test(after), 0.6],
    [namedSo.test(before), 0.4],
    [reached.test(before), 0.4],
    [fact.sort === 'event', 0.4],
    [ofPeople.test(before), -0.3],
    [joined.test(before), -0.3],
  ];
}

/**
 * What weighs in a name: who acts, what something is called, what is explained behind it, names of several words; places,
 * what comes back again and again, what stands in brackets or among many names weighs little. The marks and their sizes are
 * those that tell, on paragraphs of an encyclopedia, which names people ask for.
 */
function salienceOf(fact: NameFact, ground: Ground): number {
  const { sentence } = ground.bySentence.get(fact.sentence)!;
  const before = sentence.text.slice(0, fact.start - sentence.start);
  const after = sentence.text.slice(fact.end - sentence.start);
  const length = lengthOf(fact.text);
  const { times, first } = namesOf(ground).get(nameIn(fact, ground)) ?? { times: 1, first: fact.id };
  const marks: [boolean, number][] = [
    [length > 1, 0.5],
    [length > 2, 0.2],
    [fact.sort === 'event', 0.3],
    // A name after its post asks no more than the post.
    [holder.test(before), -1.6],
    [before.trim() === '', 0.5],
    [acts.test(after), 0.5],
    [called.test(before), 0.4],
    [/^ \(/.test(after), 0.6],
    [/^,/.test(after), 0.4],
    [/^[\p{Lu}\p{N}-]+$/u.test(fact.text), -0.2],
    [fact.sort === 'place' || setOf(fact.text) !== null, -0.6],
    [/\([^)]*$/u.test(before), -0.8],
    [factsIn(ground, fact.sentence).filter(({ kind }) => kind === 'name').length > 5, -0.5],
    [times > 1, -0.5],
    [first !== fact.id, -0.5],
    ...(isAccount(ground) ? marksInAccounts(fact, before, after) : []),
  ];
  return marks.reduce((sum, [holds, by]) => sum + (holds ? by : 0), 0);
}

const usual = 3.9;
/** Below this nothing is asked while anything else is left. */
const leastWeight = 3.56;
const costOfCut = 0.9;
/** In a longer piece of news such a blank is asked for where nothing else is left, the weightier ones first. */
const lastChoice = { from: 3, to: 3.54, scale: 0.3 };
const inAccounts = { scale: 2, whole: 0.5, least: 2, most: 6 };
/** Of an account also the lesser names are weighty, but stand in their order between the least weight and this one. */
const [lightest, plain] = [-2, 4.2];

/**
 * How much a blank for a name weighs; `cut` where its quotation does not begin as a sentence does, `loss` for wrong answers
 * that are not of its sort. In news it is what is left when all else is asked; in an account of something names are what it
 * is about, and which of them matters counts more than chance.
 */
export function nameWeight(fact: NameFact, ground: Ground, cut: boolean, loss: number): number {
  const salience = salienceOf(fact, ground) - loss;
  if (!isAccount(ground)) {
    const base = Math.max(leastWeight, usual + salience);
    const { from, to, scale: by } = lastChoice;
    const news = isShortText(ground) ? base : Math.min(to, from + (base - leastWeight) * by);
    return news - (cut ? costOfCut : 0);
  }
  const { scale, whole, least, most } = inAccounts;
  const weight = usual + salience * scale + (cut ? 0 : whole);
  if (cut) return Math.min(most, Math.max(least, weight));
  const place = Math.max(0, weight - lightest) / (plain - lightest);
  return weight < plain ? leastWeight + place * (plain - leastWeight) : Math.min(most, weight);
}
