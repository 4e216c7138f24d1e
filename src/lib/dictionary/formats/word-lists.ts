import type { OpenFile } from './byte-streams.ts';
import { entryOf, sensesOf, licenceIn, type Found } from './outside-entry.ts';
import { linesOf } from './utf8.ts';

/** Dictionaries that are plain text, an entry a line; lines that begin with `#` are remarks. */

/** Reads one line; null where the line is not of the format. */
type LineReader = (line: string, place: string) => Found[] | null;

/** At the semicolons that stand outside brackets. */
function atSemicolons(text: string): string[] {
  const senses = [''];
  let depth = 0;
  for (const piece of text.split(/([;()])/)) {
    if (piece === '(') depth++;
    else if (piece === ')') depth = Math.max(0, depth - 1);
    if (piece === ';' && depth === 0) senses.push('');
    else senses[senses.length - 1] += piece;
  }
  return senses;
}

/**
 * `headword : gloss; gloss`, as VNEDICT has it; several meanings may be numbered `(1) … (2) …`. Here and below without
 * patterns that try one run of white space from each of its places: a line may be a million characters long.
 */
function vnedictLine(line: string, place: string): Found[] | null {
  // A colon with a space on one side only may stand inside a headword, and is taken when there is no other.
  const colon = [/\s:\s/, /\s:|:\s/].map((pattern) => line.search(pattern)).find((at) => at >= 0);
  if (colon === undefined) return null;
  const at = line.indexOf(':', colon);
  const glosses = line.slice(at + 1);
  const senses = glosses.includes('(1)') ? glosses.split(/\(\d\d?\)/) : atSemicolons(glosses);
  return [entryOf(line.slice(0, at), sensesOf(null, senses), place)];
}

const han = /^\p{Script=Han}+$/u;

/** `headword /gloss/gloss/` or `headword [reading] /gloss/`, as CEDICT has it; it writes a word in two ways of Chinese. */
function cedictLine(line: string, place: string): Found[] | null {
  const whole = line.trimEnd();
  const slash = whole.indexOf('/');
  if (slash < 1 || slash > whole.length - 3 || !whole.endsWith('/')) return null;
  const head = whole.slice(0, slash).split('[', 1)[0].trim();
  const both = head.split(' ');
  const headwords = both.length === 2 && both.every((word) => han.test(word)) ? new Set(both) : [head];
  const senses = sensesOf(null, whole.slice(slash + 1, -1).split('/'));
  return [...headwords].map((headword) => entryOf(headword, senses, place));
}

const columns = {
  headword: /^(?:headword|word|term|vietnamese|từ|mục từ|từ mục)$/i,
  pos: /^(?:pos|part of speech|từ loại|loại từ)$/i,
  sense:
    /^(?:gloss|glosses|definition|definitions|meaning|meanings|sense|senses|english|translation|nghĩa|định nghĩa)$/i,
};

/**
 * Columns between tabs: the headword, then meanings, in which `\n` stands for a new line. A first line that names the
 * columns is heeded, so that they may come in any order and with a part of speech.
 */
function tsvReader(): LineReader {
  let order: { headword: number; pos: number; senses: number[] } | null = null;
  return (line, place) => {
    const cells = line.split('\t');
    if (order === null) {
      const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell.trim()));
      const senses = cells.flatMap((cell, at) => (columns.sense.test(cell.trim()) ? [at] : []));
      const named = find(columns.headword) !== -1 && senses.length > 0;
      order = named
        ? { headword: find(columns.headword), pos: find(columns.pos), senses }
        : { headword: 0, pos: -1, senses: [] };
      if (named) return [];
    }
    if (cells.length < 2) return null;
    const { headword, pos, senses } = order;
    const texts = senses.length > 0 ? senses.map((at) => cells[at] ?? '') : cells.slice(1);
    const lines = texts.flatMap((text) => text.split(/\\n|<br\s*\/?>/i));
    return [entryOf(cells[headword] ?? '', sensesOf(cells[pos], lines), place)];
  };
}

const readers = { vnedict: () => vnedictLine, cedict: () => cedictLine, tsv: tsvReader };

export type WordListFormat = keyof typeof readers;

/** A line that says something about the file and holds no entry. */
function isRemark(line: string): boolean {
  return line.startsWith('#') || line.trim() === '';
}

export async function* wordListEntries(file: OpenFile, format: WordListFormat): AsyncGenerator<Found> {
  const read = readers[format]();
  let saidLicence = false;
  for await (const { text, number } of linesOf(file)) {
    if (isRemark(text)) {
      const licence: string | null = saidLicence ? null : licenceIn(text);
      saidLicence ||= licence !== null;
      if (licence !== null) yield { kind: 'licence', licence };
      continue;
    }
    const place = `line ${number}`;
    yield* read(text, place) ?? [{ kind: 'refused', reason: 'no-separator', place }];
  }
}

/** The share of lines that must be of a format for the file to be. */
const share = 0.6;

/** Which of the formats these first lines of a file are of, or null. */
export function wordListFormat(lines: readonly string[]): WordListFormat | null {
  const entries = lines.filter((line) => !isRemark(line));
  const fits = (test: (line: string) => boolean) =>
    entries.length > 0 && entries.filter(test).length >= share * entries.length;
  if (fits((line) => line.includes('\t'))) return 'tsv';
  if (fits((line) => cedictLine(line, '') !== null)) return 'cedict';
  // A colon alone stands in JSON, settings and logs too.
  return fits((line) => / : /.test(line) && !/^\s*[{[<]/.test(line)) ? 'vnedict' : null;
}
