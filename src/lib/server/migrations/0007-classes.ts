import type { Kysely } from 'kysely';

/** Classes, their teachers, their students and the browsers students use. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('classes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('join_code', 'text', (column) => column.unique())
    .addColumn('join_expires_at', 'text')
    .addColumn('naming', 'text', (column) => column.notNull())
    .addColumn('approval', 'integer', (column) => column.notNull())
    .addColumn('archived_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('class_teachers')
    .addColumn('class_id', 'text', (column) => column.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('teacher_id', 'text', (column) => column.notNull().references('teachers.id').onDelete('cascade'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('joined_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('class_teachers_once', ['class_id', 'teacher_id'])
    .execute();
  await schema
    .createTable('class_invitations')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('class_id', 'text', (column) => column.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('students')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('class_id', 'text', (column) => column.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('resume_hash', 'text', (column) => column.unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('joined_at', 'text')
    .addColumn('removed_at', 'text')
    .addUniqueConstraint('students_one_name', ['class_id', 'name_key'])
    .execute();
  await schema
    .createTable('student_devices')
    .addColumn('device_hash', 'text', (column) => column.notNull())
    .addColumn('class_id', 'text', (column) => column.notNull().references('classes.id').onDelete('cascade'))
    .addColumn('student_id', 'text', (column) => column.notNull().references('students.id').onDelete('cascade'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('student_devices_once', ['device_hash', 'class_id'])
    .execute();
  await schema.createIndex('class_teachers_by_teacher').on('class_teachers').column('teacher_id').execute();
  await schema.createIndex('student_devices_by_student').on('student_devices').column('student_id').execute();
  await schema
    .createTable('failures')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('failures_by_subject').on('failures').columns(['subject', 'at']).execute();
}
