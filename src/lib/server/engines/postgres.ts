import { Kysely, Migrator, PostgresDialect } from 'kysely';
import type { Tables } from '../tables.ts';
import { plugins, type MigrationsFor, type Store } from './engine.ts';

/** Connections one process holds at most; PostgreSQL's own limit is 100 for everybody. */
const poolSize = 10;

/** How long a request waits for a connection before it fails, milliseconds. */
const connectionTimeout = 5000;

/** PostgreSQL's number for `bigint`, which `pg` gives as text: our counts and sums all fit a JavaScript number. */
const bigint = 20;

/**
 * Connects to a PostgreSQL database and migrates it as needed; several processes that start together do so one after
 * the other, under the migrator's own lock. Throws when the database cannot be reached.
 */
export async function openPostgres(url: string, migrations: MigrationsFor): Promise<Store> {
  // Loaded when it is asked for: the embedded database has no need of it.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectionTimeout,
    types: {
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === bigint ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection lost while idle is replaced by the next request; without a listener it would end the process.
  pool.on('error', (error) => console.error(`database: ${error.message}`));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(migrations('postgres')) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
    return { engine: 'postgres', db };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
