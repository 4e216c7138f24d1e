import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createDictionary, type Dictionary } from '../dictionary/dictionary.ts';
import { entryFolders } from '../dictionary/dictionary-paths.ts';
import type { Entry, Morpheme } from '../dictionary/entry.ts';
import { projectFolder } from './project-folder.ts';

/** A dictionary file as it lies on disk; `path` is relative to the project, `dictionaries/civic/health.json`. */
export interface DictionaryFile {
  path: string;
  text: string;
}

const folders = [...entryFolders, 'morphemes'] as const;

/** Reads every JSON file of our dictionaries, in a fixed order. */
export function dictionaryFiles(root = projectFolder()): DictionaryFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, 'dictionaries', folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const path = `dictionaries/${folder}/${name}`;
        return { path, text: readFileSync(join(root, path), 'utf8') };
      }),
  );
}

/** Every file under `dictionaries/`, also those that nothing reads: what `dictionary check` goes through. */
export function allDictionaryFiles(root = projectFolder()): DictionaryFile[] {
  return readdirSync(join(root, 'dictionaries'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Loads our dictionaries from disk; throws when a file is not JSON. `dictionary check` says more. */
export function loadDictionary(root = projectFolder()): Dictionary {
  const files = dictionaryFiles(root);
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(path).update(text);
  const read = (morphemes: boolean) =>
    files
      .filter(({ path }) => path.startsWith('dictionaries/morphemes/') === morphemes)
      .flatMap(({ text }) => JSON.parse(text) as unknown[]);
  return createDictionary(read(false) as Entry[], read(true) as Morpheme[], hash.digest('hex').slice(0, 16));
}

let loaded: Dictionary | undefined;

/** The dictionary of this process, loaded once; it is never changed after. */
export function dictionary(): Dictionary {
  return (loaded ??= loadDictionary());
}
