import type { LexiconEntry } from './lexicon.ts';

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
  mark           -7   -2   37   37   12  -11   -5    7   -5   28   15   67    3   -4
  noun            1    9   -6   -7    0   17    6    2   45   -2    2   -8    0   -2
  verb           10   -3    4   -1   -8    5   -3   -4   -1   -9   -6   12   -3   11
  adjective      -6   17    0   14   -6   19   33   11   14   -8  -19   -6   12   51
  adverb          6    9   -5  -11   -5    0   -1  -13    3    5    5   -3   45   14
  pronoun        16   13  -12   16   -2   -5   27   27   27   27    2  -21   27   27
  determiner     19  -10   14   25    9   42   18   42   -7   42   42    6  -10   42
  numeral         8   -8   27   47   20   47   30   -7  -13    8   47   16    3   27
  classifier     32  -11   19   19   35   35   35   35   35   24   35   35   -3   35
  preposition    47   -9   51   51   21   12   -8   -9  -11   34   51   51   -5   -9
  conjunction    20    4  -11    1   -7   -5   10    9   34   34   34   -6  -11   13
  particle       41   38  -16    6   12   41   23   41   41   41   41   41   41   41
  phrase         -7   10    4   10   -6   21   21    8   -3   -6   -4   -8   21   21
  name           -2   22  -10    7   -3   39   39   12   39    9   14   -5   39   -3
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

const known = new WeakMap<LexiconEntry, PossibleRole[]>();

/** The roles an entry can play by its senses, the first sense counted double, each with what it costs. */
export function rolesOf(entry: LexiconEntry): PossibleRole[] {
  let found = known.get(entry);
  if (found === undefined) {
    const counts = new Map<Role, number>();
    entry.senses.forEach(({ pos }, index) => {
      const role = actsAs[pos] ?? (roles as Record<string, Role>)[pos] ?? roles.noun;
      counts.set(role, (counts.get(role) ?? 0) + (index === 0 ? 2 : 1));
    });
    found = [...counts].map(([role, count]) => ({ role, cost: Math.log((entry.senses.length + 1) / count) }));
    known.set(entry, found);
  }
  return found;
}
