import { anyWordOf } from '../../../facts/vocabulary/pattern.ts';
import { listOf } from '../reasons/effect.ts';

/**
 * What is asked for: of those who do the work by one above them (`task`), of those who govern a province or a whole branch
 * (`rule`), of a commune, a ward or a district by one above (`local`), of the authorities by those who need something
 * (`plea`), of the police (`police`), of people by the authorities (`advice`), of a court by the defence (`defence`); or
 * what something leads to (`result`).
 */
export type Bank = 'task' | 'rule' | 'local' | 'police' | 'plea' | 'advice' | 'defence' | 'result';

/** What news of one matter is about, and what is usually asked for there. */
export interface Matter {
  of: RegExp;
  usual: Partial<Record<Bank, readonly string[]>>;
}

/** A matter by its words and what is usually asked for there, phrases written with `|` between them. */
export function matter(of: string, usual: Partial<Record<Bank, string>>): Matter {
  const banks = Object.entries(usual).map(([bank, phrases]) => [bank, listOf(phrases)]);
  return { of: new RegExp(anyWordOf(of), 'gi'), usual: Object.fromEntries(banks) as Matter['usual'] };
}
