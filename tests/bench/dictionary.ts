import { brotliCompressSync, constants } from 'node:zlib';
import { compileDictionary, readCompiled } from '../../src/lib/dictionary/compiled.ts';
import { createDictionary, type Dictionary } from '../../src/lib/dictionary/dictionary.ts';
import type { Entry, Morpheme } from '../../src/lib/dictionary/entry.ts';
import { dictionaryFiles, loadDictionary } from '../../src/lib/server/dictionary.ts';
import { atLeast, atMost, fastest, type Row } from './row.ts';

/** Megabytes the index takes on top of nothing, after a collection where node was started with `--expose-gc`. */
function memoryOf(load: () => Dictionary): number {
  const collect = globalThis.gc ?? (() => {});
  collect();
  const before = process.memoryUsage().heapUsed;
  const dictionary = load();
  collect();
  const taken = process.memoryUsage().heapUsed - before;
  if (dictionary.entries.length === 0) throw new Error('nothing was loaded');
  return taken / 1024 / 1024;
}

/** Look-ups a second of headwords spread over the dictionary, each as a text would ask: by its own spelling. */
function lookUpsPerSecond(dictionary: Dictionary): number {
  const words = dictionary.entries.map(({ headword }) => headword);
  let found = 0;
  const taken = fastest(5, () => {
    for (const word of words) if (dictionary.lookUp(word) !== undefined) found++;
  });
  if (found < words.length) throw new Error('a headword was not found');
  return (words.length / taken) * 1000;
}

/** Our dictionary: reading it, the index it becomes, looking up, and its size on the wire. */
export function dictionaryRows(): Row[] {
  const files = dictionaryFiles();
  const parsed = (morphemes: boolean) =>
    files
      .filter(({ path }) => path.startsWith('dictionaries/morphemes/') === morphemes)
      .flatMap(({ text }) => JSON.parse(text) as unknown[]);
  const [entries, morphemes] = [parsed(false) as Entry[], parsed(true) as Morpheme[]];
  const compiled = compileDictionary(entries, morphemes, 'bench');
  const loading = fastest(5, () => void readCompiled(compiled));
  const indexing = fastest(5, () => void createDictionary(entries, morphemes, 'bench'));
  const memory = memoryOf(() => readCompiled(compiled));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const size = brotliCompressSync(compiled, { params }).length;
  return [
    atMost('loading the compiled dictionary', loading, 500, 'ms'),
    atMost('… of it making the index', indexing, 250, 'ms'),
    atMost('memory of the dictionary', memory, 60, 'MB'),
    atLeast('look-ups a second', lookUpsPerSecond(loadDictionary()), 50_000, '/s'),
    atMost('dictionary, compressed with brotli', size / 1024, 1024, 'KB'),
  ];
}
