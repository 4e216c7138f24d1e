import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { closeDatabase } from '../../../src/lib/server/database.ts';

/** Address of a PostgreSQL server to test on; tests/with-postgres.js sets it. Without it tests run on SQLite. */
const server = process.env.TUNG_CAU_TEST_POSTGRES;

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Gives the tests of a file an empty database of their own, and takes it away afterwards. */
export function useTemporaryData(): void {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tung-cau-unit-'));
    process.env.DATA_DIR = folder;
    if (server === undefined) return;
    await onServer(`create database ${name}`);
    const url = new URL(server);
    url.pathname = name;
    process.env.DATABASE_URL = url.href;
  });
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
    delete process.env.DATA_DIR;
    delete process.env.DATABASE_URL;
    if (server !== undefined) await onServer(`drop database ${name}`);
  });
}
