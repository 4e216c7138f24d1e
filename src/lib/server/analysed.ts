import { createHash } from 'node:crypto';
import { analyse } from '../text/analyse.ts';
import type { Article } from '../text/article.ts';
import { createBoundedCache } from './bounded-cache.ts';
import { dictionary } from './dictionary.ts';
import { segmenter } from './segmenter.ts';

/** Characters of source whose analyses are kept: a handful of long texts, or hundreds of news articles. */
const keptCharacters = 600_000;

const articles = createBoundedCache<Article>(keptCharacters, ({ source }) => source.length);

/** The analysis of a text with our dictionary, kept in memory for a while. Pure: the cache is never the truth. */
export function analysed(source: string): Article {
  const key = `${createHash('sha256').update(source).digest('base64')} ${dictionary().version}`;
  const kept = articles.get(key);
  if (kept !== undefined) return kept;
  const article = analyse(source, dictionary(), segmenter());
  articles.set(key, article);
  return article;
}
