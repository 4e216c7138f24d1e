// Runs a command with a PostgreSQL server of its own: `node tests/with-postgres.js npx vitest run tests/unit/server`.
// The server listens on loopback, runs as an ordinary user, keeps its data in a temporary folder and goes when the
// command ends. The command finds its address in TUNG_CAU_TEST_POSTGRES.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folder of `initdb` and `postgres`, which Debian keeps off the PATH. */
function programs() {
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    if (versions.length > 0) return join(debian, versions[0], 'bin');
  }
  const found = spawnSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' }).stdout.trim();
  if (found === '') throw new Error('There is no PostgreSQL here; on Debian: apt-get install postgresql.');
  return join(found, '..');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
    probe.on('error', reject);
  });
}

/**
 * PostgreSQL refuses to run as root; Debian's package brings a user for it.
 * @returns {{ uid?: number, gid?: number }}
 */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

const bin = programs();
const user = ordinaryUser();
const folder = mkdtempSync(join(tmpdir(), 'tung-cau-postgres-'));
if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
const port = await freePort();
const data = join(folder, 'data');
const options = { ...user, cwd: folder, stdio: /** @type {const} */ ('ignore') };

execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'tungcau', '-A', 'trust', '-E', 'UTF8', '--locale=C'], options);
const server = spawn(
  join(bin, 'postgres'),
  ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port), '-c', 'max_connections=200'],
  options,
);
const ready = ['-h', '127.0.0.1', '-p', String(port), '-U', 'tungcau', '-q'];
for (let tries = 0; spawnSync(join(bin, 'pg_isready'), ready).status !== 0; tries++) {
  if (tries === 100) throw new Error('PostgreSQL did not start.');
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const [command, ...args] = process.argv.slice(2);
const env = { ...process.env, TUNG_CAU_TEST_POSTGRES: `postgres://tungcau@127.0.0.1:${port}/postgres` };
const { status } = spawnSync(command, args, { stdio: 'inherit', env });
const ended = new Promise((resolve) => server.once('exit', resolve));
server.kill('SIGINT');
await ended;
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
