import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { coverageOf } from '../../../src/lib/text/coverage.ts';
import { realInput } from '../../measuring-material.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

interface Expected {
  /** Kind, start and end of every sentence, checked by eye; the text itself stays with its publisher. */
  sentences: [kind: string, start: number, end: number][];
}

const source = realInput();

describe.skipIf(source === null)('the real input', () => {
  const article = analyse(source ?? '', loadDictionary(), segmenter);
  const sentences = sentencesOf(article);

  it('has its sentences, headings and captions told apart', () => {
    const expected = JSON.parse(readFileSync('tests/samples/real-input/sentences.json', 'utf8')) as Expected;
    expect(sentences.map(({ kind, start, end }) => [kind, start, end])).toEqual(expected.sentences);
  });

  it('comes back from its words and gaps', () => {
    let restored = '';
    let end = 0;
    for (const word of sentences.flatMap((sentence) => sentence.words)) {
      restored += source!.slice(end, word.start) + word.text;
      end = word.end;
    }
    expect(restored + source!.slice(end)).toBe(source);
  });

  it('has no word without a gloss', () => {
    expect(coverageOf(article).missingWords).toEqual([]);
  });

  it.each([
    ['Đinh Tiến Dũng', 'name'],
    ['Chu Ngọc Anh', 'name'],
    ['Phạm Hùng', 'name'],
    ['Hà Nội', 'name'],
    ['2,92%', 'number'],
    ['14/12', 'date'],
    ['giãn cách xã hội', 'term'],
    ['an sinh xã hội', 'term'],
    ['năm bản lề', 'term'],
  ])('reads “%s” as one %s', (text, kind) => {
    const found = sentences.flatMap((sentence) => sentence.words).find((word) => word.text === text);
    expect(found?.kind).toBe(kind);
  });
});
