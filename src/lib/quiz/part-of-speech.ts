import type { Lexicon, LexiconEntry, LexiconNode } from '../text/lexicon.ts';
import { onceFor } from '../text/once-for.ts';
import { tokenise, type Spellings } from '../text/tokens.ts';

/** Words looked up before, with what was found, and the syllables met in them; emptied when there are too many words. */
const foundIn = onceFor(() => ({ entries: new Map<string, LexiconEntry | null>(), spellings: new Map() as Spellings }));
const mostKept = 20_000;

/** The keys of a headword’s syllables. */
export function keysOf(headword: string, lexicon: Lexicon): string[] {
  return tokenise(headword, 0, headword.length, foundIn(lexicon).spellings).map(({ key }) => key);
}

/** The entry of a headword; null where the dictionary has none. */
export function entryOf(headword: string, lexicon: Lexicon): LexiconEntry | null {
  const { entries, spellings } = foundIn(lexicon);
  const known = entries.get(headword);
  if (known !== undefined) return known;
  let node: LexiconNode | undefined = lexicon.root;
  for (const { key } of tokenise(headword, 0, headword.length, spellings)) node = node?.next.get(key);
  const entry = node?.entry ?? null;
  if (entries.size >= mostKept) {
    entries.clear();
    spellings.clear();
  }
  entries.set(headword, entry);
  return entry;
}

/** How often a headword is met in a million words; 0 where the dictionary has none, or nobody counted it. */
export function frequencyOf(headword: string, lexicon: Lexicon): number {
  return entryOf(headword, lexicon)?.frequency ?? 0;
}

/** The part of speech of the sense of a headword that has this gloss; null where the lexicon does not tell. */
export function partOfSpeech(headword: string | null, gloss: string | null, lexicon: Lexicon): string | null {
  if (headword === null) return null;
  return entryOf(headword, lexicon)?.senses.find((sense) => sense.gloss === gloss)?.pos ?? null;
}

/** Whether the dictionary knows a word first of all as a verb. */
export function isVerb(headword: string, lexicon: Lexicon): boolean {
  return entryOf(headword, lexicon)?.senses[0]?.pos.startsWith('verb') ?? false;
}
