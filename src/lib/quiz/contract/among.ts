import { bareName, holdsWords, plain, tellsKey, telltale } from '../answer-words.ts';
import { askTheSame, givesFigure } from '../counted.ts';
import type { Clause } from './contract.ts';
import type { Evidence, Item } from '../item.ts';
import { overlap } from '../likeness.ts';
import { lengthOf, quotedIn } from '../wording.ts';

/** Clauses that keep a sound question out only because of others beside it. */
export const amongClauses: readonly Clause[] = ['one-item-a-fact', 'no-item-answers-another'];

/** The clauses that a question breaks beside those already in the quiz. */
export function faultsAmong(item: Item, others: Item[]): Clause[] {
  const faults: Clause[] = [];
  if (others.some(({ fact }) => fact === item.fact)) faults.push('one-item-a-fact');
  if (others.some((other) => isTwin(item, other) || gives(item, other) || gives(other, item)))
    faults.push('no-item-answers-another');
  return faults;
}

/** Kinds whose evidence is no more than what they ask for. */
const atPlace: readonly Item['kind'][] = ['cloze', 'name', 'number', 'date'];

function overlaps(one: Evidence, other: Evidence): boolean {
  return one.sentence === other.sentence && one.start < other.end && other.start < one.end;
}

/** Kinds of which the answer is who it was. */
const ofPeople: readonly Item['kind'][] = ['role', 'speaker', 'name'];

/** The same answer to the same sentence: “Chủ toạ ____ nhấn mạnh …” beside “ai nhấn mạnh: …”. */
function isTwin(one: Item, other: Item): boolean {
  // What any other question takes for granted is true.
  if ((one.kind === 'truth' || other.kind === 'truth') && one.evidence.sentence === other.evidence.sentence)
    return true;
  // “người Bulgary” and “Bulgary” at one place.
  if (overlaps(one.evidence, other.evidence) && [one, other].every(({ kind }) => atPlace.includes(kind))) return true;
  // “mười chín gia đình” and “19 hộ”.
  if (askTheSame(one, other)) return true;
  const same = bareName(one.options[one.key]).toLowerCase() === bareName(other.options[other.key]).toLowerCase();
  return (
    same &&
    one.evidence.sentence === other.evidence.sentence &&
    (one.kind === 'cloze' ||
      other.kind === 'cloze' ||
      one.kind === other.kind ||
      [one, other].every(({ kind }) => ofPeople.includes(kind)))
  );
}

const figures: readonly Item['kind'][] = ['number', 'date'];

/** So much of a sentence to be judged in a question and its answer means the same matter. */
const sameMatter = 0.75;

/** The sentences that a question asks to judge, one or four, or says to be in the article. */
function judged({ kind, prompt, options }: Item): readonly string[] {
  if (kind === 'main-idea') return options;
  if (kind !== 'truth') return [];
  const one = quotedIn(prompt);
  return one === null ? options : [one];
}

/** Whether one of four sentences to be judged says, rightly or wrongly, what another question asks. */
function saysSo(one: Item, other: Item): boolean {
  const asked = judged(one).length > 0 ? judged(one) : [`${one.prompt} ${one.options[one.key]}`];
  return judged(other).some((text) => asked.some((words) => overlap(text, words) >= sameMatter));
}

/** Two questions on meanings, or on what people say, with so many answers in common are one question twice. */
const mostShared = 2;
/** So many words of an answer are known again. */
const telling = 4;

/**
 * Whether a question gives a meaning and asks for the word: that word is all that stands at its place, and since all its
 * answers stand in the article, a quotation that holds it tells nothing.
 */
export function asksForWord({ kind, evidence, options, key }: Item): boolean {
  return kind === 'meaning' && plain(evidence.text) === plain(options[key]);
}

/** The meaning that a question gives or asks for, without the words that any gloss has. */
function glossIn(item: Item): string {
  const gloss = asksForWord(item) ? (quotedIn(item.prompt) ?? '') : item.options[item.key];
  return gloss
    .toLowerCase()
    .replace(/(?<![A-Za-zÀ-ỹ])(?:to|a|an|the|of|in|on|for|and|or|be|up|out)(?![A-Za-zÀ-ỹ])/gu, ' ');
}

/** Whether somebody who has read `other` need not read the article for `one`. */
function gives(one: Item, other: Item): boolean {
  const key = telltale(one.options[one.key]);
  if (saysSo(one, other)) return true;
  // A sentence to be judged that says what another question asks for.
  if (lengthOf(key) >= telling && judged(other).some((text) => holdsWords(text, key))) return true;
  const sharesAnswers = one.options.filter((option) => other.options.includes(option)).length >= mostShared;
  if (one.kind === 'content' && other.kind === 'content' && sharesAnswers) return true;
  if (one.kind === 'meaning') {
    if (other.kind !== 'meaning') return false;
    // What one asks for is no answer to the other.
    if (asksForWord(one) && other.options.includes(one.options[one.key])) return true;
    // “tuyên phạt”, “to sentence”, beside “tuyên án”, “to pass sentence”.
    const alike = overlap(one.evidence.text, other.evidence.text) > 0 || overlap(glossIn(one), glossIn(other)) > 0;
    return sharesAnswers || alike;
  }
  // “Bà Danh Thị Sen, Giám đốc Sở Nông nghiệp, …” beside the pair of both.
  if (one.kind === 'matching') return key.split(' – ').every((half) => holdsWords(other.prompt, half));
  // That something happened does not tell when.
  if (one.kind === 'order') return false;
  if ((tellsKey(other.prompt, key) && tells(one, other)) || givesFigure(one, other)) return true;
  // “thực hiện 4 đợt giãn cách xã hội” as an answer, right or wrong, says how many there were.
  if (
    figures.includes(one.kind) &&
    !figures.includes(other.kind) &&
    other.options.some((text) => holdsWords(text, key))
  )
    return true;
  // “vì sao phường thiếu người?” beside “phường thiếu người do chưa lường trước số khách” among the answers.
  if (
    one.evidence.sentence === other.evidence.sentence &&
    lengthOf(key) >= telling &&
    other.options.some((text) => holdsWords(text, key))
  )
    return true;
  if (one.kind === 'list' && one.options.filter((text) => holdsWords(other.prompt, text)).length > 1) return true;
  // “chịu trách nhiệm về phòng, chống dịch” as what is required, and as what is answered for.
  const sameSentence = one.evidence.sentence === other.evidence.sentence;
  return (
    one.kind === 'content' && other.kind === 'content' && sameSentence && holdsWords(other.options[other.key], key)
  );
}

/** A stem that names the answer tells it only where it is about the same sentence or, for an office, names it too. */
function tells(one: Item, other: Item): boolean {
  if (one.evidence.sentence === other.evidence.sentence) return true;
  if (one.kind === 'content') return lengthOf(one.options[one.key]) >= telling;
  // “Hiệu trưởng Trường THPT Lê Quý Đôn Đỗ Mạnh Cường cho rằng …” beside “ai là Hiệu trưởng …?”.
  return one.kind === 'role' && (other.kind === 'role' || holdsWords(other.prompt, one.evidence.text));
}
