import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';

const dictionary = loadDictionary();

const cut = (source: string) =>
  sentencesOf(analyse(source, dictionary))
    .flatMap((sentence) => sentence.words)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ text }) => text);

describe('syllables that could join either neighbour', () => {
  it.each([
    ['Tỉnh cấp thiết bị y tế.', ['Tỉnh', 'cấp', 'thiết bị', 'y tế']],
    ['Việc này là cấp thiết.', ['Việc', 'này', 'là', 'cấp thiết']],
    ['Huyện bị đơn vị thi công kiện.', ['Huyện', 'bị', 'đơn vị', 'thi công', 'kiện']],
    ['Toà nghe bị đơn.', ['Toà', 'nghe', 'bị đơn']],
  ])('%s', (source, expected) => expect(cut(source)).toEqual(expected));
});
