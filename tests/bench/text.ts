import { gzipSync } from 'node:zlib';
import { dictionaryFiles, loadDictionary } from '../../src/lib/server/dictionary.ts';
import { listReadings, openReading } from '../../src/lib/server/library.ts';
import { analyse } from '../../src/lib/text/analyse.ts';
import { tokenise } from '../../src/lib/text/tokens.ts';
import { words } from '../../src/lib/text/words.ts';
import { realInput } from '../measuring-material.ts';
import { atMost, fastest, type Row } from './row.ts';

/** The longest bundled text, and the press article where there is one. */
function texts(): { longest: string; article: string } {
  const sources = listReadings().flatMap(({ reading, levels }) =>
    levels.map(({ level }) => openReading(reading, level)!.article.source),
  );
  const longest = sources.reduce((a, b) => (a.length >= b.length ? a : b));
  return { longest, article: realInput() ?? longest };
}

/** Splitting on white space with one look-up a syllable: the floor every segmenter stands on. */
function splitAndLookUp(text: string, counts: Map<string, number>): number {
  let known = 0;
  for (const syllable of text.split(/\s+/)) if (counts.has(syllable)) known++;
  return known;
}

/** Segmenting speed, analysis of an article, loading the dictionary. */
export function textRows(): Row[] {
  const dictionary = loadDictionary();
  const { longest, article } = texts();
  const long = Array.from({ length: 40 }, () => longest).join('\n');
  const syllables = new Map(long.split(/\s+/).map((syllable, index) => [syllable, index]));
  const lines = long.split('\n');
  const segmenting = fastest(5, () => {
    for (const line of lines) words(line, dictionary, tokenise(line));
  });
  const splitting = fastest(20, () => void splitAndLookUp(long, syllables));
  const thousand = article.split(/\s+/).length / 1000;
  for (let round = 0; round < 20; round++) analyse(article, dictionary);
  const analysing = fastest(30, () => void analyse(article, dictionary)) / thousand;
  const loading = fastest(5, () => void loadDictionary());
  const size = gzipSync(
    dictionaryFiles()
      .map(({ text }) => text)
      .join(''),
  ).length;
  return [
    atMost('segmenting, times split and look-up', segmenting / splitting, 4, '×'),
    atMost('analyse, 1,000 syllables, warm', analysing, 10, 'ms'),
    atMost('loading the dictionary', loading, 500, 'ms'),
    atMost('dictionary, compressed', size / 1024, 1024, 'KB'),
  ];
}
