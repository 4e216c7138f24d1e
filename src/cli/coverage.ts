import { dictionary } from '../lib/server/dictionary.ts';
import { analyse } from '../lib/text/analyse.ts';
import { coverageOf } from '../lib/text/coverage.ts';
import { printJson, standardInput } from './standard-input.ts';

/** `tung-cau coverage`: how many running words of standard input the dictionary knows, as JSON. */
export async function coverage(): Promise<number> {
  await printJson(coverageOf(analyse(await standardInput(), dictionary())));
  return 0;
}
