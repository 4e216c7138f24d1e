import { figureValue } from '../../facts/figures.ts';
import { folded } from '../../facts/passage.ts';
import { hedges } from '../../facts/vocabulary/figures.ts';
import { edgeAfter, edgeBefore } from '../../facts/vocabulary/pattern.ts';
import type { Candidate, Option, Proof } from '../candidate.ts';
import { amongClauses, faultsAmong } from '../contract/among.ts';
import { faultsOf, type Clause } from '../contract/contract.ts';
import { figureValues } from '../kinds/figures/figure-options.ts';
import type { Item } from '../item.ts';
import { quoted } from '../wording.ts';
import type { ProvingSentence } from '../frozen.ts';
import { itemOf, noEvidence, proofOf, type DraftEntry } from './draft.ts';

/** What a teacher should look at again: a clause of the contract, or that no sentence shows the answer. */
export type Warning = Clause | 'no-evidence';

const hedge = new RegExp(`${edgeBefore}(?:${hedges})(?= \\d)${edgeAfter}`, 'giu');
const figure = /\d+(?:[.,]\d+)*/g;

function valued(options: string[]): Option[] {
  const values = figureValues(options);
  return options.map((text, at) => (values === null ? { text } : { text, value: values[at] }));
}

const plain = (text: string) => folded(text).toLowerCase();

/**
 * A teacher who leaves the answer as it was has not changed how it follows from the sentence. Another sentence must show
 * the answer too, or what showed it: the term asked about, the name of who is meant.
 */
function followsBy({ origin, made, chosen }: DraftEntry, { options, key }: Item): Proof {
  const right = made.options[made.key];
  if (origin === 'own' || options[key] !== right) return { kind: 'stands' };
  if (chosen === undefined) return { kind: 'glossed', gloss: right };
  const stood = plain(made.evidence.text).includes(plain(right));
  return stood ? { kind: 'stands' } : { kind: 'named', mention: made.evidence.text };
}

/**
 * The word before a figure of the evidence that says how exact it is: of a question that was made the one in its span,
 * of a whole sentence that a teacher chose the one before the answer.
 */
function hedgeOf(evidence: string, answer: string, whole: boolean): string | null {
  const text = plain(evidence);
  const found = [...text.matchAll(hedge)].find(
    ({ 0: word, index }) => !whole || text.startsWith(plain(answer), index + word.length + 1),
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

/** Whether an explanation quotes one of these sentences; who is meant by a pronoun may stand in it in brackets. */
function quotesOne(explanation: string, sentences: ProvingSentence[]): boolean {
  const quotations = [...explanation.matchAll(/“([^”]+)”/g)].map(([, words]) =>
    plain(words.replace(/\s*\[[^\]]*\]/g, '')),
  );
  return sentences.some(({ sentence }) => {
    // A quotation within a quotation has other marks.
    const said = plain(quoted(sentence.text));
    return quotations.some((words) => said.includes(words));
  });
}

/** What the contract says of a question beside one of its sentences. */
function faultsBeside(entry: DraftEntry, item: Item, { evidence }: Pick<ProvingSentence, 'evidence'>, source: string) {
  const options = valued(item.options);
  const whole = entry.origin === 'own' || entry.chosen !== undefined;
  const candidate: Pick<Candidate, 'kind' | 'answer' | 'optionLanguage' | 'proof' | 'evidence' | 'hedge'> = {
    kind: item.kind,
    answer: options[item.key],
    optionLanguage: item.optionLanguage,
    proof: followsBy(entry, item),
    evidence,
    hedge: hedgeOf(evidence.text, item.options[item.key], whole),
  };
  // A teacher’s words have no more of a candidate than this; the contract asks for no more.
  return faultsOf(item, candidate as Candidate, options, source);
}

function ownFaults(entry: DraftEntry, item: Item, source: string): Warning[] {
  const sentences = proofOf(entry);
  const beside = (sentences.length > 0 ? sentences : [{ evidence: noEvidence }]).map((one) =>
    faultsBeside(entry, item, one, source),
  );
  // It is enough that one of them shows the answer.
  const faults = new Set<Warning>(beside.find((one) => !one.includes('key-in-evidence')) ?? beside[0]);
  if (sameFigures(item.options)) faults.add('one-right-option');
  // A teacher’s own question shows its sentence anyway.
  if (entry.origin === 'own') faults.delete('evidence-quoted');
  else if (entry.chosen !== undefined && !quotesOne(item.explanation, sentences)) faults.add('evidence-quoted');
  if (sentences.length > 0) return [...faults];
  for (const fault of ['key-in-evidence', 'evidence-quoted'] as const) faults.delete(fault);
  return ['no-evidence', ...faults];
}

/** The question beside others: of a meaning the term asked for tells what it is about, whatever sentence shows it. */
function itemAmong(entry: DraftEntry): Item {
  const item = itemOf(entry);
  return item.kind === 'meaning' && entry.origin === 'article' ? { ...item, evidence: entry.made.evidence } : item;
}

/**
 * The contract’s word on a question as it stands now, beside the others of the quiz. Warnings, not walls: a teacher may
 * know better. `source` is the article’s. Pure.
 */
export function warningsOf(entry: DraftEntry, others: DraftEntry[], source: string): Warning[] {
  const untouched = entry.origin === 'article' && entry.edited === null && entry.chosen === undefined;
  const alone = untouched
    ? entry.verdict.filter((clause) => !amongClauses.includes(clause))
    : ownFaults(entry, itemOf(entry), source);
  const beside = others.filter(({ id }) => id !== entry.id).map(itemAmong);
  return [...alone, ...faultsAmong(itemAmong(entry), beside)];
}

/** The questions of the quiz with which one asks the same, or of which one tells the other’s answer. Pure. */
export function clashesOf(entry: DraftEntry, others: DraftEntry[]): DraftEntry[] {
  const item = itemAmong(entry);
  return others.filter((other) => other.id !== entry.id && faultsAmong(item, [itemAmong(other)]).length > 0);
}
