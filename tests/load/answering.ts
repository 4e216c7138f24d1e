import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase } from '../../src/lib/server/database.ts';
import { atMost, percentile, type Row } from '../bench/row.ts';
import { startServer } from '../bench/server.ts';
import { makeSchool } from './school.ts';
import { study } from './student.ts';

// `npx tsx tests/load/answering.ts [SECONDS]`: two hundred students answer for a minute, each every three seconds or so.
// On PostgreSQL when DATABASE_URL is set, else on the embedded database.

const students = 200;
const pauseMost = 6000;
const seconds = Number(process.argv[2] ?? 60);

const data = mkdtempSync(join(tmpdir(), 'tung-cau-load-'));
process.env.DATA_DIR = data;
const school = await makeSchool(students);
await closeDatabase();
const server = await startServer({ data });
const end = Date.now() + seconds * 1000;
const took: number[] = [];
let errors = 0;
const wait = () => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * pauseMost));
await Promise.all(
  school.students.map(async (cookie) => {
    await wait();
    while (Date.now() < end) {
      await study([server.address], cookie, school, {
        goesOn: () => Date.now() < end,
        pause: wait,
        answered: (_answer, time) => void took.push(time),
      }).catch(() => errors++);
    }
  }),
);
const memory = server.memory() ?? 0;
await server.stop();
rmSync(data, { recursive: true, force: true });

const engine = process.env.DATABASE_URL ? 'PostgreSQL' : 'SQLite';
const p99 = percentile(took, 0.99);
const row: Row = atMost(`200 students answering, ${engine}, p99`, p99, 250, 'ms');
console.log(
  `${row.what}: ${row.measured} (budget ${row.budget}), median ${percentile(took, 0.5).toFixed(0)} ms; ` +
    `${took.length} answers, ${errors} errors, ${memory.toFixed(0)} MB`,
);
if (errors > 0 || took.length === 0) process.exitCode = 1;
