import { hasCapital } from './name-shapes.ts';
import type { Passage, Piece } from './passage.ts';

/** The pieces of a name found so far: from the index `first` to before `end`. */
export interface Run {
  passage: Passage;
  first: number;
  end: number;
}

/** Where a name goes on to: the index after its last piece, or null where this rule has nothing to say. */
export type Step = (run: Run) => number | null;

/** The words of one piece; empty beyond the end. */
export function wordAt({ pieces, text }: Passage, at: number): string {
  return pieces[at] === undefined ? '' : text.slice(pieces[at].from, pieces[at].to);
}

export function capitalAt(passage: Passage, at: number): boolean {
  return hasCapital(wordAt(passage, at));
}

/** Whether nothing but a space stands before the piece `at`. */
export function spaced({ pieces, text }: Passage, at: number): boolean {
  return pieces[at] !== undefined && at > 0 && text.slice(pieces[at - 1].to, pieces[at].from) === ' ';
}

export function wordsOf({ passage, first, end }: Run): string {
  return passage.text.slice(passage.pieces[first].from, passage.pieces[end - 1].to);
}

export function last({ passage, end }: Run): Piece {
  return passage.pieces[end - 1];
}
