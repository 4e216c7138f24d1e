/**
 * Building blocks of the rules' patterns. `\b` knows ASCII letters only, so that word edges are spelled out. In patterns
 * written out a letter is `[A-Za-zÀ-ỹ]`, all that Vietnamese has and marks apart from their letters: with `\p{L}`, of which
 * there were hundreds, a quarter of the time of a process's first quiz went into compiling it. For the same reason patterns
 * that hold in any case have the flag `i` alone: with `u` they take up to twice as long to compile, and without a `\p{…}` or a
 * lone `.` or `[^…]`, which would match half an emoji, they match the same.
 */

/**
 * Letters, marks and digits of the scripts that an article can have. Ranges, not `\p{L}\p{M}\p{N}`: to compile such classes
 * takes a millisecond each, and there are hundreds of patterns. The Greek letters with several marks after Vietnamese ones
 * would double what a pattern without regard to case takes.
 */
const inWord =
  '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1ef9\\u3040-\\u9fff\\uac00-\\ud7a3';

/** Nothing of a word before this place. */
export const edgeBefore = `(?<![${inWord}])`;
/** Nothing of a word after this place. */
export const edgeAfter = `(?![${inWord}])`;

/** A pattern for any of the phrases of a list written with ` | ` between them, the longest first. */
export function anyOf(list: string): string {
  const phrases = list.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  return `(?:${phrases.sort((a, b) => b.length - a.length).join('|')})`;
}

/** The same with word edges on both sides. */
export function anyWordOf(list: string): string {
  return `${edgeBefore}${anyOf(list)}${edgeAfter}`;
}
