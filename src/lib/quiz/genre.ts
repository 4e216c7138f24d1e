import type { Ground } from './candidate.ts';
import { factsOf } from './sentence-facts.ts';

/**
 * Whether nobody speaks or holds an office in a text: no news but an account of something, as in an encyclopedia, of which
 * people ask who and what is named in it more than how much there was.
 */
export function isAccount(ground: Pick<Ground, 'facts'>): boolean {
  return (['statement', 'requirement', 'role'] as const).every((kind) => factsOf(ground, kind).length === 0);
}
