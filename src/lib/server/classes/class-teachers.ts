import { randomBytes } from 'node:crypto';
import { database } from '../database.ts';
import { keyedHash } from '../secret.ts';
import { openClass, teaches } from './classes.ts';

/** How long an invitation to teach a class holds, days. */
export const invitationDays = 7;

export interface ClassTeacher {
  id: string;
  name: string;
  owner: boolean;
}

const hashOf = (token: string) => keyedHash('class invitation', token);

/** The teachers of a class, its owner first; empty for whoever does not teach it. */
export async function listTeachers(classId: string, teacher: string): Promise<ClassTeacher[]> {
  if (!(await teaches(teacher, classId))) return [];
  const db = await database();
  const rows = await db
    .selectFrom('class_teachers')
    .innerJoin('teachers', 'teachers.id', 'class_teachers.teacher_id')
    .where('class_teachers.class_id', '=', classId)
    .select(['teachers.id', 'teachers.name', 'class_teachers.role'])
    .orderBy('class_teachers.joined_at')
    .execute();
  return rows
    .map(({ id, name, role }) => ({ id, name, owner: role === 'owner' }))
    .sort((a, b) => Number(b.owner) - Number(a.owner));
}

/** Makes an invitation for one more teacher; returns its token, which works once. Null when the class is not theirs. */
export async function inviteToClass(classId: string, teacher: string, now = new Date()): Promise<string | null> {
  if (!(await teaches(teacher, classId))) return null;
  const token = randomBytes(16).toString('base64url');
  const expires = new Date(now.getTime() + invitationDays * 24 * 60 * 60_000);
  const db = await database();
  await db
    .insertInto('class_invitations')
    .values({
      token_hash: hashOf(token),
      class_id: classId,
      created_at: now.toISOString(),
      expires_at: expires.toISOString(),
    })
    .execute();
  return token;
}

/** The class an invitation leads to, with its name only; null for one that is used, over or unknown. */
export async function invitedTo(token: string): Promise<{ id: string; name: string } | null> {
  const db = await database();
  const row = await db
    .selectFrom('class_invitations')
    .innerJoin('classes', 'classes.id', 'class_invitations.class_id')
    .where('class_invitations.token_hash', '=', hashOf(token))
    .where('class_invitations.expires_at', '>', new Date().toISOString())
    .select(['classes.id', 'classes.name'])
    .executeTakeFirst();
  return row ?? null;
}

/** Makes this teacher a teacher of the class; returns its id, or null when the invitation does not hold. */
export async function acceptInvitation(token: string, teacher: string): Promise<string | null> {
  const db = await database();
  return db.transaction().execute(async (trx) => {
    const taken = await trx
      .deleteFrom('class_invitations')
      .where('token_hash', '=', hashOf(token))
      .where('expires_at', '>', new Date().toISOString())
      .returning('class_id')
      .executeTakeFirst();
    if (taken === undefined) return null;
    await trx
      .insertInto('class_teachers')
      .values({ class_id: taken.class_id, teacher_id: teacher, role: 'teacher', joined_at: new Date().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return taken.class_id;
  });
}

/** Takes a teacher out of a class: the owner anybody but themself, anybody else only themself. Says whether it did. */
export async function removeTeacher(classId: string, teacher: string, removed: string): Promise<boolean> {
  const own = await openClass(classId, teacher);
  if (own === null || (own.owned ? removed === teacher : removed !== teacher)) return false;
  const db = await database();
  const { numDeletedRows } = await db
    .deleteFrom('class_teachers')
    .where('class_id', '=', classId)
    .where('teacher_id', '=', removed)
    .where('role', '!=', 'owner')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
