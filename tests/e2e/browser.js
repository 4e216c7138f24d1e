// Finds a Chromium for the browser tests, or installs one, and says which.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function systemBrowser() {
  for (const name of systemBrowsers) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim();
    if (found) return found;
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return existsSync(mac) ? mac : null;
}

/** @type {(command: string, args: string[], timeout: number) => boolean} */
function run(command, args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout, env }).status === 0;
}

/** Path of a Chromium that runs here. Throws with what to do when none can be had. */
export function findBrowser() {
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const installed = systemBrowser();
  if (installed) return installed;
  console.log('No browser found: trying “npx playwright install chromium”.');
  if (run('npx', ['playwright', 'install', 'chromium'], 180_000) && existsSync(chromium.executablePath())) {
    return chromium.executablePath();
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('That could not download: installing Debian’s chromium package.');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    if (run('apt-get', ['install', '-y', '-qq', 'chromium'], 600_000)) return systemBrowser() ?? '/usr/bin/chromium';
  }
  throw new Error('The browser tests need Chromium: install it, or run “npx playwright install chromium”.');
}
