import { covering } from './covering.ts';
import type { Lexicon } from './lexicon.ts';
import type { Segmenter } from './segmenter/segmenter.ts';
import { tokenise } from './tokens.ts';
import { roles } from './word-order.ts';

/** So many sightings of each pair, as frequent as chance has it, stand for all that was not seen. */
const unseen = 10;

/**
 * Counts which roles follow one another in sentences and writes them as the table in `word-order.ts`. The words and
 * their roles are those that the table as it is makes of the sentences: count again until it no longer changes.
 */
export function countWordOrder(sentences: readonly string[], lexicon: Lexicon, segmenter: Segmenter): string {
  const names = Object.keys(roles);
  const pairs = names.map(() => names.map(() => 0));
  const befores = names.map(() => 0);
  const afters = names.map(() => 0);
  let all = 0;
  for (const sentence of sentences) {
    const found = covering(sentence, lexicon, segmenter, tokenise(sentence)).map(({ role }) => role);
    let before: number = roles.mark;
    for (const role of [...found, roles.mark]) {
      pairs[before][role]++;
      befores[before]++;
      afters[role]++;
      all++;
      before = role;
    }
  }
  const tenths = (before: number, role: number) => {
    if (afters[role] === 0) return 0;
    const share = afters[role] / all;
    const expected = share * (befores[before] + unseen);
    return Math.round(-10 * Math.log((pairs[before][role] + unseen * share) / expected));
  };
  const row = (name: string, before: number) =>
    name.padEnd(12) + names.map((_, role) => String(tenths(before, role)).padStart(5)).join('');
  return names.map(row).join('\n');
}
