import { database } from './database.ts';

// Apart from quiz-drafts.ts, so that the first page of the server need not load all that makes questions.

export interface ListedDraft {
  id: string;
  title: string;
  /** ISO 8601. */
  changedAt: string;
  shared: boolean;
}

/** The drafts of an owner, the last changed first; of one text, where its `address` is given. */
export async function listDrafts(owner: string | null, address?: string): Promise<ListedDraft[]> {
  if (owner === null) return [];
  const db = await database();
  let query = db
    .selectFrom('quiz_drafts')
    .select(['id', 'title', 'changed_at', 'shared_version'])
    .where('owner', '=', owner)
    .orderBy('changed_at', 'desc')
    .orderBy('id');
  if (address !== undefined) query = query.where('address', '=', address);
  const rows = await query.execute();
  return rows.map(({ id, title, changed_at, shared_version }) => ({
    id,
    title,
    changedAt: changed_at,
    shared: shared_version !== null,
  }));
}
