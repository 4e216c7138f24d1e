import {
  UnreadableDictionary,
  unreadable,
  type FileFault,
  type RefusalReason,
} from '../dictionary/formats/file-fault.ts';
import type { Limits } from '../dictionary/formats/limits.ts';
import { openDictionary } from '../dictionary/formats/open-dictionary.ts';
import type { GivenFile } from '../dictionary/formats/open-files.ts';
import type { Found, OutsideDictionary } from '../dictionary/formats/outside-entry.ts';
import { phraseKey } from '../text/tokens.ts';
import { vietnameseSigns } from '../text/vietnamese.ts';
import { database } from './database.ts';
import {
  countOwnDictionaries,
  dictionariesLimit,
  discardAbandoned,
  discardDictionary,
  type Owner,
  type Refusal,
} from './outside-dictionaries.ts';
import type { OutsideEntryRow } from './tables.ts';
import { unguessableId } from './unguessable.ts';

export interface NewDictionary {
  files: readonly GivenFile[];
  /** Blank: the name the dictionary gives itself. */
  name: string;
  owner: Owner;
  limits: Limits;
  /** Called now and then with the counts so far. */
  onProgress?: (counts: { taken: number; refused: number }) => void;
}

export type AddedDictionary =
  | { ok: true; id: string; name: string; licence: string | null; taken: number; refused: number; refusals: Refusal[] }
  | { ok: false; fault: FileFault };

/** Characters a name may have. */
export const nameLimit = 80;

/** Rows made durable at once: enough that waiting for the disk is not most of the time, few enough to hold nobody up. */
const batchSize = 5000;

/** Rows put in by one statement: seven values each, far below what any database takes. */
const statementSize = 500;

const placesShown = 5;

/** What is known of a dictionary while its entries go by. */
interface Tally {
  taken: number;
  refused: number;
  licence: string | null;
  refusals: Map<RefusalReason, Refusal>;
  /** Senses by which their language is judged. */
  sample: string;
}

function count(tally: Tally, found: Found): void {
  if (found.kind === 'licence') tally.licence ??= found.licence;
  else if (found.kind === 'refused') {
    tally.refused++;
    const refusal = tally.refusals.get(found.reason) ?? { reason: found.reason, count: 0, places: [] };
    tally.refusals.set(found.reason, refusal);
    refusal.count++;
    if (refusal.places.length < placesShown) refusal.places.push(found.place);
  } else {
    tally.taken++;
    // From all over the alphabet, and enough of a small dictionary.
    const isSample = tally.taken < 100 || tally.taken % 50 === 0;
    if (found.kind === 'entry' && isSample && tally.sample.length < 50_000) tally.sample += `${found.senses[0].text}\n`;
  }
}

function languageOf({ sample }: Tally): string | null {
  const { words, own } = vietnameseSigns(sample);
  if (words === 0) return null;
  return own >= 0.25 ? 'vi' : 'en';
}

function rowOf(found: Found, dictionary: string, position: number): OutsideEntryRow | null {
  if (found.kind !== 'entry' && found.kind !== 'frequency') return null;
  const { headword } = found;
  const isEntry = found.kind === 'entry';
  return {
    dictionary_id: dictionary,
    position,
    key: phraseKey(headword),
    headword,
    senses: JSON.stringify(isEntry ? found.senses : []),
    rank: isEntry ? null : found.rank,
    frequency: isEntry ? null : found.shown,
  };
}

/** Lets what else this process has to do come in between. */
function others(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Puts in the entries batch by batch; throws `UnreadableDictionary` when the file turns out to be none, or too much. */
async function putIn(id: string, { found }: OutsideDictionary, { limits, onProgress }: NewDictionary): Promise<Tally> {
  const db = await database();
  const tally: Tally = { taken: 0, refused: 0, licence: null, refusals: new Map(), sample: '' };
  const until = performance.now() + limits.seconds * 1000;
  let rows: OutsideEntryRow[] = [];
  let sinceBatch = 0;
  const flush = async () => {
    const batch = rows;
    rows = [];
    sinceBatch = 0;
    await db.transaction().execute(async (transaction) => {
      for (let at = 0; at < batch.length; at += statementSize) {
        const values = batch.slice(at, at + statementSize);
        await transaction.insertInto('outside_entries').values(values).execute();
        await others();
      }
    });
    onProgress?.(tally);
    if (performance.now() > until) unreadable({ code: 'too-slow', seconds: limits.seconds });
  };
  for await (const one of found) {
    const row = rowOf(one, id, tally.taken);
    if (row !== null && tally.taken === limits.entries) {
      unreadable({ code: 'too-many-entries', limit: limits.entries });
    }
    count(tally, one);
    if (row !== null) rows.push(row);
    // Entries left out make no rows, and take their time too.
    if (rows.length === batchSize || ++sinceBatch === 4 * batchSize) await flush();
  }
  await flush();
  refuseNonsense(tally);
  return tally;
}

/** A file of which next to nothing makes sense is no dictionary; one of all languages may have few entries for us. */
function refuseNonsense({ taken, refused, refusals }: Tally): void {
  const foreign = refusals.get('other-language')?.count ?? 0;
  if (taken > 0 && taken * 50 >= refused - foreign) return;
  const [most] = [...refusals.values()].sort((a, b) => b.count - a.count);
  unreadable({ code: 'nothing-taken', refused, reason: most?.reason ?? null });
}

async function store(dictionary: OutsideDictionary, wanted: NewDictionary): Promise<AddedDictionary> {
  const db = await database();
  const id = unguessableId();
  const name = (wanted.name.trim() || dictionary.name)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, nameLimit);
  const about = { id, reader: wanted.owner, name: name.toWellFormed(), format: dictionary.format };
  const none = { licence: null, language: null, taken: 0, refused: 0, refusals: '[]', ready_at: null };
  await db
    .insertInto('outside_dictionaries')
    .values({ ...about, ...none, created_at: new Date().toISOString() })
    .execute();
  try {
    const tally = await putIn(id, dictionary, wanted);
    const { taken, refused, licence } = tally;
    const refusals = [...tally.refusals.values()].sort((a, b) => b.count - a.count);
    // From this one statement on it is there, whole.
    await db
      .updateTable('outside_dictionaries')
      .set({ taken, refused, licence, language: languageOf(tally), refusals: JSON.stringify(refusals) })
      .set({ ready_at: new Date().toISOString() })
      .where('id', '=', id)
      .execute();
    return { ok: true, id, name: about.name, licence, taken, refused, refusals };
  } catch (error) {
    await discardDictionary(id);
    throw error;
  }
}

/**
 * Reads a dictionary and stores it, whole or not at all. Its entries are written in batches under a dictionary nobody
 * sees until the last one is in: one transaction over all would keep everybody else from writing for as long as a large
 * file takes, and SQLite gives up waiting after five seconds.
 */
export async function addDictionary(wanted: NewDictionary): Promise<AddedDictionary> {
  try {
    if (wanted.name.trim().length > nameLimit) unreadable({ code: 'name-too-long', limit: nameLimit });
    await discardAbandoned();
    if (wanted.owner !== null && (await countOwnDictionaries(wanted.owner)) >= dictionariesLimit) {
      unreadable({ code: 'too-many-dictionaries', limit: dictionariesLimit });
    }
    return await store(await openDictionary(wanted.files, wanted.limits), wanted);
  } catch (error) {
    if (error instanceof UnreadableDictionary) return { ok: false, fault: error.fault };
    throw error;
  }
}
