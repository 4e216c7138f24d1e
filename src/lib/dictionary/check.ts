import * as v from 'valibot';
import { phraseKey } from '../text/tokens.ts';
import { duplicateFaults, sharedExamples, weededFaults, type PlacedEntry } from './collection-faults.ts';
import { morphemeId } from './dictionary.ts';
import { roleOf } from './dictionary-paths.ts';
import { entrySchema, morphemeSchema } from './entry.ts';
import { entryFaults } from './entry-faults.ts';

/** A dictionary file: `path` as shown in messages, `text` its content. */
export interface SourceFile {
  path: string;
  text: string;
}

export interface CheckResult {
  /** One line a fault: `dictionaries/civic/health.json: “ca mắc”: senses.0.gloss: is longer than 60 characters`. */
  faults: string[];
  /** In the same form, what could be better and is not wrong. */
  remarks: string[];
  entries: number;
  morphemes: number;
}

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

/**
 * Checks all files of the dictionaries together: schema, style, duplicates by folded key, links between entries, words
 * weeded and kept, and files that nobody reads.
 */
export function checkDictionary(files: readonly SourceFile[]): CheckResult {
  const faults: string[] = [];
  const entries: PlacedEntry[] = [];
  const weeded: { value: unknown; path: string }[] = [];
  const morphemes = new Map<string, string>();

  function take(value: unknown, where: string, path: string, schema: typeof entrySchema | typeof morphemeSchema): void {
    const result = v.safeParse(schema, value);
    if (!result.success) {
      for (const issue of result.issues) faults.push(`${where}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    } else if ('syllable' in result.output) {
      const id = morphemeId(result.output);
      if (morphemes.has(id)) faults.push(`${where}: “${id}” is also in ${morphemes.get(id)}`);
      morphemes.set(id, path);
    } else entries.push({ entry: result.output, path });
  }

  for (const file of files) {
    const { path } = file;
    const role = roleOf(path);
    if ('orphan' in role) faults.push(`${path}: is not read: ${role.orphan}`);
    else if (role.role === 'weeded') weeded.push(...parseArray(file, faults).map((value) => ({ value, path })));
    else if (role.role !== 'about') {
      const schema = role.role === 'morphemes' ? morphemeSchema : entrySchema;
      for (const [index, value] of parseArray(file, faults).entries()) {
        take(value, `${path}: ${nameOf(value, index)}`, path, schema);
      }
    }
  }
  faults.push(...duplicateFaults(entries), ...links(entries, morphemes), ...weededFaults(weeded, entries));
  return { faults, remarks: sharedExamples(entries), entries: entries.length, morphemes: morphemes.size };
}

function links(entries: readonly PlacedEntry[], morphemes: ReadonlyMap<string, string>): string[] {
  const headwords = new Set(entries.map(({ entry }) => phraseKey(entry.headword)));
  return entries.flatMap(({ entry, path }) =>
    entryFaults(entry, headwords, morphemes).map((fault) => `${path}: “${entry.headword}”: ${fault}`),
  );
}
