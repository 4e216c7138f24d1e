import type { Segmenter } from './segmenter/segmenter.ts';
import { tokenise, type Spellings } from './tokens.ts';

/**
 * One line with its words separated by one space and the syllables of a word joined by `_`; nothing else changes. Share
 * one `spellings` between the lines of a text to read them faster.
 */
export function segmentLine(line: string, segmenter: Segmenter, spellings: Spellings = new Map()): string {
  const tokens = tokenise(line, 0, line.length, spellings);
  const pieces: string[] = [];
  let end = 0;
  // What lies between two words is white space, or characters that cannot be seen: these are kept, on their own.
  const gap = (upTo: number) => {
    const unseen = line.slice(end, upTo).replace(/\s+/gu, ' ').trim();
    if (unseen !== '') pieces.push(unseen);
  };
  let at = 0;
  for (const length of segmenter.segment(line, tokens)) {
    const first = tokens[at];
    const last = tokens[(at += length) - 1];
    gap(first.start);
    pieces.push(line.slice(first.start, last.end).replace(/\s+/gu, '_'));
    end = last.end;
  }
  gap(line.length);
  return pieces.join(' ');
}
