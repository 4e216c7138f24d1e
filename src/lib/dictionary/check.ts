import * as v from 'valibot';
import { phraseKey } from '../text/tokens.ts';
import { morphemeId } from './dictionary.ts';
import { entrySchema, morphemeSchema, type Entry } from './entry.ts';
import { entryFaults } from './entry-faults.ts';

/** A dictionary file: `path` as shown in messages, `text` its content. */
export interface SourceFile {
  path: string;
  text: string;
}

export interface CheckResult {
  /** One line a fault: `dictionaries/civic/health.json: “ca mắc”: senses.0.gloss: is longer than 60 characters`. */
  faults: string[];
  entries: number;
  morphemes: number;
}

const morphemeFolder = /(?:^|\/)morphemes\//;

function parseArray(file: SourceFile, faults: string[]): unknown[] {
  try {
    const value: unknown = JSON.parse(file.text);
    if (Array.isArray(value)) return value;
    faults.push(`${file.path}: is not a JSON array`);
  } catch (error) {
    faults.push(`${file.path}: is not JSON: ${(error as Error).message}`);
  }
  return [];
}

function nameOf(value: unknown, index: number): string {
  const record = value as { headword?: unknown; syllable?: unknown } | null;
  const name = record?.headword ?? record?.syllable;
  return typeof name === 'string' ? `“${name}”` : `entry ${index + 1}`;
}

/** Checks all dictionary files together: schema, style, duplicates by folded key, links between entries. */
export function checkDictionary(files: readonly SourceFile[]): CheckResult {
  const faults: string[] = [];
  const entries: { entry: Entry; path: string }[] = [];
  const morphemes = new Map<string, string>();
  for (const file of files) {
    const isMorpheme = morphemeFolder.test(file.path);
    for (const [index, value] of parseArray(file, faults).entries()) {
      const result = v.safeParse(isMorpheme ? morphemeSchema : entrySchema, value);
      const where = `${file.path}: ${nameOf(value, index)}`;
      if (!result.success) {
        for (const issue of result.issues) faults.push(`${where}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
      } else if ('syllable' in result.output) {
        const id = morphemeId(result.output);
        if (morphemes.has(id)) faults.push(`${where}: “${id}” is also in ${morphemes.get(id)}`);
        morphemes.set(id, file.path);
      } else entries.push({ entry: result.output, path: file.path });
    }
  }
  faults.push(...duplicates(entries), ...links(entries, morphemes));
  return { faults, entries: entries.length, morphemes: morphemes.size };
}

function duplicates(entries: { entry: Entry; path: string }[]): string[] {
  const faults: string[] = [];
  const headwords = new Map<string, { headword: string; path: string }>();
  for (const { entry, path } of entries) {
    const key = phraseKey(entry.headword);
    const other = headwords.get(key);
    if (other) faults.push(`${path}: “${entry.headword}”: the same headword is “${other.headword}” in ${other.path}`);
    else headwords.set(key, { headword: entry.headword, path });
  }
  for (const { entry, path } of entries) {
    for (const variant of entry.variants ?? []) {
      const other = headwords.get(phraseKey(variant));
      if (other === undefined) continue;
      const own = other.headword === entry.headword;
      const fault = own ? 'differs from its headword only in what keys fold' : `is a headword in ${other.path}`;
      faults.push(`${path}: “${entry.headword}”: variant “${variant}” ${fault}`);
    }
  }
  return faults;
}

function links(entries: { entry: Entry; path: string }[], morphemes: ReadonlyMap<string, string>): string[] {
  const headwords = new Set(entries.map(({ entry }) => phraseKey(entry.headword)));
  return entries.flatMap(({ entry, path }) =>
    entryFaults(entry, headwords, morphemes).map((fault) => `${path}: “${entry.headword}”: ${fault}`),
  );
}
