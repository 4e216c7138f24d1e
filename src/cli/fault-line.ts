import type { TextFault } from '../lib/server/texts.ts';

/** Why a text cannot be taken, in one line for the person at the keyboard. */
export function faultLine(fault: TextFault): string {
  switch (fault.code) {
    case 'empty':
      return 'there is no text in it';
    case 'too-long':
      return `it has ${fault.length} characters, and ${fault.limit} is the most; split it`;
    case 'document':
      return `it is a ${fault.format} file, not plain text; copy the text out of it into a .txt file`;
    case 'binary':
      return 'it is not text';
    case 'not-utf8':
      return `it is not UTF-8 (byte ${fault.byte}); save it as UTF-8 and try again`;
    case 'no-diacritics':
      return 'it looks like Vietnamese without its diacritics, which cannot be read';
    case 'not-vietnamese':
      return 'it does not look like Vietnamese';
    case 'title-too-long':
      return `the title is longer than ${fault.limit} characters`;
  }
}
