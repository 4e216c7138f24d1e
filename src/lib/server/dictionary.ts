import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compileDictionary, readCompiled } from '../dictionary/compiled.ts';
import { createDictionary, type Dictionary } from '../dictionary/dictionary.ts';
import { entryFolders } from '../dictionary/dictionary-paths.ts';
import type { Entry, Morpheme } from '../dictionary/entry.ts';
import { changedAt } from './changed-at.ts';
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

interface Sources {
  entries: Entry[];
  morphemes: Morpheme[];
  version: string;
}

function readSources(root: string): Sources {
  const files = dictionaryFiles(root);
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(path).update(text);
  const read = (morphemes: boolean) =>
    files
      .filter(({ path }) => path.startsWith('dictionaries/morphemes/') === morphemes)
      .flatMap(({ text }) => JSON.parse(text) as unknown[]);
  return {
    entries: read(false) as Entry[],
    morphemes: read(true) as Morpheme[],
    version: hash.digest('hex').slice(0, 16),
  };
}

/** Loads our dictionaries from disk; throws when a file is not JSON. `dictionary check` says more. */
export function loadDictionary(root = projectFolder()): Dictionary {
  const { entries, morphemes, version } = readSources(root);
  return createDictionary(entries, morphemes, version);
}

/** Where the dictionary lies compiled, and what it is made from: entries, and the code that knows its form. */
const compiledPath = join('build', 'dictionary.json');
const sources = ['dictionaries', join('src', 'lib', 'dictionary')];

/** Whether nothing has changed since the dictionary was compiled. */
function isFresh(root: string): boolean {
  const at = changedAt(join(root, compiledPath));
  return at > 0 && sources.every((source) => changedAt(join(root, source)) < at);
}

/** Compiles the dictionary beside the build, for faster starts, unless it is there and nothing has changed since. */
export function compileIfStale(root = projectFolder()): void {
  if (isFresh(root)) return;
  const { entries, morphemes, version } = readSources(root);
  const path = join(root, compiledPath);
  // Written beside and renamed, so that nobody reads half of it.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, compileDictionary(entries, morphemes, version));
  renameSync(unfinished, path);
}

let loaded: Dictionary | undefined;

function load(root: string): Dictionary {
  return isFresh(root) ? readCompiled(readFileSync(join(root, compiledPath), 'utf8')) : loadDictionary(root);
}

/** The dictionary of this process, loaded once; it is never changed after. */
export function dictionary(): Dictionary {
  return (loaded ??= load(projectFolder()));
}
