import { database } from '../database.ts';
import { keyedHash } from '../secret.ts';
import { unguessableId } from '../unguessable.ts';
import type { StudentRow, StudentState } from '../classroom-tables.ts';
import { teaches } from './classes.ts';
import { newCode } from './codes.ts';
import { nameKey, readName } from './names.ts';

/** The most students of one class, those who wait or were removed counted. */
export const classLimit = 500;

/** A student as the teachers of the class see them. */
export interface Student {
  id: string;
  name: string;
  state: StudentState;
  joinedAt: string | null;
}

export type StudentFault = 'no-class' | 'no-student' | 'bad-name' | 'name-taken' | 'class-full';

export function toStudent({ id, name, state, joined_at }: StudentRow): Student {
  return { id, name, state: state as StudentState, joinedAt: joined_at };
}

/** What is stored of a resume code. */
export function resumeHash(code: string): string {
  return keyedHash('resume code', code);
}

/** The students of a class in the order of a Vietnamese class list: by given name, the last syllable. */
export async function listStudents(classId: string, teacher: string): Promise<Student[]> {
  if (!(await teaches(teacher, classId))) return [];
  const db = await database();
  const rows = await db.selectFrom('students').selectAll().where('class_id', '=', classId).execute();
  const collator = new Intl.Collator('vi', { numeric: true });
  const given = (name: string) => name.split(' ').at(-1) ?? '';
  return rows
    .map(toStudent)
    .sort((a, b) => collator.compare(given(a.name), given(b.name)) || collator.compare(a.name, b.name));
}

export interface AddedStudents {
  added: number;
  /** Names that were on the list already, or twice among those given. */
  known: string[];
  /** What is no name: empty once cleaned, or too long. */
  refused: string[];
}

/** Puts names on the list of a class; who is on it already is left as they are. */
export async function addToRoster(
  classId: string,
  teacher: string,
  names: readonly string[],
): Promise<({ ok: true } & AddedStudents) | { ok: false; fault: 'no-class' | 'class-full' }> {
  if (!(await teaches(teacher, classId))) return { ok: false, fault: 'no-class' };
  const result: AddedStudents = { added: 0, known: [], refused: [] };
  const db = await database();
  return db.transaction().execute(async (trx) => {
    const rows = await trx.selectFrom('students').select('name_key').where('class_id', '=', classId).execute();
    const taken = new Set(rows.map((row) => row.name_key));
    if (rows.length + names.length > classLimit) return { ok: false, fault: 'class-full' };
    const now = new Date().toISOString();
    for (const given of names) {
      const name = readName(given);
      if (name === null) result.refused.push(given);
      else if (taken.has(nameKey(name))) result.known.push(name);
      else {
        taken.add(nameKey(name));
        await trx
          .insertInto('students')
          .values(newStudent(classId, name, 'expected', now))
          .execute();
        result.added++;
      }
    }
    return { ok: true, ...result };
  });
}

/** A row for somebody new in a class. */
export function newStudent(classId: string, name: string, state: StudentState, now: string): StudentRow {
  return {
    id: unguessableId(),
    class_id: classId,
    name,
    name_key: nameKey(name),
    state,
    resume_hash: null,
    created_at: now,
    joined_at: state === 'expected' ? null : now,
    removed_at: null,
  };
}

/** The row of a student, if this teacher teaches their class. */
async function find(id: string, teacher: string): Promise<StudentRow | undefined> {
  const db = await database();
  return db
    .selectFrom('students')
    .innerJoin('class_teachers', 'class_teachers.class_id', 'students.class_id')
    .where('students.id', '=', id)
    .where('class_teachers.teacher_id', '=', teacher)
    .selectAll('students')
    .executeTakeFirst();
}

/** A student of one of this teacher's classes, with the class; null when there is none. */
export async function openStudent(id: string, teacher: string): Promise<(Student & { classId: string }) | null> {
  const row = await find(id, teacher);
  return row === undefined ? null : { ...toStudent(row), classId: row.class_id };
}

/** Lets in a student who waits. */
export async function approveStudent(id: string, teacher: string): Promise<boolean> {
  const row = await find(id, teacher);
  if (row?.state !== 'waiting') return false;
  const db = await database();
  await db.updateTable('students').set({ state: 'active' }).where('id', '=', id).execute();
  return true;
}

/** Gives a student another name. */
export async function renameStudent(
  id: string,
  teacher: string,
  typed: string,
): Promise<{ ok: true } | { ok: false; fault: StudentFault }> {
  const row = await find(id, teacher);
  if (row === undefined) return { ok: false, fault: 'no-student' };
  const name = readName(typed);
  if (name === null) return { ok: false, fault: 'bad-name' };
  const db = await database();
  const other = await db
    .selectFrom('students')
    .select('id')
    .where('class_id', '=', row.class_id)
    .where('name_key', '=', nameKey(name))
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other !== undefined) return { ok: false, fault: 'name-taken' };
  await db
    .updateTable('students')
    .set({ name, name_key: nameKey(name) })
    .where('id', '=', id)
    .execute();
  return { ok: true };
}

/**
 * Takes a student out of the class: their browsers and code stop working at once, their work stays until the class is
 * deleted or `deleteStudent` is asked for. The name becomes free.
 */
export async function removeStudent(id: string, teacher: string): Promise<boolean> {
  const row = await find(id, teacher);
  if (row === undefined || row.state === 'removed') return false;
  const db = await database();
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('students')
      .set({
        state: 'removed',
        removed_at: new Date().toISOString(),
        resume_hash: null,
        name_key: `${row.name_key} #${id}`,
      })
      .where('id', '=', id)
      .execute();
    await trx.deleteFrom('student_devices').where('student_id', '=', id).execute();
  });
  return true;
}

/** Deletes a student with everything they did. */
export async function deleteStudent(id: string, teacher: string): Promise<boolean> {
  if ((await find(id, teacher)) === undefined) return false;
  const db = await database();
  await db.deleteFrom('students').where('id', '=', id).execute();
  return true;
}

/**
 * A new resume code for a student, shown once; the one before stops working. Null when the student is not this teacher's
 * or was removed.
 */
export async function reissueCode(id: string, teacher: string): Promise<string | null> {
  const row = await find(id, teacher);
  if (row === undefined || row.state === 'removed') return null;
  const code = newCode();
  const db = await database();
  await db
    .updateTable('students')
    .set({ resume_hash: resumeHash(code) })
    .where('id', '=', id)
    .execute();
  return code;
}
