import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenSecret } from './configuration.ts';
import { dataFolder } from './database.ts';

/**
 * Writes a new secret unless another process has just done so. The file appears whole or not at all: linking fails
 * where the name is taken, and a half-written file never has the name.
 */
function create(path: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

const kept = new Map<string, string>();

/**
 * The secret of this installation: `SECRET`, or a file in the data folder that is made at the first start. Sign-ins and
 * codes hang on it; whoever runs several app processes on one database gives them all the same. Throws when it is too
 * short.
 */
export function installationSecret(): string {
  const given = givenSecret();
  if (given !== null) return given;
  const folder = dataFolder();
  const known = kept.get(folder);
  if (known !== undefined) return known;
  const path = join(folder, 'secret');
  let secret = read(path);
  if (secret === null) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    create(path);
    secret = read(path);
  }
  if (!secret) throw new Error(`${path} holds no secret; delete it`);
  kept.set(folder, secret);
  return secret;
}

/** A keyed hash, 43 characters: what is stored instead of a code, a token or an address. `purpose` keeps uses apart. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac('sha256', installationSecret()).update(`${purpose}\0${value}`).digest('base64url');
}

/** Makes this the secret of the installation from now on; where `SECRET` is set, that stays the one. */
export function keepSecret(secret: string): void {
  if (givenSecret() !== null) return;
  const folder = dataFolder();
  const path = join(folder, 'secret');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, `${secret}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  kept.delete(folder);
}
