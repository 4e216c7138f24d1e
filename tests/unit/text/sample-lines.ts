import { readFileSync } from 'node:fs';

/** The cases of a sample file with one sentence a line; lines that begin with `#` explain it. */
export function sampleLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
