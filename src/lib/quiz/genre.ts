import type { Fact } from '../facts/fact.ts';
import { onceFor } from '../text/once-for.ts';
import type { Ground } from './candidate.ts';

/** “chiều 18/11”, “ngày 28-2”: a day without its year is written for those who read it within the year. */
const currentDay = /\d{1,2}[/.-]\d{1,2}$/u;

/** What tells news: somebody speaks or holds an office, a day is told without its year, or sums are in đồng. */
function tellsNews(fact: Fact): boolean {
  switch (fact.kind) {
    case 'statement':
    case 'requirement':
    case 'role':
      return true;
    case 'date':
      return currentDay.test(fact.text) && fact.normal.startsWith('--');
    case 'quantity':
      return fact.unit === 'đồng';
    default:
      return false;
  }
}

/**
 * Whether a text is no news but an account of something, as in an encyclopedia, of which people ask who and what is named
 * in it more than how much there was.
 */
export const isAccount = onceFor(({ facts }: Pick<Ground, 'facts'>): boolean => !facts.some(tellsNews));
