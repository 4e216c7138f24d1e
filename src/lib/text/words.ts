import type { Word, WordKind } from './article.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { nameLength } from './names.ts';
import { chooseSense, contextOf, type Context } from './senses.ts';
import { bestMatch, longestMatch, partLengths } from './terms.ts';
import type { Token } from './tokens.ts';

/** The longest headword looked for, in tokens. */
const longest = 14;

function entryKind(entry: LexiconEntry, sense: number): WordKind {
  if (entry.components !== null) return 'term';
  const { pos } = entry.senses[sense];
  return pos === 'name' || pos === 'family name' ? 'name' : 'word';
}

/** A text set wholly in capitals says nothing about names. */
function isShouted(tokens: Token[]): boolean {
  const syllables = tokens.filter((token) => token.kind === 'syllable');
  const upper = syllables.filter((token) => token.shape === 'upper').length;
  return syllables.length > 3 && upper > syllables.length * 0.6;
}

/**
 * Words, terms, names, numbers and punctuation of one sentence in order. Together with the gaps between them they give
 * the sentence back.
 */
export function words(source: string, lexicon: Lexicon, sentence: Token[]): Word[] {
  const tokens = isShouted(sentence) ? sentence.map((token) => ({ ...token, shape: 'lower' as const })) : sentence;
  const context = contextOf(tokens);

  function covering(at: number, length: number, kind: WordKind, entry: LexiconEntry | null): Word {
    const { start } = tokens[at];
    const { end } = tokens[at + length - 1];
    const sense = entry === null ? null : chooseSense(entry, context, at, length);
    const found = { entry: entry?.headword ?? null, sense, gloss: sense === null ? null : entry!.senses[sense].gloss };
    return { start, end, text: source.slice(start, end), kind, ...found, parts: partsOf(context, at, length, entry) };
  }

  function partsOf({ tokens }: Context, at: number, length: number, entry: LexiconEntry | null): Word[] {
    if (entry === null && length > 1 && familySense(at) >= 0) return personParts(at, length);
    const lengths =
      entry === null
        ? Array.from({ length: length > 1 ? length : 0 }, () => 1)
        : (partLengths(lexicon, entry, tokens.slice(at, at + length)) ?? []);
    const parts: Word[] = [];
    for (const size of lengths) {
      parts.push(known(at, size));
      at += size;
    }
    return parts;
  }

  /** Index of the family-name sense of the syllable there, -1 when it is no family name. */
  function familySense(at: number): number {
    const entry = longestMatch(lexicon, tokens, at, 1)?.entry;
    return entry?.senses.findIndex(({ pos }) => pos === 'family name') ?? -1;
  }

  /** A given name is not explained by the word it sounds like: “Mai” is not “tomorrow”. */
  function personParts(at: number, length: number): Word[] {
    const parts = Array.from({ length }, (_, offset) => covering(at + offset, 1, 'name', null));
    const { entry } = longestMatch(lexicon, tokens, at, 1)!;
    const sense = familySense(at);
    parts[0] = { ...parts[0], entry: entry.headword, sense, gloss: entry.senses[sense].gloss };
    return parts;
  }

  /** The word that covers exactly these tokens, whether or not the dictionary has it. */
  function known(at: number, length: number): Word {
    const { kind } = tokens[at];
    if (length === 1 && kind !== 'syllable') return covering(at, 1, kind, null);
    const match = longestMatch(lexicon, tokens, at, length);
    const entry = match?.length === length ? match.entry : null;
    return covering(
      at,
      length,
      entry === null ? 'word' : entryKind(entry, chooseSense(entry, context, at, length)),
      entry,
    );
  }

  const found: Word[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = bestMatch(lexicon, tokens, at, Math.min(longest, tokens.length - at));
    const name = nameLength(source, lexicon, tokens, at, match);
    if (name > 0) found.push(covering(at, name, 'name', null));
    else found.push(known(at, match?.length ?? 1));
    at += Math.max(name, name > 0 ? 0 : (match?.length ?? 1));
  }
  return found;
}
