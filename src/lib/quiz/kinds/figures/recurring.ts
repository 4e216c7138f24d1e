import { onceFor } from '../../../text/once-for.ts';
import type { Ground } from '../../candidate.ts';

/** Words of two syllables that an article says again and again: what it is about. */
const recurring = onceFor(({ source }: Ground['article']): ReadonlySet<string> => {
  const times = new Map<string, number>();
  for (const pair of pairsOf(source)) times.set(pair, (times.get(pair) ?? 0) + 1);
  return new Set([...times].flatMap(([pair, often]) => (often > 1 ? [pair] : [])));
});

function pairsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^A-Za-zÀ-ỹ ]+/u)
    .flatMap((run) => {
      const syllables = run.split(' ').filter(Boolean);
      return syllables.slice(1).map((one, at) => `${syllables[at]} ${one}`);
    });
}

/** Whether a task speaks of what the article speaks of more than once. */
export function ofTheMatter(task: string, { article }: Ground): boolean {
  return pairsOf(task).some((pair) => recurring(article).has(pair));
}
