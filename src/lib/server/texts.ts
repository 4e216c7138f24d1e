import { validateSource, type SourceFault } from '../text/validate-source.ts';
import { analysed } from './analysed.ts';
import { database } from './database.ts';
import type { OpenedText } from './opened-text.ts';
import { isUnguessableId, unguessableId } from './unguessable.ts';

/** Characters a title may have. */
export const titleLimit = 200;

export interface NewText {
  /** Blank: the text's own headline or first words. */
  title: string;
  /** Stored exactly as given. */
  source: string;
  /** The browser it is listed for; null for none. */
  reader: string | null;
}

export type TextFault = SourceFault | { code: 'title-too-long'; limit: number };

export type Checked = { ok: true } | { ok: false; fault: TextFault };

export type AddedText = { ok: true; id: string; address: string } | { ok: false; fault: TextFault };

export interface ListedText {
  id: string;
  title: string;
  /** ISO 8601. */
  createdAt: string;
  address: string;
}

/** Path of the reading page of a reader's own text. */
function textAddress(id: string): string {
  return `/texts/${id}`;
}

/** Visible characters only, on one line: what a list can show. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cf}\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
}

/** The first words of a text, at most about `length` characters. */
function firstWords(source: string, length = 80): string {
  const start = oneLine(source.slice(0, 2000));
  if (start.length <= length) return start;
  const cut = start.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).toWellFormed()}…`;
}

/** Says whether a text could be added, without adding it. */
export function checkText({ title, source }: Pick<NewText, 'title' | 'source'>): Checked {
  const fault = validateSource(source);
  if (fault !== null) return { ok: false, fault };
  if (oneLine(title).length > titleLimit) {
    return { ok: false, fault: { code: 'title-too-long', limit: titleLimit } };
  }
  return { ok: true };
}

/** Stores a text under a new unguessable address, or says what is wrong with it. */
export async function addText({ title, source, reader }: NewText): Promise<AddedText> {
  const checked = checkText({ title, source });
  if (!checked.ok) return checked;
  const id = unguessableId();
  const shown = oneLine(title) || firstWords(analysed(source).title ?? '') || firstWords(source);
  const db = await database();
  await db
    .insertInto('texts')
    .values({ id, reader, title: shown, source, created_at: new Date().toISOString() })
    .execute();
  return { ok: true, id, address: textAddress(id) };
}

/** A reader's own text, analysed; null when there is none of this id (any more). */
export async function openText(id: string): Promise<OpenedText | null> {
  if (!isUnguessableId(id)) return null;
  const db = await database();
  const row = await db.selectFrom('texts').select(['title', 'source']).where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return {
    ref: { kind: 'own', id },
    address: textAddress(id),
    title: row.title,
    article: analysed(row.source),
    translation: null,
    translations: {},
    date: null,
    sourceNote: null,
  };
}

/** The texts put in from one browser, newest first. */
export async function listTexts(reader: string | null): Promise<ListedText[]> {
  if (reader === null) return [];
  const db = await database();
  const rows = await db
    .selectFrom('texts')
    .select(['id', 'title', 'created_at'])
    .where('reader', '=', reader)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, title, created_at }) => ({ id, title, createdAt: created_at, address: textAddress(id) }));
}

/** Deletes a text and the attempts at its quiz, if it was put in from this browser; says whether it did. */
export async function deleteText(id: string, reader: string | null): Promise<boolean> {
  if (reader === null) return false;
  const db = await database();
  const { numDeletedRows } = await db
    .deleteFrom('texts')
    .where('id', '=', id)
    .where('reader', '=', reader)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
