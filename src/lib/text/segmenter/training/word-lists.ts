/** A word, name or phrase with how often it was met. */
export interface Counted {
  text: string;
  count: number;
}

/** Reads the second and third column of a list whose first line names the columns: rank, text, count, … */
export function countedList(tsv: string): Counted[] {
  return tsv
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((columns) => columns.length > 2)
    .map(([, text, count]) => ({ text, count: Number(count) }));
}

const spelling = /^\p{L}[\p{L}\p{M}’']*(?:[ -][\p{L}\p{M}’']+)*$/u;

/** NFC, a Vietnamese Đ where an Icelandic Ð was typed, each spelling once; what is no row of syllables is left out. */
function cleaned(texts: Iterable<string>): string[] {
  const tidy = [...texts].map((text) => text.normalize('NFC').trim().replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'));
  return [...new Set(tidy)].filter((text) => spelling.test(text));
}

/**
 * The headwords of a dictionary, and nothing else of it: the keys of a JSON object, or lines `headword : gloss` or
 * `headword`, where lines that begin with `#` are comments. Throws a `SyntaxError` on broken JSON.
 */
export function headwordList(text: string): string[] {
  if (text.trimStart().startsWith('{')) return cleaned(Object.keys(JSON.parse(text) as object));
  const lines = text.replaceAll('\uFEFF', '').split(/\r?\n/);
  return cleaned(lines.filter((line) => !line.startsWith('#')).map((line) => line.split(' : ')[0]));
}

/** The names of several syllables in a JSON object of places, `{ code: { name } }`. Throws on any other JSON. */
export function placeList(text: string): string[] {
  const places = Object.values(JSON.parse(text) as Record<string, { name: string }>);
  return cleaned(places.map(({ name }) => name)).filter((name) => name.includes(' '));
}
