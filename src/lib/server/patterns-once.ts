import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile patterns once, where else it does so twice, first to be interpreted. Facts and quizzes have some 1,500: the first
 * quiz of a process takes a fifth to a half less time. Pages without a quiz need few of them and are faster without this, so that it is called
 * where quizzes are made.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
