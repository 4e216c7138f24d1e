import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql, type Kysely, type Transaction } from 'kysely';
import * as v from 'valibot';
import { backupTables, type BackupTable } from './backup-tables.ts';
import { store } from './database.ts';
import type { Engine } from './engines/engine.ts';
import { installationSecret, keepSecret } from './secret.ts';
import type { Tables } from './tables.ts';

/**
 * A backup is one gzipped file of JSON lines that either engine writes and reads, so that it also moves a school from
 * one to the other: a first line about the backup, then the rows as `["table", {…}]`.
 */
const headerSchema = v.object({
  format: v.literal('tung-cau backup 1'),
  created: v.string(),
  migrations: v.array(v.string()),
  secret: v.string(),
});

const rowSchema = v.tuple([v.string(), v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))]);

/** Rows read at a time: few enough to hold in memory, frozen texts and all. */
const page = 200;

async function migrationsOf(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

async function* rowsOf(trx: Transaction<Tables>, { name, key }: BackupTable): AsyncGenerator<object> {
  const order = sql.join(key.map((column) => sql.ref(column)));
  for (let offset = 0; ; offset += page) {
    const { rows } = await sql<object>`select * from ${sql.table(name)}
      order by ${order} limit ${page} offset ${offset}`.execute(trx);
    yield* rows;
    if (rows.length < page) return;
  }
}

async function* lines(trx: Transaction<Tables>): AsyncGenerator<string> {
  const header: v.InferOutput<typeof headerSchema> = {
    format: 'tung-cau backup 1',
    created: new Date().toISOString(),
    migrations: await migrationsOf(trx),
    secret: installationSecret(),
  };
  yield `${JSON.stringify(header)}\n`;
  for (const table of backupTables) {
    for await (const row of rowsOf(trx, table)) yield `${JSON.stringify([table.name, row])}\n`;
  }
}

/**
 * Writes everything stored to `path` as it is at one moment, while the server goes on. The file appears under its name
 * only once it is whole.
 */
export async function writeBackup(path: string): Promise<void> {
  const { db, engine } = await store();
  const draft = `${path}.part`;
  const reading = db.transaction().setAccessMode('read only');
  const transaction = engine === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading;
  try {
    await transaction.execute((trx) =>
      pipeline(Readable.from(lines(trx)), createGzip(), createWriteStream(draft, { mode: 0o600 })),
    );
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What is wrong with a file that should be restored. */
export class BackupFault extends Error {}

function parse<T extends v.GenericSchema>(schema: T, line: string, number: number): v.InferOutput<T> {
  try {
    return v.parse(schema, JSON.parse(line));
  } catch {
    throw new BackupFault(number === 1 ? 'is no backup of Từng Câu' : `line ${number} is damaged`);
  }
}

/** Each engine keeps truth values in its own way; texts and numbers are the same to both. */
function toEngine(row: Record<string, unknown>, truths: readonly string[], engine: Engine): Record<string, unknown> {
  const changed = { ...row };
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === 'boolean' && engine === 'sqlite') changed[column] = value ? 1 : 0;
    if (typeof value === 'number' && engine === 'postgres' && truths.includes(column)) changed[column] = value === 1;
  }
  return changed;
}

/**
 * Puts back what `writeBackup` wrote, in place of all that is stored now; if anything is wrong with the file, nothing is
 * changed. Throws a BackupFault that says what. Browsers and codes work as they did when the backup was made, unless
 * `SECRET` is set and another.
 */
export async function readBackup(path: string): Promise<{ rows: number; created: string }> {
  const { db, engine } = await store();
  const known = new Map(backupTables.map((table) => [table.name, table]));
  const ours = new Set(await migrationsOf(db));
  let rows = 0;
  const header = await db.transaction().execute(async (trx) => {
    for (const { name } of backupTables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(trx);
    let number = 0;
    let found: v.InferOutput<typeof headerSchema> | null = null;
    const file = createReadStream(path);
    const unzipped = file.pipe(createGunzip());
    const broken = new Promise<never>((_, reject) => {
      file.once('error', reject);
      unzipped.once('error', () => reject(new BackupFault('is no whole gzip file')));
    });
    broken.catch(() => undefined);
    const reader = createInterface({ input: unzipped, crlfDelay: Infinity })[Symbol.asyncIterator]();
    for (;;) {
      // The lines end with the same fault, in the words of the library: ours is told, whichever comes first.
      const next = await Promise.race([reader.next().catch(() => broken), broken]);
      if (next.done) break;
      number++;
      if (found === null) {
        found = parse(headerSchema, next.value, number);
        const newer = found.migrations.find((name) => !ours.has(name));
        if (newer) throw new BackupFault(`was made by a newer version of Từng Câu (${newer})`);
        continue;
      }
      const [name, row] = parse(rowSchema, next.value, number);
      const table = known.get(name);
      if (table === undefined) throw new BackupFault(`line ${number}: there is no table “${name}”`);
      const values = toEngine(row, table.truths ?? [], engine);
      const columns = sql.join(Object.keys(values).map((column) => sql.ref(column)));
      await sql`insert into ${sql.table(name)} (${columns}) values (${sql.join(Object.values(values))})`.execute(trx);
      rows++;
    }
    if (found === null) throw new BackupFault('is empty');
    return found;
  });
  keepSecret(header.secret);
  return { rows, created: header.created };
}
