import type { Lexicon, LexiconEntry, LexiconNode } from '../../../text/lexicon.ts';
import { onceFor } from '../../../text/once-for.ts';
import { entryOf, keysOf } from '../../part-of-speech.ts';
import { natureOf } from './gloss-nature.ts';
import { sortOf, type Sort } from './term-sort.ts';

/** A sense of the dictionary as an answer, and what tells which others could be taken for it. */
export interface Glossed {
  entry: string;
  /** The gloss as an option: one word for the sense, nothing in brackets. */
  gloss: string;
  /** The gloss in full. */
  full: string;
  part: 'noun' | 'verb' | 'adjective';
  /** Its field, “health”; null for everyday words. */
  domain: string | null;
  nature: string | null;
  sort: Sort;
  /** Keys of the words it is made of; a word alone is one. */
  words: readonly string[];
  /** Occurrences in a million words; 0 where nobody counted. */
  frequency: number;
}

/** So many letters an option may have. */
export const longestGloss = 60;

/** Nobody wants these on a sheet for a class. */
const crude = /\b(?:sex\w*|rape|abortion|brothel|prostitut\w*|mistress|affair|lover|miscarry|kill|execute|gamble)\b/u;

/** Whether a gloss is of what is not put to a class. */
export function isCrude(gloss: string): boolean {
  return crude.test(gloss);
}

/** English verbs of many senses: “to run”, “to try” say little without what they are about. */
const vague =
  /^to (?:be|run|try|process|serve|lead|examine|order|take|keep|hold|move|lay|make|get|go|put|set|give|have|do|decide|pick|produce|consider|see|draw|open|change|cut|call|meet|turn|pass|leave|enter|treat|list|post|post up|second|clear|return|charge|raise)$/u;

/**
 * “(Communist) Youth Union”, “to seek opinions, to consult”: one word for the sense, nothing in brackets, unless a word alone
 * needs it: “to run, to operate”. Null where two senses are glossed, only a job is described, or the word says too little.
 */
function optionOf({ headword, components }: LexiconEntry, gloss: string): string | null {
  if (/[;“”"]/u.test(gloss)) return null;
  const bare = gloss.replace(/ ?\([^)]*\) ?/gu, ' ').trim();
  const first = (headword.includes(',') ? bare : bare.split(',')[0]).trim();
  if (!/[A-Za-zÀ-ỹ]{2}/u.test(first)) return null;
  if (components !== null || !vague.test(first)) return first;
  return gloss.includes('(') || first === gloss ? null : gloss;
}

function nodeAfter(keys: readonly string[], { root }: Lexicon): LexiconNode | undefined {
  let node: LexiconNode | undefined = root;
  for (const key of keys) node = node?.next.get(key);
  return node;
}

/** What a word means first of all, by its keys; null where the dictionary does not have it. */
export function firstGloss(word: string, lexicon: Lexicon): string | null {
  return nodeAfter(word.split(' '), lexicon)?.entry?.senses[0]?.gloss ?? null;
}

/** Nouns, verbs and adjectives; of a “phrase” the gloss and the first word tell. Null for what is none of them. */
function partOf(pos: string, gloss: string, { components }: LexiconEntry, lexicon: Lexicon): Glossed['part'] | null {
  const acts = /^to /.test(gloss);
  if (pos === 'verb') return acts ? 'verb' : null;
  if (pos === 'noun' || pos === 'adjective') return acts ? null : pos;
  if (pos !== 'phrase') return null;
  if (acts) return 'verb';
  return nodeAfter(components?.[0] ?? [], lexicon)?.entry?.senses[0]?.pos === 'noun' ? 'noun' : null;
}

function glossed(entry: LexiconEntry, gloss: string, lexicon: Lexicon): Glossed | null {
  const sense = entry.senses.find((one) => one.gloss === gloss);
  const option = optionOf(entry, gloss);
  const part = sense === undefined ? null : partOf(sense.pos, gloss, entry, lexicon);
  if (sense === undefined || option === null || part === null) return null;
  return {
    entry: entry.headword,
    gloss: option,
    full: gloss,
    part,
    domain: sense.domain,
    nature: part === 'noun' ? natureOf(option) : null,
    sort: sortOf(entry.headword),
    words: entry.components?.map((keys) => keys.join(' ')) ?? [keysOf(entry.headword, lexicon).join(' ')],
    frequency: entry.frequency,
  };
}

/** The sense of a headword that has this gloss; null where it is none to ask for. */
export function glossedAs(headword: string, gloss: string, lexicon: Lexicon): Glossed | null {
  const entry = entryOf(headword, lexicon);
  return entry === null ? null : glossed(entry, gloss, lexicon);
}

const deepest = 6;

/** Every entry of more than one syllable below a node, once. */
function below(node: LexiconNode, found: Set<LexiconEntry>, depth = 0): Set<LexiconEntry> {
  if (node.entry?.headword.includes(' ')) found.add(node.entry);
  if (depth < deepest && node.next.size > 0) for (const next of node.next.values()) below(next, found, depth + 1);
  return found;
}

const twoSyllables = /^[A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+$/u;

/** The syllables of every word of two syllables of public life, which the way to it through the dictionary spells. */
function pairsIn(lexicon: Lexicon): Iterable<readonly string[]> {
  const found = new Map<LexiconEntry, readonly string[]>();
  for (const [first, { next }] of lexicon.root.next)
    for (const [second, { entry }] of next)
      if (entry !== null && entry.domain !== null && twoSyllables.test(entry.headword))
        // “công ti” leads to “công ty” as well.
        found.set(entry, found.has(entry) ? keysOf(entry.headword, lexicon) : [first, second]);
  return found.values();
}

/** An entry by its first sense where that needs nothing around it; it is held against many terms. */
const firstSense = onceFor((entry: LexiconEntry, lexicon: Lexicon): Glossed | null => {
  const [sense] = entry.senses;
  return sense === undefined || sense.condition !== null ? null : glossed(entry, sense.gloss, lexicon);
});

function sensesBelow(entries: Iterable<LexiconEntry>, domain: string, lexicon: Lexicon): Glossed[] {
  return [...entries].flatMap((entry) => (entry.domain === domain ? (firstSense(entry, lexicon) ?? []) : []));
}

/** Every entry of a dictionary, and the senses of the fields asked for so far. */
const fieldsOf = onceFor(({ root }: Lexicon) => ({
  entries: below(root, new Set()),
  fields: new Map<string, readonly Glossed[]>(),
}));

/** The senses of one field; the dictionary is looked through once for each. */
export function sensesOf(domain: string, lexicon: Lexicon): readonly Glossed[] {
  const { entries, fields } = fieldsOf(lexicon);
  const senses = fields.get(domain) ?? sensesBelow(entries, domain, lexicon);
  fields.set(domain, senses);
  return senses;
}

/** Those of a field that begin with the same syllable as a term, for which not all the field need be looked through. */
export function sensesLike({ words }: Glossed, domain: string, lexicon: Lexicon): Glossed[] {
  const node = nodeAfter(words[0].split(' ').slice(0, 1), lexicon);
  return node === undefined ? [] : sensesBelow(below(node, new Set(), 1), domain, lexicon);
}

/** In how many words of two syllables of public life a syllable stands. */
const familiesOf = onceFor((lexicon: Lexicon): ReadonlyMap<string, number> => {
  const families = new Map<string, number>();
  for (const syllables of pairsIn(lexicon))
    for (const one of syllables) families.set(one, (families.get(one) ?? 0) + 1);
  return families;
});

/** So many words of public life its syllables stand in together. */
const kindred = 7;

/** Whether a word is made as words of public life are, “đối chiếu”; “trò chuyện”, “gật gù” are of talk. */
export const isBookish = onceFor(({ words }: Glossed, lexicon: Lexicon): boolean => {
  const families = words.flatMap((word) => word.split(' ')).map((one) => familiesOf(lexicon).get(one) ?? 0);
  return Math.min(...families) > 0 && families.reduce((sum, one) => sum + one, 0) >= kindred;
});

/** Terms that begin with the same word: “trường dân lập” beside “trường công lập”. */
export function kinOf({ words, entry }: Glossed, lexicon: Lexicon): Glossed[] {
  const [first] = words;
  // “nhà” begins houses and people alike.
  const node = words.length === 1 || /^nhà /i.test(entry) ? undefined : nodeAfter(first.split(' '), lexicon);
  if (node === undefined) return [];
  return [...below(node, new Set())].flatMap((entry) => {
    const one = firstSense(entry, lexicon);
    return one !== null && one.words.length > 1 && one.words[0] === first ? [one] : [];
  });
}
