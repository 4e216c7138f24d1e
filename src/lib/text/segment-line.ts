import type { Word } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenise } from './tokens.ts';
import { words } from './words.ts';

/** Terms opened up into the words they are made of. */
function plainWords(word: Word): Word[] {
  return word.kind === 'term' && word.parts.length > 0 ? word.parts.flatMap(plainWords) : [word];
}

/** One line with its words separated by one space and the syllables of a word joined by `_`; nothing else changes. */
export function segmentLine(line: string, lexicon: Lexicon): string {
  const pieces: string[] = [];
  let end = 0;
  // What lies between two words is white space, or characters that cannot be seen: these are kept, on their own.
  const gap = (upTo: number) => {
    const unseen = line.slice(end, upTo).replace(/\s+/gu, ' ').trim();
    if (unseen !== '') pieces.push(unseen);
  };
  for (const word of words(line, lexicon, tokenise(line)).flatMap(plainWords)) {
    gap(word.start);
    pieces.push(word.text.replace(/\s+/gu, '_'));
    end = word.end;
  }
  gap(line.length);
  return pieces.join(' ');
}
