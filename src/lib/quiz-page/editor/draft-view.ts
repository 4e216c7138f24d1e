import type { ItemKind, QuizLanguage } from '../../quiz/item.ts';
import { nextOwnId } from '../../quiz/teacher/apply.ts';
import type { ItemLevel } from '../../quiz/teacher/candidates.ts';
import { clashesOf, warningsOf, type Warning } from '../../quiz/teacher/check.ts';
import { itemOf, sortedEntries, type DraftEntry, type QuizDraft, type Wording } from '../../quiz/teacher/draft.ts';
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
  evidence: ShownEvidence | null;
  /** Id of the sentence of the evidence; empty for none. */
  sentence: string;
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
  /** Sentences to choose from as evidence. */
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

/** A draft as its page shows it. Pure. */
export function toDraftView(draft: QuizDraft, article: Article, subject: QuizSubject): DraftView {
  const { kept, dropped, offered, faulty } = sortedEntries(draft);
  const view = (entry: DraftEntry): EntryView => {
    const { id, kind, evidence, prompt, options, key, explanation, optionLanguage } = itemOf(entry);
    return {
      id,
      own: entry.origin === 'own',
      kind,
      rank: entry.rank,
      level: entry.level,
      edited: entry.edited !== null,
      prompt,
      options,
      key,
      explanation,
      optionLanguage,
      evidence: entry.sentence && shownEvidence(evidence, entry.sentence, subject.address),
      sentence: evidence.sentence,
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
export function formOf({ prompt, options, key, explanation, optionLanguage, sentence }: EntryView): WrittenForm {
  return { prompt, options: padded(options), key, explanation, optionLanguage, sentence };
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
