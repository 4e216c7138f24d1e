import type { LexiconEntry } from './lexicon.ts';
import { onceFor } from './once-for.ts';

/** What a word does in its sentence, as far as it says which words may follow. */
export const roles = {
  mark: 0,
  noun: 1,
  verb: 2,
  adjective: 3,
  adverb: 4,
  pronoun: 5,
  determiner: 6,
  numeral: 7,
  classifier: 8,
  preposition: 9,
  conjunction: 10,
  particle: 11,
  phrase: 12,
  name: 13,
} as const;

export type Role = (typeof roles)[keyof typeof roles];

const roleCount = Object.keys(roles).length;

/** Parts of speech that are no role of their own. */
const actsAs: Record<string, Role> = {
  interjection: roles.particle,
  affix: roles.noun,
  abbreviation: roles.noun,
  'family name': roles.name,
};

/**
 * How unlikely it is that a word of the column follows one of the row, against its share of all words: tenths of a
 * natural logarithm, below 0 where it is likelier than by chance. The columns are in the order of the rows; `mark` is
 * also the beginning and the end of a sentence. Counted over the example sentences of our dictionary:
 * `tung-cau word-order` prints the table anew.
 */
const table = `
  mark           -7   -2   31   28   13  -11   -5    5   -5   29   16   60    3   -2
  noun            1   10   -6   -8    0   19    5    2   47   -2   -1   -7   -2   -3
  verb            8   -3    5    0   -6    5   -2   -4   -1   -8   -6   10   -2   10
  adjective      -5   15   -1   10   -8   15   27    8   14   -9  -14   -7    5   23
  adverb          8   10   -6   -9   -6   -9    1  -12   -1    1   -2   -5    7   11
  pronoun        23   18  -12   26  -13   12   42   27   42   31   42  -22   42   42
  determiner     21  -10   14   19    8   52   22   37   -6   52   52    5   -8   52
  numeral         9   -9   28   48   29   58   22   -8  -13   15   29   21    4   28
  classifier     39  -11   30   26   47   47   47   47   47   37   47   28   11   47
  preposition    58   -9   51   48   29   35   -6   -9  -11   43   64   64    4  -11
  conjunction    33    8  -12    2   -8   -7    8   11   48   48   26   -9  -13   14
  particle       40   42  -16   12   13   23   32   26   52   52   29   26   -2   52
  phrase         -8   14    3    7    0    5   34    2    0   -4  -13    0   -3   34
  name           -3   26  -10    8    0   52   52    6   52    6    8   -3   52   11
`;

const order = Float64Array.from(
  table
    .trim()
    .split('\n')
    .flatMap((row) => row.trim().split(/\s+/).slice(1)),
  (tenths) => Number(tenths) / 10,
);

/** What it costs that a word of one role follows a word of another; see `covering.ts`. */
export function orderCost(before: Role, role: Role): number {
  return order[before * roleCount + role];
}

interface PossibleRole {
  role: Role;
  cost: number;
}

/** The roles an entry can play by its senses, the first sense counted double, each with what it costs. */
export const rolesOf = onceFor(({ senses }: LexiconEntry): PossibleRole[] => {
  const counts = new Map<Role, number>();
  senses.forEach(({ pos }, index) => {
    const role = actsAs[pos] ?? (roles as Record<string, Role>)[pos] ?? roles.noun;
    counts.set(role, (counts.get(role) ?? 0) + (index === 0 ? 2 : 1));
  });
  return [...counts].map(([role, count]) => ({ role, cost: Math.log((senses.length + 1) / count) }));
});
