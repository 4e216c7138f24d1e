import { allBytes, type OpenFile } from './byte-streams.ts';
import { unreadable } from './file-fault.ts';
import type { Limits } from './limits.ts';

/** Where the text of a headword lies in the `.dict` file, in bytes; `number` counts entries from 1. */
export interface IndexEntry {
  headword: string;
  offset: number;
  size: number;
  number: number;
}

/** An index has some 20 bytes an entry. */
const indexLimit = 128 * 1024 * 1024;

/** Words ended by a zero byte, each with `tail` bytes behind it. */
function* records(bytes: Uint8Array, tail: number, file: string): Generator<{ word: string; rest: DataView }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0, number = 1; at < bytes.length; number++) {
    const end = bytes.indexOf(0, at);
    if (end === -1 || end + 1 + tail > bytes.length) {
      unreadable({ code: 'header', file, field: 'entries', says: 'whole', found: `cut off in entry ${number}` });
    }
    let word: string;
    try {
      word = decoder.decode(bytes.subarray(at, end));
    } catch {
      unreadable({ code: 'not-utf8', file, line: null, guess: null });
    }
    yield { word, rest: new DataView(bytes.buffer, bytes.byteOffset + end + 1, tail) };
    at = end + 1 + tail;
  }
}

/**
 * Reads a `.idx` and compares it with what the header says of it. Only what is there is given room in memory, whatever
 * the header claims.
 */
export async function readIndex(
  index: OpenFile,
  header: OpenFile,
  fields: ReadonlyMap<string, string>,
  limits: Limits,
): Promise<IndexEntry[]> {
  const bytes = await allBytes(index, indexLimit);
  const disagree = (field: string, found: number) => {
    const says = fields.get(field);
    if (says !== undefined && Number(says) === found) return;
    unreadable({ code: 'header', file: header.name, field, says: says ?? 'nothing', found: String(found) });
  };
  disagree('idxfilesize', bytes.length);
  const wide = fields.get('idxoffsetbits') === '64';
  const entries: IndexEntry[] = [];
  for (const { word, rest } of records(bytes, wide ? 12 : 8, index.name)) {
    if (entries.length === limits.entries) unreadable({ code: 'too-many-entries', limit: limits.entries });
    const offset = wide ? Number(rest.getBigUint64(0)) : rest.getUint32(0);
    entries.push({ headword: word, offset, size: rest.getUint32(wide ? 8 : 4), number: entries.length + 1 });
  }
  disagree('wordcount', entries.length);
  return entries;
}

/** Further spellings by the place of their entry in the index, from 0. */
export async function readSynonyms(file: OpenFile, entries: number): Promise<Map<number, string[]>> {
  const synonyms = new Map<number, string[]>();
  for (const { word, rest } of records(await allBytes(file, indexLimit), 4, file.name)) {
    const at = rest.getUint32(0);
    if (at >= entries) unreadable({ code: 'bad-offset', file: file.name, headword: word });
    synonyms.set(at, [...(synonyms.get(at) ?? []), word]);
  }
  return synonyms;
}
