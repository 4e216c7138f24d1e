import { parseArgs } from 'node:util';
import { closeDatabase } from '../lib/server/database.ts';
import { addText, checkText, type TextFault } from '../lib/server/texts.ts';
import { decodeSource } from '../lib/text/validate-source.ts';
import { faultLine } from './fault-line.ts';
import { askedPort, localAddress } from './local-address.ts';
import { readBytes } from './read-file.ts';
import { UserError } from './user-error.ts';

function refuse(path: string, fault: TextFault): never {
  throw new UserError(`${path}: ${faultLine(fault)}`);
}

function readSource(path: string): string {
  const decoded = decodeSource(readBytes(path));
  return decoded.ok ? decoded.source : refuse(path, decoded.fault);
}

/**
 * `tung-cau import FILE… [--title TITLE]`: puts texts into the local library, listed in no browser, and prints the
 * address of each. Files are taken byte for byte. If any of them is bad, none is stored.
 */
export async function importTexts(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { title: { type: 'string' } },
    allowPositionals: true,
  });
  const { title = '' } = values;
  if (positionals.length === 0) throw new UserError('name the files to import: tung-cau import article.txt');
  if (title !== '' && positionals.length > 1) throw new UserError('--title is for one file; import them one by one');
  const address = localAddress(askedPort() || 3000);
  const texts = positionals.map((path) => ({ path, source: readSource(path) }));
  for (const { path, source } of texts) {
    const checked = checkText({ title, source });
    if (!checked.ok) refuse(path, checked.fault);
  }
  try {
    for (const { path, source } of texts) {
      const added = await addText({ title, source, reader: null });
      if (!added.ok) refuse(path, added.fault);
      console.log(address + added.address);
    }
  } finally {
    await closeDatabase();
  }
  return 0;
}
