import type { RefusalReason } from '../dictionary/formats/file-fault.ts';
import type { FormatName } from '../dictionary/formats/outside-entry.ts';
import { database } from './database.ts';
import type { OutsideDictionaryRow } from './tables.ts';
import { isUnguessableId } from './unguessable.ts';

/** Entries left out for one reason, and where the first of them stand in the file. */
export interface Refusal {
  reason: RefusalReason;
  count: number;
  places: string[];
}

export interface ListedDictionary {
  id: string;
  name: string;
  licence: string | null;
  format: FormatName;
  /** Entries taken and left out. */
  taken: number;
  refused: number;
  refusals: Refusal[];
  /** ISO 8601. */
  createdAt: string;
  /** Whether everybody here has it, rather than this browser alone. */
  forAll: boolean;
}

/** Dictionaries one browser may keep. */
export const dictionariesLimit = 10;

/** Whose dictionaries: a reader id; null for those everybody has. */
export type Owner = string | null;

function listed(row: OutsideDictionaryRow): ListedDictionary {
  const { id, name, licence, format, taken, refused, refusals, created_at: createdAt, reader } = row;
  const known = { format: format as FormatName, refusals: JSON.parse(refusals) as Refusal[] };
  return { id, name, licence, taken, refused, createdAt, forAll: reader === null, ...known };
}

/** The rows of the dictionaries a reader sees, their own first, then those everybody has, each in the order they came. */
export async function visibleDictionaries(reader: Owner): Promise<OutsideDictionaryRow[]> {
  const db = await database();
  const rows = await db
    .selectFrom('outside_dictionaries')
    .selectAll()
    .where('ready_at', 'is not', null)
    .where((where) => where.or([where('reader', 'is', null), where('reader', '=', reader)]))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.sort((a, b) => Number(a.reader === null) - Number(b.reader === null));
}

/** The dictionaries a reader sees, in that order. */
export async function listDictionaries(reader: Owner): Promise<ListedDictionary[]> {
  return (await visibleDictionaries(reader)).map(listed);
}

/** How many dictionaries a reader has put in. */
export async function countOwnDictionaries(reader: Owner): Promise<number> {
  return (await listDictionaries(reader)).filter(({ forAll }) => !forAll).length;
}

/** Entries deleted at a time. */
const slice = 20_000;

/**
 * Takes the entries of a dictionary out, and then itself. In slices: whoever writes next, in this process or another,
 * waits for one slice and not for all.
 */
export async function discardDictionary(id: string): Promise<void> {
  const db = await database();
  const { last } = await db
    .selectFrom('outside_entries')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('dictionary_id', '=', id)
    .executeTakeFirstOrThrow();
  for (let from = 0; from <= Number(last ?? -1); from += slice) {
    await db
      .deleteFrom('outside_entries')
      .where('dictionary_id', '=', id)
      .where('position', '<', from + slice)
      .execute();
  }
  await db.deleteFrom('outside_dictionaries').where('id', '=', id).execute();
}

/** Removes a dictionary of this owner; says whether there was one. Nobody sees it from the first moment on. */
export async function removeDictionary(id: string, owner: Owner): Promise<boolean> {
  if (!isUnguessableId(id)) return false;
  const db = await database();
  const { numUpdatedRows } = await db
    .updateTable('outside_dictionaries')
    .set({ ready_at: null })
    .where('id', '=', id)
    .where('reader', owner === null ? 'is' : '=', owner)
    .where('ready_at', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await discardDictionary(id);
  return true;
}

/** Longer than any import may take, milliseconds. */
const abandonedAfter = 60 * 60 * 1000;

/** Clears away what an import or a removal left when its process was ended in the middle. */
export async function discardAbandoned(): Promise<void> {
  const db = await database();
  const before = new Date(Date.now() - abandonedAfter).toISOString();
  const rows = await db
    .selectFrom('outside_dictionaries')
    .select('id')
    .where('ready_at', 'is', null)
    .where('created_at', '<', before)
    .execute();
  for (const { id } of rows) await discardDictionary(id);
}
