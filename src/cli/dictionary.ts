import { checkDictionary } from '../lib/dictionary/check.ts';
import { statistics } from '../lib/dictionary/statistics.ts';
import { dictionary, dictionaryFiles } from '../lib/server/dictionary.ts';
import { printJson } from './standard-input.ts';
import { UserError } from './user-error.ts';

/** `tung-cau dictionary check|stats`. `check` prints each fault on a line and exits 1 when there is one. */
export async function dictionaryCommand([action]: string[]): Promise<number> {
  if (action === 'check') {
    const { faults, entries, morphemes } = checkDictionary(dictionaryFiles());
    for (const fault of faults) console.error(fault);
    console.log(
      `${entries} entries, ${morphemes} morphemes, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
    );
    return faults.length === 0 ? 0 : 1;
  }
  if (action === 'stats') {
    await printJson(statistics(dictionary(), dictionaryFiles()));
    return 0;
  }
  throw new UserError('say what to do: dictionary check, or dictionary stats');
}
