import type { MigrationsFor } from '../engines/engine.ts';
import * as texts from './0001-texts.ts';
import * as attempts from './0002-attempts.ts';
import * as outsideDictionaries from './0003-outside-dictionaries.ts';
import * as attemptFeedback from './0004-attempt-feedback.ts';
import * as quizDrafts from './0005-quiz-drafts.ts';
import { teachers } from './0006-teachers.ts';
import * as classes from './0007-classes.ts';
import * as assignments from './0008-assignments.ts';
import * as classAttempts from './0009-class-attempts.ts';

/** Every migration, run in the order of the names. Imported rather than read from disk: the build is bundled. */
export const migrationsFor: MigrationsFor = (engine) => ({
  '0001-texts': texts,
  '0002-attempts': attempts,
  '0003-outside-dictionaries': outsideDictionaries,
  '0004-attempt-feedback': attemptFeedback,
  '0005-quiz-drafts': quizDrafts,
  '0006-teachers': teachers(engine),
  '0007-classes': classes,
  '0008-assignments': assignments,
  '0009-class-attempts': classAttempts,
});
