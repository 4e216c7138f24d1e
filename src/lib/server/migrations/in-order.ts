import type { Migration } from 'kysely';
import * as texts from './0001-texts.ts';
import * as attempts from './0002-attempts.ts';
import * as outsideDictionaries from './0003-outside-dictionaries.ts';
import * as attemptFeedback from './0004-attempt-feedback.ts';
import * as quizDrafts from './0005-quiz-drafts.ts';

/** Every migration, run in the order of the names. Imported rather than read from disk: the build is bundled. */
export const migrations: Record<string, Migration> = {
  '0001-texts': texts,
  '0002-attempts': attempts,
  '0003-outside-dictionaries': outsideDictionaries,
  '0004-attempt-feedback': attemptFeedback,
  '0005-quiz-drafts': quizDrafts,
};
