import { createDictionary, type Dictionary } from './dictionary.ts';
import type { Entry, Morpheme, Sense } from './entry.ts';

/**
 * The dictionary in one file, written once and read at every start. Each field of all entries stands together, which is
 * smaller and read faster than entry after entry.
 */

/** Each field of many records; null where a record does not have it. */
type Columns = Record<string, unknown[]>;

interface Compiled {
  version: string;
  /** `senses` counts those of each entry. */
  entries: Columns;
  /** Of all entries in order; an example is two fields, `vi` and `en`. */
  senses: Columns;
  morphemes: Columns;
}

function toColumns(records: readonly object[]): Columns {
  const fields = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries(
    [...fields].map((field) => [field, records.map((record) => (record as Record<string, unknown>)[field] ?? null)]),
  );
}

/** Records with every field, in one order: objects of one shape are made several times faster. */
function toRecords(columns: Columns): Record<string, unknown>[] {
  const fields = Object.keys(columns);
  const values = Object.values(columns);
  return (values[0] ?? []).map((_, index) => {
    const record: Record<string, unknown> = {};
    for (let field = 0; field < fields.length; field++) record[fields[field]] = values[field][index] ?? undefined;
    return record;
  });
}

/** The text of a compiled dictionary, JSON. Entries are taken as checked. */
export function compileDictionary(entries: readonly Entry[], morphemes: readonly Morpheme[], version: string): string {
  const senses = entries.flatMap((entry) => entry.senses);
  const compiled: Compiled = {
    version,
    entries: toColumns(entries.map((entry) => ({ ...entry, senses: entry.senses.length }))),
    senses: {
      ...toColumns(senses.map((sense) => ({ ...sense, example: undefined }))),
      vi: senses.map(({ example }) => example?.vi ?? null),
      en: senses.map(({ example }) => example?.en ?? null),
    },
    morphemes: toColumns(morphemes),
  };
  return JSON.stringify(compiled);
}

/** Reads what `compileDictionary` wrote. */
export function readCompiled(text: string): Dictionary {
  const { version, entries, senses, morphemes } = JSON.parse(text) as Compiled;
  const { vi, en, ...fields } = senses;
  const example = vi.map((words, index) => (words === null ? null : { vi: words, en: en[index] }));
  const records = toRecords({ ...fields, example });
  let at = 0;
  const sensesOf = (entries.senses as number[]).map((count) => records.slice(at, (at += count)) as unknown as Sense[]);
  return createDictionary(
    toRecords({ ...entries, senses: sensesOf }) as unknown as Entry[],
    toRecords(morphemes) as unknown as Morpheme[],
    version,
  );
}
