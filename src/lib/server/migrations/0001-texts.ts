import type { Kysely } from 'kysely';

/** Texts that readers put in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('texts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reader', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('texts_by_reader').on('texts').columns(['reader', 'created_at']).execute();
}
