import * as v from 'valibot';
import { createBoundedCache } from '../bounded-cache.ts';
import { database } from '../database.ts';
import { snapshotOf, type Assignment } from './assignments.ts';

/** What the reading page reports of one student since its last report; seconds and counts are added up. */
export const reportSchema = v.strictObject({
  /** Whole seconds a sentence was the current one. */
  stays: v.pipe(
    v.array(
      v.strictObject({
        sentence: v.pipe(v.string(), v.regex(/^s\d{1,5}$/)),
        seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
      }),
    ),
    v.maxLength(500),
  ),
  lookUps: v.pipe(
    v.array(
      v.strictObject({
        sentence: v.pipe(v.string(), v.regex(/^s\d{1,5}$/)),
        headword: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
      }),
    ),
    v.maxLength(500),
  ),
  /** Whether the last sentence was reached. */
  read: v.boolean(),
});

export type Report = v.InferOutput<typeof reportSchema>;

/** What a report may speak of: the sentences of a frozen reading, and the headwords of its glossary. */
export interface Reportable {
  sentences: ReadonlySet<string>;
  headwords: ReadonlySet<string>;
}

/** A class of forty reports every few seconds: the frozen text is read once. */
const known = createBoundedCache<Reportable>(20_000, ({ sentences, headwords }) => sentences.size + headwords.size);

/** What reports of an assignment may speak of. */
export async function reportable(assignment: Pick<Assignment, 'snapshotId'>): Promise<Reportable> {
  const kept = known.get(assignment.snapshotId);
  if (kept !== undefined) return kept;
  const { reading } = await snapshotOf(assignment);
  const found = {
    sentences: new Set(reading.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id))),
    headwords: new Set(reading.items.map(({ headword }) => headword)),
  };
  known.set(assignment.snapshotId, found);
  return found;
}

/** Whose report it is, and of which reading. */
export interface Progress {
  assignment: string;
  student: string;
}

/** Notes that a student opened the reading. */
export async function noteOpened({ assignment, student }: Progress, now = new Date().toISOString()): Promise<void> {
  const db = await database();
  await db
    .insertInto('reading_progress')
    .values({ assignment_id: assignment, student_id: student, opened_at: now, seen_at: now, read_at: null })
    .onConflict((conflict) => conflict.columns(['assignment_id', 'student_id']).doUpdateSet({ seen_at: now }))
    .execute();
}

/**
 * Adds what the reading page reports; what is not `reportable` is passed over, so that nobody fills the tables with what
 * is not there.
 */
export async function noteReport(
  { assignment, student }: Progress,
  report: Report,
  { sentences, headwords }: Reportable,
): Promise<void> {
  const now = new Date().toISOString();
  const db = await database();
  await noteOpened({ assignment, student }, now);
  await db.transaction().execute(async (trx) => {
    const whose = { assignment_id: assignment, student_id: student };
    for (const { sentence, seconds } of report.stays) {
      if (!sentences.has(sentence)) continue;
      await trx
        .insertInto('sentence_stays')
        .values({ ...whose, sentence_id: sentence, seconds })
        .onConflict((conflict) =>
          conflict
            .columns(['assignment_id', 'student_id', 'sentence_id'])
            .doUpdateSet(({ eb, ref }) => ({ seconds: eb(ref('sentence_stays.seconds'), '+', seconds) })),
        )
        .execute();
    }
    for (const { sentence, headword } of report.lookUps) {
      if (!sentences.has(sentence) || !headwords.has(headword)) continue;
      await trx
        .insertInto('look_ups')
        .values({ ...whose, sentence_id: sentence, headword, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['assignment_id', 'student_id', 'sentence_id', 'headword'])
            .doUpdateSet(({ eb, ref }) => ({ count: eb(ref('look_ups.count'), '+', 1) })),
        )
        .execute();
    }
    if (report.read) {
      await trx
        .updateTable('reading_progress')
        .set({ read_at: now })
        .where('assignment_id', '=', assignment)
        .where('student_id', '=', student)
        .where('read_at', 'is', null)
        .execute();
    }
  });
}
