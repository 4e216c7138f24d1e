import { dictionary } from '../lib/server/dictionary.ts';
import { segmenter } from '../lib/server/segmenter.ts';
import { analyse } from '../lib/text/analyse.ts';
import { coverageOf, totalCoverage, type Coverage } from '../lib/text/coverage.ts';
import { readBytes } from './read-file.ts';
import { decodeUtf8, printJson, standardInput } from './standard-input.ts';
import { UserError } from './user-error.ts';

function coverageOfFile(path: string): Coverage {
  const bytes = readBytes(path);
  try {
    return coverageOf(analyse(decodeUtf8(bytes), dictionary(), segmenter()));
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${path}: ${error.message}`);
    throw error;
  }
}

/**
 * `tung-cau coverage [FILE…]`: how many running words the dictionary knows, as JSON: of standard input, or of each file
 * and of all together, `{files: [{file, …}], total}`. Every file must be readable before anything is printed.
 */
export async function coverage(paths: string[]): Promise<number> {
  if (paths.length === 0) {
    await printJson(coverageOf(analyse(await standardInput(), dictionary(), segmenter())));
    return 0;
  }
  const files = paths.map((file) => ({ file, ...coverageOfFile(file) }));
  await printJson({ files, total: totalCoverage(files) });
  return 0;
}
