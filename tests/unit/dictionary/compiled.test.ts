import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { compileDictionary, readCompiled } from '../../../src/lib/dictionary/compiled.ts';
import type { Morpheme } from '../../../src/lib/dictionary/entry.ts';
import { compileIfStale, dictionaryFiles, loadDictionary } from '../../../src/lib/server/dictionary.ts';

describe('a compiled dictionary', () => {
  const dictionary = loadDictionary();
  const morphemes = dictionaryFiles()
    .filter(({ path }) => path.startsWith('dictionaries/morphemes/'))
    .flatMap(({ text }) => JSON.parse(text) as Morpheme[]);
  const read = readCompiled(compileDictionary(dictionary.entries, morphemes, dictionary.version));

  it('has every entry as it was written', () => {
    expect(read.version).toBe(dictionary.version);
    expect(read.entries).toEqual(dictionary.entries);
  });

  it('leads to the same entries and morphemes', () => {
    for (const { headword } of dictionary.entries)
      expect(read.lookUp(headword)?.headword).toBe(dictionary.lookUp(headword)?.headword);
    for (const { syllable, character } of morphemes) {
      const id = `${syllable} ${character}`;
      expect(read.morpheme(id)).toEqual(dictionary.morpheme(id));
      expect(read.compounds(id)).toEqual(dictionary.compounds(id));
    }
  });
});

describe('compiling at the start', () => {
  const root = mkdtempSync(join(tmpdir(), 'tung-cau-compiled-'));
  afterAll(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'build'));
  mkdirSync(join(root, 'dictionaries', 'civic'), { recursive: true });
  for (const folder of ['names', 'words', 'morphemes'])
    cpSync(join('dictionaries', folder), join(root, 'dictionaries', folder), { recursive: true });
  const path = join(root, 'build', 'dictionary.json');
  const civic = join(root, 'dictionaries', 'civic', 'a.json');
  const write = (gloss: string) =>
    writeFileSync(civic, JSON.stringify([{ headword: 'x y', senses: [{ pos: 'noun', gloss }] }]));

  it('is done once, and again when an entry has changed', async () => {
    write('first');
    compileIfStale(root);
    const first = readFileSync(path, 'utf8');
    expect(readCompiled(first).get('x y')?.senses[0].gloss).toBe('first');
    const later = new Date(Date.now() + 5_000);
    writeFileSync(path, 'kept');
    utimesSync(path, later, later);
    compileIfStale(root);
    expect(readFileSync(path, 'utf8')).toBe('kept');
    write('second');
    const latest = new Date(Date.now() + 10_000);
    utimesSync(civic, latest, latest);
    compileIfStale(root);
    expect(readCompiled(readFileSync(path, 'utf8')).get('x y')?.senses[0].gloss).toBe('second');
  });

  it('is what a process reads where it is fresh', async () => {
    write('third');
    compileIfStale(root);
    const compiled = readFileSync(path, 'utf8').replace('"third"', '"from the compiled file"');
    writeFileSync(path, compiled);
    const later = new Date(Date.now() + 20_000);
    utimesSync(path, later, later);
    vi.stubEnv('TUNG_CAU_ROOT', root);
    vi.resetModules();
    const { dictionary } = await import('../../../src/lib/server/dictionary.ts');
    expect(dictionary().get('x y')?.senses[0].gloss).toBe('from the compiled file');
    vi.unstubAllEnvs();
  });
});
