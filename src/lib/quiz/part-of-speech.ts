import type { Lexicon, LexiconEntry, LexiconNode } from '../text/lexicon.ts';
import { onceFor } from '../text/once-for.ts';
import { tokenise } from '../text/tokens.ts';

/** Headwords looked up before; never more than the lexicon has. */
const foundIn = onceFor(() => new Map<string, LexiconEntry | null>());

/** The entry of a headword; null where the dictionary has none. */
export function entryOf(headword: string, { root }: Lexicon): LexiconEntry | null {
  let node: LexiconNode | undefined = root;
  for (const { key } of tokenise(headword)) node = node?.next.get(key);
  return node?.entry ?? null;
}

/** The part of speech of the sense of a headword that has this gloss; null where the lexicon does not tell. */
export function partOfSpeech(headword: string | null, gloss: string | null, lexicon: Lexicon): string | null {
  if (headword === null) return null;
  const entries = foundIn(lexicon);
  if (!entries.has(headword)) entries.set(headword, entryOf(headword, lexicon));
  return entries.get(headword)?.senses.find((sense) => sense.gloss === gloss)?.pos ?? null;
}

/** Whether the dictionary knows a word first of all as a verb. */
export function isVerb(headword: string, lexicon: Lexicon): boolean {
  return entryOf(headword, lexicon)?.senses[0]?.pos.startsWith('verb') ?? false;
}
