import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dictionary } from '../lib/server/dictionary.ts';
import { encodeModel } from '../lib/text/segmenter/model.ts';
import { createSegmenter } from '../lib/text/segmenter/segmenter.ts';
import { goldSentences } from '../lib/text/segmenter/training/gold.ts';
import { countedList, type Counted } from '../lib/text/segmenter/training/known-lists.ts';
import { scoreLines } from '../lib/text/segmenter/training/score.ts';
import { segmentLine } from '../lib/text/segment-line.ts';
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

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UserError(`--${option} wants a whole number, not “${text}”`);
  return Number(text);
}

/** How common a headword is taken to be that no list counts: rare. */
const uncounted = 20;

/**
 * Names, or nouns, among our own headwords. Other words are left to the lists and the sentences: a headword may be any
 * expression worth a gloss (“cho biết”, “trước khi”), and the hand-segmented sentences keep many of those apart.
 */
function headwords(pos: 'name' | 'noun'): Counted[] {
  return dictionary()
    .entries.filter(({ components, senses }) => components === undefined && senses[0].pos === pos)
    .flatMap(({ headword, variants }) => [headword, ...(variants ?? [])])
    .map((text) => ({ text, count: uncounted }));
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
      runs: { type: 'string', default: '8' },
      rounds: { type: 'string', default: '4' },
    },
  });
  if (positionals.length === 0) throw new UserError('give at least one file of hand-segmented sentences');
  const list = (path: string | undefined) => (path === undefined ? [] : countedList(read(path)));
  const started = performance.now();
  const model = trainSegmenter(
    {
      sentences: positionals.flatMap((path) => goldSentences(read(path))),
      words: [...list(values.words), ...headwords('noun')],
      names: [...list(values.names), ...headwords('name')],
      phrases: list(values.phrases),
    },
    {
      seed: wholeNumber(values.seed, 'seed'),
      rounds: wholeNumber(values.rounds, 'rounds'),
      runs: Math.max(1, wholeNumber(values.runs, 'runs')),
    },
  );
  const bytes = encodeModel(model);
  console.error(`trained in ${((performance.now() - started) / 1000).toFixed(1)} s, ${bytes.length} bytes`);
  if (values.out !== undefined) writeFileSync(values.out, bytes);
  if (values.tune !== undefined) {
    const segmenter = createSegmenter(bytes);
    const gold = read(values.tune).normalize('NFC').split(/\r?\n/).filter(Boolean);
    const score = scoreLines(
      gold,
      gold.map((line) => segmentLine(line.replaceAll('_', ' '), segmenter)),
    );
    console.log(`F1 ${score.f1.toFixed(2)}  P ${score.precision.toFixed(2)}  R ${score.recall.toFixed(2)}`);
  }
  return 0;
}
