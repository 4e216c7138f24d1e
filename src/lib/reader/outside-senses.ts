import type { OutsideSense } from '../dictionary/formats/outside-entry.ts';
import { phraseKey } from '../text/tokens.ts';
import type { GlossItem, GlossaryDictionary } from './glossary.ts';
import { joinUnknownWords, unknownRuns } from './outside-words.ts';
import type { ReadingView } from './reading-view.ts';

/** What dictionaries besides ours say, added to the view of a text that was made without them. */

export interface OutsideSource {
  id: string;
  name: string;
  /** What its senses are written in, where that is known. */
  language: string | null;
}

/** One entry of an outside dictionary; `source` is the index of the dictionary. */
export interface OutsideFind {
  source: number;
  senses: OutsideSense[];
  /** Rank of the word in a frequency list, and what the list says. */
  rank: number | null;
  frequency: string | null;
}

export interface OutsideFinds {
  sources: OutsideSource[];
  byKey: ReadonlyMap<string, OutsideFind[]>;
}

/** What one outside dictionary says about a word, cut to what a card can show. */
export interface OutsideView {
  source: Omit<OutsideSource, 'id'>;
  senses: OutsideSense[];
  rank: number | null;
  frequency: string | null;
}

/** Kept small so that a page with several dictionaries stays as light as one with none should be. */
const sourcesShown = 4;
const sensesShown = 3;
const senseLength = 120;

/** Figures and dates are explained by themselves. */
function isLookedUp({ kind }: GlossItem): boolean {
  return kind === 'entry' || kind === 'unknown' || kind === 'name';
}

function keysOf({ headword }: GlossItem, dictionary: Pick<GlossaryDictionary, 'get'>): string[] {
  return [headword, ...(dictionary.get(headword)?.variants ?? [])].map(phraseKey);
}

/** The keys to look up for a text: of all words its glossary explains, and of what unknown words may be a part of. */
export function outsideKeys(view: ReadingView, dictionary: Pick<GlossaryDictionary, 'get'>): string[] {
  const words = view.items.filter(isLookedUp).flatMap((item) => keysOf(item, dictionary));
  return [...words, ...unknownRuns(view).map(({ key }) => key)];
}

function shortened({ pos, text }: OutsideSense): OutsideSense {
  if (text.length <= senseLength) return { pos, text };
  const cut = text.slice(0, senseLength);
  return { pos, text: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), senseLength / 2)).toWellFormed()}…` };
}

/** Entries of one dictionary together: homographs are entries of their own in many. */
function viewOf(source: OutsideSource, finds: readonly OutsideFind[]): OutsideView {
  const senses = new Map<string, OutsideSense>();
  for (const sense of finds.flatMap((find) => find.senses).map(shortened)) {
    if (senses.size < sensesShown && !senses.has(sense.text)) senses.set(sense.text, sense);
  }
  const common = finds.find(({ frequency }) => frequency !== null);
  const { name, language } = source;
  return {
    source: { name, language },
    senses: [...senses.values()],
    rank: common?.rank ?? null,
    frequency: common?.frequency ?? null,
  };
}

function outsideOf(keys: readonly string[], { sources, byKey }: OutsideFinds): OutsideView[] {
  const finds = keys.flatMap((key) => byKey.get(key) ?? []);
  const said = sources.map((source, at) =>
    viewOf(
      source,
      finds.filter((find) => find.source === at),
    ),
  );
  return said.filter(({ senses, frequency }) => senses.length > 0 || frequency !== null).slice(0, sourcesShown);
}

/**
 * The view with what outside dictionaries say below our own senses. Words ours lacks are read together where an outside
 * dictionary has them as one. Pure; the text and the offsets into it stay as they are.
 */
export function withOutsideSenses(
  view: ReadingView,
  finds: OutsideFinds,
  dictionary: Pick<GlossaryDictionary, 'get'>,
): ReadingView {
  const joined = joinUnknownWords(
    view,
    (key) => finds.byKey.get(key)?.some(({ senses }) => senses.length > 0) ?? false,
  );
  const items = joined.items.map((item): GlossItem => {
    const outside = isLookedUp(item) ? outsideOf(keysOf(item, dictionary), finds) : [];
    return outside.length === 0 ? item : { ...item, outside };
  });
  return { ...joined, items };
}
