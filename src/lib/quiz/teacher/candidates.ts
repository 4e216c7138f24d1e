import type { Fact } from '../../facts/fact.ts';
import type { Article } from '../../text/article.ts';
import type { Clause } from '../contract/contract.ts';
import { quizMaker, type QuizWishes } from '../generate.ts';
import type { Item } from '../item.ts';
import { amongClauses } from '../contract/among.ts';

/** How hard a question is, 1 the easiest. */
export type ItemLevel = 1 | 2 | 3;

/** A question a teacher may choose from. */
export interface TeacherCandidate {
  item: Item;
  /** 1 for what would be asked first. */
  rank: number;
  /** Null where the engine gives none. */
  level: ItemLevel | null;
  /** Clauses of the contract that it breaks, by itself or beside better ones. Empty for a question that keeps all. */
  verdict: Clause[];
}

/** After the quiz asked for come questions in the order in which one of this length would choose them. */
const longQuiz = 40;
const mostSound = 120;
const mostFaulty = 30;

/** Whether a question is sound by itself, whatever stands beside it. */
export function isSound({ verdict }: Pick<TeacherCandidate, 'verdict'>): boolean {
  return verdict.every((clause) => amongClauses.includes(clause));
}

function levelOf(item: Item & { level?: ItemLevel }): ItemLevel | null {
  return item.level ?? null;
}

/** Each question once, in the wording of the first quiz that has it. */
function once(quizzes: Item[][]): Item[] {
  const byId = new Map<string, Item>();
  for (const item of quizzes.flat()) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}

/** What a question asks: “Câu nào sau đây KHÔNG đúng?” is another one for another answer. */
function askedBy({ prompt, options, key }: Item): string {
  return `${prompt}\n${options[key]}`;
}

/**
 * Every question that can be made of an article, the first to be asked first, with the contract’s verdict: at most 120
 * sound ones in the order of choice, then those that ask or tell what another asks, then at most 30 that
 * break the contract, for a teacher to mend. The first `count` are the quiz that `generateQuiz` makes of the same wishes.
 * Pure.
 */
export function candidatesOf(article: Article, facts: Fact[], wishes: QuizWishes): TeacherCandidate[] {
  const quizOf = quizMaker(article, facts, wishes);
  const { picked, rejected } = quizOf(Number.MAX_SAFE_INTEGER);
  const chosen = once([quizOf(wishes.count).picked, quizOf(longQuiz).picked, picked]).slice(0, mostSound);
  const asked = new Set(chosen.map(askedBy));
  const others = rejected
    .map(({ item, faults }) => ({ item, verdict: faults }))
    .filter(({ item }) => !asked.has(askedBy(item)) && asked.add(askedBy(item)));
  const beside = others.filter(isSound).slice(0, mostSound - chosen.length);
  const faulty = others.filter((one) => !isSound(one)).slice(0, mostFaulty);
  return [...chosen.map((item) => ({ item, verdict: [] as Clause[] })), ...beside, ...faulty].map(
    ({ item, verdict }, at) => ({ item, rank: at + 1, level: levelOf(item), verdict }),
  );
}
