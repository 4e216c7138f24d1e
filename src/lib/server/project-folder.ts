import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds `dictionaries/` and `readings/`: `TUNG_CAU_ROOT`, or the nearest one upwards from the working
 * directory. The built server cannot tell it from its own place.
 */
export function projectFolder(): string {
  if (process.env.TUNG_CAU_ROOT) return process.env.TUNG_CAU_ROOT;
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'dictionaries', 'words'))) return folder;
    if (folder === dirname(folder))
      throw new Error('No dictionaries/ folder here or above; set TUNG_CAU_ROOT to the project.');
  }
}
