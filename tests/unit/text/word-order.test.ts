import { expect, it } from 'vitest';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { countWordOrder } from '../../../src/lib/text/count-word-order.ts';
import { orderCost, roles, type Role } from '../../../src/lib/text/word-order.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

it('keeps the costs that the dictionary’s examples give', () => {
  const dictionary = loadDictionary();
  const examples = dictionary.entries.flatMap(({ senses }) => senses.flatMap(({ example }) => example?.vi ?? []));
  const rows = countWordOrder(examples, dictionary, segmenter).split('\n');
  const differences = rows.flatMap((row, before) =>
    row
      .trim()
      .split(/\s+/)
      .slice(1)
      .map((tenths, role) => Math.abs(Number(tenths) / 10 - orderCost(before as Role, role as Role))),
  );
  expect(differences).toHaveLength(Object.keys(roles).length ** 2);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
  expect(mean, 'run `tung-cau word-order` and put the table into word-order.ts').toBeLessThan(0.5);
});
