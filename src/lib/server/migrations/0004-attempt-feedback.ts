import type { Kysely } from 'kysely';

/** When an attempt tells its answers, when it was finished, and which attempt it tries again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One column a statement: SQLite takes no more.
  await db.schema
    .alterTable('attempts')
    .addColumn('feedback', 'text', (column) => column.notNull().defaultTo('at-once'))
    .execute();
  await db.schema.alterTable('attempts').addColumn('finished_at', 'text').execute();
  await db.schema.alterTable('attempts').addColumn('retry_of', 'text').execute();
}
