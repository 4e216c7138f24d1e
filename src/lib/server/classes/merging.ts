import { sql, type Transaction } from 'kysely';
import { database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { openStudent } from './students.ts';

/** Tables of what students did, with the columns that make a row of one student unique. */
const work: Record<string, string[]> = {
  reading_progress: ['assignment_id'],
  sentence_stays: ['assignment_id', 'sentence_id'],
  look_ups: ['assignment_id', 'sentence_id', 'headword'],
};

/** Gives the rows of `from` to `into`; of two rows for the same thing `into`'s stays. */
async function move(trx: Transaction<Tables>, table: string, from: string, into: string): Promise<void> {
  const mine = sql.table(table);
  const same = sql.join(
    work[table].map((column) => sql`other.${sql.ref(column)} = ${sql.ref(`${table}.${column}`)}`),
    sql` and `,
  );
  await sql`delete from ${mine} where student_id = ${from}
    and exists (select 1 from ${mine} as other where other.student_id = ${into} and ${same})`.execute(trx);
  await sql`update ${mine} set student_id = ${into} where student_id = ${from}`.execute(trx);
}

/** Gives the attempts of `from` to `into`, counted on after those `into` has at the same assignment. */
async function moveAttempts(trx: Transaction<Tables>, from: string, into: string): Promise<void> {
  const counts = await trx
    .selectFrom('attempts')
    .select(({ fn }) => ['assignment_id', fn.max('number').as('last')])
    .where('student_id', '=', into)
    .groupBy('assignment_id')
    .execute();
  for (const { assignment_id, last } of counts) {
    await trx
      .updateTable('attempts')
      .set(({ eb }) => ({ student_id: into, number: eb('number', '+', Number(last)) }))
      .where('student_id', '=', from)
      .where('assignment_id', '=', assignment_id)
      .execute();
  }
  await trx.updateTable('attempts').set({ student_id: into }).where('student_id', '=', from).execute();
}

/** The resume code that whoever is behind two entries holds: that of the one who joined last. */
async function codeOfLast(trx: Transaction<Tables>, ids: string[]): Promise<string | null> {
  const rows = await trx.selectFrom('students').select(['resume_hash', 'joined_at']).where('id', 'in', ids).execute();
  const held = rows.filter(({ resume_hash }) => resume_hash !== null);
  return held.sort((a, b) => (a.joined_at ?? '').localeCompare(b.joined_at ?? '')).at(-1)?.resume_hash ?? null;
}

/**
 * Makes one student of two entries of the same person: what `from` did that `into` has not is `into`'s from now on, with
 * the browsers `from` used; `from` is deleted. The resume code of the one who joined last works on. False when they are
 * not two students of one class of this teacher.
 */
export async function mergeStudents(from: string, into: string, teacher: string): Promise<boolean> {
  const [first, second] = [await openStudent(from, teacher), await openStudent(into, teacher)];
  if (first === null || second === null || from === into || first.classId !== second.classId) return false;
  const db = await database();
  await db.transaction().execute(async (trx) => {
    const resume_hash = await codeOfLast(trx, [from, into]);
    for (const table of Object.keys(work)) await move(trx, table, from, into);
    await moveAttempts(trx, from, into);
    await trx.updateTable('student_devices').set({ student_id: into }).where('student_id', '=', from).execute();
    await trx
      .updateTable('students')
      .set({ state: 'active' })
      .where('id', '=', into)
      .where('state', '=', 'expected')
      .execute();
    await trx.deleteFrom('students').where('id', '=', from).execute();
    await trx.updateTable('students').set({ resume_hash }).where('id', '=', into).execute();
  });
  return true;
}
