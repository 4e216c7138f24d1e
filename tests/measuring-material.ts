import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of press articles and corpora that measure the product. It is no part of the project: tests that want it
 * skip, and say so, where it is not there.
 */
const folder = process.env.TUNG_CAU_SHARED ?? join('..', 'shared');

/** Path of a file of the measuring material, or null where there is none. */
export function measuringMaterial(path: string): string | null {
  const file = join(folder, path);
  if (existsSync(file)) return file;
  console.warn(`Skipped: there is no measuring material at ${file}.`);
  return null;
}

/** The press article of the main job as it came, or null. */
export function realInput(): string | null {
  const path = measuringMaterial('articles/hanoi-2021-12-14.txt');
  return path === null ? null : readFileSync(path, 'utf8');
}
