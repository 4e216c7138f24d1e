import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, database } from '../../src/lib/server/database.ts';
import { startServer } from '../bench/server.ts';
import { makeSchool } from './school.ts';
import { study, type Acknowledged } from './student.ts';

// `npx tsx tests/load/disk-full.ts`, as root on Linux: a class answers while the disk fills up. The students are told,
// nothing that was acknowledged is lost, and it works again when there is room.

const data = mkdtempSync(join(tmpdir(), 'tung-cau-full-'));
try {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', data], { stdio: 'ignore' });
} catch {
  console.log('Skipped: no file system can be mounted here, which takes root.');
  process.exit(0);
}

/** Fills the file system up to the last byte. */
function fill(): void {
  const { bavail, bsize } = statfsSync(data);
  try {
    writeFileSync(join(data, 'filler'), Buffer.alloc(bavail * bsize));
  } catch {
    // Full to the brim.
  }
}

const acknowledged: Acknowledged[] = [];

/** Everybody answers for a while; returns how many answers were refused, and with which words. */
async function work(address: string, school: Awaited<ReturnType<typeof makeSchool>>): Promise<string[]> {
  const end = Date.now() + 2500;
  const refused: string[] = [];
  const wishes = {
    goesOn: () => Date.now() < end,
    pause: () => new Promise<void>((resolve) => setTimeout(resolve, 20)),
    answered: (answer: Acknowledged) => void acknowledged.push(answer),
  };
  await Promise.all(
    school.students.map((cookie) =>
      study([address], cookie, school, wishes).catch((error: Error) => void refused.push(error.message)),
    ),
  );
  return refused;
}

const mostRounds = 12;

const faults: string[] = [];
try {
  process.env.DATA_DIR = data;
  const school = await makeSchool(5);
  await closeDatabase();
  const server = await startServer({ data });
  if ((await work(server.address, school)).length > 0) faults.push('answers were refused while there was room');
  const before = acknowledged.length;
  fill();
  // The log has room of its own from before, which a slow machine does not use up at once.
  let refused: string[] = [];
  for (let round = 0; round < mostRounds && refused.length === 0; round++) refused = await work(server.address, school);
  if (refused.length === 0) faults.push('no answer was refused with the disk full');
  if ((await fetch(server.address)).status !== 200) faults.push('pages are not shown with the disk full');
  rmSync(join(data, 'filler'));
  const during = acknowledged.length;
  if ((await work(server.address, school)).length > 0) faults.push('answers are refused though there is room again');
  await server.stop();
  const db = await database();
  const rows = await db.selectFrom('answers').select(['attempt_id', 'item_id']).execute();
  const stored = new Set(rows.map(({ attempt_id, item_id }) => `${attempt_id} ${item_id}`));
  const missing = acknowledged.filter(({ attempt, item }) => !stored.has(`${attempt} ${item}`)).length;
  if (missing > 0) faults.push(`${missing} acknowledged answers are missing`);
  await closeDatabase();
  console.log(
    `disk full: ${before} answers before, ${refused.length} students refused (${refused[0]}), ` +
      `${during - before} taken meanwhile, ${acknowledged.length - during} after, ${missing} missing`,
  );
} finally {
  // Lazily: the database library may close its file a moment later.
  execFileSync('umount', ['-l', data]);
  rmSync(data, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
