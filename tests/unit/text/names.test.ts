import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf, type Word } from '../../../src/lib/text/article.ts';
import { segmenter } from '../segmenter/shipped-model.ts';
import { sampleLines } from './sample-lines.ts';

const dictionary = loadDictionary();

function names(source: string): Word[] {
  return sentencesOf(analyse(source, dictionary, segmenter))
    .flatMap((sentence) => sentence.words)
    .filter((word) => word.kind === 'name');
}

describe('names', () => {
  it.each(sampleLines('tests/samples/names/names.txt').map((line) => [line]))('%s', (line) => {
    const expected = [...line.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    expect(names(line.replace(/[{}]/g, '')).map(({ text }) => text)).toEqual(expected);
  });

  it('keep what the dictionary knows of them as parts', () => {
    const [word] = names('Hôm qua Đinh Tiến Dũng đi.');
    expect(word.parts.map(({ text }) => text)).toEqual(['Đinh', 'Tiến', 'Dũng']);
    expect(word.parts[0].gloss).toBe('Đinh (family name)');
    expect(word.parts.slice(1).map(({ gloss }) => gloss)).toEqual([null, null]);
  });

  it.each([
    ['Chị Mai đến sớm.', ['Mai']],
    ['Hôm qua anh Thắng và chị Xuân đến.', ['Thắng', 'Xuân']],
    ['Cả đội gặp Mai ở cổng trường.', ['Mai']],
  ])('are not explained by the word they sound like: %s', (source, expected) =>
    expect(names(source).map(({ text, gloss, parts }) => [text, gloss, parts])).toEqual(
      expected.map((name) => [name, null, []]),
    ),
  );
});
