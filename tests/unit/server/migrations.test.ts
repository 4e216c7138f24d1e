import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';
import { expect, it } from 'vitest';
import * as texts from '../../../src/lib/server/migrations/0001-texts.ts';
import * as attempts from '../../../src/lib/server/migrations/0002-attempts.ts';
import { migrationsFor } from '../../../src/lib/server/migrations/in-order.ts';
import type { Tables } from '../../../src/lib/server/tables.ts';

it('attempts made before there was a choice tell their answers at once', async () => {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
  const run = async (steps: ReturnType<typeof migrationsFor>) => {
    const provider = { getMigrations: () => Promise.resolve(steps) };
    const { error } = await new Migrator({ db, provider, disableTransactions: true }).migrateToLatest();
    if (error) throw error;
  };
  await run({ '0001-texts': texts, '0002-attempts': attempts });
  const old = { text_id: null, address: '/readings/a/de', title: 't', language: 'en', seed: 1, asked: 5, items: '[]' };
  const insert = db.insertInto('attempts').values({ id: 'a', ...old, created_at: '2026-01-01T00:00:00.000Z' } as never);
  await insert.execute();
  await run(migrationsFor('sqlite'));
  expect(await db.selectFrom('attempts').selectAll().execute()).toEqual([
    {
      id: 'a',
      ...old,
      created_at: '2026-01-01T00:00:00.000Z',
      feedback: 'at-once',
      finished_at: null,
      retry_of: null,
      quiz_id: null,
      assignment_id: null,
      student_id: null,
      number: null,
    },
  ]);
  await db.destroy();
});
