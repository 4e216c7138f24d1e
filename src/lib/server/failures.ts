import { database } from './database.ts';
import { keyedHash } from './secret.ts';
import { unguessableId } from './unguessable.ts';

/** How many failures within `minutes` are borne before one has to wait. */
export interface FailureLimit {
  scope: string;
  failures: number;
  minutes: number;
}

/**
 * Wrong codes from one address. A school is one address: forty students who all mistype twice stay far below, and the
 * 28^8 codes are far from being guessed at this pace.
 */
export const codeLimit: FailureLimit = { scope: 'code', failures: 300, minutes: 10 };

/** Wrong passwords for one account from one address. */
export const passwordLimit: FailureLimit = { scope: 'password', failures: 10, minutes: 15 };

/** Wrong passwords from one address, whatever the account. */
export const addressLimit: FailureLimit = { scope: 'address', failures: 100, minutes: 15 };

function subjectOf({ scope }: FailureLimit, who: string): string {
  return keyedHash(`failures of ${scope}`, who.toLowerCase());
}

function since({ minutes }: FailureLimit): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}

/** Whether `who` has failed too often lately. Only failures count: any number of people may succeed. */
export async function hasToWait(limit: FailureLimit, who: string): Promise<boolean> {
  const db = await database();
  const { count } = await db
    .selectFrom('failures')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('subject', '=', subjectOf(limit, who))
    .where('at', '>', since(limit))
    .executeTakeFirstOrThrow();
  return Number(count) >= limit.failures;
}

/** Notes a failure; what is older than a day is forgotten by `forgetFailures`. */
export async function noteFailure(limit: FailureLimit, who: string): Promise<void> {
  const db = await database();
  await db
    .insertInto('failures')
    .values({ id: unguessableId(), subject: subjectOf(limit, who), at: new Date().toISOString() })
    .execute();
}

/** Forgets the failures of `who`, who has just shown to be the right one. */
export async function forgive(limit: FailureLimit, who: string): Promise<void> {
  const db = await database();
  await db.deleteFrom('failures').where('subject', '=', subjectOf(limit, who)).execute();
}

/** Deletes failures that no limit looks at any more. */
export async function forgetFailures(): Promise<void> {
  const db = await database();
  const yesterday = new Date(Date.now() - 24 * 60 * 60_000).toISOString();
  await db.deleteFrom('failures').where('at', '<', yesterday).execute();
}
