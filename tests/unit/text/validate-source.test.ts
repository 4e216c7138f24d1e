import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource, sourceLimit, validateSource, type SourceFault } from '../../../src/lib/text/validate-source.ts';

const good = 'Chiều 14/12, Thành uỷ họp về an sinh xã hội.\nMọi người đều có Tết.';
const plain = 'Chieu nay thanh pho hop ve an sinh xa hoi va phong chong dich cho nhan dan.';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('validateSource', () => {
  it.each<[string, string]>([
    ['a plain article', good],
    ['a byte order mark', `\uFEFF${good}`],
    ['decomposed letters', good.normalize('NFD')],
    ['CRLF line breaks', good.replaceAll('\n', '\r\n')],
    ['zero-width characters', good.replaceAll(' ', ' \u200B\u2060')],
    ['bidirectional controls', `\u202E${good}\u202C\u2067`],
    ['unclosed quotes', `“${good} ‘Ông nói: "Phải làm`],
    ['20,000 words', 'Hà Nội họp '.repeat(6_667)],
    ['exactly the limit', 'ở '.repeat(sourceLimit / 2)],
    ['capitals', good.toUpperCase()],
    ['one short sentence', 'Anh Nam ăn cam.'],
    ['a greeting', 'Xin chào'],
    ['English words among Vietnamese ones', 'Sáng nay Apple ra mắt iPhone tại California, giá từ 999 USD.'],
    ['a stray control character', good.replace(' ', '\u001F')],
    ['a form feed between pages', good.replace('\n', '\f')],
  ])('takes %s', (_, source) => {
    expect(validateSource(source)).toBeNull();
    expect(decodeSource(utf8(source))).toEqual({ ok: true, source });
  });

  it.each<[string, string, SourceFault]>([
    ['nothing', '', { code: 'empty' }],
    ['white space', ' \n\t\u00A0', { code: 'empty' }],
    ['invisible characters', '\uFEFF\u200B\u202E', { code: 'empty' }],
    [
      'one character too many',
      'ở '.repeat(sourceLimit / 2) + 'ở',
      { code: 'too-long', length: 200_001, limit: 200_000 },
    ],
    ['5 MB', 'Hà Nội họp. '.repeat(350_000), { code: 'too-long', length: 4_200_000, limit: 200_000 }],
    ['a PDF', '%PDF-1.7\nstream', { code: 'document', format: 'PDF' }],
    ['a PDF after a byte order mark', '\uFEFF%PDF-1.7\n', { code: 'document', format: 'PDF' }],
    ['a Word file', 'PK\u0003\u0004word', { code: 'document', format: 'Word or zip' }],
    ['rich text', '{\\rtf1 Chào}', { code: 'document', format: 'RTF' }],
    ['a NUL', `${good}\0`, { code: 'binary' }],
    ['NULs only', '\0\0', { code: 'binary' }],
    ['many control characters', good.replaceAll(' ', '\u0001'), { code: 'binary' }],
    ['a letter under a heap of marks', `Hà Nội a${'\u0301\u0323'.repeat(90_000)}`, { code: 'binary' }],
    ['Vietnamese without its marks', plain, { code: 'no-diacritics' }],
    ['English', 'The city met this afternoon to discuss social security.', { code: 'not-vietnamese' }],
    ['French', 'Le président a déclaré hier que la réforme sera présentée à l’été.', { code: 'not-vietnamese' }],
    ['Chinese', '今天下午市委召开会议', { code: 'not-vietnamese' }],
    ['figures', '12345 67/89', { code: 'not-vietnamese' }],
    ['emoji', '😀😀', { code: 'not-vietnamese' }],
  ])('refuses %s', (_, source, fault) => {
    expect(validateSource(source)).toEqual(fault);
    expect(decodeSource(utf8(source))).toEqual({ ok: false, fault });
  });

  it('refuses half a character, which cannot be stored unchanged', () => {
    expect(validateSource(`Hà \uD83D Nội`)).toEqual({ code: 'not-utf8', byte: 5 });
  });

  it('has an answer for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        expect(() => validateSource(source)).not.toThrow();
      }),
    );
  });
});

describe('decodeSource', () => {
  it.each<[string, Uint8Array, SourceFault]>([
    ['no bytes', new Uint8Array(), { code: 'empty' }],
    ['Latin-1', latin1('Hà Tây: cà phê'), { code: 'not-utf8', byte: 2 }],
    ['Windows-1258', Uint8Array.from([0x48, 0xe0, 0x20, 0x4e, 0xf4, 0xf2, 0x69]), { code: 'not-utf8', byte: 2 }],
    ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFHà Nội', 'utf16le')), { code: 'not-utf8', byte: 1 }],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), { code: 'binary' }],
    ['a cut-off character', utf8('Hà Nội ở').slice(0, -1), { code: 'not-utf8', byte: 11 }],
    [
      'a PDF renamed .txt',
      Uint8Array.from(Buffer.from('%PDF-1.4\n%\xe2\xe3', 'latin1')),
      { code: 'document', format: 'PDF' },
    ],
  ])('refuses %s', (_, bytes, fault) => {
    expect(decodeSource(bytes)).toEqual({ ok: false, fault });
  });

  it('never throws on any bytes, and gives back what it took', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeSource(bytes);
        if (decoded.ok) expect(utf8(decoded.source)).toEqual(bytes);
      }),
    );
  });
});
