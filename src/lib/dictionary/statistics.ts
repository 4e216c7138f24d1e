import type { SourceFile } from './check.ts';
import type { Dictionary } from './dictionary.ts';

/** Counts that tell how far the dictionary has come. */
export interface Statistics {
  entries: number;
  senses: number;
  /** Entries made of several words. */
  terms: number;
  abbreviations: number;
  withExample: number;
  withNote: number;
  withMorphemes: number;
  morphemes: number;
  reviewed: number;
  /** Senses by part of speech, the most common first. */
  kinds: Record<string, number>;
  /** Entries by folder: words, civic, names. */
  folders: Record<string, number>;
}

function byPartOfSpeech(entries: Dictionary['entries']): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { pos } of entries.flatMap(({ senses }) => senses)) counts.set(pos, (counts.get(pos) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

/** Counts entries by what they hold; `files` are the files the dictionary was made from. */
export function statistics({ entries }: Dictionary, files: readonly SourceFile[]): Statistics {
  const count = (test: (entry: (typeof entries)[number]) => boolean) => entries.filter(test).length;
  const folders: Record<string, number> = {};
  for (const { path, text } of files) {
    const folder = path.split('/').at(-2)!;
    folders[folder] = (folders[folder] ?? 0) + (JSON.parse(text) as unknown[]).length;
  }
  const { morphemes = 0, ...entryFolders } = folders;
  return {
    entries: entries.length,
    senses: entries.reduce((sum, entry) => sum + entry.senses.length, 0),
    terms: count((entry) => entry.components !== undefined),
    abbreviations: count((entry) => entry.expansion !== undefined),
    withExample: count((entry) => entry.senses.some((sense) => sense.example)),
    withNote: count((entry) => entry.senses.some((sense) => sense.note)),
    withMorphemes: count((entry) => entry.morphemes !== undefined),
    morphemes,
    reviewed: count((entry) => entry.reviewed === true),
    kinds: byPartOfSpeech(entries),
    folders: entryFolders,
  };
}
