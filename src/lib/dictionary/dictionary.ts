import type { Lexicon, LexiconEntry, LexiconNode, LexiconSense, SenseCondition } from '../text/lexicon.ts';
import { phraseKey, tokenise, type Spellings } from '../text/tokens.ts';
import type { Entry, Morpheme, Sense, When } from './entry.ts';

/** Our entries, ready to be looked up. It is itself the lexicon that `analyse` takes. Immutable once made. */
export interface Dictionary extends Lexicon {
  entries: readonly Entry[];
  get(headword: string): Entry | undefined;
  /** The entry a word or phrase leads to, in any spelling its key folds. */
  lookUp(phrase: string): Entry | undefined;
  /** By id, `syllable character`: `xã 社`. */
  morpheme(id: string): Morpheme | undefined;
  /** Headwords that hold this morpheme, the most frequent first. */
  compounds(id: string): readonly string[];
}

export function morphemeId({ syllable, character }: Pick<Morpheme, 'syllable' | 'character'>): string {
  return `${syllable} ${character}`;
}

function conditionOf({ after = [], before = [], near = [], capital }: When): SenseCondition {
  const keys = (phrases: string[]) => phrases.map(phraseKey);
  return { after: keys(after), before: keys(before), near: keys(near), capital: capital ?? false };
}

function keysOf(words: string, spellings: Spellings): string[] {
  return tokenise(words, 0, words.length, spellings).map(({ key }) => key);
}

/** Its condition is turned into keys when it is first asked for: most senses only lend their part of speech. */
class KeyedSense implements LexiconSense {
  readonly pos: string;
  readonly gloss: string;
  readonly domain: string | null;
  private readonly when: When | undefined;
  private keyed: SenseCondition | undefined;

  constructor({ pos, gloss, domain, when }: Sense) {
    this.pos = pos;
    this.gloss = gloss;
    this.domain = domain ?? null;
    this.when = when;
  }

  get condition(): SenseCondition | null {
    return this.when === undefined ? null : (this.keyed ??= conditionOf(this.when));
  }
}

/**
 * What the text pipeline needs of an entry, with everything it compares turned into keys. That is done when the entry
 * is first met: a process would otherwise spend most of its start on entries no text of its will hold. A class, as the
 * engine reads objects slowly that each have getters of their own.
 */
class KeyedEntry implements LexiconEntry {
  readonly headword: string;
  readonly domain: string | null;
  readonly frequency: number;
  private readonly entry: Entry;
  private readonly spellings: Spellings;
  private keyedSenses: LexiconEntry['senses'] | undefined;
  private keyedComponents: LexiconEntry['components'] | undefined;

  constructor(entry: Entry, spellings: Spellings) {
    this.headword = entry.headword;
    this.domain = entry.senses[0]?.domain ?? null;
    this.frequency = entry.frequency ?? 0;
    this.entry = entry;
    this.spellings = spellings;
  }

  get senses(): LexiconEntry['senses'] {
    return (this.keyedSenses ??= this.entry.senses.map((sense) => new KeyedSense(sense)));
  }

  get components(): LexiconEntry['components'] {
    if (this.keyedComponents === undefined)
      this.keyedComponents = this.entry.components?.map((component) => keysOf(component, this.spellings)) ?? null;
    return this.keyedComponents;
  }
}

/** A node while the trie grows. */
interface GrowingNode extends LexiconNode {
  next: Map<string, GrowingNode>;
}

/** Stands at every end of the trie, where most nodes are: a map each would be most of the memory. Never written to. */
const nothingFollows: GrowingNode['next'] = new Map();

function insert(root: GrowingNode, spelling: string, entry: LexiconEntry, spellings: Spellings): void {
  let node = root;
  for (const key of keysOf(spelling, spellings)) {
    let next = node.next.get(key);
    if (next === undefined) {
      if (node.next === nothingFollows) node.next = new Map();
      node.next.set(key, (next = { next: nothingFollows, entry: null }));
    }
    node = next;
  }
  // A headword of its own is never displaced by somebody else's variant.
  if (node.entry === null || spelling === entry.headword) node.entry = entry;
}

/**
 * Builds the look-up index. `version` stands for the exact content and becomes part of cache keys. Entries are taken as
 * checked; see `checkDictionary`.
 */
export function createDictionary(
  entries: readonly Entry[],
  morphemes: readonly Morpheme[],
  version: string,
): Dictionary {
  const root: GrowingNode = { next: new Map(), entry: null };
  const byHeadword = new Map(entries.map((entry) => [entry.headword, entry]));
  const byMorpheme = new Map(morphemes.map((morpheme) => [morphemeId(morpheme), morpheme]));
  const compounds = new Map<string, Entry[]>();
  const spellings: Spellings = new Map();
  for (const entry of entries) {
    const known = new KeyedEntry(entry, spellings);
    for (const spelling of [entry.headword, ...(entry.variants ?? [])]) insert(root, spelling, known, spellings);
    for (const id of new Set(entry.morphemes)) {
      const holders = compounds.get(id);
      if (holders === undefined) compounds.set(id, [entry]);
      else holders.push(entry);
    }
  }
  for (const holders of compounds.values()) holders.sort((a, b) => (b.frequency ?? 0) - (a.frequency ?? 0));
  return {
    version,
    root,
    entries,
    get: (headword) => byHeadword.get(headword),
    lookUp(phrase) {
      let node: LexiconNode | undefined = root;
      for (const key of phraseKey(phrase).split(' ')) node = node?.next.get(key);
      return node?.entry === undefined || node.entry === null ? undefined : byHeadword.get(node.entry.headword);
    },
    morpheme: (id) => byMorpheme.get(id),
    compounds: (id) => (compounds.get(id) ?? []).map((entry) => entry.headword),
  };
}
