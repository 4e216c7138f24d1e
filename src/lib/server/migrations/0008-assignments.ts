import type { Kysely } from 'kysely';

/** Readings assigned to classes, frozen as they were, and what students did with them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('snapshots')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addColumn('items', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('assignments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('class_id', 'text', (column) => column.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('snapshot_id', 'text', (column) => column.notNull().references('snapshots.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('opens_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('late_allowed', 'integer', (column) => column.notNull())
    .addColumn('attempts_allowed', 'integer', (column) => column.notNull())
    .addColumn('feedback', 'text', (column) => column.notNull())
    .addColumn('help_allowed', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('assignments_by_class').on('assignments').columns(['class_id', 'opens_at']).execute();
  await schema.createIndex('assignments_by_snapshot').on('assignments').column('snapshot_id').execute();
  await schema
    .createTable('reading_progress')
    .addColumn('assignment_id', 'text', (column) => column.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('student_id', 'text', (column) => column.notNull().references('students.id').onDelete('cascade'))
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('read_at', 'text')
    .addPrimaryKeyConstraint('reading_progress_once', ['assignment_id', 'student_id'])
    .execute();
  await schema
    .createTable('sentence_stays')
    .addColumn('assignment_id', 'text', (column) => column.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('student_id', 'text', (column) => column.notNull().references('students.id').onDelete('cascade'))
    .addColumn('sentence_id', 'text', (column) => column.notNull())
    .addColumn('seconds', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('sentence_stays_once', ['assignment_id', 'student_id', 'sentence_id'])
    .execute();
  await schema
    .createTable('look_ups')
    .addColumn('assignment_id', 'text', (column) => column.notNull().references('assignments.id').onDelete('cascade'))
    .addColumn('student_id', 'text', (column) => column.notNull().references('students.id').onDelete('cascade'))
    .addColumn('sentence_id', 'text', (column) => column.notNull())
    .addColumn('headword', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('look_ups_once', ['assignment_id', 'student_id', 'sentence_id', 'headword'])
    .execute();
  for (const table of ['reading_progress', 'sentence_stays', 'look_ups']) {
    await schema.createIndex(`${table}_by_student`).on(table).column('student_id').execute();
  }
}
