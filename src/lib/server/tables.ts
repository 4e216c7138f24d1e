import type { Generated } from 'kysely';
import type { ClassroomTables } from './classroom-tables.ts';

/**
 * The rows as they lie in the database. Only text and integers, times as ISO 8601 text, so that the same tables work on
 * SQLite and on PostgreSQL.
 */

export interface TextRow {
  id: string;
  /** Reader id of the browser that put it in; null for a text imported from the command line. */
  reader: string | null;
  title: string;
  /** The text exactly as it came. */
  source: string;
  created_at: string;
}

export interface AttemptRow {
  id: string;
  /** Set for a reader's own text, whose attempts go when it goes; null for a bundled reading. */
  text_id: string | null;
  /** Path of the reading page. */
  address: string;
  title: string;
  language: string;
  seed: number;
  /** How many questions were asked for. */
  asked: number;
  /** JSON of `FrozenItem[]`: a later change of text or dictionary does not change what was asked. */
  items: string;
  created_at: string;
  /** When answers are told: `at-once`, `at-end`, or `after-closing` for work of a class. */
  feedback: Generated<string>;
  /** Set when an attempt that tells its answers at the end was handed in. */
  finished_at: string | null;
  /** Id of the attempt whose missed questions are asked again here. */
  retry_of: string | null;
  /** Id of the prepared quiz that is taken, null for one made on the spot; the quiz may be gone. */
  quiz_id: string | null;
  /** Set, with `student_id` and `number`, for a student's work of a class; alone, for a trial of its teacher. */
  assignment_id: string | null;
  student_id: string | null;
  /** 1 for the first attempt of a student at an assignment. */
  number: number | null;
}

/** A quiz prepared by hand. */
export interface QuizDraftRow {
  id: string;
  /** Whoever may change it: an opaque id, the reader id of a browser where there is no account. */
  owner: string;
  /** Set for a reader's own text, with which it goes; null for a bundled reading. */
  text_id: string | null;
  /** Path of the reading page. */
  address: string;
  title: string;
  language: string;
  seed: number;
  /** JSON of `QuizDraft`. */
  draft: string;
  /** Counts the changes, so that two windows do not undo one another’s. */
  version: number;
  /** JSON of `FrozenItem[]`: what the shared link asks; null before it is shared. */
  shared: string | null;
  /** `version` when it was last shared. */
  shared_version: number | null;
  created_at: string;
  changed_at: string;
}

export interface AnswerRow {
  attempt_id: string;
  item_id: string;
  /** Index of the option chosen. */
  option_index: number;
  created_at: string;
}

export interface OutsideDictionaryRow {
  id: string;
  /** Reader id of the browser it belongs to; null for one that everybody here has. */
  reader: string | null;
  name: string;
  /** What the file says of its licence. */
  licence: string | null;
  /** `FormatName`. */
  format: string;
  /** `en` or `vi`: what its senses are written in; null where they tell nothing. */
  language: string | null;
  taken: number;
  refused: number;
  /** JSON of `Refusal[]`. */
  refusals: string;
  created_at: string;
  /** Null while it is being put in or taken out; then nobody sees it. */
  ready_at: string | null;
}

export interface OutsideEntryRow {
  dictionary_id: string;
  /** Its place in the dictionary, from 0. */
  position: number;
  /** `phraseKey` of the headword. */
  key: string;
  headword: string;
  /** JSON of `OutsideSense[]`; empty in a frequency list. */
  senses: string;
  /** Rank in a frequency list, 1 for the commonest. */
  rank: number | null;
  /** What a frequency list says of the word. */
  frequency: string | null;
}

export interface Tables extends ClassroomTables {
  texts: TextRow;
  attempts: AttemptRow;
  answers: AnswerRow;
  quiz_drafts: QuizDraftRow;
  outside_dictionaries: OutsideDictionaryRow;
  outside_entries: OutsideEntryRow;
}
