import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dictionary } from '../lib/server/dictionary.ts';
import { encodeModel } from '../lib/text/segmenter/model.ts';
import { createSegmenter } from '../lib/text/segmenter/segmenter.ts';
import { goldSentences } from '../lib/text/segmenter/training/gold.ts';
import { countedList, type Counted } from '../lib/text/segmenter/training/known-lists.ts';
import { scoreLines } from '../lib/text/segmenter/training/score.ts';
import { segmentedLine } from '../lib/text/segmenter/training/segment-gold.ts';
import { trainSegmenter } from '../lib/text/segmenter/training/train.ts';
import { decodeUtf8 } from './standard-input.ts';
import { UserError } from './user-error.ts';

function read(path: string): string {
  try {
    return decodeUtf8(readFileSync(path));
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${path}: ${error.message}`);
    throw new UserError(`cannot read ${path}`);
  }
}

/** Our own headwords, but for terms, which are made of words; a word no list counts is a rare one. */
function headwords(names: boolean): Counted[] {
  return dictionary()
    .entries.filter(({ components, senses }) => components === undefined && (senses[0].pos === 'name') === names)
    .flatMap(({ headword, variants }) => [headword, ...(variants ?? [])])
    .map((text) => ({ text, count: 20 }));
}

/** `tung-cau train`: learns the segmenter’s model from hand-segmented sentences and lists with counts. */
export async function train(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      words: { type: 'string' },
      names: { type: 'string' },
      phrases: { type: 'string' },
      tune: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '10' },
    },
  });
  if (positionals.length === 0) throw new UserError('give at least one file of hand-segmented sentences');
  const list = (path: string | undefined) => (path === undefined ? [] : countedList(read(path)));
  const started = performance.now();
  const model = trainSegmenter(
    {
      sentences: positionals.flatMap((path) => goldSentences(read(path))),
      words: [...list(values.words), ...headwords(false)],
      names: [...list(values.names), ...headwords(true)],
      phrases: list(values.phrases),
    },
    { seed: Number(values.seed), rounds: Number(values.rounds) },
  );
  const bytes = encodeModel(model);
  console.error(`trained in ${((performance.now() - started) / 1000).toFixed(1)} s, ${bytes.length} bytes`);
  if (values.out !== undefined) writeFileSync(values.out, bytes);
  if (values.tune !== undefined) {
    const segmenter = createSegmenter(bytes);
    const gold = read(values.tune).normalize('NFC').split(/\r?\n/).filter(Boolean);
    const score = scoreLines(
      gold,
      gold.map((line) => segmentedLine(segmenter, line.replaceAll('_', ' '))),
    );
    console.log(`F1 ${score.f1.toFixed(2)}  P ${score.precision.toFixed(2)}  R ${score.recall.toFixed(2)}`);
  }
  return 0;
}
