import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { closeDatabase } from '../../../src/lib/server/database.ts';

/** Gives the tests of a file a database of their own in a temporary folder, and takes it away afterwards. */
export function useTemporaryData(): void {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tung-cau-unit-'));
    process.env.DATA_DIR = folder;
  });
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
    delete process.env.DATA_DIR;
  });
}
