import { createLattice, type Piece } from './lattice.ts';
import { isCapital, isShouted, opensSentence } from './letter-case.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { isOftenCapital } from './name-neighbours.ts';
import { nameFinder } from './names.ts';
import type { Segmenter } from './segmenter/segmenter.ts';
import { isSeam, matchesAt } from './terms.ts';
import type { Token } from './tokens.ts';
import { isSyllableShaped } from './vietnamese.ts';
import { roles, rolesOf, type Role } from './word-order.ts';

/**
 * What a piece costs, in natural logarithms: how unlikely it is by itself, how unlikely where the segmenter sees other
 * words. Weighed so that the headword of each example sentence of the dictionary is found in it, and the treebank's
 * words where two known words share a syllable.
 */
const costs = {
  /** Any piece: of two coverings with words equally common the one with fewer is meant. */
  piece: 4,
  /** A term of no syllables; the longer the cheaper, down to `longestTerm`. */
  term: 12,
  termSyllable: -1,
  /** A syllable nobody counted; it is rare. */
  uncounted: 14,
  /** Several syllables nobody counted: most are expressions of common words. */
  uncountedExpression: 12,
  /** The same where the headword has a capital: “Mỹ”, “TTHC”. */
  uncountedName: 10,
  /** A word of the segmenter that the dictionary does not have: dearer than two known words that are common. */
  join: 24,
  /** Each syllable of it after the second. */
  joinSyllable: 5,
  /** A lone syllable that the dictionary does not have. */
  unknown: 18,
  /** A word of ours goes on where one of the segmenter's begins. */
  joinsWords: 1,
  /** A piece begins within a word of the segmenter's. */
  cutsWord: 0.5,
  /** A capital in the middle of a word, or on a common word in the middle of a sentence. */
  wrongCase: 8,
};

const longestTerm = 6;
/** From this many tokens on, a headword stands nowhere by accident. */
const longHeadword = 4;

function entryCost(entry: LexiconEntry, length: number): number {
  if (length > 1 && (entry.components !== null || length >= longHeadword)) {
    return costs.term + costs.termSyllable * Math.min(length, longestTerm);
  }
  if (entry.frequency > 0) return Math.log(1e6 / entry.frequency);
  if (length > 1) return costs.uncountedExpression;
  return entry.headword === entry.headword.toLowerCase() ? costs.uncounted : costs.uncountedName;
}

/**
 * Capitals that an entry does not account for: “ông Chủ tịch” has no “ông chủ” in it, “gặp Mai” no “tomorrow”, “đường
 * Giải Phóng” no “to liberate”.
 */
function caseCost(entry: LexiconEntry, tokens: readonly Token[], start: number, end: number): number {
  let titles = 0;
  for (let at = start; at < end; at++) if (tokens[at].shape === 'title') titles++;
  if (titles === 0) return 0;
  const written = entry.headword.split(' ');
  const strange = (at: number) =>
    tokens[at].shape === 'title' && written[at - start] === written[at - start]?.toLowerCase();
  if (tokens[start].shape === 'lower') {
    for (let at = start + 1; at < end; at++) if (strange(at)) return costs.wrongCase;
    return 0;
  }
  for (let at = start; at < end; at++) if (!strange(at)) return 0;
  if (end - start === 1 && (isOftenCapital(tokens[start]) || opensSentence(tokens, start))) return 0;
  return entry.senses.some(({ pos }) => pos === 'name' || pos === 'abbreviation') ? 0 : costs.wrongCase;
}

/** By token: the length of the segmenter's word that begins there, 0 where none does. */
function segmented(segmenter: Segmenter, source: string, tokens: readonly Token[]): Uint16Array {
  const lengths = new Uint16Array(tokens.length + 1);
  let at = 0;
  for (const length of segmenter.segment(source, tokens)) {
    lengths[at] = length;
    at += length;
  }
  return lengths;
}

/**
 * Cuts a sentence into words, terms and names. Every entry of the dictionary, every word of the segmenter and every run
 * that may be a name is a piece that can cover some tokens; the covering taken is the one whose pieces cost least
 * together. A term is seldom dearer than its words, so it is found wherever no other reading of its syllables is much
 * more likely. Time is linear in the number of tokens.
 */
export function covering(source: string, lexicon: Lexicon, segmenter: Segmenter, tokens: readonly Token[]): Piece[] {
  const shouted = isShouted(tokens);
  const words = segmented(segmenter, source, tokens);
  const lattice = createLattice(tokens.length);
  const namesAt = nameFinder(source, lexicon, tokens, shouted);

  function addEntry(at: number, length: number, entry: LexiconEntry): void {
    let cost = costs.piece + entryCost(entry, length) + (words[at] === 0 ? costs.cutsWord : 0);
    if (length < longHeadword || entry.components !== null) {
      for (let offset = 1; offset < length; offset++) {
        if (words[at + offset] > 0 && !isSeam(entry, offset)) cost += costs.joinsWords;
      }
    }
    if (!shouted) cost += caseCost(entry, tokens, at, at + length);
    for (const { role, cost: more } of rolesOf(entry)) {
      lattice.add(at, at + length, entry, false, role, cost + more);
    }
  }

  function addUnknown(at: number, length: number, role: Role, cost: number, isName = false): void {
    cost += costs.piece + (words[at] === 0 ? costs.cutsWord : 0);
    lattice.add(at, at + length, null, isName, role, cost);
  }

  /** Names show by their capitals, and what is not Vietnamese is no word of the segmenter's. */
  function isVietnamese(at: number, length: number): boolean {
    const from = isCapital(tokens[at + 1]) ? at : at + 1;
    if (!shouted && tokens.slice(from, at + length).some(isCapital)) return false;
    return tokens.slice(at, at + length).every(({ start, end }) => isSyllableShaped(source.slice(start, end)));
  }

  for (let at = 0; at < tokens.length; at++) {
    const { kind } = tokens[at];
    const matches = matchesAt(lexicon, tokens, at);
    for (const { entry, length } of matches) addEntry(at, length, entry);
    for (const { length, cost } of namesAt(at, words[at])) {
      addUnknown(at, length, roles.name, cost, true);
    }
    const isKnown = (length: number) => matches.some((match) => match.length === length);
    const joined = words[at];
    if (joined > 1 && !isKnown(joined) && isVietnamese(at, joined)) {
      addUnknown(at, joined, roles.noun, costs.join + (joined - 2) * costs.joinSyllable);
    }
    if (isKnown(1)) continue;
    if (kind === 'syllable') addUnknown(at, 1, roles.noun, costs.unknown);
    else addUnknown(at, 1, kind === 'punctuation' ? roles.mark : roles.numeral, 0);
  }
  return lattice.cheapest();
}
