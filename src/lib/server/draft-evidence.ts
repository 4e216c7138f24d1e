import { readOperation } from '../quiz/teacher/operation.ts';
import type { RefusedEvidence } from '../quiz-page/editor/draft-view.ts';
import { changeDraft } from './quiz-drafts.ts';

export type ChosenEvidence =
  { ok: true } | { ok: false; gone: true } | { ok: false; gone: false; refused: RefusedEvidence };

/**
 * Stores which sentences show the answer to a question of a draft, as a form posts them: a field `sentences` for each.
 * `gone` where this owner has no such draft.
 */
export async function chooseEvidence(
  { draft, entry }: { draft: string; entry: string },
  owner: string | null,
  form: FormData,
): Promise<ChosenEvidence> {
  const sentences = form.getAll('sentences').map(String);
  const read = readOperation({ kind: 'prove', entry, sentences });
  const done = read.ok ? await changeDraft(draft, owner, read.operation) : read;
  if (done.ok) return { ok: true };
  if (done.fault === 'no-draft') return { ok: false, gone: true };
  return { ok: false, gone: false, refused: { fault: done.fault, sentences } };
}
