import type { Language } from '../../ui/settings.ts';
import type { ClassRow, Naming } from '../classroom-tables.ts';
import { database } from '../database.ts';
import { unguessableId } from '../unguessable.ts';
import { newCode } from './codes.ts';

/** What a teacher decides about a class. */
export interface ClassWishes {
  name: string;
  /** Of the interface and the questions that its students see. */
  language: Language;
  naming: Naming;
  /** Whether newcomers wait until a teacher lets them in. */
  approval: boolean;
}

/** A class as its teachers see it. */
export interface SchoolClass extends ClassWishes {
  id: string;
  /** Null while closed to newcomers. */
  joinCode: string | null;
  joinExpiresAt: string | null;
  archivedAt: string | null;
  createdAt: string;
}

export interface ListedClass extends SchoolClass {
  /** Whether this teacher may delete it. */
  owned: boolean;
  /** Students who are in. */
  students: number;
  /** Students who wait to be let in. */
  waiting: number;
}

/** A row as the rest of the product sees it. */
export function toClass(row: ClassRow): SchoolClass {
  return {
    id: row.id,
    name: row.name,
    language: row.language === 'vi' ? 'vi' : 'en',
    naming: row.naming === 'roster' || row.naming === 'chosen' ? row.naming : 'generated',
    approval: row.approval === 1,
    joinCode: row.join_code,
    joinExpiresAt: row.join_expires_at,
    archivedAt: row.archived_at,
    createdAt: row.created_at,
  };
}

/** Makes a class, open to newcomers, with this teacher as its owner; returns its id. */
export async function createClass(teacher: string, { name, language, naming, approval }: ClassWishes): Promise<string> {
  const id = unguessableId();
  const now = new Date().toISOString();
  const db = await database();
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('classes')
      .values({
        id,
        name,
        language,
        naming,
        approval: approval ? 1 : 0,
        join_code: newCode(),
        join_expires_at: null,
        archived_at: null,
        created_at: now,
      })
      .execute();
    await trx
      .insertInto('class_teachers')
      .values({ class_id: id, teacher_id: teacher, role: 'owner', joined_at: now })
      .execute();
  });
  return id;
}

/** The classes of a teacher with how many are in them, the newest first, archived ones last. */
export async function listClasses(teacher: string): Promise<ListedClass[]> {
  const db = await database();
  const rows = await db
    .selectFrom('classes')
    .innerJoin('class_teachers', 'class_teachers.class_id', 'classes.id')
    .where('class_teachers.teacher_id', '=', teacher)
    .selectAll('classes')
    .select('class_teachers.role')
    .orderBy('classes.created_at', 'desc')
    .execute();
  const counts = await db
    .selectFrom('students')
    .where(
      'class_id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('state', 'in', ['active', 'waiting'])
    .groupBy(['class_id', 'state'])
    .select(({ fn }) => ['class_id', 'state', fn.countAll<number>().as('count')])
    .execute();
  const countOf = (id: string, state: string) =>
    Number(counts.find((count) => count.class_id === id && count.state === state)?.count ?? 0);
  return rows
    .map((row) => ({
      ...toClass(row),
      owned: row.role === 'owner',
      students: countOf(row.id, 'active'),
      waiting: countOf(row.id, 'waiting'),
    }))
    .sort((a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null));
}

/** A class with this teacher's part in it; null when it is not theirs or not there, which nobody can tell apart. */
export async function openClass(id: string, teacher: string): Promise<(SchoolClass & { owned: boolean }) | null> {
  const db = await database();
  const row = await db
    .selectFrom('classes')
    .innerJoin('class_teachers', 'class_teachers.class_id', 'classes.id')
    .where('classes.id', '=', id)
    .where('class_teachers.teacher_id', '=', teacher)
    .selectAll('classes')
    .select('class_teachers.role')
    .executeTakeFirst();
  return row === undefined ? null : { ...toClass(row), owned: row.role === 'owner' };
}

/** Whether the time of its join code is over; `now` is ISO 8601. */
export function isCodeOver({ joinExpiresAt }: Pick<SchoolClass, 'joinExpiresAt'>, now: string): boolean {
  return joinExpiresAt !== null && joinExpiresAt <= now;
}

/** Whether this teacher teaches this class. */
export async function teaches(teacher: string, id: string): Promise<boolean> {
  return (await openClass(id, teacher)) !== null;
}

async function update(id: string, teacher: string, values: Partial<ClassRow>): Promise<boolean> {
  const db = await database();
  const { numUpdatedRows } = await db
    .updateTable('classes')
    .set(values)
    .where('id', '=', id)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('class_teachers')
          .select('teacher_id')
          .whereRef('class_teachers.class_id', '=', 'classes.id')
          .where('class_teachers.teacher_id', '=', teacher),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Changes what a teacher decides about a class; false when it is not theirs. */
export function changeClass(id: string, teacher: string, { approval, ...wishes }: ClassWishes): Promise<boolean> {
  return update(id, teacher, { ...wishes, approval: approval ? 1 : 0 });
}

/** Gives the class a new join code, so that the old one stops working; `expiresAt` is ISO 8601, null for no end. */
export function renewJoinCode(id: string, teacher: string, expiresAt: string | null): Promise<boolean> {
  return update(id, teacher, { join_code: newCode(), join_expires_at: expiresAt });
}

/** Closes the class to newcomers; who is in stays in. */
export function closeJoining(id: string, teacher: string): Promise<boolean> {
  return update(id, teacher, { join_code: null, join_expires_at: null });
}

/** Archives a class: it takes no newcomers and no work, and is deleted when its time is over. */
export function archiveClass(id: string, teacher: string, now = new Date()): Promise<boolean> {
  return update(id, teacher, { archived_at: now.toISOString(), join_code: null, join_expires_at: null });
}

/** Takes a class out of the archive; it stays closed to newcomers until it gets a new code. */
export function unarchiveClass(id: string, teacher: string): Promise<boolean> {
  return update(id, teacher, { archived_at: null });
}
