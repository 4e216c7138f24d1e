import type { OpenFile } from './byte-streams.ts';
import { unreadable } from './file-fault.ts';
import { rowLimit } from './limits.ts';

/** A line of a text file with its number, from 1. */
export interface Line {
  text: string;
  number: number;
}

function startsUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Whether this is the start of UTF-16: its mark, or Latin letters with a zero at every other place. */
export function looksUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  const zeros = (odd: number) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return startsUtf16(bytes) || (Math.min(even, odd) === 0 && even + odd > start.length / 4);
}

/** Bytes as text; `goesOn` when a character may be cut in two at the end. Throws `not-utf8` with no line. */
export function decodeAll(bytes: Uint8Array, file: string, goesOn = false): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
  } catch {
    return unreadable({ code: 'not-utf8', file, line: null, guess: looksUtf16(bytes) ? 'UTF-16' : null });
  }
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/** The text of a file piece by piece. Throws `not-utf8` with the line of the first wrong byte. */
export async function* decoded({ name, open }: OpenFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let breaks = 0;
  const decode = (bytes: Uint8Array | null): string => {
    try {
      return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      const [right] = new TextDecoder('utf-8').decode(bytes ?? new Uint8Array()).split('\uFFFD', 1);
      const guess = bytes !== null && looksUtf16(bytes) ? 'UTF-16' : null;
      return unreadable({ code: 'not-utf8', file: name, line: breaks + lineBreaks(right) + 1, guess });
    }
  };
  for await (const chunk of open()) {
    const text = decode(chunk);
    yield text;
    breaks += lineBreaks(text);
  }
  yield decode(null);
}

/** The lines of a file, without their breaks, stray byte order marks taken out. Throws `row-too-long`. */
export async function* linesOf(file: OpenFile): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  for await (const text of decoded(file)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield { text: tidy(line), number: ++number };
    if (rest.length > rowLimit) unreadable({ code: 'row-too-long', file: file.name, row: number + 1 });
  }
  if (rest !== '') yield { text: tidy(rest), number: number + 1 };
}

function tidy(line: string): string {
  return line.replace(/\r$/, '').replaceAll('\uFEFF', '');
}
