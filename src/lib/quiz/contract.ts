import { edgeAfter, edgeBefore } from '../facts/vocabulary/pattern.ts';
import { plain, sameAnswer, tellsKey, telltale } from './answer-words.ts';
import type { Candidate, Option } from './candidate.ts';
import { standsOut, uneven } from './form.ts';
import type { Item } from './item.ts';
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
