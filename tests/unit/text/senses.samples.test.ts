import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

interface Case {
  text: string;
  /** Headword of the entry looked for. */
  word: string;
  /** Gloss of the sense meant in this text. */
  gloss: string;
}

const cases = JSON.parse(readFileSync('tests/samples/senses/cases.json', 'utf8')) as Case[];
const dictionary = loadDictionary();

describe('the sense meant in its sentence', () => {
  it.each(cases)('$word, “$gloss”: $text', ({ text, word, gloss }) => {
    const words = sentencesOf(analyse(text, dictionary, segmenter)).flatMap((sentence) => sentence.words);
    const found = words.find(({ entry }) => entry === word);
    expect(found, `“${word}” is no word of its own in: ${text}`).toBeDefined();
    expect(found?.gloss, text).toBe(gloss);
  });
});
