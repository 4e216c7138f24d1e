import type { LexiconEntry } from './lexicon.ts';
import { orderCost, roles, type Role } from './word-order.ts';

/** A way to cover the tokens of a sentence from `start` to before `end` with one word, term or name. */
export interface Piece {
  start: number;
  end: number;
  entry: LexiconEntry | null;
  /** A name the dictionary does not hold. */
  isName: boolean;
  role: Role;
}

interface Node extends Piece {
  /** Cost of the cheapest way here from the beginning of the sentence, this piece included. */
  total: number;
  before: Node | null;
}

/** The same word of several syllables twice in a row: “học sinh học sinh học” is not “học sinh, học sinh, học”. */
const repeated = 10;

/**
 * The pieces a sentence of `length` tokens can be made of. Each is added once for every role it can play, after all
 * that end where it starts.
 */
export function createLattice(length: number) {
  const opening: Node = { start: 0, end: 0, entry: null, isName: false, role: roles.mark, total: 0, before: null };
  const endingAt: Node[][] = [[opening]];
  for (let end = 1; end <= length; end++) endingAt.push([]);
  return {
    add(start: number, end: number, entry: LexiconEntry | null, isName: boolean, role: Role, cost: number): void {
      const previous = endingAt[start];
      let total = Infinity;
      let before = opening;
      for (let i = 0; i < previous.length; i++) {
        let sum = previous[i].total + orderCost(previous[i].role, role);
        if (entry !== null && entry === previous[i].entry && end - start > 1 && entry.components === null)
          sum += repeated;
        if (sum < total) {
          total = sum;
          before = previous[i];
        }
      }
      endingAt[end].push({ start, end, entry, isName, role, total: total + cost, before });
    },
    /** The pieces that cover the sentence at the lowest cost, in order. */
    cheapest(): Piece[] {
      const found: Piece[] = [];
      let node: Node | null = endingAt[length].reduce((a, b) => (b.total < a.total ? b : a));
      for (; node !== null && node !== opening; node = node.before) found.push(node);
      return found.reverse();
    },
  };
}
