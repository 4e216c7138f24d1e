import { stripMarkup } from './strip-markup.ts';
import type { RefusalReason } from './file-fault.ts';

/** One meaning in plain text; `pos` is the file's own label for the part of speech. */
export interface OutsideSense {
  pos: string | null;
  text: string;
}

/** What a dictionary file holds, one thing at a time, in the order of the file. */
export type Found =
  | { kind: 'entry'; headword: string; senses: OutsideSense[] }
  /** How common a word is, in the words of a frequency list; `rank` is 1 for the commonest, null where it only counts. */
  | { kind: 'frequency'; headword: string; rank: number | null; shown: string }
  /** An entry left out; `place` says where it stands: `line 12`, `entry 3 “a”`. */
  | { kind: 'refused'; reason: RefusalReason; place: string }
  /** What the file says about its licence. */
  | { kind: 'licence'; licence: string };

export type FormatName = 'stardict' | 'yomitan' | 'kaikki' | 'vnedict' | 'cedict' | 'tsv';

/** A dictionary file found out to be of a format we read. `found` can be gone through once. */
export interface OutsideDictionary {
  format: FormatName;
  /** The name the file gives itself, else the name of the file. */
  name: string;
  found: AsyncIterable<Found>;
}

const headwordLimit = 100;
const posLimit = 40;
const senseLimit = 400;
const sensesKept = 12;

/** Marks on one letter beyond any writing; putting a heap of them in order takes the square of their number. */
const heapOfMarks = /(\p{M}{8})\p{M}+/gu;

function oneLine(text: string): string {
  const plain = text.includes('<') || text.includes('&') ? stripMarkup(text) : text;
  return plain
    .replace(heapOfMarks, '$1')
    .replace(/[\p{Cc}\p{Cs}\uFEFF\u00AD\u200B\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function cut(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : `${text
        .slice(0, limit - 1)
        .trimEnd()
        .toWellFormed()}…`;
}

/** Why no word can be looked up under this headword, or null when one can. */
function headwordFault(headword: string): RefusalReason | null {
  if (headword === '') return 'no-headword';
  if (headword.length > headwordLimit) return 'headword-too-long';
  return /\p{L}/u.test(headword) ? null : 'no-letter';
}

/**
 * An entry as every format hands it on: plain text on one line each, nothing empty, long senses cut; or the reason why
 * there is none.
 */
export function entryOf(headword: string, senses: readonly OutsideSense[], place: string): Found {
  const word = oneLine(headword);
  const fault = headwordFault(word);
  if (fault !== null) return { kind: 'refused', reason: fault, place };
  const kept: OutsideSense[] = [];
  for (const { pos, text } of senses) {
    const line = cut(oneLine(text), senseLimit);
    if (kept.length < sensesKept && /[\p{L}\p{N}]/u.test(line))
      kept.push({ pos: cut(oneLine(pos ?? ''), posLimit) || null, text: line });
  }
  if (kept.length === 0) return { kind: 'refused', reason: 'no-sense', place };
  return { kind: 'entry', headword: word, senses: kept };
}

/** Senses that share one part of speech, or have none. */
export function sensesOf(pos: unknown, texts: readonly string[]): OutsideSense[] {
  return texts.map((text) => ({ pos: typeof pos === 'string' ? pos : null, text }));
}

/** A row of a frequency list, tidied in the same way. */
export function frequencyOf(headword: string, rank: number | null, shown: string, place: string): Found {
  const word = oneLine(headword);
  const fault = headwordFault(word) ?? (oneLine(shown) === '' ? 'no-sense' : null);
  if (fault !== null) return { kind: 'refused', reason: fault, place };
  return { kind: 'frequency', headword: word, rank, shown: cut(oneLine(shown), posLimit) };
}

const licenceWords = /licen[cs]|\bGPL\b|creative commons|\bCC[ -](?:BY|0)|public domain/i;

/** The line in which a text speaks of its licence, else of its copyright; null when it does of neither. */
export function licenceIn(text: string): string | null {
  const lines = text.split('\n').map((line) => oneLine(line).replace(/^[-#!\s]+/, ''));
  const line = lines.find((one) => licenceWords.test(one)) ?? lines.find((one) => /copyright|©/i.test(one));
  return line === undefined ? null : cut(line, 200);
}
