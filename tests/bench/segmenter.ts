import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createSegmenter } from '../../src/lib/text/segmenter/segmenter.ts';
import { tokenise, type Spellings } from '../../src/lib/text/tokens.ts';
import { measuringMaterial } from '../measuring-material.ts';
import { listReadings, openReading } from '../../src/lib/server/library.ts';
import { atMost, fastest, timesAsLong, type Row } from './row.ts';

/** The treebank's sentences where they are at hand, else our own readings. */
function sampleLines(): string[] {
  const gold = measuringMaterial('segmentation/vtb-dev.gold.txt');
  if (gold !== null) return readFileSync(gold, 'utf8').trim().replaceAll('_', ' ').split('\n');
  return listReadings()
    .flatMap(({ reading, levels }) => levels.map(({ level }) => openReading(reading, level)!.article.source))
    .flatMap((source) => source.split('\n'));
}

/** A million syllables, a line at a time. */
function million(): string[] {
  const sample = sampleLines();
  const lines: string[] = [];
  for (let syllables = 0; syllables < 1_000_000;) {
    for (const line of sample) {
      lines.push(line);
      syllables += line.split(/\s+/).length;
    }
  }
  return lines;
}

/** Speed against the floor every segmenter stands on, size, and time to load. */
export function segmenterRows(): Row[] {
  const bytes = readFileSync('static/segmenter/segmenter.bin');
  const segmenter = createSegmenter(bytes);
  const lines = million();
  const text = lines.join('\n');
  const counts = new Map(text.split(/\s+/).map((syllable, index) => [syllable, index]));
  let known = 0;
  const split = () => {
    for (const syllable of text.split(/\s+/)) if (counts.has(syllable)) known++;
  };
  const segment = () => {
    const spellings: Spellings = new Map();
    for (const line of lines) known += segmenter.segment(line, tokenise(line, 0, line.length, spellings)).length;
  };
  const times = timesAsLong(15, segment, split);
  // Last: code that many segmenters share runs slower than the code of one.
  const loading = fastest(5, () => void createSegmenter(bytes));
  if (known === 0) throw new Error('nothing was looked up');
  return [
    atMost('tokens and words of a million syllables, times split and look-up', times, 4, '×'),
    atMost('loading the segmenter', loading, 50, 'ms'),
    atMost('segmenter model and lexicon, compressed', gzipSync(bytes).length / 1024, 300, 'KB'),
  ];
}
