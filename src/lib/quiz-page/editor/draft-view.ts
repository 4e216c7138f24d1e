import type { ItemKind, QuizLanguage } from '../../quiz/item.ts';
import { nextOwnId } from '../../quiz/teacher/apply.ts';
import type { ItemLevel } from '../../quiz/teacher/candidates.ts';
import { clashesOf, warningsOf, type Warning } from '../../quiz/teacher/check.ts';
import {
  itemOf,
  proofOf,
  sortedEntries,
  type DraftEntry,
  type QuizDraft,
  type Wording,
} from '../../quiz/teacher/draft.ts';
import { mostOptions, optionField, type DraftFault } from '../../quiz/teacher/operation.ts';
import { sentencesOf, type Article } from '../../text/article.ts';
import type { QuizSubject } from '../attempt-view.ts';
import { shownEvidence, type ShownEvidence } from '../shown-evidence.ts';

/** What the page of a quiz being prepared is made from. */

export interface EntryView extends Wording {
  id: string;
  own: boolean;
  kind: ItemKind;
  rank: number | null;
  level: ItemLevel | null;
  edited: boolean;
  evidence: ShownEvidence[];
  warnings: Warning[];
  /** Questions of the quiz that ask the same or tell its answer, with their places, from 1. */
  clashes: { id: string; number: number }[];
}

export interface DraftView {
  subject: QuizSubject;
  language: QuizLanguage;
  kept: EntryView[];
  dropped: EntryView[];
  offered: EntryView[];
  faulty: EntryView[];
  /** Sentences to choose from as evidence of a new question. */
  sentences: { id: string; text: string }[];
  /** Id for the next question of one’s own. */
  nextOwn: string;
}

/** What stood in the form of a question, to be shown again. */
export interface WrittenForm {
  prompt: string;
  /** As many as there are fields. */
  options: string[];
  key: number | null;
  explanation: string;
  optionLanguage: QuizLanguage;
  /** Id of the sentence that shows the answer of a new question; empty for none. */
  sentence: string;
}

/** Why a change was refused, and what was typed. */
export interface RefusedChange {
  fault: DraftFault | 'busy';
  /** Kind of the operation, and the question it was about, as posted. */
  kind: string;
  entry: string;
  written: WrittenForm;
}

/** Why a choice of sentences was refused, and which were chosen. */
export interface RefusedEvidence {
  fault: DraftFault | 'busy';
  sentences: string[];
}

/** A draft as its page shows it. Pure. */
export function toDraftView(draft: QuizDraft, article: Article, subject: QuizSubject): DraftView {
  const { kept, dropped, offered, faulty } = sortedEntries(draft);
  const view = (entry: DraftEntry): EntryView => {
    const { id, kind, prompt, options, key, explanation, optionLanguage } = itemOf(entry);
    return {
      id,
      own: entry.origin === 'own',
      kind,
      rank: entry.rank,
      level: entry.level,
      edited: entry.edited !== null || (entry.origin === 'article' && entry.chosen !== undefined),
      prompt,
      options,
      key,
      explanation,
      optionLanguage,
      evidence: proofOf(entry).map((one) => shownEvidence(one, subject.address)),
      warnings: warningsOf(entry, kept, article.source),
      clashes: clashesOf(entry, kept).map((other) => ({ id: other.id, number: kept.indexOf(other) + 1 })),
    };
  };
  return {
    subject,
    language: draft.language,
    kept: kept.map(view),
    dropped: dropped.map(view),
    offered: offered.map(view),
    faulty: faulty.map(view),
    sentences: sentencesOf(article).map(({ id, text }) => ({
      id,
      text: text.length > 100 ? `${text.slice(0, 97)}…` : text,
    })),
    nextOwn: nextOwnId(draft),
  };
}

function padded(options: string[]): string[] {
  return Array.from({ length: mostOptions }, (_, at) => options[at] ?? '');
}

/** The form of a question as it stands. */
export function formOf({ prompt, options, key, explanation, optionLanguage }: EntryView): WrittenForm {
  return { prompt, options: padded(options), key, explanation, optionLanguage, sentence: '' };
}

/** An empty form; answers in the language of the text. */
export function emptyForm(): WrittenForm {
  return { prompt: '', options: padded([]), key: null, explanation: '', optionLanguage: 'vi', sentence: '' };
}

/** What was typed into the form of a question, just as it was typed. */
export function writtenIn(form: FormData): WrittenForm {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const key = field('key');
  return {
    prompt: field('prompt'),
    options: Array.from({ length: mostOptions }, (_, at) => field(optionField(at))),
    key: /^\d$/.test(key) ? Number(key) : null,
    explanation: field('explanation'),
    optionLanguage: field('optionLanguage') === 'en' ? 'en' : 'vi',
    sentence: field('sentence'),
  };
}

/**
 * Where a change that was stored leads: the page of the draft, at `address`, at the element the form names to go on
 * from, or on to the sentences that show the answer.
 */
export function afterChange(address: string, form: FormData): string {
  const named = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' && /^[\w-]{1,40}$/.test(value) ? value : null;
  };
  if (named('then') === 'prove') return evidencePath(address, named('entry') ?? '');
  const next = named('next');
  return next === null ? address : `${address}#${next}`;
}

/** Path of the page on which the sentences that show an answer are chosen, below that of its draft. */
export function evidencePath(address: string, entry: string): string {
  return `${address}/evidence/${entry}`;
}
