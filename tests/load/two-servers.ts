import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, database } from '../../src/lib/server/database.ts';
import { startServer } from '../bench/server.ts';
import { makeSchool } from './school.ts';
import { study } from './student.ts';

// `npx tsx tests/load/two-servers.ts` with DATABASE_URL set: two app processes on one PostgreSQL, started together on an
// empty database; each request of a student goes to either. No request may fail and no answer be missing.

if (!process.env.DATABASE_URL) throw new Error('Set DATABASE_URL to an empty PostgreSQL database.');
process.env.SECRET = 'a secret that both processes are given';
const data = mkdtempSync(join(tmpdir(), 'tung-cau-two-'));
process.env.DATA_DIR = data;
const servers = await Promise.all([startServer({ data }), startServer({ data })]);
await Promise.all(servers.map(({ address }) => fetch(`${address}/healthz`)));
const school = await makeSchool(10);
const end = Date.now() + 6000;
let answers = 0;
const faults: string[] = [];
await Promise.all(
  school.students.map((cookie) =>
    study(
      servers.map(({ address }) => address),
      cookie,
      school,
      { goesOn: () => Date.now() < end, pause: () => Promise.resolve(), answered: () => void answers++ },
    ).catch((error: Error) => void faults.push(error.message)),
  ),
);
await Promise.all(servers.map((server) => server.stop()));
const { length: stored } = await (await database()).selectFrom('answers').select('item_id').execute();
await closeDatabase();
rmSync(data, { recursive: true, force: true });
console.log(`two servers: ${answers} answers acknowledged, ${stored} stored, ${faults.length} requests failed`);
if (faults.length > 0 || answers === 0 || stored !== answers) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
