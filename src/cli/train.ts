import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dictionary, loadDictionary } from '../lib/server/dictionary.ts';
import { encodeModel } from '../lib/text/segmenter/model.ts';
import { createSegmenter } from '../lib/text/segmenter/segmenter.ts';
import { goldSentences } from '../lib/text/segmenter/training/gold.ts';
import { scoreLines } from '../lib/text/segmenter/training/score.ts';
import { segmentLine } from '../lib/text/segment-line.ts';
import { trainSegmenter } from '../lib/text/segmenter/training/train.ts';
import { countedList, headwordList, placeList } from '../lib/text/segmenter/training/word-lists.ts';
import { mostDictionaries } from '../lib/text/segmenter/word-trie.ts';
import { decodeUtf8 } from './standard-input.ts';
import type { Dictionary } from '../lib/dictionary/dictionary.ts';
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

/** How common a name is taken to be that no list counts: rare. */
const uncounted = 3;

function listFrom(path: string, parse: (text: string) => string[]): string[] {
  try {
    return parse(read(path));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${path} is no list of this kind: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Words of our own dictionary. Those built from components are left out: they are terms of several words. So are
 * phrases (“trước khi”), and abbreviations, which are one token.
 */
function ownHeadwords({ entries }: Dictionary): { words: string[]; names: string[]; classes: Map<string, string[]> } {
  const spellings = ({ headword, variants }: (typeof entries)[number]) => [headword, ...(variants ?? [])];
  const single = entries.filter(({ components }) => components === undefined);
  const classes = new Map<string, string[]>();
  for (const entry of entries) {
    for (const spelling of spellings(entry).filter((text) => !text.includes(' '))) {
      const key = spelling.toLowerCase();
      classes.set(key, [...new Set([...(classes.get(key) ?? []), ...entry.senses.map(({ pos }) => pos)])]);
    }
  }
  return {
    words: headwordList(
      single
        .filter(({ senses: [{ pos }] }) => pos !== 'abbreviation' && pos !== 'phrase')
        .flatMap(spellings)
        .join('\n'),
    ),
    names: single.filter(({ senses: [{ pos }] }) => pos === 'name').flatMap(spellings),
    classes,
  };
}

/** Our dictionary as another checkout has it: `folder` is what holds its `dictionaries`. */
function ownFrom(folder: string): Dictionary {
  try {
    return loadDictionary(folder);
  } catch (error) {
    throw new UserError(
      `cannot read ${folder}/dictionaries: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
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
      headwords: { type: 'string', multiple: true, default: [] },
      places: { type: 'string', multiple: true, default: [] },
      own: { type: 'string' },
      tune: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '24' },
      rounds: { type: 'string', default: '16' },
    },
  });
  if (positionals.length === 0) throw new UserError('give at least one file of hand-segmented sentences');
  const list = (path: string | undefined) => (path === undefined ? [] : countedList(read(path)));
  if (values.headwords.length >= mostDictionaries)
    throw new UserError(`--headwords can be given ${mostDictionaries - 1} times at most`);
  const own = ownHeadwords(values.own === undefined ? dictionary() : ownFrom(values.own));
  const names = [...own.names, ...values.places.flatMap((path) => listFrom(path, placeList))];
  const started = performance.now();
  const model = trainSegmenter(
    {
      sentences: positionals.flatMap((path) => goldSentences(read(path))),
      words: list(values.words),
      names: [...list(values.names), ...names.map((text) => ({ text, count: uncounted }))],
      phrases: list(values.phrases),
      headwords: [own.words, ...values.headwords.map((path) => listFrom(path, headwordList))],
      classes: own.classes,
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
