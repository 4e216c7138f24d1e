import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReading, translationsOf } from '../../../src/lib/reader/reading-file.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { coverageOf } from '../../../src/lib/text/coverage.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const dictionary = loadDictionary();
const files = readdirSync('readings', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/(?:de|vua|kho)\.md$/.test(path))
  .map((path) => `readings/${path}`);

describe.each(files)('%s', (path) => {
  const file = parseReading(readFileSync(path, 'utf8'), path);
  const article = analyse(file.source, dictionary, segmenter);
  const sentences = sentencesOf(article);
  const lines = readFileSync(path, 'utf8').split('\n');

  it('has a translation for every sentence, and a sentence on every line', () => {
    const translations = translationsOf(file, article);
    expect(sentences.filter(({ id }) => translations[id] === undefined).map(({ text }) => text)).toEqual([]);
    expect(file.translations.size).toBe(sentences.length);
  });

  it('has its title and headings recognised', () => {
    const headings = lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
    expect(article.title).toBe(file.title);
    expect(sentences.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(headings);
    expect(sentences.filter(({ kind }) => kind !== 'heading' && kind !== 'title' && kind !== 'body')).toEqual([]);
  });

  it('has a gloss for every word', () => {
    expect(coverageOf(article).missingWords).toEqual([]);
  });
});
