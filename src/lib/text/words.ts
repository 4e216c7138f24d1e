import type { Word, WordKind } from './article.ts';
import { covering } from './covering.ts';
import { isShouted } from './letter-case.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { familySense } from './names.ts';
import type { Segmenter } from './segmenter/segmenter.ts';
import { chooseSense, contextOf } from './senses.ts';
import { entryAt, partLengths } from './terms.ts';
import type { Token } from './tokens.ts';

function entryKind(entry: LexiconEntry, sense: number): WordKind {
  if (entry.components !== null) return 'term';
  const { pos } = entry.senses[sense];
  return pos === 'name' || pos === 'family name' ? 'name' : 'word';
}

/**
 * Words, terms, names, numbers and punctuation of one sentence in order. Together with the gaps between them they give
 * the sentence back.
 */
export function words(source: string, lexicon: Lexicon, segmenter: Segmenter, sentence: Token[]): Word[] {
  const pieces = covering(source, lexicon, segmenter, sentence);
  const tokens = isShouted(sentence) ? sentence.map((token) => ({ ...token, shape: 'lower' as const })) : sentence;
  const context = contextOf(tokens, insides());

  /** Tokens within a word that is made of no others, not at its beginning. */
  function insides(): Set<number> {
    const found = new Set<number>();
    for (const { start, end, entry } of pieces) {
      if (entry === null) continue;
      let at = start;
      const sizes = entry.components === null ? [end - start] : partLengths(lexicon, entry, tokens.slice(start, end));
      for (const size of sizes) {
        for (let inside = at + 1; inside < at + size; inside++) found.add(inside);
        at += size;
      }
    }
    return found;
  }

  function word(at: number, length: number, kind: WordKind, entry: LexiconEntry | null, sense: number | null): Word {
    const { start } = tokens[at];
    const { end } = tokens[at + length - 1];
    const found = { entry: entry?.headword ?? null, sense, gloss: sense === null ? null : entry!.senses[sense].gloss };
    return { start, end, text: source.slice(start, end), kind, ...found, parts: [] };
  }

  /** The word that covers exactly these tokens, whether or not the dictionary has it. */
  function known(at: number, length: number, entry: LexiconEntry | null): Word {
    const { kind } = tokens[at];
    if (length === 1 && kind !== 'syllable') return word(at, 1, kind, null, null);
    const sense = entry === null ? null : chooseSense(entry, context, at, length);
    const found = word(at, length, entry === null ? 'word' : entryKind(entry, sense!), entry, sense);
    if (length > 1 && (entry === null || entry.components !== null)) found.parts = partsOf(at, length, entry);
    return found;
  }

  function partsOf(at: number, length: number, entry: LexiconEntry | null): Word[] {
    return partLengths(lexicon, entry, tokens.slice(at, at + length)).map((size) => {
      at += size;
      return known(at - size, size, entryAt(lexicon, tokens, at - size, size));
    });
  }

  /** A given name is not explained by the word it sounds like: “Mai” is not “tomorrow”. */
  function name(at: number, length: number): Word {
    const found = word(at, length, 'name', null, null);
    if (length === 1) return found;
    found.parts = Array.from({ length }, (_, offset) => {
      const { kind } = tokens[at + offset];
      return word(at + offset, 1, kind === 'syllable' ? 'name' : kind, null, null);
    });
    const family = entryAt(lexicon, tokens, at, 1);
    const sense = familySense(family);
    if (sense >= 0) found.parts[0] = word(at, 1, 'name', family, sense);
    return found;
  }

  return pieces.map(({ start, end, entry, isName }) =>
    isName ? name(start, end - start) : known(start, end - start, entry),
  );
}
