import { listDrafts, type ListedDraft } from './listed-drafts.ts';
import { createDraft, draftAddress } from './quiz-drafts.ts';
import type { OpenedText } from './opened-text.ts';
import { countOf, seedOf, type StartFault } from './start-quiz.ts';

/** What the page shows on which a quiz for others is begun. */
export interface PrepareOffer {
  title: string;
  /** Path of the reading page. */
  address: string;
  /** Quizzes this owner has prepared from the text. */
  drafts: ListedDraft[];
}

export type Prepared = { ok: true; address: string } | { ok: false; fault: StartFault };

export async function offerPrepare({ title, address }: OpenedText, owner: string | null): Promise<PrepareOffer> {
  return { title, address, drafts: await listDrafts(owner, address) };
}

/**
 * Begins a quiz as the form asks: `count` (a number or `all`) of questions to begin with, `language` of the prompts and,
 * if given, `seed`. `owner` is called only when the form is right. Returns the path of the page to work on it.
 */
export async function prepareQuiz(text: OpenedText, form: FormData, owner: () => string): Promise<Prepared> {
  const count = countOf(form.get('count'));
  if (count === null) return { ok: false, fault: 'no-count' };
  const language = form.get('language');
  if (language !== 'en' && language !== 'vi') return { ok: false, fault: 'no-language' };
  const seed = seedOf(form.get('seed'));
  if (seed === null) return { ok: false, fault: 'no-seed' };
  const id = await createDraft({ text, owner: owner(), seed, language, count });
  return { ok: true, address: draftAddress(id) };
}
