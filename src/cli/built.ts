import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changedAt } from '../lib/server/changed-at.ts';
import { UserError } from './user-error.ts';

/** What the build is made of. Dictionaries and readings are read when the server starts and need no build. */
const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];

function run(root: string, script: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Builds the product in `root` when there is no build or a source is newer than it, and returns the path of the built
 * request handler. Without the build tools (an installation for production only) whatever build there is will do.
 */
export async function builtHandler(root: string): Promise<string> {
  const handler = join(root, 'build', 'handler.js');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const newest = Math.max(...sources.map((source) => changedAt(join(root, source))));
  if (existsSync(handler) && (changedAt(handler) > newest || !existsSync(vite))) return handler;
  if (!existsSync(vite)) throw new UserError('there is no build, and no build tools to make one: run npm ci');
  console.error('Building, which takes a little while the first time …');
  const { code, output } = await run(root, vite, ['build', '--logLevel', 'warn']);
  if (code !== 0) {
    console.error(output);
    throw new UserError('the build failed; its messages are above');
  }
  return handler;
}
