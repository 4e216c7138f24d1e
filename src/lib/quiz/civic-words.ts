import type { Passage } from '../facts/passage.ts';
import type { Span } from '../text/article.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { onceFor } from '../text/once-for.ts';
import { entryOf } from './part-of-speech.ts';

/** A word of public life that an article uses: “cưỡng chế”, “giải ngân”. Its meaning can be asked for; it needs the dictionary, so it is no fact. */
export interface CivicWord extends Span {
  kind: 'word';
  id: string;
  sentence: string;
  text: string;
  entry: string;
  gloss: string;
}

/** Occurrences in a million words: what stands on every page is known, what nobody writes need not be. */
const rarest = 1;
const commonest: Readonly<Record<string, number>> = { noun: 60, verb: 160 };
const fields = new Set([
  'administration',
  'law',
  'politics',
  'economy',
  'budget',
  'land',
  'security',
  'health',
  'environment',
  'transport',
]);

function isWorthKnowing(entry: string, gloss: string, lexicon: Lexicon): boolean {
  const known = entryOf(entry, lexicon);
  const sense = known?.senses.find((one) => one.gloss === gloss);
  return (
    known !== null &&
    sense !== undefined &&
    fields.has(sense.domain ?? '') &&
    Object.hasOwn(commonest, sense.pos) &&
    (known.frequency === 0 || (known.frequency >= rarest && known.frequency <= commonest[sense.pos]))
  );
}

/** The words of an article whose meaning is worth asking for, each where it stands first. */
export const civicWordsIn = onceFor((passages: readonly Passage[], lexicon: Lexicon): CivicWord[] => {
  const seen = new Set<string>();
  return passages
    .filter(({ sentence }) => sentence.kind === 'body')
    .flatMap((passage) =>
      passage.pieces.flatMap(({ word, from, to }): Omit<CivicWord, 'id'>[] => {
        const { entry, gloss } = word;
        if (word.kind !== 'word' || entry === null || gloss === null || seen.has(entry)) return [];
        if (!entry.includes(' ') || !isWorthKnowing(entry, gloss, lexicon)) return [];
        seen.add(entry);
        return [
          { kind: 'word', sentence: passage.sentence.id, ...passage.span(from, to), text: word.text, entry, gloss },
        ];
      }),
    )
    .map((word, at) => ({ ...word, id: `word-${at + 1}` }));
});
