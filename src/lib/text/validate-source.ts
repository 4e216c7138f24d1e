import { vietnameseSigns } from './vietnamese.ts';

/** UTF-16 code units a text may have: about 40,000 words. */
export const sourceLimit = 200_000;

/** Why a text cannot be taken, for the page or the command line to put into words. */
export type SourceFault =
  | { code: 'empty' }
  | { code: 'too-long'; length: number; limit: number }
  | { code: 'document'; format: 'PDF' | 'Word or zip' | 'RTF' }
  | { code: 'binary' }
  /** `byte` is the first wrong one, counted from 1. */
  | { code: 'not-utf8'; byte: number }
  | { code: 'no-diacritics' }
  | { code: 'not-vietnamese' };

export type DecodedSource = { ok: true; source: string } | { ok: false; fault: SourceFault };

const documents = [
  { format: 'PDF', start: '%PDF-' },
  { format: 'Word or zip', start: 'PK\u0003\u0004' },
  { format: 'RTF', start: '{\\rtf' },
] as const;

/** One stray control character does not make a text binary; one in two hundred does. */
const controlShare = 1 / 200;

function documentFault(start: string): SourceFault | null {
  const found = documents.find((document) => start.startsWith(document.start));
  return found === undefined ? null : { code: 'document', format: found.format };
}

/**
 * More combining marks on one letter than any writing has. Putting them in order takes the square of their number, which
 * a text made for it could turn against the server.
 */
const heapOfMarks = /\p{M}{31}/u;

function isBinary(source: string): boolean {
  if (source.includes('\0') || heapOfMarks.test(source)) return true;
  const controls = source.match(/(?![\t\n\f\r\u0085])\p{Cc}/gu)?.length ?? 0;
  return controls > 2 && controls > source.length * controlShare;
}

function languageFault(source: string): SourceFault | null {
  const { own, marked, shaped } = vietnameseSigns(source);
  if (own >= 0.1 || (marked >= 0.2 && shaped >= 0.6)) return null;
  return marked < 0.1 && shaped >= 0.7 ? { code: 'no-diacritics' } : { code: 'not-vietnamese' };
}

/**
 * Says why a text cannot be taken, or null when it can. Byte order marks, decomposed letters, any line breaks,
 * invisible and bidirectional characters and unbalanced quotes are all fine. Linear in the length; never throws.
 */
export function validateSource(source: string): SourceFault | null {
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(source)) return source.includes('\0') ? { code: 'binary' } : { code: 'empty' };
  const document = documentFault(source.slice(0, 8).replace(/^\uFEFF/, ''));
  if (document !== null) return document;
  if (isBinary(source)) return { code: 'binary' };
  // Half a character cannot be written as UTF-8, so it could not be stored and given back unchanged.
  const lone = source.search(/\p{Cs}/u);
  if (lone !== -1) return { code: 'not-utf8', byte: byteLength(source.slice(0, lone)) + 1 };
  if (source.length > sourceLimit) return { code: 'too-long', length: source.length, limit: sourceLimit };
  return languageFault(source);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function startsUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Reads the bytes of a file as UTF-8, byte order mark kept, and validates the text. Never throws. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const start = String.fromCharCode(...bytes.subarray(0, 8)).replace(/^ï»¿/, '');
  const document = documentFault(start);
  if (document !== null) return { ok: false, fault: document };
  if (startsUtf16(bytes)) return { ok: false, fault: { code: 'not-utf8', byte: 1 } };
  if (bytes.includes(0)) return { ok: false, fault: { code: 'binary' } };
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const byte = byteLength(lenient.slice(0, lenient.indexOf('\uFFFD'))) + 1;
    return { ok: false, fault: { code: 'not-utf8', byte } };
  }
  const fault = validateSource(source);
  return fault === null ? { ok: true, source } : { ok: false, fault };
}
