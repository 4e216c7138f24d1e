import type { OpenFile } from './byte-streams.ts';
import { unreadable } from './file-fault.ts';
import { rowLimit } from './limits.ts';
import { decoded } from './utf8.ts';

const structure = /["[\]{}]/g;
const stringEnd = /["\\]/g;

/**
 * The elements of a file that is one JSON array of arrays or objects, each as soon as it is there: banks of 40 MB are
 * common, and parsing one whole takes ten times that in memory. Throws `not-json` with the number of the element, also
 * when the file breaks off.
 */
export async function* arrayElements(file: OpenFile): AsyncGenerator<unknown> {
  let text = '';
  let at = 0;
  /** 0 before the array, 1 between its elements, more inside one. */
  let depth = 0;
  let start = 0;
  let inString = false;
  let row = 0;
  let ended = false;
  const wrong = (): never => unreadable({ code: 'not-json', file: file.name, row: row + 1 });

  function parse(element: string): unknown {
    try {
      return JSON.parse(element);
    } catch {
      return wrong();
    }
  }

  /** Moves on to the next sign that matters; false when the text so far has none. */
  function advance(): boolean {
    const pattern = inString ? stringEnd : structure;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (depth < 2) {
      const between = text.slice(at, match?.index ?? text.length);
      if (!/^[\s,]*$/.test(between)) wrong();
    }
    if (match === null) {
      at = text.length;
      return false;
    }
    at = match.index;
    return true;
  }

  for await (const piece of decoded(file)) {
    // Between elements nothing before the mark is needed any more.
    text = depth < 2 ? text.slice(at) + piece : text.slice(start) + piece;
    at = depth < 2 ? 0 : at - start;
    start = 0;
    while (advance()) {
      const sign = text[at];
      if (sign === '\\') {
        // The escaped character may only come with the next piece.
        if (at + 1 >= text.length) break;
        at += 2;
        continue;
      }
      if (ended || (depth === 0 && sign !== '[') || (depth === 1 && (sign === '"' || sign === '}'))) wrong();
      at++;
      if (sign === '"') inString = !inString;
      else if (sign === '[' || sign === '{') {
        if (depth++ === 1) start = at - 1;
      } else if (--depth === 1) {
        yield parse(text.slice(start, at));
        row++;
      } else if (depth === 0) ended = true;
    }
    if (depth > 1 && text.length - start > rowLimit) {
      unreadable({ code: 'row-too-long', file: file.name, row: row + 1 });
    }
  }
  if (!ended) wrong();
}
