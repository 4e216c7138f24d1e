import { extractFacts } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import { generateQuiz } from '../quiz/generate.ts';
import type { Quiz, QuizLanguage } from '../quiz/item.ts';
import { candidatesOf, type TeacherCandidate } from '../quiz/teacher/candidates.ts';
import { quizLimit } from '../quiz/teacher/operation.ts';
import type { Article } from '../text/article.ts';
import { dictionary } from './dictionary.ts';

/** The most questions one quiz holds. */
export const questionLimit = quizLimit;

interface Known {
  facts: Fact[];
  counts: Partial<Record<QuizLanguage, number>>;
}

/** What was found out about an article, for as long as the article itself is kept. */
const known = new WeakMap<Article, Known>();

function about(article: Article): Known {
  let found = known.get(article);
  if (found === undefined) known.set(article, (found = { facts: extractFacts(article), counts: {} }));
  return found;
}

/** The facts of an article, found once for as long as the article is kept. */
export function factsOf(article: Article): Fact[] {
  return about(article).facts;
}

/** Every question a teacher may choose from, the first to be asked first. */
export function findCandidates(
  article: Article,
  options: { seed: number; count: number; language: QuizLanguage },
): TeacherCandidate[] {
  return candidatesOf(article, factsOf(article), { ...options, lexicon: dictionary() });
}

/** The quiz of an article: the same for the same article, dictionary and options. */
export function makeQuiz(article: Article, options: { seed: number; count: number; language: QuizLanguage }): Quiz {
  return generateQuiz(article, about(article).facts, { ...options, lexicon: dictionary() });
}

/** How many sound questions an article gives, up to `questionLimit`. */
export function countQuestions(article: Article, language: QuizLanguage): number {
  const { counts } = about(article);
  return (counts[language] ??= makeQuiz(article, { seed: 0, count: questionLimit, language }).items.length);
}
