import { deleteOldBegun } from './classes/begun.ts';
import { deleteOldClasses } from './classes/deletion.ts';
import { forgetFailures } from './failures.ts';

/** After the start, so that the first page does not wait for it; then a few times a day. Milliseconds. */
const firstRun = 60_000;
const interval = 6 * 60 * 60_000;

async function tidy(): Promise<void> {
  try {
    await forgetFailures();
    await deleteOldBegun();
    const deleted = await deleteOldClasses();
    if (deleted > 0) console.log(`Deleted ${deleted} archived classes whose time was over.`);
  } catch (error) {
    console.error(`housekeeping: ${String(error).split('\n')[0]}`);
  }
}

/** Deletes from time to time what is kept no longer. Several processes on one database may all do so. */
export function startHousekeeping(): void {
  setTimeout(() => void tidy(), firstRun).unref();
  setInterval(() => void tidy(), interval).unref();
}
