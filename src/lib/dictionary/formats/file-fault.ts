/** Why a dictionary file cannot be taken at all, for a page or the command line to put into words. */
export type FileFault =
  | { code: 'none-chosen' }
  | { code: 'empty'; file: string }
  | { code: 'unknown-format'; file: string }
  | { code: 'several' }
  | { code: 'broken-upload' }
  /** `line` counts from 1; null where the file has none. */
  | { code: 'not-utf8'; file: string; line: number | null; guess: 'UTF-16' | null }
  | { code: 'zip-damaged' | 'zip-encrypted' | 'gzip-damaged'; file: string }
  | { code: 'unsafe-name'; file: string; name: string }
  /** Bytes. */
  | { code: 'too-big'; limit: number }
  | { code: 'unpacked-too-big'; file: string; limit: number }
  | { code: 'too-many-entries'; limit: number }
  | { code: 'too-slow'; seconds: number }
  | { code: 'too-many-dictionaries'; limit: number }
  | { code: 'name-too-long'; limit: number }
  /** A dictionary of several files lacks this one. */
  | { code: 'missing-part'; part: string }
  | { code: 'version'; file: string; says: string }
  /** The header says one thing and the files are another. */
  | { code: 'header'; file: string; field: string; says: string; found: string }
  /** An entry points outside the file that holds its text. */
  | { code: 'bad-offset'; file: string; headword: string }
  /** `row` counts lines of a text file and rows of a JSON array, from 1. */
  | { code: 'not-json' | 'row-too-long'; file: string; row: number }
  | { code: 'nothing-taken'; refused: number; reason: RefusalReason | null };

/** Why one entry of a readable dictionary is left out. */
export type RefusalReason =
  | 'no-headword'
  | 'no-letter'
  | 'headword-too-long'
  | 'no-sense'
  | 'too-long'
  | 'no-separator'
  | 'other-language'
  | 'not-a-row';

/** Thrown by whatever reads a dictionary file, once for a file. */
export class UnreadableDictionary extends Error {
  constructor(readonly fault: FileFault) {
    super(`dictionary file: ${fault.code}`);
  }
}

export function unreadable(fault: FileFault): never {
  throw new UnreadableDictionary(fault);
}
