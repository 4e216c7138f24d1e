import { randomBytes } from 'node:crypto';
import type { InvitationRow } from '../classroom-tables.ts';
import { database } from '../database.ts';
import { keyedHash } from '../secret.ts';

/** How long an invitation holds, days. */
const invitationDays = 14;

const hashOf = (token: string) => keyedHash('teacher invitation', token);

/** Makes an invitation to become a teacher and returns its token, which works once. */
export async function inviteTeacher(now = new Date()): Promise<string> {
  const token = randomBytes(16).toString('base64url');
  const expires = new Date(now.getTime() + invitationDays * 24 * 60 * 60_000);
  const db = await database();
  await db
    .insertInto('teacher_invitations')
    .values({ token_hash: hashOf(token), created_at: now.toISOString(), expires_at: expires.toISOString() })
    .execute();
  return token;
}

/** Whether this token still invites. */
export async function isInvited(token: string): Promise<boolean> {
  const db = await database();
  const row = await db
    .selectFrom('teacher_invitations')
    .select('expires_at')
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  return row !== undefined && row.expires_at > new Date().toISOString();
}

/** Takes an invitation up; null when it is used, unknown or over. Of two who try at once, one gets it. */
export async function takeInvitation(token: string): Promise<InvitationRow | null> {
  const db = await database();
  const taken = await db
    .deleteFrom('teacher_invitations')
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', new Date().toISOString())
    .returningAll()
    .executeTakeFirst();
  return taken ?? null;
}

/** Puts an invitation back that was taken up for an account that was not made after all. */
export async function returnInvitation(taken: InvitationRow): Promise<void> {
  const db = await database();
  await db.insertInto('teacher_invitations').values(taken).execute();
}
