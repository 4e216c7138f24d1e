import type { Kysely } from 'kysely';

/** Quizzes that somebody prepares for others, and which attempts were made at one of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('quiz_drafts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('text_id', 'text', (column) => column.references('texts.id').onDelete('cascade'))
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('seed', 'integer', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('shared', 'text')
    .addColumn('shared_version', 'integer')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('quiz_drafts_by_owner').on('quiz_drafts').columns(['owner', 'changed_at']).execute();
  await db.schema.createIndex('quiz_drafts_by_text').on('quiz_drafts').column('text_id').execute();
  await db.schema.alterTable('attempts').addColumn('quiz_id', 'text').execute();
  await db.schema.createIndex('attempts_by_quiz').on('attempts').column('quiz_id').execute();
}
