import type { Transaction } from 'kysely';
import { retentionDays } from '../configuration.ts';
import { database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { deleteBegunOf } from './begun.ts';

/** Deletes frozen texts that no assignment shows any more. */
async function deleteUnusedSnapshots(trx: Transaction<Tables>): Promise<void> {
  await trx
    .deleteFrom('snapshots')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assignments').select('assignments.id').whereRef('assignments.snapshot_id', '=', 'snapshots.id'),
        ),
      ),
    )
    .execute();
}

/** Deletes a class with everything in it; only its owner can. Says whether it did. */
export async function deleteClass(id: string, teacher: string): Promise<boolean> {
  const db = await database();
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('classes')
      .where('id', '=', id)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('class_teachers')
            .select('teacher_id')
            .whereRef('class_teachers.class_id', '=', 'classes.id')
            .where('class_teachers.teacher_id', '=', teacher)
            .where('class_teachers.role', '=', 'owner'),
        ),
      )
      .executeTakeFirst();
    await deleteUnusedSnapshots(trx);
    return numDeletedRows > 0n;
  });
}

/** Deletes an assignment with everything done in it; the caller has made sure that it is the teacher's. */
export async function deleteAssignmentRows(id: string): Promise<void> {
  const db = await database();
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('assignments').where('id', '=', id).execute();
    await deleteUnusedSnapshots(trx);
  });
}

/** Deletes a teacher's account, the classes that they own, and what they began for classes. */
export async function deleteTeacher(teacher: string): Promise<void> {
  const db = await database();
  await db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('classes')
      .where('id', 'in', ({ selectFrom }) =>
        selectFrom('class_teachers').select('class_id').where('teacher_id', '=', teacher).where('role', '=', 'owner'),
      )
      .execute();
    await deleteBegunOf(trx, teacher);
    await trx.deleteFrom('teachers').where('id', '=', teacher).execute();
    await deleteUnusedSnapshots(trx);
  });
}

/** Deletes classes archived longer than `retentionDays` ago; returns how many. */
export async function deleteOldClasses(now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - retentionDays() * 24 * 60 * 60_000).toISOString();
  const db = await database();
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx.deleteFrom('classes').where('archived_at', '<', before).executeTakeFirst();
    await deleteUnusedSnapshots(trx);
    return Number(numDeletedRows);
  });
}
