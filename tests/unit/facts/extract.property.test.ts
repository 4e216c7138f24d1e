import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/lib/facts/extract.ts';
import { loadDictionary } from '../../../src/lib/server/dictionary.ts';
import { analyse } from '../../../src/lib/text/analyse.ts';
import { sentencesOf } from '../../../src/lib/text/article.ts';
import { segmenter } from '../segmenter/shipped-model.ts';

const dictionary = loadDictionary();
const folder = 'tests/samples/facts';
const clauses = readdirSync(folder).flatMap((name) =>
  readFileSync(`${folder}/${name}/input.txt`, 'utf8').split(/(?<=[,.;:"])\s+/),
);

/** Real clauses, figures and marks in no order: what rules trip over. */
const jumble = fc
  .array(
    fc.oneof(
      fc.constantFrom(...clauses),
      fc.constantFrom('"', '…', '(', ')', '\n', '12,5%', 'ông', 'năm 2024'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(' '));

function holds(source: string): void {
  const article = analyse(source, dictionary, segmenter);
  const sentences = new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));
  const facts = extractFacts(article);
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  for (const fact of facts) {
    const sentence = sentences.get(fact.sentence)!;
    expect(source.slice(fact.start, fact.end)).toBe(fact.text);
    expect(fact.start).toBeGreaterThanOrEqual(sentence.start);
    expect(fact.end).toBeLessThanOrEqual(sentence.end);
    expect(fact.end).toBeGreaterThan(fact.start);
  }
}

describe('facts of any text', () => {
  it('point into their sentence, on arbitrary Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds), { numRuns: 200 });
  });

  it('point into their sentence, on shuffled clauses', () => {
    fc.assert(fc.property(jumble, holds), { numRuns: 200 });
  });

  it('are the same however the letters are composed', () => {
    for (const name of readdirSync(folder)) {
      const source = readFileSync(`${folder}/${name}/input.txt`, 'utf8');
      const plain = (text: string) => text.normalize('NFC');
      const composed = extractFacts(analyse(source, dictionary, segmenter)).map(
        ({ id, text }) => `${id} ${plain(text)}`,
      );
      const apart = extractFacts(analyse(source.normalize('NFD'), dictionary, segmenter)).map(
        ({ id, text }) => `${id} ${plain(text)}`,
      );
      expect(apart).toEqual(composed);
    }
  });
});
