import type { Kysely } from 'kysely';

/** Attempts that are a student's work for an assignment, counted from 1. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  // One column a statement: SQLite takes no more.
  await schema
    .alterTable('attempts')
    .addColumn('assignment_id', 'text', (column) => column.references('assignments.id').onDelete('cascade'))
    .execute();
  await schema
    .alterTable('attempts')
    .addColumn('student_id', 'text', (column) => column.references('students.id').onDelete('cascade'))
    .execute();
  await schema.alterTable('attempts').addColumn('number', 'integer').execute();
  await schema
    .createIndex('attempts_of_work')
    .unique()
    .on('attempts')
    .columns(['assignment_id', 'student_id', 'number'])
    .execute();
  await schema.createIndex('attempts_by_student').on('attempts').column('student_id').execute();
}
