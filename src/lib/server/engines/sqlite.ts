import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompiledQuery,
  Kysely,
  Migrator,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type TransactionSettings,
} from 'kysely';
import Sqlite from 'libsql';
import type { Tables } from '../tables.ts';
import { plugins, type MigrationsFor, type Store } from './engine.ts';

/** How long one process waits for another that is writing, milliseconds. */
const busyTimeout = 5000;

/**
 * Takes the write lock when a transaction begins. One that reads first and writes later would fail at once, without
 * waiting, where another process has written in between; only one that says it is read-only does without the lock.
 */
class Driver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

class Dialect extends SqliteDialect {
  constructor(private readonly database: Sqlite.Database) {
    super({ database });
  }

  override createDriver(): Driver {
    return new Driver({ database: this.database });
  }
}

/** Path of the database file in a data folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'tung-cau.db');
}

/**
 * Runs what migrations are missing. The write lock is taken first and held to the end, because the command line and the
 * server may open a new database at the same moment.
 */
async function migrate(file: Sqlite.Database, db: Kysely<Tables>, migrations: MigrationsFor): Promise<void> {
  file.exec('begin immediate');
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(migrations('sqlite')) },
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

/**
 * Opens the embedded database in `folder`, creating and migrating it as needed. Throws when the folder cannot be
 * written.
 */
export async function openSqlite(folder: string, migrations: MigrationsFor): Promise<Store> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new Sqlite(databaseFile(folder));
  for (const pragma of [`busy_timeout=${busyTimeout}`, 'journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON']) {
    file.pragma(pragma);
  }
  const db = new Kysely<Tables>({ dialect: new Dialect(file), plugins });
  try {
    await migrate(file, db, migrations);
    return { engine: 'sqlite', db };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
