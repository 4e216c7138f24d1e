import { parseArgs } from 'node:util';
import { extractFacts } from '../lib/facts/extract.ts';
import { dictionary } from '../lib/server/dictionary.ts';
import { segmenter } from '../lib/server/segmenter.ts';
import { analyse } from '../lib/text/analyse.ts';
import { printJson, standardInput } from './standard-input.ts';

/** `tung-cau facts`: what the text on standard input says, each fact with its place, as JSON. */
export async function facts(argv: string[]): Promise<number> {
  parseArgs({ args: argv });
  await printJson({ facts: extractFacts(analyse(await standardInput(), dictionary(), segmenter())) });
  return 0;
}
