import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/lib/text/tokens.ts';

const surfaces = (text: string) =>
  tokenise(text).map(({ start, end, kind }) => `${text.slice(start, end)}${kind === 'syllable' ? '' : `/${kind}`}`);

describe('tokenise', () => {
  const table: [string, string[]][] = [
    ['đạt 2,92%.', ['đạt', '2,92%/number', './punctuation']],
    ['1.250 tỷ', ['1.250/number', 'tỷ']],
    ['chiều 14/12, năm', ['chiều', '14/12/date', ',/punctuation', 'năm']],
    ['14/12/2021', ['14/12/2021/date']],
    ['date 2021-12 Phát', ['date', '2021-12/date', 'Phát']],
    ['giai đoạn 2021-2025', ['giai', 'đoạn', '2021-2025/number']],
    ['lúc 20h30', ['lúc', '20h30/date']],
    ['TP.Hà Nội', ['TP.', 'Hà', 'Nội']],
    ['TP. HCM và TP.HCM', ['TP.', 'HCM', 'và', 'TP.', 'HCM']],
    ['trên toàn TP.', ['trên', 'toàn', 'TP', './punctuation']],
    ['GS.TS. Chu', ['GS.', 'TS.', 'Chu']],
    ['F0, F1', ['F0', ',/punctuation', 'F1']],
    ['Covid-19', ['Covid-19']],
    ['mạng 5G phủ', ['mạng', '5G', 'phủ']],
    ['dài 10km', ['dài', '10/number', 'km']],
    ['trực 24/24', ['trực', '24/24/number']],
    ['nhà… Rồi...', ['nhà', '…/punctuation', 'Rồi', '.../punctuation']],
    ['kinh tế-xã hội', ['kinh', 'tế', '-/punctuation', 'xã', 'hội']],
    ['giãn\u200Bcách', ['giãn', 'cách']],
    ['\uFEFFgiãn \u202Acách\u202C', ['giãn', 'cách\u202C'.slice(0, 4)]],
    ['R&D', ['R&D']],
    ['xem https://dangcongsan.vn/a?b=1.', ['xem', 'https://dangcongsan.vn/a?b=1', './punctuation']],
  ];
  it.each(table)('%s', (text, expected) => expect(surfaces(text)).toEqual(expected));

  it('keeps offsets of decomposed text', () => {
    const text = 'giãn cách'.normalize('NFD');
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(['giãn', 'cách']);
  });

  it('tells how a syllable is written', () => {
    expect(tokenise('UBND Hà xã Ý 12').map(({ shape }) => shape)).toEqual(['upper', 'title', 'lower', 'title', 'none']);
  });
});
