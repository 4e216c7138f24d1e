import { tokenise } from '../../tokens.ts';
import type { Known } from '../knowledge.ts';
import { date, firstKey, foldedKey, number, unknown } from '../vocabulary.ts';
import { mostDictionaries } from '../word-trie.ts';
import { wordLengths, type GoldSentence } from './gold.ts';
import { syllableHabits } from './syllable-habits.ts';
import { createTeachableTrie, type TeachableTrie } from './teachable-trie.ts';
import type { Counted } from './word-lists.ts';

/** A word, name or phrase: its syllable ids and its count. */
export interface Spelling {
  ids: readonly number[];
  count: number;
}

/** Two neighbouring syllables of the training sentences: how often they were one word, and how often two. */
export interface SeenPair {
  left: number;
  right: number;
  joined: number;
  split: number;
}

export interface TrainingMaterial {
  sentences: readonly GoldSentence[];
  words: readonly Counted[];
  names: readonly Counted[];
  phrases: readonly Counted[];
  /** Headwords, a list for each dictionary; `mostDictionaries` at most. */
  headwords: readonly (readonly string[])[];
  /** Parts of speech of words of one syllable. */
  classes: ReadonlyMap<string, readonly string[]>;
}

/** What the segmenter is to know, and the part of it that follows the training sentences. */
export interface TeachableKnown extends Known {
  trie: TeachableTrie;
}

/** The token keys of a text; a figure or date stands for any. */
function keysOf(text: string): string[] {
  return tokenise(text).map(({ kind, key }) => (kind === 'number' ? '0' : kind === 'date' ? '1/1' : foldedKey(key)));
}

/** Four syllables and more that only put known words in a row are a slip of the machine that made the list. */
function isRow(keys: string[], known: Set<string>): boolean {
  if (keys.length < 4) return false;
  for (let cut = 2; cut <= keys.length - 2; cut++)
    if (known.has(keys.slice(0, cut).join(' ')) && known.has(keys.slice(cut).join(' '))) return true;
  return false;
}

/** A number for each combination of parts of speech, the commonest first; a byte has room for so many. */
const mostClasses = 120;
function classNumbers(classes: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const byKey = new Map([...classes].map(([text, parts]) => [keysOf(text).join(' '), parts.toSorted().join(' ')]));
  const uses = new Map<string, number>();
  for (const parts of byKey.values()) uses.set(parts, (uses.get(parts) ?? 0) + 1);
  const order = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([parts]) => parts);
  return new Map([...byKey].map(([key, parts]) => [key, Math.min(mostClasses, 1 + order.indexOf(parts))]));
}

/** The words and pairs the sentences teach. */
function lessons(sentences: readonly GoldSentence[], idsOf: (sentence: GoldSentence) => number[]) {
  const trained = new Map<string, { ids: number[]; count: number }>();
  const pairs = new Map<string, SeenPair>();
  for (const sentence of sentences) {
    const all = idsOf(sentence);
    let at = 0;
    for (const length of wordLengths(sentence.joins)) {
      const ids = all.slice(at, (at += length));
      if (length < 2 || length > 5 || ids.includes(unknown)) continue;
      const word = trained.get(ids.join(' ')) ?? { ids, count: 0 };
      word.count++;
      trained.set(ids.join(' '), word);
    }
    for (let i = 1; i < all.length; i++) {
      const [left, right] = [all[i - 1], all[i]];
      if (left === unknown || right === unknown) continue;
      const pair = pairs.get(`${left} ${right}`) ?? { left, right, joined: 0, split: 0 };
      pairs.set(`${left} ${right}`, pair);
      if (sentence.joins[i] === 1) pair.joined++;
      else pair.split++;
    }
  }
  // A pair seen once is never seen when its sentence is held out, so nothing can be learnt of such pairs.
  return { trained: [...trained.values()], pairs: [...pairs.values()].filter((pair) => pair.joined + pair.split > 1) };
}

/** What the segmenter is to know, from lists and the training sentences; deterministic. */
export function teachableKnown(material: TrainingMaterial): TeachableKnown {
  const { sentences, headwords } = material;
  if (headwords.length > mostDictionaries)
    throw new Error(`at most ${mostDictionaries} dictionaries can be told apart`);
  const spelled = (list: readonly Counted[]) => list.map(({ text, count }) => ({ text, keys: keysOf(text), count }));
  const allWords = spelled(material.words);
  const knownWords = new Set(allWords.map(({ keys }) => keys.join(' ')));
  const words = allWords.filter(({ keys }) => !isRow(keys, knownWords));
  const names = spelled(material.names);
  const phrases = spelled(material.phrases);
  const dictionaries = headwords.map((list) => spelled(list.map((text) => ({ text, count: 0 }))));

  const uses = new Map<string, number>();
  const use = (key: string) => uses.set(key, (uses.get(key) ?? 0) + 1);
  for (const { keys } of [words, names, phrases, ...dictionaries].flat()) keys.forEach(use);
  const met = new Map<string, number>();
  for (const { tokens } of sentences) {
    const spelt = tokens.filter(({ kind }) => kind === 'syllable' || kind === 'punctuation');
    for (const key of new Set(spelt.map(({ key }) => foldedKey(key)))) met.set(key, (met.get(key) ?? 0) + 1);
  }
  // What one sentence alone has stays unknown, or nothing would be learnt of unknown syllables.
  for (const [key, times] of met) if (times > 1 || uses.has(key)) uses.set(key, (uses.get(key) ?? 0) + times);
  uses.delete('0');
  uses.delete('1/1');
  // The commonest first, so that they get the shortest numbers in the file.
  const keys = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  const ids = new Map([...keys.map((key, index) => [key, firstKey + index] as const), ['0', number], ['1/1', date]]);

  type Spelled = ReturnType<typeof spelled>;
  function spellings(list: Spelled, add: (sum: number, count: number) => number = (a, b) => a + b): Spelling[] {
    const merged = new Map<string, Spelling>();
    for (const { keys, count } of list) {
      const key = keys.join(' ');
      const before = merged.get(key);
      merged.set(key, { ids: keys.map((key) => ids.get(key)!), count: add(before?.count ?? 0, count) });
    }
    return [...merged.values()];
  }
  const idsOf = ({ tokens }: GoldSentence) =>
    tokens.map(({ kind, key }) =>
      kind === 'number' ? number : kind === 'date' ? date : (ids.get(foldedKey(key)) ?? unknown),
    );
  const isProper = ({ text }: { text: string }) => text.split(' ').every((part) => part[0] !== part[0].toLowerCase());
  const lists = {
    words: spellings(words),
    names: spellings(names),
    phrases: spellings(phrases),
    headwords: spellings(
      dictionaries.flatMap((list, index) => list.map((word) => ({ ...word, count: 1 << index }))),
      (a, b) => a | b,
    ),
    ...lessons(sentences, idsOf),
  };
  const classOf = new Map([...classNumbers(material.classes)].map(([key, value]) => [ids.get(key) ?? 0, value]));
  const proper = spellings(names.filter(isProper));
  const trie = createTeachableTrie(lists);
  return {
    keys,
    habits: syllableHabits(keys.length, lists.words, proper, lists.headwords, classOf),
    nodes: trie.nodes,
    trie,
  };
}
