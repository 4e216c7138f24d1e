import { extractFacts } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import { generateQuiz } from '../quiz/generate.ts';
import type { Quiz, QuizLanguage, Shortfall } from '../quiz/item.ts';
import { candidatesOf, type TeacherCandidate } from '../quiz/teacher/candidates.ts';
import { quizLimit } from '../quiz/teacher/operation.ts';
import type { Article } from '../text/article.ts';
import { dictionary } from './dictionary.ts';

/** The most questions one quiz holds. */
export const questionLimit = quizLimit;

/** How many sound questions an article gives at most, and why no more; null where it gives as many as a quiz holds. */
export interface Most {
  found: number;
  why: Shortfall['why'] | null;
}

interface Known {
  facts: Fact[];
  mosts: Partial<Record<QuizLanguage, Most>>;
}

/** What was found out about an article, for as long as the article itself is kept. */
const known = new WeakMap<Article, Known>();

function about(article: Article): Known {
  let found = known.get(article);
  if (found === undefined) known.set(article, (found = { facts: extractFacts(article), mosts: {} }));
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
export function mostQuestions(article: Article, language: QuizLanguage): Most {
  const { mosts } = about(article);
  const counted = mosts[language];
  if (counted !== undefined) return counted;
  const { items, shortfall } = makeQuiz(article, { seed: 0, count: questionLimit, language });
  return (mosts[language] = { found: items.length, why: shortfall?.why ?? null });
}
