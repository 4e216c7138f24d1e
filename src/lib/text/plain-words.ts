/** Finds the words nothing can be said against: most of any text, told apart by a look at each letter. */

const letter = 1;
const mark = 2;
/** What may follow a plain word without making it part of something else, as the full stop in an address would. */
const stop = 3;
/** The same if white space follows in turn. */
const stopBeforeSpace = 4;

const tableSize = 0x1f00;
const classes = new Uint8Array(tableSize);
for (const [first, last] of [
  [0x41, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
]) {
  for (let code = first; code <= last; code++) {
    const character = String.fromCharCode(code);
    classes[code] = /\p{L}/u.test(character) ? letter : /\p{M}/u.test(character) ? mark : 0;
  }
}
for (const character of ' \t\n\r,;!?()"') classes[character.charCodeAt(0)] = stop;
for (const character of '.:') classes[character.charCodeAt(0)] = stopBeforeSpace;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/**
 * Where the run of letters that begins at `at` ends, when it is a word for certain; -1 when there is none or what
 * follows must be looked at closely.
 */
export function plainWordEnd(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(at);
  if (!(code < tableSize) || classes[code] !== letter) return -1;
  do code = text.charCodeAt(++end);
  while (code < tableSize && (classes[code] === letter || classes[code] === mark));
  if (end >= text.length) return end;
  if (code >= tableSize) return code === 0x201c || code === 0x201d || code === 0x2026 ? end : -1;
  if (classes[code] === stop) return end;
  if (classes[code] !== stopBeforeSpace) return -1;
  return end + 1 >= text.length || isSpace(text.charCodeAt(end + 1)) ? end : -1;
}

/** True for a mark that is a token of its own whatever stands beside it. */
export function isPlainMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e) return text.charCodeAt(at + 1) !== 0x2e;
  return (
    (code < tableSize && classes[code] === stop && !isSpace(code)) ||
    code === 0x3a ||
    code === 0x201c ||
    code === 0x201d
  );
}
