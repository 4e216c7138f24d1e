import { checkDictionary } from '../lib/dictionary/check.ts';
import { statistics } from '../lib/dictionary/statistics.ts';
import { allDictionaryFiles, dictionary, dictionaryFiles } from '../lib/server/dictionary.ts';
import { printJson } from './standard-input.ts';
import { UserError } from './user-error.ts';

function counted(lines: readonly string[], what: string): string {
  return `${lines.length} ${what}${lines.length === 1 ? '' : 's'}`;
}

function check(): number {
  const { faults, remarks, entries, morphemes } = checkDictionary(allDictionaryFiles());
  for (const fault of faults) console.error(fault);
  for (const remark of remarks) console.log(`remark: ${remark}`);
  console.log(`${entries} entries, ${morphemes} morphemes, ${counted(faults, 'fault')}, ${counted(remarks, 'remark')}`);
  return faults.length === 0 ? 0 : 1;
}

/**
 * `tung-cau dictionary check|stats` about our dictionaries, `add|list|remove` for others. `check` prints each fault on a
 * line of standard error and exits 1 when there is one; remarks go to standard output and are no faults.
 */
export async function dictionaryCommand([action, ...rest]: string[]): Promise<number> {
  if (action === 'check') return check();
  if (action === 'stats') {
    await printJson(statistics(dictionary(), dictionaryFiles()));
    return 0;
  }
  if (action === 'add' || action === 'list' || action === 'remove') {
    const outside = await import('./outside-dictionaries.ts');
    return outside[action](rest);
  }
  throw new UserError('say what to do: dictionary check, stats, add, list or remove');
}
