import { describe, expect, it } from 'vitest';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { faultsAmong } from '../../../src/lib/quiz/contract.ts';
import { retryItems } from '../../../src/lib/quiz/retry.ts';
import { article, facts, wishes } from './teacher/article.ts';

const missed = generateQuiz(article, facts, { ...wishes, count: 10 }).items;
const asked = new Set(missed.map(({ prompt }) => prompt));
const again = (seed: number, seen = asked) => retryItems(missed, seen, article, facts, { ...wishes, seed });

describe('another try at missed questions', () => {
  it('asks anew about the same fact or sentence, or the same question', () => {
    const retried = again(99);
    expect(retried).toHaveLength(missed.length);
    expect(retried.some(({ fresh }) => fresh)).toBe(true);
    retried.forEach(({ item, fresh }, at) => {
      expect(item.fact === missed[at].fact || item.evidence.sentence === missed[at].evidence.sentence).toBe(true);
      expect(asked.has(item.prompt)).toBe(!fresh);
      if (!fresh) expect(item.options[item.key]).toBe(missed[at].options[missed[at].key]);
      if (item.kind === 'meaning') expect(missed[at].kind).toBe('meaning');
    });
    expect(new Set(retried.map(({ item }) => item.id)).size).toBe(missed.length);
  });

  it('asks no two questions of which one answers the other, where both are fresh', () => {
    const fresh = again(99).flatMap(({ item, fresh }) => (fresh ? [item] : []));
    fresh.forEach((item, at) => expect(faultsAmong(item, fresh.slice(0, at))).toEqual([]));
  });

  it('has nothing fresh where all was asked before', () => {
    const first = again(99);
    const seen = new Set([...asked, ...first.map(({ item }) => item.prompt)]);
    const second = again(100, seen);
    for (const { item, fresh } of second) expect(seen.has(item.prompt)).toBe(!fresh);
  });

  it('asks the same again where the article is gone, figures in their order', () => {
    const retried = retryItems(missed, asked, null, [], { ...wishes, seed: 1 });
    retried.forEach(({ item, fresh }, at) => {
      expect(fresh).toBe(false);
      expect(item).toMatchObject({ prompt: missed[at].prompt, fact: missed[at].fact });
      expect([...item.options].sort()).toEqual([...missed[at].options].sort());
      if (item.kind === 'number' || item.kind === 'date') expect(item.options).toEqual(missed[at].options);
    });
  });
});
