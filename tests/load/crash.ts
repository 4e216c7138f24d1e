import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, database } from '../../src/lib/server/database.ts';
import { freePort, startServer } from '../bench/server.ts';
import { makeSchool } from './school.ts';
import { study, type Acknowledged } from './student.ts';

// `npx tsx tests/load/crash.ts [ROUNDS]`: kills the server while twenty students answer, again and again, and looks
// whether every answer that was acknowledged is there once and is the one that was given. On PostgreSQL when
// DATABASE_URL is set, else on the embedded database.

const rounds = Number(process.argv[2] ?? 30);
const students = 20;

const data = mkdtempSync(join(tmpdir(), 'tung-cau-crash-'));
process.env.DATA_DIR = data;
const port = await freePort();
const school = await makeSchool(students);
const acknowledged: Acknowledged[] = [];

for (let round = 0; round < rounds; round++) {
  const server = await startServer({ data, port });
  let killed = false;
  const working = school.students.map((cookie) =>
    study([server.address], cookie, school, {
      goesOn: () => !killed,
      pause: () => Promise.resolve(),
      answered: (answer) => void acknowledged.push(answer),
      has: (attempt, item) => acknowledged.some((one) => one.attempt === attempt && one.item === item),
    }).catch((error: unknown) => {
      // What was on its way when the server went was not acknowledged; anything else is a fault.
      if (!killed) throw error;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 500));
  killed = true;
  await server.kill();
  await Promise.all(working);
}

const db = await database();
const rows = await db.selectFrom('answers').selectAll().execute();
const stored = new Map<string, number[]>();
for (const { attempt_id, item_id, option_index } of rows) {
  const key = `${attempt_id} ${item_id}`;
  stored.set(key, [...(stored.get(key) ?? []), option_index]);
}
const kept = acknowledged.map(({ attempt, item, option }) => ({ option, stored: stored.get(`${attempt} ${item}`) }));
const missing = kept.filter(({ stored }) => stored === undefined).length;
const changed = kept.filter(({ stored, option }) => stored !== undefined && !stored.includes(option)).length;
const doubled = [...stored.values()].filter((options) => options.length > 1).length;
console.log(
  `${rounds} kills, ${acknowledged.length} answers acknowledged, ${rows.length} stored: ` +
    `${missing} missing, ${changed} not as given, ${doubled} doubled`,
);
await closeDatabase();
rmSync(data, { recursive: true, force: true });
if (missing > 0 || changed > 0 || doubled > 0 || acknowledged.length === 0) process.exitCode = 1;
