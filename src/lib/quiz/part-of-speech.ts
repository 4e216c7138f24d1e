import type { Lexicon, LexiconEntry, LexiconNode } from '../text/lexicon.ts';
import { tokenise } from '../text/tokens.ts';

function entryOf(headword: string, { root }: Lexicon): LexiconEntry | null {
  let node: LexiconNode | undefined = root;
  for (const { key } of tokenise(headword)) node = node?.next.get(key);
  return node?.entry ?? null;
}

/** The part of speech of the sense of a headword that has this gloss; null where the lexicon does not tell. */
export function partOfSpeech(headword: string | null, gloss: string | null, lexicon: Lexicon): string | null {
  if (headword === null) return null;
  return entryOf(headword, lexicon)?.senses.find((sense) => sense.gloss === gloss)?.pos ?? null;
}
