import { gzipSync } from 'node:zlib';
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { UnreadableDictionary, type FileFault } from '../../../../src/lib/dictionary/formats/file-fault.ts';
import { uploadLimits, type Limits } from '../../../../src/lib/dictionary/formats/limits.ts';
import { openDictionary } from '../../../../src/lib/dictionary/formats/open-dictionary.ts';
import type { GivenFile } from '../../../../src/lib/dictionary/formats/open-files.ts';
import type { Found } from '../../../../src/lib/dictionary/formats/outside-entry.ts';

type Content = string | Uint8Array;

export function given(name: string, content: Content): GivenFile {
  return { name, blob: new Blob([content as BlobPart]) };
}

/** A zip of these files, in order. */
export async function zip(files: Record<string, Content>, options: { password?: string } = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [name, content] of Object.entries(files)) {
    await writer.add(
      name,
      typeof content === 'string' ? new TextReader(content) : new BlobReader(new Blob([content as BlobPart])),
    );
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

export interface StardictParts {
  ifo: string;
  idx: Buffer;
  dict: Buffer;
}

/** A StarDict dictionary of these entries; `header` changes or adds lines of the `.ifo`. */
export function stardict(
  entries: [headword: string, text: string][],
  header: Record<string, string> = {},
): StardictParts {
  const texts = entries.map(([, text]) => Buffer.from(text));
  let offset = 0;
  const records = entries.map(([headword], at) => {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(offset, 0);
    place.writeUInt32BE(texts[at].length, 4);
    offset += texts[at].length;
    return Buffer.concat([Buffer.from(`${headword}\0`), place]);
  });
  const idx = Buffer.concat(records);
  const fields = {
    version: '2.4.2',
    wordcount: String(entries.length),
    idxfilesize: String(idx.length),
    bookname: 'Thử',
    sametypesequence: 'm',
    ...header,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}=${value}`);
  return { ifo: ["StarDict's dict ifo file", ...lines, ''].join('\n'), idx, dict: Buffer.concat(texts) };
}

export function stardictFiles({ ifo, idx, dict }: StardictParts): GivenFile[] {
  return [given('thu.ifo', ifo), given('thu.idx', idx), given('thu.dict.dz', gzipSync(dict))];
}

/** A Yomitan zip with these banks. */
export function yomitan(banks: Record<string, unknown>, index: Record<string, unknown> = {}): Promise<Uint8Array> {
  const files = Object.entries(banks).map(([name, rows]) => [
    `${name}.json`,
    typeof rows === 'string' ? rows : JSON.stringify(rows),
  ]);
  const about = JSON.stringify({ title: 'Thử', format: 3, revision: '1', ...index });
  return zip({ 'index.json': about, ...(Object.fromEntries(files) as Record<string, string>) });
}

/** Everything a dictionary holds; throws when it cannot be read. */
export async function read(files: GivenFile[], limits: Partial<Limits> = {}) {
  const { format, name, found } = await openDictionary(files, { ...uploadLimits, ...limits });
  const all: Found[] = [];
  for await (const one of found) all.push(one);
  return { format, name, found: all };
}

/** The fault for which these files are refused; throws when they are not. */
export async function faultOf(files: GivenFile[], limits: Partial<Limits> = {}): Promise<FileFault> {
  try {
    await read(files, limits);
  } catch (error) {
    if (error instanceof UnreadableDictionary) return error.fault;
    throw error;
  }
  throw new Error('was read');
}
