import { allBytes, type OpenFile } from './byte-streams.ts';
import { definitionSenses } from './definition.ts';
import { unreadable } from './file-fault.ts';
import type { Limits } from './limits.ts';
import { entryOf, licenceIn, type Found, type OutsideDictionary } from './outside-entry.ts';
import { readIndex, readSynonyms, type IndexEntry } from './stardict-index.ts';
import { slicesInOrder } from './stardict-slices.ts';
import { stripMarkup } from './strip-markup.ts';
import { decodeAll } from './utf8.ts';

/**
 * StarDict 2.4.2 and 3.0.0: `.ifo` says what the dictionary is, `.idx` where each headword's text lies in `.dict`, `.syn`
 * gives further spellings. After the description of the format that comes with StarDict (doc/StarDictFileFormat).
 */

const magic = "StarDict's dict ifo file";

const headerLimit = 64 * 1024;

export function isStardictHeader(start: string): boolean {
  return start.replace(/^\uFEFF/, '').startsWith(magic);
}

function headerFields(text: string): Map<string, string> {
  const pairs = text.split(/\r?\n/).map((line) => /^([a-z]+)=(.*)$/.exec(line.trim()));
  return new Map(pairs.filter((pair) => pair !== null).map(([, key, value]) => [key, value.trim()]));
}

/** The file beside the header with this ending; without one of the same name, the only one of that ending. */
function part(files: readonly OpenFile[], header: OpenFile, ending: string): OpenFile | undefined {
  const own = header.name.replace(/\.ifo$/i, ending).toLowerCase();
  const alike = files.filter(({ name }) => name.toLowerCase().endsWith(ending));
  return alike.find(({ name }) => name.toLowerCase() === own) ?? (alike.length === 1 ? alike[0] : undefined);
}

/** Field types whose text is for reading, plain and marked up; the others hold a pronunciation, a file or bytes. */
const plain = 'm';
const marked = 'gxkwh';

/** The readable text of an entry's data, whose fields are given by `types` or, without, each by its own first byte. */
function entryText(data: Uint8Array, types: string, file: string): string {
  const texts: string[] = [];
  let at = 0;
  for (let field = 0; at < data.length && (types === '' || field < types.length); field++) {
    const type = types === '' ? String.fromCharCode(data[at++]) : types[field];
    const last = types !== '' && field === types.length - 1;
    let end = data.length;
    if (type >= 'A' && type <= 'Z') {
      const size =
        last || at + 4 > data.length ? data.length - at : new DataView(data.buffer, data.byteOffset + at).getUint32(0);
      if (!last) at += 4;
      end = Math.min(at + size, data.length);
    } else if (!last) {
      const zero = data.indexOf(0, at);
      end = zero === -1 ? data.length : zero;
    }
    const isMarked = marked.includes(type);
    if (isMarked || type === plain) {
      const text = decodeAll(data.subarray(at, end), file);
      texts.push(isMarked ? stripMarkup(text) : text);
    }
    at = type >= 'a' && !last ? end + 1 : end;
  }
  return texts.join('\n').trim();
}

const aboutItself = /^00-?database/;

async function* found(
  entries: readonly IndexEntry[],
  synonyms: ReadonlyMap<number, string[]>,
  dict: OpenFile,
  types: string,
): AsyncGenerator<Found> {
  for await (const { entry, data } of slicesInOrder(entries, dict)) {
    const { headword, number } = entry;
    const place = `entry ${number} “${headword}”`;
    if (data === null) {
      yield { kind: 'refused', reason: 'too-long', place };
      continue;
    }
    const text = entryText(data, types, dict.name);
    if (aboutItself.test(headword)) {
      const licence = licenceIn(text);
      if (licence !== null) yield { kind: 'licence', licence };
      continue;
    }
    const senses = definitionSenses(text);
    for (const word of [headword, ...(synonyms.get(number - 1) ?? [])]) yield entryOf(word, senses, place);
  }
}

export async function openStardict(
  files: readonly OpenFile[],
  header: OpenFile,
  limits: Limits,
): Promise<OutsideDictionary> {
  const fields = headerFields(decodeAll(await allBytes(header, headerLimit), header.name));
  const version = fields.get('version') ?? '';
  if (version !== '2.4.2' && version !== '3.0.0') unreadable({ code: 'version', file: header.name, says: version });
  const index = part(files, header, '.idx') ?? unreadable({ code: 'missing-part', part: '.idx' });
  const dict = part(files, header, '.dict') ?? unreadable({ code: 'missing-part', part: '.dict' });
  const entries = await readIndex(index, header, fields, limits);
  const wanted = entries.reduce((sum, { size }) => sum + size, 0);
  // Entries may share their text, but not so that a small file stands for hours of reading.
  if (wanted > limits.unpackedBytes) {
    unreadable({ code: 'unpacked-too-big', file: dict.name, limit: limits.unpackedBytes });
  }
  const spellings = part(files, header, '.syn');
  const synonyms =
    spellings === undefined ? new Map<number, string[]>() : await readSynonyms(spellings, entries.length);
  const types = fields.get('sametypesequence') ?? '';
  const licence = licenceIn((fields.get('description') ?? '').replaceAll(/<br\s*\/?>/gi, '\n'));
  return {
    format: 'stardict',
    name: fields.get('bookname') || header.name.replace(/\.ifo$/i, ''),
    found: (async function* (): AsyncGenerator<Found> {
      if (licence !== null) yield { kind: 'licence', licence };
      yield* found(entries, synonyms, dict, types);
    })(),
  };
}
