import { folded } from '../facts/passage.ts';
import { edgeAfter, edgeBefore } from '../facts/vocabulary/pattern.ts';
import type { Candidate, Option } from './candidate.ts';
import { standsOut, uneven } from './form.ts';
import type { Evidence, Item } from './item.ts';
import { overlap } from './likeness.ts';
import { isLoose } from './pronouns.ts';
import { lengthOf } from './wording.ts';

/** What a question must be before anybody sees it. Each name is a clause of docs/quizzes.md. */
export type Clause =
  | 'key-in-evidence'
  | 'stem-hides-key'
  | 'one-right-option'
  | 'alike-options'
  | 'even-form'
  | 'enough-options'
  | 'options-in-order'
  | 'hedge-kept'
  | 'no-loose-pronoun'
  | 'evidence-quoted'
  | 'stem-readable'
  | 'no-item-answers-another'
  | 'one-item-a-fact';

/** Who “chúng tôi” are is plain only where the question is who says it; “của mình”, “một mình” are of whom the clause tells. */
const firstPerson = new RegExp(
  `${edgeBefore}(?:chúng tôi|chúng ta|tôi|(?<!(?:của|một|tự|chính|riêng|cho|với) )mình)${edgeAfter}`,
  'iu',
);
const longestPrompt = 75;

/** “Pháp xây dựng lại đế chế của mình”: whose, is plain where the clause is quoted from its beginning. */
function withoutOwn(stem: string): string {
  return stem.includes('“…') ? stem : stem.replace(/(?<=\p{L} của )(?:(?:chính|riêng) )?mình(?!\p{L})/gu, '');
}

/** The same answers and prompts are compared again and again; a text is kept until there are too many. */
const kept = new Map<string, string>();
const mostKept = 4000;

function plain(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = folded(text).toLowerCase().replace(/\s+/g, ' ').trim();
  kept.set(text, made);
  return made;
}

/** Whether `whole` has `piece` in it as words, not as letters inside words. */
export function holdsWords(whole: string, piece: string): boolean {
  const [text, sought] = [plain(whole), plain(piece)];
  if (sought === '') return true;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + sought.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^(?:[\p{L}\p{N}]|[.,]\d)/u.test(after) && !/\d[.,]$/.test(text.slice(0, at)))
      return true;
  }
  return false;
}

/** “năm” before a number or “nay” is a year, no five. */
const aYear = /(?<![\p{L}\p{M}])năm(?= (?:\d|nay|ngoái|sau|trước|học|qua|tới))/giu;

/** Whether a text tells an answer: its words, for “năm” those that count. */
export function tellsKey(text: string, key: string): boolean {
  return holdsWords(plain(key) === 'năm' ? text.replace(aYear, '') : text, key);
}

/** What tells the answer: of “năm 1519” the figures do. */
function telltale(key: string): string {
  return /^năm (\d{4})$/iu.exec(key)?.[1] ?? key;
}

/** One writing for what has several: the same office with or without “thành phố”, in full or by its letters. */
function oneWriting(text: string): string {
  return plain(text)
    .replace(/(?<!\p{L})(?:thành phố|tỉnh|tp\.?) ?(?=\p{L})/gu, '')
    .replace(/uỷ ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd');
}

/** Whether two options could both be right because one says or holds the other. */
export function sameAnswer(one: Option, other: Option): boolean {
  if (one.value !== undefined && other.value !== undefined && one.value === other.value) return true;
  const [a, b] = [oneWriting(one.text), oneWriting(other.text)];
  return holdsWords(a, b) || holdsWords(b, a);
}

function keyFollows({ proof, evidence, answer }: Candidate, source: string): boolean {
  const shows = (text: string) => plain(evidence.text).includes(plain(text));
  if (source.slice(evidence.start, evidence.end) !== evidence.text) return false;
  if (proof.kind === 'stands') return shows(answer.text);
  if (proof.kind === 'named') return shows(proof.mention);
  if (proof.kind === 'absent') return !shows(answer.text) && proof.members.every(shows);
  if (proof.kind === 'paired') return proof.parts.every((part) => plain(source).includes(plain(part)));
  return evidence.text !== '';
}

function alike(options: Option[]): boolean {
  if (uneven(options.map(({ text }) => text))) return false;
  const figures = options.map(({ text }) => /\d/.test(text));
  const valued = options.map(({ value }) => value !== undefined);
  return (!valued[0] || figures.every((one) => one === figures[0])) && valued.every((one) => one === valued[0]);
}

/** Reasons, aims and what is asked for are phrases of ours and the article’s: their form must not tell them apart. */
function isPhrase({ kind }: Item): boolean {
  return kind === 'cause' || kind === 'content';
}

function inOrder(options: Option[]): boolean {
  return options.every(
    ({ value }, at) => at === 0 || value === undefined || value > (options[at - 1].value ?? -Infinity),
  );
}

/** The clauses that a question breaks, taken by itself; none for a good one. `options` are in the order shown. */
export function faultsOf(item: Item, candidate: Candidate, options: Option[], source: string): Clause[] {
  const key = options[item.key];
  const others = options.filter((_, at) => at !== item.key);
  const { prompt, explanation } = item;
  const stem = candidate.kind === 'meaning' ? prompt : prompt.replace(/____/g, '');
  const checks: [Clause, boolean][] = [
    ['enough-options', options.length >= 3 && options.length <= 4 && key !== undefined],
    ['key-in-evidence', key !== undefined && key.text === candidate.answer.text && keyFollows(candidate, source)],
    ['stem-hides-key', key !== undefined && !tellsKey(stem, telltale(key.text))],
    ['one-right-option', others.every((other) => key !== undefined && !sameAnswer(key, other)) && distinct(options)],
    ['alike-options', alike(options)],
    [
      'even-form',
      key === undefined ||
        !isPhrase(item) ||
        !standsOut(
          key.text,
          others.map(({ text }) => text),
        ),
    ],
    ['options-in-order', inOrder(options)],
    ['hedge-kept', candidate.hedge === null || plain(`${key?.text} ${prompt}`).includes(candidate.hedge)],
    [
      'no-loose-pronoun',
      !isLoose(stem) &&
        !(candidate.kind !== 'speaker' && firstPerson.test(withoutOwn(stem))) &&
        !options.some(({ text }) => candidate.optionLanguage === 'vi' && isLoose(text)),
    ],
    ['evidence-quoted', explanation.includes('“')],
    ['stem-readable', lengthOf(prompt) <= longestPrompt && balanced(prompt) && !/[\n\r]/.test(prompt)],
  ];
  return checks.filter(([, holds]) => !holds).map(([clause]) => clause);
}

function distinct(options: Option[]): boolean {
  return options.every((one, at) => options.every((other, index) => index <= at || !sameAnswer(one, other)));
}

function balanced(prompt: string): boolean {
  return (prompt.match(/“/g)?.length ?? 0) === (prompt.match(/”/g)?.length ?? 0) && /\?$/.test(prompt);
}

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

/** The same answer to the same sentence: “Chủ toạ ____ nhấn mạnh …” beside “ai nhấn mạnh: …”. */
function isTwin(one: Item, other: Item): boolean {
  // What any other question takes for granted is true.
  if ((one.kind === 'truth' || other.kind === 'truth') && one.evidence.sentence === other.evidence.sentence)
    return true;
  // “người Bulgary” and “Bulgary” at one place.
  if (overlaps(one.evidence, other.evidence) && [one, other].every(({ kind }) => atPlace.includes(kind))) return true;
  const same = one.options[one.key].toLowerCase() === other.options[other.key].toLowerCase();
  return (
    same &&
    one.evidence.sentence === other.evidence.sentence &&
    (one.kind === 'cloze' || other.kind === 'cloze' || one.kind === other.kind)
  );
}

const figures: readonly Item['kind'][] = ['number', 'date'];

/** So much of a sentence to be judged in a question and its answer means the same matter. */
const sameMatter = 0.75;

/** The sentences that a question asks to judge, one or four. */
function judged({ kind, prompt, options }: Item): readonly string[] {
  if (kind !== 'truth') return [];
  const one = /“(.+)”/u.exec(prompt)?.[1];
  return one === undefined ? options : [one];
}

/** Whether one of four sentences to be judged says, rightly or wrongly, what another question asks. */
function saysSo(one: Item, other: Item): boolean {
  const asked = judged(one).length > 0 ? judged(one) : [`${one.prompt} ${one.options[one.key]}`];
  return judged(other).some((text) => asked.some((words) => overlap(text, words) >= sameMatter));
}

/** So many words of an answer are known again. */
const telling = 4;

/** Whether somebody who has read `other` need not read the article for `one`. */
function gives(one: Item, other: Item): boolean {
  const key = telltale(one.options[one.key]);
  if (saysSo(one, other)) return true;
  if (one.kind === 'meaning') {
    // The same glosses twice: what is right here is wrong there.
    if (other.kind === 'meaning') {
      // “giấy chứng nhận” beside “giấy chứng nhận quyền sử dụng đất”.
      const [term, longer] = [one, other].map(({ evidence }) => evidence.text);
      return one.options.every((option) => other.options.includes(option)) || holdsWords(longer, term);
    }
    // “Hội đồng nhân dân (HĐND)” in a question beside “HĐND là viết tắt của cụm từ nào?”.
    return one.evidence.sentence === other.evidence.sentence && holdsWords(other.prompt, key);
  }
  // “Bà Danh Thị Sen, Giám đốc Sở Nông nghiệp, …” beside the pair of both.
  if (one.kind === 'matching') return key.split(' – ').every((half) => holdsWords(other.prompt, half));
  // That something happened does not tell when.
  if (one.kind === 'order') return false;
  if (tellsKey(other.prompt, key) && tells(one, other)) return true;
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
