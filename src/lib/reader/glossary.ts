import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Entry, Sense } from '../dictionary/entry.ts';
import type { Word } from '../text/article.ts';
import { readDate, readNumber } from './figures.ts';
import type { OutsideView } from './outside-senses.ts';

/** The part of the dictionary that one text needs, each entry once; items point to one another by index. */

export type GlossaryDictionary = Pick<Dictionary, 'get' | 'lookUp' | 'morpheme' | 'compounds'>;

export type SenseView = Omit<Sense, 'when'>;

/** A word named in an item; `item` is null where there is nothing more to say about it. */
export interface ItemRef {
  text: string;
  item: number | null;
  sense: number;
}

export interface GlossItem {
  /** The dictionary's spelling; the text's own where the dictionary has no entry. */
  headword: string;
  /** Why there is no entry, where there is none. */
  kind: 'entry' | 'name' | 'number' | 'date' | 'unknown';
  /** Empty without an entry. */
  senses: SenseView[];
  /** A number or date in plain English, where that says more than the figures. */
  plain: string | null;
  expansion: ItemRef | null;
  /** The words it is made of, in the senses they have inside it. */
  parts: ItemRef[];
  /** Indices into the morphemes: its own, or those of its parts. */
  morphemes: number[];
  /** What dictionaries besides ours say; absent where they say nothing. */
  outside?: OutsideView[];
}

export interface MorphemeItem {
  syllable: string;
  character: string;
  meaning: string;
  /** A few words that hold this morpheme, those of this text first. */
  compounds: ItemRef[];
}

export interface Glossary {
  items: GlossItem[];
  morphemes: MorphemeItem[];
}

export interface GlossaryBuilder {
  /** Index of the item that explains a word, which is taken in with all it leads to. */
  addWord(word: Word): number;
  finish(): Glossary;
}

/** Compounds kept for a morpheme: the card shows three, and one of these may be the word it is about. */
const compoundsKept = 4;

const kinds = { word: 'unknown', term: 'unknown', name: 'name', number: 'number', date: 'date' } as const;

interface Draft extends GlossItem {
  entry: Entry | null;
  meant: Set<number>;
  partsSeen: boolean;
}

/** Gathers the items of a text. Notes and examples stay only with the senses meant in it, to keep the page small. */
export function buildGlossary(dictionary: GlossaryDictionary): GlossaryBuilder {
  const drafts: Draft[] = [];
  const indices = new Map<string, number>();
  const morphemes: MorphemeItem[] = [];
  const morphemeIndices = new Map<string, number>();

  function reserve(key: string, headword: string, entry: Entry | null, kind: GlossItem['kind']): Draft {
    const plain = kind === 'number' ? readNumber(headword) : kind === 'date' ? readDate(headword) : null;
    const links = { expansion: null, parts: [], morphemes: [] };
    const draft = { headword, kind, senses: [], plain, ...links, entry, meant: new Set<number>(), partsSeen: false };
    indices.set(key, drafts.push(draft) - 1);
    return draft;
  }

  function addEntry(entry: Entry): number {
    const key = `entry ${entry.headword}`;
    const known = indices.get(key);
    if (known !== undefined) return known;
    const draft = reserve(key, entry.headword, entry, 'entry');
    if (entry.expansion !== undefined) draft.expansion = refer(entry.expansion);
    draft.parts = (entry.components ?? []).map(refer);
    return indices.get(key)!;
  }

  function refer(phrase: string): ItemRef {
    const entry = dictionary.get(phrase) ?? dictionary.lookUp(phrase);
    return { text: phrase, item: entry === undefined ? null : addEntry(entry), sense: 0 };
  }

  function partRef(word: Word): ItemRef {
    const says = word.entry !== null || word.parts.length > 0 || word.kind === 'number' || word.kind === 'date';
    return { text: word.text, item: says ? addWord(word) : null, sense: word.sense ?? 0 };
  }

  /** In a name a syllable stands for nobody's meaning: only what is a name itself is worth going on to. */
  function isNamePart({ entry, sense }: Word): boolean {
    const pos = entry === null ? undefined : dictionary.get(entry)?.senses[sense ?? 0]?.pos;
    return pos === 'name' || pos === 'family name';
  }

  function partsInside({ kind, entry, parts }: Word): ItemRef[] {
    const visible = parts.filter((part) => part.kind !== 'punctuation');
    if (kind !== 'name' || entry !== null) return visible.map(partRef);
    if (!visible.some(isNamePart)) return [];
    return visible.map((part) => (isNamePart(part) ? partRef(part) : { text: part.text, item: null, sense: 0 }));
  }

  function addWord(word: Word): number {
    const entry = word.entry === null ? undefined : dictionary.get(word.entry);
    const kind = word.kind === 'punctuation' ? 'unknown' : kinds[word.kind];
    const key = entry === undefined ? `${kind} ${word.text}` : `entry ${entry.headword}`;
    const index = entry === undefined ? indices.get(key) : addEntry(entry);
    const draft = index === undefined ? reserve(key, word.text, null, kind) : drafts[index];
    draft.meant.add(word.sense ?? 0);
    if (!draft.partsSeen && word.parts.length > 0) {
      draft.partsSeen = true;
      draft.parts = partsInside(word);
    }
    return indices.get(key)!;
  }

  function morphemeIndex(id: string): number[] {
    const known = morphemeIndices.get(id);
    if (known !== undefined) return [known];
    const morpheme = dictionary.morpheme(id);
    if (morpheme === undefined) return [];
    const { syllable, character, meaning } = morpheme;
    morphemeIndices.set(id, morphemes.length);
    return [morphemes.push({ syllable, character, meaning, compounds: [] }) - 1];
  }

  /** Guarded against entries that are, by mistake, made of each other. */
  function morphemesOf({ entry, parts }: Draft, depth = 0): number[] {
    if (entry?.morphemes !== undefined) return entry.morphemes.flatMap(morphemeIndex);
    if (depth > 8) return [];
    return parts.flatMap(({ item }) => (item === null ? [] : morphemesOf(drafts[item], depth + 1)));
  }

  function compoundsOf(id: string): ItemRef[] {
    const refs = dictionary.compounds(id).map((text): ItemRef => {
      return { text, item: indices.get(`entry ${text}`) ?? null, sense: 0 };
    });
    const here = refs.filter(({ item }) => item !== null);
    return [...here, ...refs.filter(({ item }) => item === null)].slice(0, compoundsKept);
  }

  function finished(draft: Draft): GlossItem {
    const { headword, kind, plain, expansion, parts, entry, meant } = draft;
    const kept = meant.size > 0 ? meant : new Set([0]);
    const senses = (entry?.senses ?? []).map((sense, at): SenseView => {
      const view = { ...sense };
      delete view.when;
      if (kept.has(at)) return view;
      // The card mentions the other senses; to know more of one, there is the text that means it.
      for (const detail of ['note', 'example', 'classifier'] as const) delete view[detail];
      return view;
    });
    return { headword, kind, senses, plain, expansion, parts, morphemes: [...new Set(morphemesOf(draft))] };
  }

  function finish(): Glossary {
    const items = drafts.map(finished);
    for (const [id, index] of morphemeIndices) morphemes[index].compounds = compoundsOf(id);
    return { items, morphemes };
  }

  return { addWord, finish };
}
