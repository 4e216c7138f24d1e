import type { FrozenItem } from '../quiz/frozen.ts';
import type { QuizLanguage } from '../quiz/item.ts';
import { applyOperation } from '../quiz/teacher/apply.ts';
import { startDraft, type QuizDraft } from '../quiz/teacher/draft.ts';
import { freezeDraft } from '../quiz/teacher/freeze.ts';
import type { DraftFault, DraftOperation } from '../quiz/teacher/operation.ts';
import { database } from './database.ts';
import { dictionary } from './dictionary.ts';
import { openAt } from './open-at.ts';
import type { OpenedText } from './opened-text.ts';
import { findCandidates } from './quizzes.ts';
import type { QuizDraftRow } from './tables.ts';
import { isUnguessableId, unguessableId } from './unguessable.ts';

export interface NewDraft {
  text: OpenedText;
  /** Whoever may change it: an opaque id. */
  owner: string;
  seed: number;
  language: QuizLanguage;
  /** How many questions to begin with. */
  count: number;
}

/** A draft as its owner works on it, with the text it is about. */
export interface OpenedDraft {
  id: string;
  title: string;
  text: OpenedText;
  language: QuizLanguage;
  draft: QuizDraft;
  /** `changed`: the shared link asks what was there when it was last shared. */
  sharing: 'not' | 'current' | 'changed';
  /** Questions that the shared link asks. */
  sharedCount: number;
}

export type Changed = { ok: true } | { ok: false; fault: DraftFault | 'no-draft' | 'busy' };

/** Path of the page on which a draft is worked on. */
export function draftAddress(id: string): string {
  return `/quizzes/${id}`;
}

/** Stores a new draft of all questions the text gives, the best of them kept; returns its unguessable id. */
export async function createDraft({ text, owner, seed, language, count }: NewDraft): Promise<string> {
  const { article, ref, address, title } = text;
  const draft = startDraft(article, findCandidates(article, { seed, count, language }), { count, language });
  const id = unguessableId();
  const now = new Date().toISOString();
  const db = await database();
  await db
    .insertInto('quiz_drafts')
    .values({
      id,
      owner,
      text_id: ref.kind === 'own' ? ref.id : null,
      address,
      title,
      language,
      seed,
      draft: JSON.stringify(draft),
      version: 1,
      shared: null,
      shared_version: null,
      created_at: now,
      changed_at: now,
    })
    .execute();
  return id;
}

type FoundDraft = Omit<QuizDraftRow, 'draft'> & { draft: QuizDraft; text: OpenedText };

/** The row of a draft that this owner may change, with its text; null for anybody else's, and where the text is gone. */
async function findDraft(id: string, owner: string | null): Promise<FoundDraft | null> {
  if (owner === null || !isUnguessableId(id)) return null;
  const db = await database();
  const row = await db
    .selectFrom('quiz_drafts')
    .selectAll()
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst();
  const text = row && (await openAt(row.address));
  return row && text ? { ...row, text, draft: JSON.parse(row.draft) as QuizDraft } : null;
}

/** A draft for its owner; null when there is none of this id, and for anybody else. */
export async function openDraft(id: string, owner: string | null): Promise<OpenedDraft | null> {
  const found = await findDraft(id, owner);
  if (found === null) return null;
  const { title, text, language, draft, shared, shared_version, version } = found;
  return {
    id,
    title,
    text,
    language: language === 'vi' ? 'vi' : 'en',
    draft,
    sharing: shared === null ? 'not' : shared_version === version ? 'current' : 'changed',
    sharedCount: shared === null ? 0 : (JSON.parse(shared) as FrozenItem[]).length,
  };
}

type Change = {
  values: Pick<QuizDraftRow, 'draft'> | Pick<QuizDraftRow, 'shared' | 'shared_version'>;
  version: number;
};

/** Tries of a change that meets another one of the same draft. */
const tries = 5;

/**
 * Reads a draft, works out a change and stores it if nobody else has changed the draft since; else reads again. The
 * compare-and-set does what a transaction would, on every database alike and without holding a lock while thinking.
 */
async function change(
  id: string,
  owner: string | null,
  work: (found: FoundDraft) => { ok: true; change: Change | null } | { ok: false; fault: DraftFault },
): Promise<Changed> {
  const db = await database();
  for (let attempt = 0; attempt < tries; attempt++) {
    const found = await findDraft(id, owner);
    if (found === null) return { ok: false, fault: 'no-draft' };
    const worked = work(found);
    if (!worked.ok) return worked;
    if (worked.change === null) return { ok: true };
    const { numUpdatedRows } = await db
      .updateTable('quiz_drafts')
      .set({ ...worked.change.values, version: worked.change.version, changed_at: new Date().toISOString() })
      .where('id', '=', id)
      .where('version', '=', found.version)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return { ok: true };
  }
  return { ok: false, fault: 'busy' };
}

/** Does one operation to a draft, if it is this owner's. What changes nothing is stored as no change. */
export function changeDraft(id: string, owner: string | null, operation: DraftOperation): Promise<Changed> {
  return change(id, owner, ({ draft, version, text }) => {
    const applied = applyOperation(draft, operation, text.article);
    if (!applied.ok) return applied;
    if (applied.draft === draft) return { ok: true, change: null };
    return { ok: true, change: { values: { draft: JSON.stringify(applied.draft) }, version: version + 1 } };
  });
}

/** Freezes the quiz as it is now: from here on its link asks exactly this, whatever is changed afterwards. */
export function shareDraft(id: string, owner: string | null): Promise<Changed> {
  return change(id, owner, ({ draft, version, text }) => {
    const frozen = freezeDraft(draft, text.article, dictionary());
    if (!frozen.ok) return frozen;
    return { ok: true, change: { values: { shared: JSON.stringify(frozen.items), shared_version: version }, version } };
  });
}

/** Deletes a draft and its link, if it is this owner's; attempts made at it stay. Says whether it did. */
export async function deleteDraft(id: string, owner: string | null): Promise<boolean> {
  if (owner === null) return false;
  const db = await database();
  const { numDeletedRows } = await db
    .deleteFrom('quiz_drafts')
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
