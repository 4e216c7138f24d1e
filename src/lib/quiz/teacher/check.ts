import { figureValue } from '../../facts/figures.ts';
import { folded } from '../../facts/passage.ts';
import { hedges } from '../../facts/vocabulary/figures.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import type { Candidate, Option, Proof } from '../candidate.ts';
import { amongClauses, faultsAmong } from '../contract-among.ts';
import { faultsOf, type Clause } from '../contract.ts';
import { figureValues } from '../figure-options.ts';
import type { Item } from '../item.ts';

import { itemOf, type DraftEntry } from './draft.ts';

/** What a teacher should look at again: a clause of the contract, or that no sentence shows the answer. */
export type Warning = Clause | 'no-evidence';

const hedge = new RegExp(`${edgeBefore}(?:${hedges})(?= \\d)${edgeAfter}`, 'giu');
const figure = /\d+(?:[.,]\d+)*/g;

function valued(options: string[]): Option[] {
  const values = figureValues(options);
  return options.map((text, at) => (values === null ? { text } : { text, value: values[at] }));
}

/** A teacher who leaves the answer as it was has not changed how it follows from the sentence. */
function proofOf({ made }: DraftEntry, { options, key }: Item, own: boolean): Proof {
  return !own && options[key] === made.options[made.key]
    ? { kind: 'glossed', gloss: made.options[made.key] }
    : { kind: 'stands' };
}

const plain = (text: string) => folded(text).toLowerCase();

/**
 * The word before a figure of the evidence that says how exact it is: of a question that was made the one in its span,
 * of a teacher’s own, whose evidence is a whole sentence, the one before the answer.
 */
function hedgeOf(evidence: string, answer: string, own: boolean): string | null {
  const text = plain(evidence);
  const found = [...text.matchAll(hedge)].find(
    ({ 0: word, index }) => !own || text.startsWith(plain(answer), index + word.length + 1),
  );
  return found?.[0] ?? null;
}

/** Whether two answers are the same but for how a figure is written and how exact it is said to be. */
function sameFigures(options: string[]): boolean {
  const written = options.map((text) =>
    plain(text)
      .replace(hedge, '')
      .replace(figure, (one) => `${figureValue(one)}`),
  );
  return new Set(written.map((text) => text.trim())).size < options.length;
}

/** Clauses that speak of what only the engine writes; a teacher’s own question shows its sentence anyway. */
const notForOwn: readonly Warning[] = ['evidence-quoted'];

function ownFaults(entry: DraftEntry, item: Item, source: string): Warning[] {
  const own = entry.origin === 'own';
  const options = valued(item.options);
  const candidate: Pick<Candidate, 'kind' | 'answer' | 'optionLanguage' | 'proof' | 'evidence' | 'hedge'> = {
    kind: item.kind,
    answer: options[item.key],
    optionLanguage: item.optionLanguage,
    proof: proofOf(entry, item, own),
    evidence: item.evidence,
    hedge: hedgeOf(item.evidence.text, item.options[item.key], own),
  };
  // A teacher’s words have no more of a candidate than this; the contract asks for no more.
  const faults: Warning[] = faultsOf(item, candidate as Candidate, options, source);
  if (sameFigures(item.options) && !faults.includes('one-right-option')) faults.push('one-right-option');
  if (!own) return faults;
  if (entry.sentence !== null) return faults.filter((fault) => !notForOwn.includes(fault));
  return ['no-evidence', ...faults.filter((fault) => fault !== 'key-in-evidence' && !notForOwn.includes(fault))];
}

/**
 * The contract’s word on a question as it stands now, beside the others of the quiz. Warnings, not walls: a teacher may
 * know better. `source` is the article’s. Pure.
 */
export function warningsOf(entry: DraftEntry, others: DraftEntry[], source: string): Warning[] {
  const item = itemOf(entry);
  const untouched = entry.origin === 'article' && entry.edited === null;
  const alone = untouched
    ? entry.verdict.filter((clause) => !amongClauses.includes(clause))
    : ownFaults(entry, item, source);
  const beside = others.filter(({ id }) => id !== entry.id).map(itemOf);
  return [...alone, ...faultsAmong(item, beside)];
}

/** The questions of the quiz with which one asks the same, or of which one tells the other’s answer. Pure. */
export function clashesOf(entry: DraftEntry, others: DraftEntry[]): DraftEntry[] {
  const item = itemOf(entry);
  return others.filter((other) => other.id !== entry.id && faultsAmong(item, [itemOf(other)]).length > 0);
}
