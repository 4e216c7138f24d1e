import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When this file or anything in this folder last changed, milliseconds; a folder changes when a file leaves it. 0 where
 * there is nothing.
 */
export function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}
