import { sayingVerbs } from '../../facts/vocabulary/saying.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import { plain, sameAnswer, tellsKey, telltale } from '../answer-words.ts';
import type { Candidate, Option } from '../candidate.ts';
import { selves } from '../asking/first-person.ts';
import { standsOut, uneven } from '../form.ts';
import type { Item } from '../item.ts';
import { hangs, opensLoosely } from '../asking/loose-nouns.ts';
import { modal, prepositional } from '../asking/part-words.ts';
import { isLoose } from '../asking/pronouns.ts';
import { lengthOf } from '../wording.ts';

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
  `${edgeBefore}(?:${selves}|(?<!(?:của|một|tự|chính|riêng|cho|với) )mình)${edgeAfter}`,
  'i',
);
const longestPrompt = 75;

/** “Pháp xây dựng lại đế chế của mình”: whose, is plain where the clause is quoted from its beginning. */
function withoutOwn(stem: string): string {
  return stem.includes('“…')
    ? stem
    : stem.replace(/(?<=[A-Za-zÀ-ỹ] của )(?:(?:chính|riêng) )?mình(?![A-Za-zÀ-ỹ])/gu, '');
}

const saying = new RegExp(`^(?:${sayingVerbs})(?: thêm)?(?: rằng)? `, 'i');

/** What a question says itself: who is asked after or told of stands in front of it. */
function asked(stem: string): string {
  return stem.replace(/^Theo [^,“”]*, (?:(?:ai|cơ quan, đơn vị nào) )?/u, '').replace(/^[^“]*(?=“)/u, '');
}

/** The clause that somebody is asked after, or what is quoted. */
function told(stem: string): string {
  return asked(stem)
    .replace(/^“\s*(?:Theo ?, )?/u, '')
    .replace(saying, '');
}

/** “vừa lật cuốn sổ”, “bên hành lang toà”: how or where somebody spoke, and not what he said. */
function saysNothing(words: string): boolean {
  return /^vừa(?![A-Za-zÀ-ỹ])/i.test(words) || (prepositional.test(words) && !/,/.test(words) && !modal.test(words));
}

/** One writing of “4,8ha” and “4,8 ha”. */
function spaced(text: string): string {
  return plain(text).replace(/(?<=\d) (?=(?:ha|km|m|cm|mm|kg|g|tấn|lít|kw|mw)[²³23]?(?![a-zà-ỹ]))/gu, '');
}

function keyFollows({ kind, proof, evidence, answer, optionLanguage }: Candidate, source: string): boolean {
  const shows = (text: string) => spaced(evidence.text).includes(spaced(text));
  if (source.slice(evidence.start, evidence.end) !== evidence.text) return false;
  if (proof.kind === 'stands') return shows(answer.text);
  if (proof.kind === 'named') return shows(proof.mention);
  if (proof.kind === 'absent') return !shows(answer.text) && proof.members.every(shows);
  if (proof.kind === 'gist') return proof.parts.every(shows);
  if (proof.kind === 'paired') return proof.parts.every((part) => plain(source).includes(plain(part)));
  // Of a word asked for by its meaning the word stands there, of a meaning the word that has it.
  return evidence.text !== '' && (kind !== 'meaning' || optionLanguage === 'en' || shows(answer.text));
}

function alike(options: Option[]): boolean {
  if (uneven(options.map(({ text }) => text))) return false;
  const figures = options.map(({ text }) => /\d/.test(text));
  const valued = options.map(({ value }) => value !== undefined);
  return (!valued[0] || figures.every((one) => one === figures[0])) && valued.every((one) => one === valued[0]);
}

/** Reasons, aims, what is asked for and what an article is about: their form must not tell them apart. */
function isPhrase({ kind }: Item): boolean {
  return kind === 'cause' || kind === 'content' || kind === 'main-idea';
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
          { sentences: item.kind === 'main-idea' },
        ),
    ],
    ['options-in-order', inOrder(options)],
    ['hedge-kept', candidate.hedge === null || plain(`${key?.text} ${prompt}`).includes(candidate.hedge)],
    [
      'no-loose-pronoun',
      !isLoose(stem) &&
        !hangs(asked(stem)) &&
        !opensLoosely(told(stem)) &&
        !(candidate.kind === 'speaker' && saysNothing(told(stem))) &&
        !(candidate.kind !== 'speaker' && firstPerson.test(withoutOwn(stem))) &&
        !options.some(({ text }) => candidate.optionLanguage === 'vi' && isLoose(text)),
    ],
    ['evidence-quoted', explanation.includes('“')],
    [
      'stem-readable',
      lengthOf(prompt) <= longestPrompt && balanced(prompt) && !/[\n\r]/.test(prompt) && asksOnce(prompt),
    ],
  ];
  return checks.filter(([, holds]) => !holds).map(([clause]) => clause);
}

function distinct(options: Option[]): boolean {
  return options.every((one, at) => options.every((other, index) => index <= at || !sameAnswer(one, other)));
}

const asking =
  /(?<![A-Za-zÀ-ỹ])(?:(?<!(?:bất kỳ|bất cứ)[^,“”]{0,30} |(?:chưa|không) [^,“”]{0,20}đồng )nào|mấy|bao nhiêu|vì sao|nhờ đâu|ở đâu)(?![A-Za-zÀ-ỹ])/gi;

/** Whether one thing is asked: “doanh nghiệp nào trễ quá bao nhiêu …” asks two, “ai yêu cầu … và cơ quan nào …” seems to. */
function asksOnce(prompt: string): boolean {
  // What is quoted asks nothing.
  const own = prompt.replace(/“[^”]*”/gu, '');
  return (own.match(asking)?.length ?? 0) + (/^Theo [^,]+, ai (?!hoặc cơ quan nào)/u.test(own) ? 1 : 0) <= 1;
}

function balanced(prompt: string): boolean {
  return (prompt.match(/“/g)?.length ?? 0) === (prompt.match(/”/g)?.length ?? 0) && /\?$/.test(prompt);
}
