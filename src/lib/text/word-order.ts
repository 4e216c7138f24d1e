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
  mark           -6   -2   34   29   14  -11   -5    7   -6   30   17   74    6   -4
  noun            1   10   -6   -8    0   17    5    2   45   -2   -1   -7   -2   -2
  verb            9   -3    5    0   -7    6   -3   -4   -1   -9   -6   10   -4    9
  adjective      -5   16   -1   11   -8   21   25   10   12   -8  -15   -7    8   28
  adverb          8   10   -6  -10   -7   -8   -1  -13   -1    3   -1   -5   51   11
  pronoun        23   17  -12   35  -10   -2   35   35   35   35   35  -24   35   35
  determiner     20  -10   12   19    9   46   21   46   -9   46   46    7   -8   46
  numeral         8   -8   27   53   28   53   28   -8  -12   12   53   21    8   28
  classifier     38  -11   27   22   41   41   41   41   41   30   41   41   41   41
  preposition    58   -9   58   58   28   28   -6   -9  -11   39   58   58   -3  -11
  conjunction    27   10  -13    2   -9   -5   11   10   41   41   41  -10  -16    9
  particle       43   42  -16   13   15   47   27   33   47   47   47   47    8   47
  phrase         -8   11    6   15   -2   26   26    7   -4   -3  -15   -3   26   26
  name           -3   27  -10    9   -1   47   47    6   47    6    7   -1   47    9
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
