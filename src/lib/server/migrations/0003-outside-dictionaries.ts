import type { Kysely } from 'kysely';

/** Dictionaries that readers, or whoever runs the installation, put in beside ours. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outside_dictionaries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reader', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('licence', 'text')
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addColumn('refused', 'integer', (column) => column.notNull())
    .addColumn('refusals', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('ready_at', 'text')
    .execute();
  await db.schema
    .createIndex('outside_dictionaries_by_reader')
    .on('outside_dictionaries')
    .columns(['reader', 'created_at'])
    .execute();
  await db.schema
    .createTable('outside_entries')
    .addColumn('dictionary_id', 'text', (column) =>
      column.notNull().references('outside_dictionaries.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('headword', 'text', (column) => column.notNull())
    .addColumn('senses', 'text', (column) => column.notNull())
    .addColumn('rank', 'integer')
    .addColumn('frequency', 'text')
    .addPrimaryKeyConstraint('outside_entries_in_order', ['dictionary_id', 'position'])
    .execute();
  await db.schema
    .createIndex('outside_entries_by_key')
    .on('outside_entries')
    .columns(['key', 'dictionary_id'])
    .execute();
}
