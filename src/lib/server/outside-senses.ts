import type { OutsideSense } from '../dictionary/formats/outside-entry.ts';
import type { OutsideFind, OutsideFinds } from '../reader/outside-senses.ts';
import { database } from './database.ts';
import { visibleDictionaries } from './outside-dictionaries.ts';

/** Values in one statement: PostgreSQL takes 65,535, SQLite 32,766. */
const keysAtOnce = 20_000;

/**
 * What the dictionaries a reader has say about these keys (`phraseKey`), by key, in the order of the dictionaries; one query for all of them, and none
 * when the reader has no dictionary.
 */
export async function lookUpOutside(reader: string | null, keys: () => Iterable<string>): Promise<OutsideFinds | null> {
  const sources = (await visibleDictionaries(reader)).map(({ id, name, language }) => ({ id, name, language }));
  if (sources.length === 0) return null;
  const db = await database();
  const wanted = [...new Set(keys())].filter((key) => key !== '');
  const byKey = new Map<string, OutsideFind[]>();
  for (let at = 0; at < wanted.length; at += keysAtOnce) {
    const rows = await db
      .selectFrom('outside_entries')
      .select(['dictionary_id', 'key', 'senses', 'rank', 'frequency'])
      .where('key', 'in', wanted.slice(at, at + keysAtOnce))
      .where(
        'dictionary_id',
        'in',
        sources.map(({ id }) => id),
      )
      .orderBy('position')
      .execute();
    for (const { dictionary_id: id, key, senses, rank, frequency } of rows) {
      const finds = byKey.get(key) ?? [];
      byKey.set(key, finds);
      const source = sources.findIndex((one) => one.id === id);
      finds.push({ source, senses: JSON.parse(senses) as OutsideSense[], rank, frequency });
    }
  }
  for (const finds of byKey.values()) finds.sort((a, b) => a.source - b.source);
  return { sources, byKey };
}
