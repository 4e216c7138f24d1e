import { BackupFault, readBackup } from '../lib/server/backup.ts';
import { closeDatabase } from '../lib/server/database.ts';
import { UserError } from './user-error.ts';

/** `tung-cau restore FILE`: puts a backup in place of all that is stored, or changes nothing and says why. */
export async function restore(argv: string[]): Promise<number> {
  const [path] = argv;
  if (argv.length !== 1) throw new UserError('name one file that “tung-cau backup” wrote');
  try {
    const { rows, created } = await readBackup(path);
    console.log(`Restored ${rows} rows of ${created}. Restart the server if it is running.`);
  } catch (error) {
    if (error instanceof BackupFault) throw new UserError(`${path}: ${error.message}; nothing was changed`);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      throw new UserError(`${path}: cannot be read (${code})`);
    throw error;
  } finally {
    await closeDatabase();
  }
  return 0;
}
