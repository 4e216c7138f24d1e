import { chunksOf } from './byte-streams.ts';
import { unreadable, UnreadableDictionary, type FileFault } from './file-fault.ts';

/** A file inside a zip. */
export interface ZippedFile {
  name: string;
  /** Unpacked bytes, as the zip claims. */
  size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** What zips made by file managers hold besides what was put in. */
const notes = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

function leavesItsFolder(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');
}

function faultOf(error: unknown, file: string): FileFault {
  if (error instanceof UnreadableDictionary) return error.fault;
  const encrypted = error instanceof Error && /encrypt|password/i.test(error.message);
  return { code: encrypted ? 'zip-encrypted' : 'zip-damaged', file };
}

/**
 * The files in a zip, by its central directory; nothing is unpacked yet. Throws `zip-damaged`, `zip-encrypted` and
 * `unsafe-name`, here or while a file is read: sizes and checksums are compared then.
 */
export async function zipFiles(zip: Blob, file: string): Promise<ZippedFile[]> {
  // Loaded here, because a process that is given no dictionary has no need of it.
  const { BlobReader, ZipReader } = await import('@zip.js/zip.js/lib/zip-core-native.js');
  const reader = new ZipReader(new BlobReader(zip), { useWebWorkers: false, filenameValidation: 'tolerant' });
  const found: ZippedFile[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      const { filename: name, uncompressedSize: size } = entry;
      if (leavesItsFolder(name)) unreadable({ code: 'unsafe-name', file, name });
      if (entry.directory || notes.test(name)) continue;
      if (entry.encrypted) unreadable({ code: 'zip-encrypted', file });
      found.push({
        name,
        size,
        async *open() {
          const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
          // A failure errors the writable side, and so reaches the reader below.
          const written = entry.getData(writable, { checkSignature: true }).catch(async (error: unknown) => {
            await writable.abort(error).catch(() => {});
          });
          try {
            yield* chunksOf(readable);
            await written;
          } catch (error) {
            unreadable(faultOf(error, file));
          }
        },
      });
    }
  } catch (error) {
    unreadable(faultOf(error, file));
  }
  return found;
}
