import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';

const dictionary = loadDictionary();

function names(source: string): string[] {
  return sentencesOf(analyse(source, dictionary))
    .flatMap((sentence) => sentence.words)
    .filter((word) => word.kind === 'name')
    .map((word) => word.text);
}

describe('names', () => {
  it.each<[string, string[]]>([
    ['Bí thư Thành uỷ Hà Nội Đinh Tiến Dũng phát biểu.', ['Hà Nội', 'Đinh Tiến Dũng']],
    ['Chủ tịch UBND TP.Hà Nội Chu Ngọc Anh phát biểu.', ['Hà Nội', 'Chu Ngọc Anh']],
    ['Chiều nay, ông Dũng nói với bà Lan.', ['Dũng', 'Lan']],
    ['Người dân Ki-ép và Mát-xcơ-va xuống đường.', ['Ki-ép', 'Mát-xcơ-va']],
    ['Khó khăn vẫn còn nhiều.', []],
    ['HÀ NỘI PHÁT ĐỘNG THI ĐUA NĂM MỚI', ['HÀ NỘI']],
    ['Ông Nguyễn Văn Bình gặp Trần Thị Hoa.', ['Nguyễn Văn Bình', 'Trần Thị Hoa']],
  ])('%s', (source, expected) => expect(names(source)).toEqual(expected));

  it('keep what the dictionary knows of them as parts', () => {
    const [word] = sentencesOf(analyse('Hôm qua Đinh Tiến Dũng đi.', dictionary))
      .flatMap((sentence) => sentence.words)
      .filter(({ kind }) => kind === 'name');
    expect(word.parts.map(({ text }) => text)).toEqual(['Đinh', 'Tiến', 'Dũng']);
    expect(word.parts[0].gloss).toBe('Đinh (family name)');
    expect(word.parts.slice(1).map(({ gloss }) => gloss)).toEqual([null, null]);
  });
});
