import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { postgresUrl } from './configuration.ts';
import type { Store } from './engines/engine.ts';
import { openPostgres } from './engines/postgres.ts';
import { openSqlite } from './engines/sqlite.ts';
import { migrationsFor } from './migrations/in-order.ts';
import { projectFolder } from './project-folder.ts';
import type { Tables } from './tables.ts';

/** Where everything that is stored lies: `DATA_DIR`, or `data` in the project. */
export function dataFolder(): string {
  return process.env.DATA_DIR || join(projectFolder(), 'data');
}

/**
 * Opens the database that the environment names: PostgreSQL at `DATABASE_URL`, else a file in the data folder. Throws
 * when it cannot be opened, or when `DATABASE_URL` is of another kind.
 */
async function openStore(): Promise<Store> {
  const url = postgresUrl();
  return url === null ? openSqlite(dataFolder(), migrationsFor) : openPostgres(url, migrationsFor);
}

let opened: Promise<Store> | undefined;

/** The database of this process, opened when it is first asked for; a failure to open is tried again next time. */
export function store(): Promise<Store> {
  return (opened ??= openStore().catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));
}

/** The tables of `store()`, for queries. */
export async function database(): Promise<Kysely<Tables>> {
  return (await store()).db;
}

/** Closes the database of this process, if it was opened; the next `database()` opens it afresh. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  await (await closing)?.db.destroy();
}
