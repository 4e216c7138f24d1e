import { firstBytes, type OpenFile } from './byte-streams.ts';
import { unreadable } from './file-fault.ts';
import { isKaikkiLine, kaikkiEntries } from './kaikki.ts';
import type { Limits } from './limits.ts';
import { openFiles, type GivenFile } from './open-files.ts';
import type { OutsideDictionary } from './outside-entry.ts';
import { isStardictHeader, openStardict } from './stardict.ts';
import { decodeAll, looksUtf16 } from './utf8.ts';
import { wordListEntries, wordListFormat } from './word-lists.ts';
import { openYomitan, yomitanIndex } from './yomitan.ts';

/** Bytes by which the format of a text is judged. */
const lookedAt = 64 * 1024;

async function stardictHeader(files: readonly OpenFile[]): Promise<OpenFile | undefined> {
  for (const file of files) {
    const start = new TextDecoder().decode(await firstBytes(file.open(), 40));
    if (isStardictHeader(start)) return file;
  }
  return undefined;
}

/** The lines at the start of a file; throws when they are not UTF-8. */
async function firstLines(file: OpenFile): Promise<string[]> {
  const bytes = await firstBytes(file.open(), lookedAt);
  if (bytes.length === 0) unreadable({ code: 'empty', file: file.name });
  if (looksUtf16(bytes)) unreadable({ code: 'not-utf8', file: file.name, line: null, guess: 'UTF-16' });
  // No text holds a zero, and pictures, programs and databases do.
  if (bytes.includes(0)) unreadable({ code: 'unknown-format', file: file.name });
  const text = decodeAll(bytes, file.name, bytes.length === lookedAt);
  if (text.trim() === '') unreadable({ code: 'empty', file: file.name });
  const lines = text.split(/\r?\n/);
  // The last one may go on.
  if (bytes.length === lookedAt && lines.length > 1) lines.pop();
  return lines.filter((line) => line.trim() !== '');
}

async function openText(file: OpenFile): Promise<OutsideDictionary> {
  const lines = await firstLines(file);
  const name = file.name.replace(/^.*[/\\]/, '').replace(/\.[a-z\d]{2,5}$/i, '');
  if (isKaikkiLine(lines[0] ?? '')) return { format: 'kaikki', name, found: kaikkiEntries(file) };
  const format = wordListFormat(lines) ?? unreadable({ code: 'unknown-format', file: file.name });
  return { format, name, found: wordListEntries(file, format) };
}

/**
 * Finds out of which format the given files are, by what is in them, and opens the one dictionary they make up: zipped,
 * gzipped or as they are. Throws `UnreadableDictionary`, here or while its entries are gone through.
 */
export async function openDictionary(given: readonly GivenFile[], limits: Limits): Promise<OutsideDictionary> {
  const files = await openFiles(given, limits);
  const index = yomitanIndex(files);
  if (index !== undefined) return openYomitan(files, index);
  const header = await stardictHeader(files);
  if (header !== undefined) return openStardict(files, header, limits);
  const texts = files.filter(({ name }) => !/(?:^|\/)(?:readme|licen[cs]e|copying)[^/]*$/i.test(name));
  if (files.length > 1 && texts.length > 1) unreadable(partsWithoutHeader(files) ?? { code: 'several' });
  return openText(texts[0] ?? files[0]);
}

/** What is missing when somebody chose some of the files of a StarDict dictionary. */
function partsWithoutHeader(files: readonly OpenFile[]) {
  return files.some(({ name }) => /\.(?:idx|dict)$/i.test(name))
    ? ({ code: 'missing-part', part: '.ifo' } as const)
    : null;
}
