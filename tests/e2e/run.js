// Runs the browser tests on the built product: a free port and a data folder of their own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.js';

const port = await new Promise((resolve, reject) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
    probe.close(() => resolve(port));
  });
  probe.on('error', reject);
});

const data = mkdtempSync(join(tmpdir(), 'tung-cau-e2e-'));
const browser = findBrowser();
console.log(`Browser tests with ${browser}`);
const env = { ...process.env, TUNG_CAU_BROWSER: browser, PORT: String(port), DATA_DIR: data };
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], { stdio: 'inherit', env });
rmSync(data, { recursive: true, force: true });
process.exit(status ?? 1);
