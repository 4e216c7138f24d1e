import { folded } from '../../facts/passage.ts';
import { hedges } from '../../facts/vocabulary/figures.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import type { Candidate, Option, Proof } from '../candidate.ts';
import { faultsAmong, faultsOf, type Clause } from '../contract.ts';
import { figureValues } from '../figure-options.ts';
import type { Item } from '../item.ts';
import { amongClauses } from '../retry.ts';
import { itemOf, type DraftEntry } from './draft.ts';

/** What a teacher should look at again: a clause of the contract, or that no sentence shows the answer. */
export type Warning = Clause | 'no-evidence';

const hedge = new RegExp(`${edgeBefore}(?:${hedges})(?= \\d)${edgeAfter}`, 'iu');

function valued(options: string[]): Option[] {
  const values = figureValues(options);
  return options.map((text, at) => (values === null ? { text } : { text, value: values[at] }));
}

/** A teacher who leaves the answer as it was has not changed how it follows from the sentence. */
function proofOf({ made }: DraftEntry, { options, key }: Item, own: boolean): Proof {
  return !own && options[key] === made.options[made.key] ? { kind: 'glossed' } : { kind: 'stands' };
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
    hedge: own ? null : (hedge.exec(folded(item.evidence.text).toLowerCase())?.[0] ?? null),
  };
  // A teacher’s words have no more of a candidate than this; the contract asks for no more.
  const faults: Warning[] = faultsOf(item, candidate as Candidate, options, source);
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
