import * as v from 'valibot';
import { parse } from 'yaml';
import { sentencesOf, type Article } from '../text/article.ts';

/** A reading as a teacher writes it: front matter, then a sentence a line, each followed by `> ` and its translation. */

const frontMatter = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  translation: v.pipe(v.string(), v.nonEmpty()),
  level: v.picklist(['de', 'vua', 'kho']),
  date: v.pipe(v.string(), v.isoDate()),
  summary: v.pipe(v.string(), v.nonEmpty()),
  source: v.pipe(v.string(), v.nonEmpty()),
  licence: v.literal('CC BY 4.0'),
});

export interface ReadingFile {
  title: string;
  translation: string;
  level: 'de' | 'vua' | 'kho';
  date: string;
  summary: string;
  sourceNote: string;
  /** The Vietnamese text alone: title, then paragraphs, a blank line between them. */
  source: string;
  /** English by the start of its sentence in `source`. */
  translations: Map<number, string>;
}

/** A reading that cannot be used; the message names the file and the line. */
export class ReadingError extends Error {}

function splitFrontMatter(text: string, path: string): { head: unknown; body: string[]; firstLine: number } {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  const close = lines.indexOf('---', 1);
  if (lines[0] !== '---' || close < 0)
    throw new ReadingError(`${path}:1: begin with front matter between two lines “---”`);
  // The core schema would read the date as a date; the failsafe one leaves every value the text it is.
  const head: unknown = parse(lines.slice(1, close).join('\n'), { schema: 'failsafe' });
  return { head, body: lines.slice(close + 1), firstLine: close + 2 };
}

/** Reads one level of a reading. Throws `ReadingError` naming the file, line and fault. */
export function parseReading(text: string, path: string): ReadingFile {
  const { head, body, firstLine } = splitFrontMatter(text, path);
  const checked = v.safeParse(frontMatter, head);
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new ReadingError(`${path}:1: ${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
  }
  const { title, translation, source: sourceNote, ...rest } = checked.output;
  const translations = new Map([[0, translation]]);
  let source = title;
  let last: number | null = null;
  let separator = '\n\n';
  for (const [index, raw] of body.entries()) {
    const line = raw.trim();
    if (line === '') separator = '\n\n';
    else if (line.startsWith('> ')) {
      if (last === null) throw new ReadingError(`${path}:${firstLine + index}: this translation follows no sentence`);
      translations.set(last, line.slice(2).trim());
      last = null;
    } else {
      source += separator;
      last = source.length;
      source += line.replace(/^## /, '');
      separator = ' ';
    }
  }
  return { ...rest, title, translation, sourceNote, source, translations };
}

/** English by sentence id; a sentence the file gives no translation for has none. */
export function translationsOf(file: ReadingFile, article: Article): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id, start } of sentencesOf(article)) {
    const english = file.translations.get(start);
    if (english !== undefined) found[id] = english;
  }
  return found;
}
