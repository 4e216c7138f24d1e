import { describe, expect, it } from 'vitest';
import { generateQuiz } from '../../../src/lib/quiz/generate.ts';
import { faultsAmong } from '../../../src/lib/quiz/contract/among.ts';
import type { Item } from '../../../src/lib/quiz/item.ts';
import { retryItems } from '../../../src/lib/quiz/retry.ts';
import { article, facts, wishes } from './teacher/article.ts';

const missed = generateQuiz(article, facts, { ...wishes, count: 10 }).items;
const asked = new Set(missed.map(({ prompt }) => prompt));
const again = (seed: number, seen = missed) => retryItems(missed, seen, article, facts, { ...wishes, seed });

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
    const seen = [...missed, ...first.map(({ item }) => item)];
    const prompts = seen.map(({ prompt }) => prompt);
    const second = again(100, seen);
    for (const { item, fresh } of second) expect(prompts.includes(item.prompt)).toBe(!fresh);
  });

  it.each(['vi', 'en'] as const)('takes no question with less of its sentence for another one (%s)', (language) => {
    const first = generateQuiz(article, facts, { ...wishes, language, count: 30 }).items;
    const retried = retryItems(first, first, article, facts, { ...wishes, language, seed: 3 });
    const told = ({ kind, fact, options, key }: Item) => `${kind} ${fact} ${options[key]}`;
    const known = first.map(told);
    const fresh = retried.flatMap((one) => (one.fresh ? [told(one.item)] : []));
    expect(fresh.length).toBeGreaterThan(5);
    expect(fresh.filter((one) => known.includes(one))).toEqual([]);
  });

  it('asks nothing that is known not to be wanted', () => {
    // Of a fact that more than one question can be asked about.
    const made = missed[again(9).findIndex(({ fresh }) => fresh)];
    const edited = { ...made, prompt: 'Hội nghị ấy họp lúc nào?' };
    const first = retryItems([edited], [edited], article, facts, { ...wishes, seed: 9, prepared: true })[0].item;
    const then = retryItems([edited], [edited, first], article, facts, { ...wishes, seed: 9, prepared: true })[0].item;
    expect(first.prompt).not.toBe(edited.prompt);
    expect([made.prompt, first.prompt]).not.toContain(then.prompt);
  });

  it('does not bring back wrong answers that a teacher changed', () => {
    const edited = missed.map((item) => ({
      ...item,
      options: item.options.map((text, at) => (at === item.key ? text : `đáp án của thầy ${at}`)),
    }));
    const all = generateQuiz(article, facts, { ...wishes, count: 1000 }).items;
    const others = again(4, [...missed, ...all]).map(({ item }) => item);
    const seen = [...edited, ...all, ...others];
    const same = (prepared: boolean) =>
      retryItems(edited, seen, article, facts, { ...wishes, seed: 4, prepared }).filter(({ fresh }) => !fresh);
    expect(same(true).length).toBeGreaterThan(0);
    for (const { item } of same(true)) expect(item.options.filter((text) => text.startsWith('đáp án'))).not.toEqual([]);
    expect(same(false).some(({ item }) => !item.options.some((text) => text.startsWith('đáp án')))).toBe(true);
  });

  it('asks the same again where the article is gone, figures in their order', () => {
    const retried = retryItems(missed, missed, null, [], { ...wishes, seed: 1 });
    retried.forEach(({ item, fresh }, at) => {
      expect(fresh).toBe(false);
      expect(item).toMatchObject({ prompt: missed[at].prompt, fact: missed[at].fact });
      expect([...item.options].sort()).toEqual([...missed[at].options].sort());
      if (item.kind === 'number' || item.kind === 'date') expect(item.options).toEqual(missed[at].options);
    });
  });
});
