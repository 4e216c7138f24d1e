import { parseArgs } from 'node:util';
import { extractFacts } from '../lib/facts/extract.ts';
import { explainedQuiz, type QuizWishes } from '../lib/quiz/generate.ts';
import { dictionary } from '../lib/server/dictionary.ts';
import { segmenter } from '../lib/server/segmenter.ts';
import { maxSeed } from '../lib/server/unguessable.ts';
import { analyse } from '../lib/text/analyse.ts';
import { printJson, standardInput } from './standard-input.ts';
import { UserError } from './user-error.ts';

const defaultCount = 10;

function whole(value: string | undefined, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  // As far as the seeds that the pages draw go, so that any of their quizzes can be made again.
  if (/^\d{1,10}$/.test(value) && Number(value) <= maxSeed) return Number(value);
  throw new UserError(`--${name} wants a whole number from 0 to ${maxSeed}, not “${value}”`);
}

/**
 * `tung-cau quiz [--seed N] [--count N] [--language en|vi] [--explain]`: questions on the text on standard input, as
 * JSON; with `--explain` also those that were turned down and the clauses of the contract that they broke.
 */
export async function quiz(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      seed: { type: 'string' },
      count: { type: 'string' },
      language: { type: 'string' },
      explain: { type: 'boolean' },
    },
  });
  const { language = 'en' } = values;
  if (language !== 'en' && language !== 'vi') throw new UserError(`--language is en or vi, not “${language}”`);
  const wishes: QuizWishes = {
    seed: whole(values.seed, 'seed', 1),
    count: whole(values.count, 'count', defaultCount),
    language,
    lexicon: dictionary(),
  };
  const article = analyse(await standardInput(), wishes.lexicon, segmenter());
  const made = explainedQuiz(article, extractFacts(article), wishes);
  await printJson(values.explain ? { ...made.quiz, rejected: made.rejected } : made.quiz);
  return 0;
}
