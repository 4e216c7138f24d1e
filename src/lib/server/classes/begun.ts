import type { Transaction } from 'kysely';
import { database } from '../database.ts';
import type { Tables } from '../tables.ts';

/** Days after its last change when a quiz that was begun for a class and never assigned is deleted. */
export const begunDays = 30;

const prefix = 'teacher:';

/** Under which the quizzes lie that a teacher begins for classes; those of readers have the number of a browser there. */
export function draftOwner(teacher: string): string {
  return `${prefix}${teacher}`;
}

type Begun = { id: string; text_id: string | null };

/** Deletes quizzes, with the texts that were put in for them. */
async function deleteBegun(trx: Transaction<Tables>, begun: readonly Begun[]): Promise<void> {
  const ids = begun.map(({ id }) => id);
  const texts = begun.flatMap(({ text_id }) => text_id ?? []);
  await trx.deleteFrom('quiz_drafts').where('id', 'in', ids).execute();
  await trx.deleteFrom('texts').where('id', 'in', texts).where('reader', 'is', null).execute();
}

/** Deletes what a teacher began for classes and has not assigned. */
export async function deleteBegunOf(trx: Transaction<Tables>, teacher: string): Promise<void> {
  const begun = trx.selectFrom('quiz_drafts').select(['id', 'text_id']).where('owner', '=', draftOwner(teacher));
  await deleteBegun(trx, await begun.execute());
}

/** Deletes what was begun for classes and not gone on with for `begunDays`. */
export async function deleteOldBegun(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - begunDays * 24 * 60 * 60_000).toISOString();
  const db = await database();
  await db.transaction().execute(async (trx) => {
    const begun = trx
      .selectFrom('quiz_drafts')
      .select(['id', 'text_id'])
      .where('owner', 'like', `${prefix}%`)
      .where('changed_at', '<', before);
    await deleteBegun(trx, await begun.execute());
  });
}
