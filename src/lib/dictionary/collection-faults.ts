import * as v from 'valibot';
import { phraseKey } from '../text/tokens.ts';
import type { Entry } from './entry.ts';

/** An entry and the file it is written in. */
export interface PlacedEntry {
  entry: Entry;
  path: string;
}

function at({ entry, path }: PlacedEntry): string {
  return `${path}: “${entry.headword}”`;
}

/** Headwords and variants that lead to more than one entry, or to one twice, by what keys fold. */
export function duplicateFaults(entries: readonly PlacedEntry[]): string[] {
  const faults: string[] = [];
  const headwords = new Map<string, PlacedEntry>();
  for (const placed of entries) {
    const key = phraseKey(placed.entry.headword);
    const other = headwords.get(key);
    if (other) faults.push(`${at(placed)}: the same headword is “${other.entry.headword}” in ${other.path}`);
    else headwords.set(key, placed);
  }
  const variants = new Map<string, PlacedEntry & { variant: string }>();
  for (const placed of entries) {
    for (const variant of placed.entry.variants ?? []) {
      const key = phraseKey(variant);
      const headword = headwords.get(key);
      const other = variants.get(key);
      if (headword !== undefined) {
        const own = headword.entry.headword === placed.entry.headword;
        const fault = own ? 'differs from its headword only in what keys fold' : `is a headword in ${headword.path}`;
        faults.push(`${at(placed)}: variant “${variant}” ${fault}`);
      } else if (other?.entry === placed.entry) {
        faults.push(`${at(placed)}: variant “${variant}” differs from “${other.variant}” only in what keys fold`);
      } else if (other !== undefined) {
        faults.push(`${at(placed)}: variant “${variant}” is one of “${other.entry.headword}” too, in ${other.path}`);
      } else variants.set(key, { ...placed, variant });
    }
  }
  return faults;
}

/**
 * Example sentences that stand at more than one sense. Remarks and no faults: a term and a word in it may share one,
 * but a reader learns more from two.
 */
export function sharedExamples(entries: readonly PlacedEntry[]): string[] {
  const seen = new Map<string, PlacedEntry>();
  const remarks: string[] = [];
  for (const placed of entries) {
    for (const [index, { example }] of placed.entry.senses.entries()) {
      if (example === undefined) continue;
      const key = phraseKey(example.vi);
      const other = seen.get(key);
      if (other === undefined) seen.set(key, placed);
      else {
        const where =
          other.entry === placed.entry ? 'at another sense' : `at “${other.entry.headword}” in ${other.path}`;
        remarks.push(`${at(placed)}: senses.${index}.example.vi: the same sentence is ${where}`);
      }
    }
  }
  return remarks;
}

const weededSchema = v.strictObject({
  word: v.pipe(v.string(), v.nonEmpty('is empty')),
  reason: v.pipe(v.string(), v.nonEmpty('is empty')),
});

/** A name may be spelled like a string that is no word: _Vi_ is a family name. */
function isName({ senses }: Entry): boolean {
  return senses.every(({ pos }) => pos === 'name' || pos === 'family name');
}

/** Strings judged not to be words which are judged twice, or are headwords all the same. */
export function weededFaults(
  weeded: readonly { value: unknown; path: string }[],
  entries: readonly PlacedEntry[],
): string[] {
  const headwords = new Map(entries.map((placed) => [phraseKey(placed.entry.headword), placed]));
  const seen = new Map<string, string>();
  return weeded.flatMap(({ value, path }, index) => {
    const result = v.safeParse(weededSchema, value);
    const { word = undefined } = (value ?? {}) as { word?: unknown };
    const where = `${path}: ${typeof word === 'string' ? `“${word}”` : `word ${index + 1}`}`;
    if (!result.success)
      return result.issues.map((issue) => `${where}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    const key = phraseKey(result.output.word);
    const headword = headwords.get(key);
    const other = seen.get(key);
    seen.set(key, path);
    return [
      ...(other === undefined ? [] : [`${where}: is weeded in ${other} too`]),
      ...(headword === undefined || isName(headword.entry)
        ? []
        : [`${where}: is weeded, and a headword in ${headword.path}`]),
    ];
  });
}
