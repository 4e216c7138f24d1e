import { listDrafts, type ListedDraft } from '../listed-drafts.ts';
import { createDraft, deleteDraft, openDraft, type OpenedDraft } from '../quiz-drafts.ts';
import { freezeDraft } from '../../quiz/teacher/freeze.ts';
import type { QuizLanguage } from '../../quiz/item.ts';
import { toReadingView } from '../../reader/reading-view.ts';
import { database } from '../database.ts';
import { dictionary } from '../dictionary.ts';
import type { OpenedText } from '../opened-text.ts';
import { randomSeed } from '../unguessable.ts';
import { assign, type AssignmentWishes } from './assignments.ts';
import { draftOwner } from './begun.ts';

/** Begins a quiz on a text for a class; returns the id of the draft. */
export function beginAssigning(
  teacher: string,
  text: OpenedText,
  { language, count }: { language: QuizLanguage; count: number },
): Promise<string> {
  return createDraft({ text, owner: draftOwner(teacher), seed: randomSeed(), language, count });
}

/** A draft of this teacher, or null. */
export function openAssigning(draft: string, teacher: string): Promise<OpenedDraft | null> {
  return openDraft(draft, draftOwner(teacher));
}

/** The quizzes this teacher began for classes and has not assigned yet, the last changed first. */
export function listAssigning(teacher: string): Promise<ListedDraft[]> {
  return listDrafts(draftOwner(teacher));
}

/** Deletes a draft, and the text with it where the teacher put it in for this. */
export async function discardAssigning({ id, text }: Pick<OpenedDraft, 'id' | 'text'>, teacher: string): Promise<void> {
  if (!(await deleteDraft(id, draftOwner(teacher))) || text.ref.kind !== 'own') return;
  const db = await database();
  await db.deleteFrom('texts').where('id', '=', text.ref.id).where('reader', 'is', null).execute();
}

export type Assigned = { ok: true; id: string } | { ok: false; fault: 'no-class' | 'none-kept' };

/** Freezes text, glosses and quiz of a draft and assigns them to a class; the draft has done its work and goes. */
export async function finishAssigning(
  classId: string,
  teacher: string,
  opened: OpenedDraft,
  wishes: AssignmentWishes,
): Promise<Assigned> {
  const frozen = freezeDraft(opened.draft, opened.text.article, dictionary());
  if (!frozen.ok) return { ok: false, fault: 'none-kept' };
  const { title, text, language } = opened;
  const reading = toReadingView(text, dictionary());
  const id = await assign(classId, teacher, wishes, { title, language, reading, items: frozen.items });
  if (id === null) return { ok: false, fault: 'no-class' };
  await discardAssigning(opened, teacher);
  return { ok: true, id };
}
