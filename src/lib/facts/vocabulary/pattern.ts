/** Building blocks of the rules' patterns. `\b` knows ASCII letters only, so that word edges are spelled out. */

/** Nothing of a word before this place. */
export const edgeBefore = '(?<![\\p{L}\\p{M}\\p{N}])';
/** Nothing of a word after this place. */
export const edgeAfter = '(?![\\p{L}\\p{M}\\p{N}])';

/** A pattern for any of the phrases of a list written with ` | ` between them, the longest first. */
export function anyOf(list: string): string {
  const phrases = list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  return `(?:${phrases.sort((a, b) => b.length - a.length).join('|')})`;
}

/** The same with word edges on both sides. */
export function anyWordOf(list: string): string {
  return `${edgeBefore}${anyOf(list)}${edgeAfter}`;
}
