/** Codes by which SQLite, PostgreSQL and the system say that there is no room left on the disk. */
const codes = new Set(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', '53100', 'ENOSPC']);

/** Whether something failed because the disk of the server is full. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && codes.has(String(error.code));
}
