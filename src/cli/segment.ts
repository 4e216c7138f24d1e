import { parseArgs } from 'node:util';
import { loadSegmenter } from '../lib/server/segmenter.ts';
import { segmentLine } from '../lib/text/segment-line.ts';
import type { Spellings } from '../lib/text/tokens.ts';
import { standardInput } from './standard-input.ts';

/** `tung-cau segment`: each line of standard input with words separated by spaces and their syllables joined by `_`. */
export async function segment(argv: string[]): Promise<number> {
  parseArgs({ args: argv });
  const segmenter = loadSegmenter();
  const lines = (await standardInput()).normalize('NFC').split(/\r?\n/);
  // A text that ends with a line break has no further line after it.
  if (lines.at(-1) === '') lines.pop();
  const spellings: Spellings = new Map();
  const output = lines.map((line) => `${segmentLine(line, segmenter, spellings)}\n`).join('');
  await new Promise<void>((resolve) => process.stdout.write(output, () => resolve()));
  return 0;
}
