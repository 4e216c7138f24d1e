import type { Token } from '../tokens.ts';
import type { Knowledge } from './knowledge.ts';
import { createHashTable, syllableHash } from './syllable-hash.ts';
import { after, before, date, number, unknown } from './vocabulary.ts';

/** A sentence longer than this is cut in the middle, so that the buffers stay small on any input. */
export const longestSentence = 1000;

/** How a token looks, from 0 to 8. */
const outside = 4;
const opensSentence = 3;
/** A syllable of a sentence that has no capitals, or hardly anything else: its letters say nothing about names. */
const caseless = 5;
const shapeCodes = { lower: 0, title: 1, upper: 2, none: 0 };
const kindCodes = { syllable: 0, number: 6, date: 7, punctuation: 8 };

/**
 * The tokens of a sentence as numbers. Token `i` is kept at `i + 2`, so that its neighbours can be asked for without
 * asking whether they are there.
 */
export interface ReadTokens {
  ids: Int32Array;
  shapes: Uint8Array;
  /** 0 for no Vietnamese syllable; see `Sounds`. */
  onsets: Int16Array;
  rhymes: Int16Array;
}

/** Two syllables in small letters, or a figure or the first word of a sentence before one: nothing to see. */
export function isCommonShape(left: number, right: number): boolean {
  if (right === caseless) return left === caseless || left === kindCodes.number;
  return (
    (left === shapeCodes.lower || left === opensSentence || left === kindCodes.number) && right === shapeCodes.lower
  );
}

export function isCaseless(shape: number): boolean {
  return shape === caseless;
}

const opening = new Set(['"', '“', '.', ':', '!', '?']);

/**
 * A text without capitals, or set wholly in them, says nothing about names. That is another thing than a small letter
 * among capitals, which says that here is none.
 */
function hidesNames(tokens: readonly Token[]): boolean {
  let syllables = 0;
  let small = 0;
  let capitals = 0;
  for (const { kind, shape } of tokens) {
    if (kind !== 'syllable') continue;
    syllables++;
    if (shape === 'lower') small++;
    else if (shape === 'upper') capitals++;
  }
  return small === syllables || (syllables > 3 && capitals > syllables * 0.6);
}

/** Makes a reader with buffers of its own, which are used again for the next sentence. */
export function createTokenReader({ vocabulary }: Knowledge): (source: string, tokens: readonly Token[]) => ReadTokens {
  const hashed = createHashTable(vocabulary.ids);
  const ids = new Int32Array(longestSentence + 4);
  const shapes = new Uint8Array(longestSentence + 4);
  const onsets = new Int16Array(longestSentence + 4);
  const rhymes = new Int16Array(longestSentence + 4);
  const read = { ids, shapes, onsets, rhymes };

  function idOf(source: string, token: Token): number {
    const hash = token.kind === 'syllable' ? syllableHash(source, token.start, token.end) : 0;
    return hash === 0 ? (vocabulary.ids.get(token.key) ?? unknown) : hashed.get(hash);
  }

  return (source, tokens) => {
    const length = tokens.length;
    ids[0] = ids[1] = before;
    ids[length + 2] = ids[length + 3] = after;
    shapes[0] = shapes[1] = shapes[length + 2] = shapes[length + 3] = outside;
    const hidden = hidesNames(tokens);
    let opens = true;
    for (let i = 0; i < length; i++) {
      const token = tokens[i];
      const at = i + 2;
      if (token.kind === 'number' || token.kind === 'date') {
        ids[at] = token.kind === 'number' ? number : date;
        onsets[at] = rhymes[at] = 0;
      } else {
        const id = idOf(source, token);
        ids[at] = id;
        if (id === unknown) {
          const { onset, rhyme } = vocabulary.sounds(token.key);
          onsets[at] = onset;
          rhymes[at] = rhyme;
        } else {
          onsets[at] = vocabulary.onset[id];
          rhymes[at] = vocabulary.rhyme[id];
        }
      }
      if (token.kind === 'syllable') {
        const shape = hidden ? caseless : token.shape === 'lower' ? shapeCodes.lower : shapeCodes[token.shape];
        shapes[at] = shape === 1 && opens ? opensSentence : shape;
        opens = false;
      } else {
        shapes[at] = kindCodes[token.kind];
        if (opening.has(token.key)) opens = true;
      }
    }
    return read;
  };
}
