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
  /** JSON of `AttemptItem[]`, frozen: a later change of text or dictionary does not change what was asked. */
  items: string;
  created_at: string;
}

export interface AnswerRow {
  attempt_id: string;
  item_id: string;
  /** Index of the option chosen. */
  option_index: number;
  created_at: string;
}

export interface Tables {
  texts: TextRow;
  attempts: AttemptRow;
  answers: AnswerRow;
}
