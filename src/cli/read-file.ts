import { readFileSync } from 'node:fs';
import { UserError } from './user-error.ts';

/** The bytes of a file somebody named; refuses in one line what cannot be read. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'is a folder' : String(code);
    throw new UserError(`${path}: ${reason}`);
  }
}
