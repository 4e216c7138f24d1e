import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';
import { migrations } from './migrations/in-order.ts';
import { projectFolder } from './project-folder.ts';
import type { Tables } from './tables.ts';

/** How long one process waits for another that is writing, milliseconds. */
const busyTimeout = 5000;

/** Where everything that is stored lies: `DATA_DIR`, or `data` in the project. */
export function dataFolder(): string {
  return process.env.DATA_DIR || join(projectFolder(), 'data');
}

/**
 * Runs what migrations are missing. The write lock is taken first and held to the end, because the command line and the
 * server may open a new database at the same moment.
 */
async function migrate(file: Sqlite.Database, db: Kysely<Tables>): Promise<void> {
  file.exec('begin immediate');
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(migrations) },
      disableTransactions: true,
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
    file.exec('commit');
  } catch (error) {
    file.exec('rollback');
    throw error;
  }
}

/** Opens the database in `folder`, creating and migrating it as needed. Throws when the folder cannot be written. */
export async function openDatabase(folder: string): Promise<Kysely<Tables>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new Sqlite(join(folder, 'tung-cau.db'));
  for (const pragma of [`busy_timeout=${busyTimeout}`, 'journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON']) {
    file.pragma(pragma);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  try {
    await migrate(file, db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

let opened: Promise<Kysely<Tables>> | undefined;

/** The database of this process, opened when it is first asked for; a failure to open is tried again next time. */
export function database(): Promise<Kysely<Tables>> {
  return (opened ??= openDatabase(dataFolder()).catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));
}

/** Closes the database of this process, if it was opened; the next `database()` opens it afresh. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  await (await closing)?.destroy();
}
