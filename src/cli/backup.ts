import { writeBackup } from '../lib/server/backup.ts';
import { closeDatabase } from '../lib/server/database.ts';
import { UserError } from './user-error.ts';

/** `tung-cau backup FILE`: writes everything stored to one file, while the server may be running. */
export async function backup(argv: string[]): Promise<number> {
  const [path] = argv;
  if (argv.length !== 1) throw new UserError('name one file to write: tung-cau backup monday.backup');
  try {
    await writeBackup(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null || !/^E[A-Z]+$/.test(code)) throw error;
    throw new UserError(`${path}: cannot be written (${code})`);
  } finally {
    await closeDatabase();
  }
  return 0;
}
