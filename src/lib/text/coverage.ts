import { sentencesOf, type Article, type Word } from './article.ts';

/** How much of a text a dictionary knows. Punctuation, numbers, dates, names and bylines are not counted. */
export interface Coverage {
  words: number;
  /** Words with an entry of their own. */
  exact: number;
  /** Words without one whose parts all have entries. */
  byParts: number;
  missing: number;
  /** The missing words in lower case, the most frequent first. */
  missingWords: { text: string; count: number }[];
}

function knownByParts(word: Word): boolean {
  return word.entry !== null || (word.parts.length > 0 && word.parts.every(knownByParts));
}

/** Counts the running words of an article that have a gloss. */
export function coverageOf(article: Article): Coverage {
  const missing = new Map<string, number>();
  const result: Coverage = { words: 0, exact: 0, byParts: 0, missing: 0, missingWords: [] };
  // A byline (`date 2021-12`, an author) stands beside the text rather than in it.
  const text = sentencesOf(article).filter(({ kind }) => kind !== 'byline');
  for (const word of text.flatMap((sentence) => sentence.words)) {
    if (word.kind !== 'word' && word.kind !== 'term') continue;
    result.words++;
    if (word.entry !== null) result.exact++;
    else if (knownByParts(word)) result.byParts++;
    else {
      result.missing++;
      const spelling = word.text.normalize('NFC').toLowerCase();
      missing.set(spelling, (missing.get(spelling) ?? 0) + 1);
    }
  }
  result.missingWords = byCount(missing);
  return result;
}

function byCount(counts: ReadonlyMap<string, number>): Coverage['missingWords'] {
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

/** The coverage of several texts together. */
export function totalCoverage(texts: readonly Coverage[]): Coverage {
  const sum = (count: (text: Coverage) => number) => texts.reduce((total, text) => total + count(text), 0);
  const missing = new Map<string, number>();
  for (const { text, count } of texts.flatMap(({ missingWords }) => missingWords)) {
    missing.set(text, (missing.get(text) ?? 0) + count);
  }
  return {
    words: sum(({ words }) => words),
    exact: sum(({ exact }) => exact),
    byParts: sum(({ byParts }) => byParts),
    missing: sum(({ missing }) => missing),
    missingWords: byCount(missing),
  };
}
