import { extractFacts } from '../../../../src/lib/facts/extract.ts';
import { candidatesOf } from '../../../../src/lib/quiz/teacher/candidates.ts';
import { startDraft, type QuizDraft } from '../../../../src/lib/quiz/teacher/draft.ts';
import { dictionary } from '../../../../src/lib/server/dictionary.ts';
import { openReading } from '../../../../src/lib/server/library.ts';

/** A bundled reading rich in facts. */
export const article = openReading('ha-noi-ke-hoach-2022', 'kho')!.article;
export const facts = extractFacts(article);
export const wishes = { seed: 5, count: 6, language: 'vi' as const, lexicon: dictionary() };
export const candidates = candidatesOf(article, facts, wishes);

export function draft(): QuizDraft {
  return startDraft(article, candidates, wishes);
}
