import type { Kysely } from 'kysely';
import type { Language } from '../../ui/settings.ts';
import type { ClassRow, StudentState } from '../classroom-tables.ts';
import { database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { isCodeOver, toClass, type SchoolClass } from './classes.ts';
import { newCode, readCode } from './codes.ts';
import { generatedName, nameKey, readName } from './names.ts';
import { classLimit, newStudent, resumeHash } from './students.ts';

/** A class as somebody who holds its join code sees it. */
export interface OpenClass extends Pick<SchoolClass, 'id' | 'name' | 'language' | 'naming' | 'approval'> {
  /** Names on the teacher's list that nobody has taken up yet, where the class goes by a list. */
  expected: { id: string; name: string }[];
  /** The name of the teacher whose class it is. */
  teacher: string;
  /** The name this browser's student has in the class already, if it has one. */
  already: string | null;
}

export type JoinFault = 'no-class' | 'bad-name' | 'name-taken' | 'class-full';

export type Joined =
  | {
      ok: true;
      student: string;
      name: string;
      state: StudentState;
      /** Shown once; null for a browser that has been in the class for a while. */
      resumeCode: string | null;
      language: Language;
    }
  | { ok: false; fault: JoinFault };

/** The class that a code opens now. A wrong code, a closed class and one whose code is over look the same. */
async function find(typed: string): Promise<ClassRow | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const db = await database();
  const row = await db.selectFrom('classes').selectAll().where('join_code', '=', code).executeTakeFirst();
  if (row === undefined || row.archived_at !== null) return null;
  return isCodeOver(toClass(row), new Date().toISOString()) ? null : row;
}

async function studentHere(db: Kysely<Tables>, classId: string, device: string | null) {
  if (device === null) return undefined;
  return db
    .selectFrom('students')
    .innerJoin('student_devices', 'student_devices.student_id', 'students.id')
    .where('student_devices.device_hash', '=', device)
    .where('students.class_id', '=', classId)
    .select(['students.id', 'students.name', 'students.state', 'students.joined_at'])
    .executeTakeFirst();
}

/** What a join code leads to, or null. `device`: what is stored of the browser, if anything. */
export async function classByCode(typed: string, device: string | null): Promise<OpenClass | null> {
  const row = await find(typed);
  if (row === null) return null;
  const { id, name, language, naming, approval } = toClass(row);
  const db = await database();
  const expected =
    naming === 'roster'
      ? await db
          .selectFrom('students')
          .select(['id', 'name'])
          .where('class_id', '=', id)
          .where('state', '=', 'expected')
          .execute()
      : [];
  expected.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  const owner = await db
    .selectFrom('class_teachers')
    .innerJoin('teachers', 'teachers.id', 'class_teachers.teacher_id')
    .select('teachers.name')
    .where('class_teachers.class_id', '=', id)
    .where('class_teachers.role', '=', 'owner')
    .executeTakeFirstOrThrow();
  const already = (await studentHere(db, id, device))?.name ?? null;
  return { id, name, language, naming, approval, expected, teacher: owner.name, already };
}

/** A made-up name that nobody in the class has. */
async function freeName(db: Kysely<Tables>, classId: string): Promise<string> {
  for (;;) {
    const name = generatedName();
    const taken = await db
      .selectFrom('students')
      .select('id')
      .where('class_id', '=', classId)
      .where('name_key', '=', nameKey(name))
      .executeTakeFirst();
    if (taken === undefined) return name;
  }
}

/** A form sent twice within this time is one that was pressed twice, or whose answer got lost. Milliseconds. */
const sentAgain = 60_000;

/**
 * Joins the class of a code with this browser. `chosen` is a name where students choose, the id of a name on the list
 * where the class goes by one. The resume code is shown once. Joining again with the same browser makes no second
 * student, and gives a new code only to whoever may not have seen the first, having just joined.
 */
export async function joinClass(typed: string, device: string, chosen: string): Promise<Joined> {
  const row = await find(typed);
  if (row === null) return { ok: false, fault: 'no-class' };
  const joining = joinWith(row, device, chosen);
  const [settled] = await Promise.allSettled([joining]);
  if (settled.status === 'fulfilled' && settled.value.ok) return joining;
  // Sent twice at once, the second finds the browser or the name taken by the first: it comes after it.
  const here = await studentHere(await database(), row.id, device);
  return here === undefined ? joining : joinWith(row, device, chosen);
}

async function joinWith(row: ClassRow, device: string, chosen: string): Promise<Joined> {
  const now = new Date().toISOString();
  const resumeCode = newCode();
  const { language } = toClass(row);
  const state: StudentState = row.approval === 1 ? 'waiting' : 'active';
  const db = await database();
  return db.transaction().execute(async (trx): Promise<Joined> => {
    const resume_hash = resumeHash(resumeCode);
    const here = await studentHere(trx, row.id, device);
    if (here !== undefined) {
      const { id, name, joined_at } = here;
      const justNow = joined_at !== null && Date.parse(now) - Date.parse(joined_at) < sentAgain;
      if (justNow) await trx.updateTable('students').set({ resume_hash }).where('id', '=', id).execute();
      const resumeCodeNow = justNow ? resumeCode : null;
      return { ok: true, student: id, name, state: here.state as StudentState, resumeCode: resumeCodeNow, language };
    }
    let student: { id: string; name: string };
    if (row.naming === 'roster') {
      // The state is asked for in the same statement: of two who tap one name at once, one gets it.
      const claimed = await trx
        .updateTable('students')
        .set({ state, joined_at: now, resume_hash })
        .where('id', '=', chosen)
        .where('class_id', '=', row.id)
        .where('state', '=', 'expected')
        .returning(['id', 'name'])
        .executeTakeFirst();
      if (claimed === undefined) return { ok: false, fault: 'name-taken' };
      student = claimed;
    } else {
      const { count } = await trx
        .selectFrom('students')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('class_id', '=', row.id)
        .executeTakeFirstOrThrow();
      if (Number(count) >= classLimit) return { ok: false, fault: 'class-full' };
      const name = row.naming === 'chosen' ? readName(chosen) : await freeName(trx, row.id);
      if (name === null) return { ok: false, fault: 'bad-name' };
      const values = { ...newStudent(row.id, name, state, now), resume_hash };
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('students')
        .values(values)
        .onConflict((conflict) => conflict.columns(['class_id', 'name_key']).doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) return { ok: false, fault: 'name-taken' };
      student = values;
    }
    await trx
      .insertInto('student_devices')
      .values({ device_hash: device, class_id: row.id, student_id: student.id, created_at: now })
      .execute();
    return { ok: true, student: student.id, name: student.name, state, resumeCode, language };
  });
}

/**
 * Takes a student up on another browser by their resume code; null for a code that is nobody's. Whoever used that browser
 * in this class before is signed out of it.
 */
export async function resume(
  typed: string,
  device: string,
): Promise<{ student: string; name: string; language: Language } | null> {
  const code = readCode(typed);
  if (code === null) return null;
  const db = await database();
  const row = await db
    .selectFrom('students')
    .innerJoin('classes', 'classes.id', 'students.class_id')
    .select(['students.id', 'students.class_id', 'students.name', 'classes.language'])
    .where('students.resume_hash', '=', resumeHash(code))
    .where('students.state', '!=', 'removed')
    .executeTakeFirst();
  if (row === undefined) return null;
  const now = new Date().toISOString();
  await db
    .insertInto('student_devices')
    .values({ device_hash: device, class_id: row.class_id, student_id: row.id, created_at: now })
    .onConflict((conflict) => conflict.columns(['device_hash', 'class_id']).doUpdateSet({ student_id: row.id }))
    .execute();
  // Somebody on the list whom the teacher gave a printed code comes in with it.
  await db
    .updateTable('students')
    .set({ state: 'active', joined_at: now })
    .where('id', '=', row.id)
    .where('state', '=', 'expected')
    .execute();
  return { student: row.id, name: row.name, language: row.language === 'vi' ? 'vi' : 'en' };
}
