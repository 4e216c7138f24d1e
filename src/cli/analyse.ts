import { parseArgs } from 'node:util';
import { dictionary } from '../lib/server/dictionary.ts';
import { segmenter } from '../lib/server/segmenter.ts';
import { analyse } from '../lib/text/analyse.ts';
import { sentencesOf } from '../lib/text/article.ts';
import { printJson, standardInput } from './standard-input.ts';

/** `tung-cau analyse`: sentences and words of the text on standard input, as JSON. */
export async function analyseText(argv: string[]): Promise<number> {
  parseArgs({ args: argv });
  const article = analyse(await standardInput(), dictionary(), segmenter());
  await printJson({ title: article.title, sentences: sentencesOf(article) });
  return 0;
}
