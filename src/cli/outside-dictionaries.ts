import { existsSync, openAsBlob, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLimits } from '../lib/dictionary/formats/limits.ts';
import type { GivenFile } from '../lib/dictionary/formats/open-files.ts';
import { addDictionary } from '../lib/server/add-dictionary.ts';
import { closeDatabase } from '../lib/server/database.ts';
import {
  discardAbandoned,
  listDictionaries,
  removeDictionary,
  type Refusal,
} from '../lib/server/outside-dictionaries.ts';
import { dictionaryMessages, fileFaultMessage } from '../lib/ui/messages/dictionaries.ts';
import { figure } from '../lib/ui/messages/texts.ts';
import { UserError } from './user-error.ts';

const number = (value: number) => figure(value, 'en');

/** The files of a StarDict dictionary that lie beside the one named. */
function withSiblings(path: string): string[] {
  const stem = /^(.*)\.(?:ifo|idx|idx\.gz|dict|dict\.dz|syn|syn\.dz)$/i.exec(basename(path))?.[1];
  if (stem === undefined) return [path];
  const endings = ['.ifo', '.idx', '.idx.gz', '.dict', '.dict.dz', '.syn', '.syn.dz'].map((ending) => stem + ending);
  return readdirSync(dirname(path))
    .filter((name) => endings.includes(name))
    .map((name) => join(dirname(path), name));
}

async function given(paths: readonly string[]): Promise<GivenFile[]> {
  for (const path of paths) {
    if (!existsSync(path)) throw new UserError(`${path}: there is no such file`);
    if (!statSync(path).isFile()) throw new UserError(`${path}: is not a file`);
  }
  const all = [...new Set(paths.flatMap(withSiblings))];
  return Promise.all(all.map(async (path) => ({ name: basename(path), blob: await openAsBlob(path) })));
}

/** Writes the counts over one another where somebody watches, and now and then on a line where nobody does. */
function progress(): { show: (counts: { taken: number; refused: number }) => void; end: () => void } {
  const { isTTY } = process.stderr;
  let shownAt = performance.now();
  let shown = false;
  return {
    show({ taken, refused }) {
      const now = performance.now();
      if (now - shownAt < (isTTY ? 100 : 2000)) return;
      shownAt = now;
      shown = true;
      process.stderr.write(
        `${isTTY ? '\r' : ''}${number(taken)} entries taken, ${number(refused)} left out${isTTY ? '' : '\n'}`,
      );
    },
    end() {
      if (isTTY && shown) process.stderr.write('\r\u001B[K');
    },
  };
}

function refusalLine({ reason, count, places }: Refusal): string {
  const first = places.join(', ') + (count > places.length ? ', …' : '');
  return `  ${number(count)}: ${dictionaryMessages.en.reasons[reason]} (${first})`;
}

/**
 * `tung-cau dictionary add FILE… [--name NAME]`: adds one dictionary for everybody who uses this installation, and says
 * what was taken and what was left out, and why. Of a StarDict dictionary one of the files will do.
 */
export async function add(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { name: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UserError('name the file: tung-cau dictionary add FILE');
  const files = await given(positionals);
  const { show, end } = progress();
  try {
    const name = values.name ?? '';
    const added = await addDictionary({ files, name, owner: null, limits: commandLimits, onProgress: show });
    end();
    if (!added.ok) throw new UserError(fileFaultMessage(added.fault, 'en'));
    console.log(
      `“${added.name}” was added for everybody: ${number(added.taken)} entries taken, ${number(added.refused)} left out`,
    );
    for (const refusal of added.refusals) console.log(refusalLine(refusal));
    console.log(`licence: ${added.licence ?? dictionaryMessages.en.noLicence}`);
    console.log(`to remove it: tung-cau dictionary remove ${added.id}`);
  } finally {
    await closeDatabase();
  }
  return 0;
}

/** `tung-cau dictionary list`: the dictionaries everybody has, one a line: id, entries, format, name. */
export async function list(argv: string[]): Promise<number> {
  if (argv.length > 0) throw new UserError('dictionary list takes no arguments');
  try {
    await discardAbandoned();
    const dictionaries = await listDictionaries(null);
    for (const { id, taken, format, name } of dictionaries) console.log([id, taken, format, name].join('\t'));
    if (dictionaries.length === 0) console.error('There is none yet; add one with: tung-cau dictionary add FILE');
  } finally {
    await closeDatabase();
  }
  return 0;
}

/** `tung-cau dictionary remove ID`: removes one that everybody has. */
export async function remove(argv: string[]): Promise<number> {
  const [id, ...rest] = argv;
  if (id === undefined || rest.length > 0) {
    throw new UserError('say which: tung-cau dictionary remove ID, with an id from dictionary list');
  }
  try {
    if (!(await removeDictionary(id, null)))
      throw new UserError(`there is no dictionary “${id}” for everybody; see dictionary list`);
    console.log('removed');
  } finally {
    await closeDatabase();
  }
  return 0;
}
