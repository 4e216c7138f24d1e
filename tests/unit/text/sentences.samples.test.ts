import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

// A folder a case: input.txt, and expected.txt with one sentence a line, its kind before it. A case without an
// expected.txt gets one written, to be read by eye before it is committed, and fails until then.
const folder = 'tests/samples/sentences';
const dictionary = loadDictionary();

describe('sentences of the sample texts', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const source = readFileSync(`${folder}/${name}/input.txt`, 'utf8');
    const found = sentencesOf(analyse(source, dictionary, segmenter))
      .map(({ kind, text }) => `${kind}\t${text.replace(/\r?\n/g, '⏎')}\n`)
      .join('');
    const expected = `${folder}/${name}/expected.txt`;
    if (!existsSync(expected)) {
      writeFileSync(expected, found);
      expect.fail(`wrote ${expected}: read it and commit it`);
    }
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
});
