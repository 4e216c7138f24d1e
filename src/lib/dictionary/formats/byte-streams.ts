import { unreadable } from './file-fault.ts';

/** A dictionary file ready to be read, unpacked where it was packed. */
export interface OpenFile {
  /** Its path inside what was given, without `.gz` or `.dz`. */
  name: string;
  /** Its bytes from the start; may be asked for again. */
  open(): AsyncIterable<Uint8Array>;
}

/** The chunks of a stream; leaving the loop cancels the stream. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // What stopped the stream is known by now; that it cannot be stopped again is no news.
    reader.cancel().catch(() => {});
  }
}

/** At most the first `length` bytes. */
export async function firstBytes(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size >= length) break;
  }
  return joined(parts, size).subarray(0, length);
}

export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** All bytes of a file that must fit into memory. */
export async function allBytes(file: OpenFile, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    size += chunk.length;
    if (size > limit) unreadable({ code: 'unpacked-too-big', file: file.name, limit });
    parts.push(chunk);
  }
  return joined(parts, size);
}

const gzipStart = [0x1f, 0x8b];

export function isGzip(start: Uint8Array): boolean {
  return gzipStart.every((byte, at) => start[at] === byte);
}

/** The chunks of a gzip (or dictzip, which is one) stream unpacked. */
export async function* gunzip(packed: ReadableStream<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const unpacked = packed.pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>);
  try {
    yield* chunksOf(unpacked);
  } catch {
    unreadable({ code: 'gzip-damaged', file: name });
  }
}
