import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import Sqlite from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseFile, openSqlite } from '../../../src/lib/server/engines/sqlite.ts';
import { migrationsFor } from '../../../src/lib/server/migrations/in-order.ts';
import type { Tables } from '../../../src/lib/server/tables.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tung-cau-database-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openDatabase = async (path: string) => (await openSqlite(path, migrationsFor)).db;

function importText(data: string): Promise<number | null> {
  const text = join(folder, 'text.txt');
  const env = { ...process.env, DATA_DIR: data, DATABASE_URL: '' };
  return new Promise((resolve) => {
    spawn('node', ['src/cli/tung-cau.js', 'import', text], { env, stdio: 'ignore' }).on('close', resolve);
  });
}

describe('the database', () => {
  it('writes ahead, syncs fully, waits for others and keeps references', async () => {
    const db = await openDatabase(join(folder, 'settings'));
    const pragma = async (name: string) =>
      Object.values((await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)).rows[0])[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5000);
    await db.destroy();
  });

  it('keeps its rows when opened again', async () => {
    const data = join(folder, 'again');
    const row = { id: 'a', reader: null, title: 't', source: 's', created_at: '2026-01-01T00:00:00.000Z' };
    const first = await openDatabase(data);
    await first.insertInto('texts').values(row).execute();
    await first.destroy();
    const second = await openDatabase(data);
    expect(await second.selectFrom('texts').selectAll().execute()).toEqual([row]);
    await second.destroy();
  });

  it('lets a transaction that reads first write later, whoever else would write, and reads without keeping writers', async () => {
    const data = join(folder, 'transactions');
    const db = await openDatabase(data);
    const other = new Sqlite(databaseFile(data));
    other.pragma('busy_timeout=10');
    const write = (id: string) => other.exec(`insert into texts values ('${id}', null, 't', 's', '2026-01-01')`);
    const count = async (trx: Kysely<Tables>) => (await trx.selectFrom('texts').select('id').execute()).length;
    await db.transaction().execute(async (trx) => {
      expect(await count(trx)).toBe(0);
      expect(() => write('late')).toThrow('locked');
      await trx.insertInto('texts').values({ id: 'a', title: 't', source: 's', created_at: '2026-01-01' }).execute();
    });
    await db
      .transaction()
      .setAccessMode('read only')
      .execute(async (trx) => {
        expect(await count(trx)).toBe(1);
        write('meanwhile');
        expect(await count(trx)).toBe(1);
      });
    expect(await count(db)).toBe(2);
    other.close();
    await db.destroy();
  });

  it('is created once by processes that start together', async () => {
    writeFileSync(join(folder, 'text.txt'), 'Hà Nội họp về an sinh xã hội.');
    const data = join(folder, 'together');
    expect(await Promise.all(Array.from({ length: 4 }, () => importText(data)))).toEqual([0, 0, 0, 0]);
    const db = await openDatabase(data);
    expect(await db.selectFrom('texts').select('id').execute()).toHaveLength(4);
    await db.destroy();
  }, 60_000);
});
