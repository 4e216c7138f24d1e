import * as v from 'valibot';
import { folded } from '../../facts/passage.ts';
import { shown } from '../wording.ts';

export const promptLimit = 500;
export const optionLimit = 300;
export const explanationLimit = 1000;
export const fewestOptions = 2;
export const mostOptions = 6;
/** The most questions one quiz holds. */
export const quizLimit = 50;
/** The most sentences that show the answer to one question. */
export const mostSentences = 5;
/** The most questions of one’s own in a draft. */
export const ownLimit = 100;

/** Why an operation is refused. Everything less than these is a warning. */
export type DraftFault =
  | 'no-operation'
  | 'no-entry'
  | 'no-prompt'
  | 'long-prompt'
  | 'few-options'
  | 'many-options'
  | 'long-option'
  | 'equal-options'
  | 'no-key'
  | 'long-explanation'
  | 'no-sentence'
  | 'many-sentences'
  | 'no-place'
  | 'full-quiz'
  | 'many-own'
  | 'none-kept';

/** One line of visible text: no control characters, nothing invisible such as soft hyphens, no halves of a character. */
function oneLine(text: string): string {
  return shown(text.replace(/[\p{Cf}\p{Cs}]+/gu, '').replace(/\p{Cc}+/gu, ' '));
}

const line = v.pipe(v.string('no-operation'), v.transform(oneLine));
const entry = v.pipe(v.string('no-entry'), v.regex(/^(?:c|own-)\d{1,4}$/, 'no-entry'));

function sameWriting(option: string): string {
  return folded(option).toLowerCase();
}

function distinct(options: string[]): boolean {
  return new Set(options.map(sameWriting)).size === options.length;
}

const wording = {
  prompt: v.pipe(line, v.nonEmpty('no-prompt'), v.maxLength(promptLimit, 'long-prompt')),
  options: v.pipe(
    v.array(v.pipe(line, v.nonEmpty('no-operation'), v.maxLength(optionLimit, 'long-option')), 'no-operation'),
    v.minLength(fewestOptions, 'few-options'),
    v.maxLength(mostOptions, 'many-options'),
    v.check(distinct, 'equal-options'),
  ),
  key: v.pipe(v.number('no-key'), v.integer('no-key'), v.minValue(0, 'no-key')),
  explanation: v.pipe(line, v.maxLength(explanationLimit, 'long-explanation')),
  optionLanguage: v.picklist(['en', 'vi'], 'no-operation'),
};

/** Id of a sentence of the article. */
const sentence = v.pipe(v.string('no-sentence'), v.regex(/^s\d{1,6}$/, 'no-sentence'));

const schema = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('keep'), entry }, 'no-operation'),
    v.object({ kind: v.literal('drop'), entry }, 'no-operation'),
    /** `to` is the index in the quiz, from 0. */
    v.object(
      {
        kind: v.literal('move'),
        entry,
        to: v.pipe(v.number('no-place'), v.integer('no-place'), v.minValue(0, 'no-place')),
      },
      'no-operation',
    ),
    v.object({ kind: v.literal('edit'), entry, ...wording }, 'no-operation'),
    /** Names the sentences that show the answer, whole ones; none at all is allowed, and warned of. */
    v.object(
      {
        kind: v.literal('prove'),
        entry,
        sentences: v.pipe(v.array(sentence, 'no-operation'), v.maxLength(mostSentences, 'many-sentences')),
      },
      'no-operation',
    ),
    /** Takes back every edit. */
    v.object({ kind: v.literal('restore'), entry }, 'no-operation'),
    /**
     * `entry` is the id the new question is to have, so that sending it twice adds it once; `sentence` is the one that
     * shows the answer, or null.
     */
    v.object({ kind: v.literal('add'), entry, ...wording, sentence: v.nullable(sentence) }, 'no-operation'),
  ],
  'no-operation',
);

/** What a teacher does to a draft. */
export type DraftOperation = v.InferOutput<typeof schema>;

export type ReadOperation = { ok: true; operation: DraftOperation } | { ok: false; fault: DraftFault };

/** Checks an operation that came from outside. The first fault is the one told. */
export function readOperation(value: unknown): ReadOperation {
  const read = v.safeParse(schema, value, { abortPipeEarly: true });
  if (!read.success) return { ok: false, fault: read.issues[0].message as DraftFault };
  const { output } = read;
  if ('options' in output && output.key >= output.options.length) return { ok: false, fault: 'no-key' };
  return { ok: true, operation: output };
}

/** Fields of the form of a question: `option-0` … `option-5`, and `key`, which names the field that is right. */
export function optionField(at: number): string {
  return `option-${at}`;
}

/** Which answers of a form, blank ones among them, a fault is about: those too long, or those that are the same. */
export function faultyOptions(options: string[], fault: string): number[] {
  const lines = options.map((option) => sameWriting(oneLine(option)));
  const faulty = (line: string) =>
    (fault === 'long-option' && line.length > optionLimit) ||
    (fault === 'equal-options' && line !== '' && lines.indexOf(line) !== lines.lastIndexOf(line));
  return [...lines.keys()].filter((at) => faulty(lines[at]));
}

/**
 * An operation as a form posts it, ready for `readOperation`: fields `kind`, `entry`, `to` (counted from 1), `prompt`,
 * `option-0` …, `key`, `explanation`, `optionLanguage`, `sentence`. Options left blank are left out. Which sentences show
 * an answer is no form of this kind.
 */
export function operationInForm(form: FormData): unknown {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const whole = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined);
  const fields = Array.from({ length: mostOptions }, (_, at) => ({ at, text: oneLine(field(optionField(at))) }));
  const filled = fields.filter(({ text }) => text !== '');
  const key = filled.findIndex(({ at }) => at === whole(field('key')));
  const to = whole(field('to'));
  return {
    kind: field('kind'),
    entry: field('entry'),
    to: to === undefined ? undefined : to - 1,
    prompt: field('prompt'),
    options: filled.map(({ text }) => text),
    key,
    explanation: field('explanation'),
    optionLanguage: field('optionLanguage'),
    sentence: field('sentence') || null,
  };
}
