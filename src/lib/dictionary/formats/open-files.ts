import { chunksOf, firstBytes, gunzip, isGzip, type OpenFile } from './byte-streams.ts';
import { unreadable } from './file-fault.ts';
import type { Limits } from './limits.ts';
import { zipFiles } from './zip-files.ts';

/** A file as it is given: from a form, or from disk. */
export interface GivenFile {
  name: string;
  blob: Blob;
}

interface PackedFile {
  name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** Web streams in, so that what a generator yields can be piped through one of the platform's own transforms. */
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** The file without its gzip packing, by content: `.dict.dz` and `.idx.gz` are gzip, and people rename files. */
async function withoutGzip(file: PackedFile): Promise<PackedFile> {
  if (!isGzip(await firstBytes(file.open(), 2))) return file;
  const name = file.name.replace(/\.(?:gz|dz)$/i, '');
  return { name, open: () => gunzip(streamOf(file.open()), file.name) };
}

/** Counts what comes out of all files, so that no packing makes more of itself than it may. */
function counted(files: readonly PackedFile[], limit: number): OpenFile[] {
  let total = 0;
  return files.map(({ name, open }) => ({
    name,
    async *open() {
      for await (const chunk of open()) {
        total += chunk.length;
        if (total > limit) unreadable({ code: 'unpacked-too-big', file: name, limit });
        yield chunk;
      }
    },
  }));
}

async function filesIn({ name, blob }: GivenFile, limits: Limits): Promise<PackedFile[]> {
  if (blob.size === 0) unreadable({ code: 'empty', file: name });
  const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  const isZip = start[0] === 0x50 && start[1] === 0x4b && start[2] < 8;
  if (!isZip) return [{ name, open: () => chunksOf(blob.stream()) }];
  const zipped = await zipFiles(blob, name);
  const claimed = zipped.reduce((sum, { size }) => sum + size, 0);
  if (claimed > limits.unpackedBytes) {
    unreadable({ code: 'unpacked-too-big', file: name, limit: limits.unpackedBytes });
  }
  if (zipped.length === 0) unreadable({ code: 'empty', file: name });
  return zipped;
}

/** How many files one dictionary may come in; the largest Yomitan ones have some hundreds of banks. */
const filesLimit = 2000;

/** Opens what was given: zips by their files, gzip unpacked, everything else as it is. Nothing is kept in memory. */
export async function openFiles(given: readonly GivenFile[], limits: Limits): Promise<OpenFile[]> {
  if (given.length === 0) unreadable({ code: 'none-chosen' });
  const bytes = given.reduce((sum, { blob }) => sum + blob.size, 0);
  if (bytes > limits.bytes) unreadable({ code: 'too-big', limit: limits.bytes });
  const files: PackedFile[] = [];
  for (const file of given) files.push(...(await filesIn(file, limits)));
  if (files.length > filesLimit) unreadable({ code: 'several' });
  const open: PackedFile[] = [];
  for (const file of files) open.push(await withoutGzip(file));
  return counted(open, limits.unpackedBytes);
}
