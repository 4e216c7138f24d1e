import { describe, expect, it } from 'vitest';
import { parseReading } from '../../../src/lib/reader/reading-file.ts';

const head = `---
title: Tin
translation: News
level: de
date: 2023-09-04
summary: A test.
source: Ours.
licence: CC BY 4.0
---
`;

describe('parseReading', () => {
  it('joins sentences with a space and paragraphs with a blank line', () => {
    const { source, translations } = parseReading(`${head}\nMột.\n> One.\nHai.\n> Two.\n\n## Ba\n> Three\n`, 'x.md');
    expect(source).toBe('Tin\n\nMột. Hai.\n\nBa');
    expect([...translations]).toEqual([
      [0, 'News'],
      [5, 'One.'],
      [10, 'Two.'],
      [16, 'Three'],
    ]);
  });

  it('reads files with Windows line ends', () => {
    expect(parseReading(`${head}\nMột.\n> One.\n`.replace(/\n/g, '\r\n'), 'x.md').source).toBe('Tin\n\nMột.');
  });

  it.each([
    ['no front matter', 'Một.\n', 'x.md:1: begin with front matter between two lines “---”'],
    ['an unknown level', head.replace('level: de', 'level: easy'), 'x.md:1: level: '],
    ['a missing field', head.replace('summary: A test.\n', ''), 'x.md:1: summary: '],
    ['a date that is none', head.replace('2023-09-04', 'hôm qua'), 'x.md:1: date: '],
    ['an unknown field', head.replace('licence:', 'author: me\nlicence:'), 'x.md:1: author: '],
    ['a translation of nothing', `${head}\n> One.\n`, 'x.md:11: this translation follows no sentence'],
    ['two translations in a row', `${head}\nMột.\n> One.\n> Uno.\n`, 'x.md:13: this translation follows no sentence'],
  ])('refuses %s and says where', (_, text, message) => {
    expect(() => parseReading(text, 'x.md')).toThrow(message);
  });
});
