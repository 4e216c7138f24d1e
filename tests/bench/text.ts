import { loadDictionary } from '../../src/lib/server/dictionary.ts';
import { listReadings, openReading } from '../../src/lib/server/library.ts';
import { loadSegmenter } from '../../src/lib/server/segmenter.ts';
import { analyse } from '../../src/lib/text/analyse.ts';
import { realInput } from '../measuring-material.ts';
import { atMost, fastest, type Row } from './row.ts';

/** The press article where there is one, else the longest bundled text. */
function longestText(): string {
  const sources = listReadings().flatMap(({ reading, levels }) =>
    levels.map(({ level }) => openReading(reading, level)!.article.source),
  );
  return realInput() ?? sources.reduce((a, b) => (a.length >= b.length ? a : b));
}

/** Analysis of an article. */
export function textRows(): Row[] {
  const dictionary = loadDictionary();
  const segmenter = loadSegmenter();
  const article = longestText();
  const thousand = article.split(/\s+/).length / 1000;
  for (let round = 0; round < 20; round++) analyse(article, dictionary, segmenter);
  const analysing = fastest(30, () => void analyse(article, dictionary, segmenter)) / thousand;
  return [atMost('analyse, 1,000 syllables, warm', analysing, 10, 'ms')];
}
