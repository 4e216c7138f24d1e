import { tokenise } from '../../tokens.ts';
import type { KnownLists } from '../knowledge.ts';
import { roundCount } from '../model.ts';
import { date, firstKey, foldedKey, number } from '../vocabulary.ts';
import type { Spelling } from '../word-trie.ts';
import { wordLengths, type GoldSentence } from './gold.ts';

/** A word, name or phrase with how often it was met. */
export interface Counted {
  text: string;
  count: number;
}

export interface TrainingMaterial {
  sentences: readonly GoldSentence[];
  words: readonly Counted[];
  names: readonly Counted[];
  phrases: readonly Counted[];
}

/** Reads the second and third column of a list whose first line names the columns: rank, text, count, … */
export function countedList(tsv: string): Counted[] {
  return tsv
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((columns) => columns.length > 2)
    .map(([, text, count]) => ({ text, count: Number(count) }));
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

/** What the segmenter is to know, from lists with counts and the training sentences; deterministic. */
export function knownLists({ sentences, words, names, phrases }: TrainingMaterial): KnownLists {
  const spelled = (list: readonly Counted[]) => list.map(({ text, count }) => ({ text, keys: keysOf(text), count }));
  const allWords = spelled(words);
  const knownWords = new Set(allWords.map(({ keys }) => keys.join(' ')));
  const goodWords = allWords.filter(({ keys }) => !isRow(keys, knownWords));
  const allNames = spelled(names);
  const allPhrases = spelled(phrases);

  const uses = new Map<string, number>();
  const use = (key: string) => uses.set(key, (uses.get(key) ?? 0) + 1);
  for (const { keys } of [...goodWords, ...allNames, ...allPhrases]) keys.forEach(use);
  for (const { tokens } of sentences)
    for (const { kind, key } of tokens) if (kind === 'syllable' || kind === 'punctuation') use(foldedKey(key));
  uses.delete('0');
  uses.delete('1/1');
  // The commonest first, so that they get the shortest numbers in the file.
  const keys = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  const ids = new Map([...keys.map((key, index) => [key, firstKey + index] as const), ['0', number], ['1/1', date]]);

  function spellings(list: readonly { keys: string[]; count: number }[]): Spelling[] {
    const merged = new Map<string, { ids: number[]; count: number }>();
    for (const { keys, count } of list) {
      const same = merged.get(keys.join(' '));
      if (same === undefined) merged.set(keys.join(' '), { ids: keys.map((key) => ids.get(key)!), count });
      else same.count += count;
    }
    return [...merged.values()].map(({ ids, count }) => ({ ids, count: roundCount(count) }));
  }

  const idsOf = ({ tokens }: GoldSentence) =>
    tokens.map(({ kind, key }) => (kind === 'number' ? number : kind === 'date' ? date : ids.get(foldedKey(key))!));
  const trained = new Map<string, { ids: number[]; count: number }>();
  const pairs = new Map<number, { left: number; right: number; joined: number; split: number }>();
  for (const sentence of sentences) {
    const all = idsOf(sentence);
    let at = 0;
    for (const length of wordLengths(sentence.joins)) {
      const word = all.slice(at, at + length);
      at += length;
      if (length < 2 || length > 5) continue;
      const same = trained.get(word.join(' '));
      if (same === undefined) trained.set(word.join(' '), { ids: word, count: 1 });
      else same.count++;
    }
    for (let i = 1; i < all.length; i++) {
      const edge = (all[i - 1] << 14) | all[i];
      const pair = pairs.get(edge) ?? { left: all[i - 1], right: all[i], joined: 0, split: 0 };
      pairs.set(edge, pair);
      if (sentence.joins[i] === 1) pair.joined++;
      else pair.split++;
    }
  }
  const capital = (text: string) => text.split(' ').every((syllable) => syllable[0] !== syllable[0].toLowerCase());
  return {
    keys,
    words: spellings(goodWords),
    names: spellings(allNames.filter(({ text }) => capital(text))),
    titles: spellings(allNames.filter(({ text }) => !capital(text))),
    phrases: spellings(allPhrases),
    trained: [...trained.values()],
    // A pair seen once is never seen when its sentence is held out, so nothing can be learnt of such pairs.
    pairs: [...pairs.values()].filter(({ joined, split }) => joined + split > 1),
  };
}
