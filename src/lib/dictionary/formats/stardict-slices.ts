import type { OpenFile } from './byte-streams.ts';
import { joined } from './byte-streams.ts';
import { unreadable } from './file-fault.ts';
import type { IndexEntry } from './stardict-index.ts';

/** An entry and its bytes; null for one longer than any entry to be shown. */
export interface Slice {
  entry: IndexEntry;
  data: Uint8Array | null;
}

const entryLimit = 256 * 1024;

/**
 * Goes through the `.dict` file once from start to end and hands out each entry's bytes, so that a packed file need be
 * neither kept nor read from the middle. Throws `bad-offset` when an entry ends behind the end of the file.
 */
export async function* slicesInOrder(entries: readonly IndexEntry[], dict: OpenFile): AsyncGenerator<Slice> {
  const ordered = entries.toSorted((a, b) => a.offset - b.offset || a.number - b.number);
  const furthest = ordered.reduce<IndexEntry | null>(
    (far, one) => (far === null || one.offset + one.size > far.offset + far.size ? one : far),
    null,
  );
  let kept: Uint8Array = new Uint8Array();
  /** Offset of the first byte kept. */
  let from = 0;
  let next = 0;
  for await (const chunk of dict.open()) {
    const skipped = Math.min(Math.max((ordered[next]?.offset ?? Infinity) - from, 0), kept.length);
    from += skipped;
    kept = joined([kept.subarray(skipped), chunk], kept.length - skipped + chunk.length);
    for (; next < ordered.length; next++) {
      const entry = ordered[next];
      const start = entry.offset - from;
      if (entry.size > entryLimit) yield { entry, data: null };
      else if (start + entry.size <= kept.length) yield { entry, data: kept.subarray(start, start + entry.size) };
      else break;
    }
  }
  if (furthest !== null && furthest.offset + furthest.size > from + kept.length) {
    unreadable({ code: 'bad-offset', file: dict.name, headword: furthest.headword });
  }
}
