import { describe, expect, it } from 'vitest';
import { applyOperation } from '../../../../src/lib/quiz/teacher/apply.ts';
import { itemOf, noEvidence, sortedEntries, type QuizDraft } from '../../../../src/lib/quiz/teacher/draft.ts';
import { freezeDraft } from '../../../../src/lib/quiz/teacher/freeze.ts';
import type { DraftOperation } from '../../../../src/lib/quiz/teacher/operation.ts';
import { sentencesOf } from '../../../../src/lib/text/article.ts';
import { article, draft, wishes } from './article.ts';

function after(before: QuizDraft, ...operations: DraftOperation[]): QuizDraft {
  return operations.reduce((now, operation) => {
    const applied = applyOperation(now, operation, article);
    if (!applied.ok) throw new Error(applied.fault);
    return applied.draft;
  }, before);
}

const fault = (before: QuizDraft, operation: DraftOperation) => {
  const applied = applyOperation(before, operation, article);
  return applied.ok ? null : applied.fault;
};

const words = {
  prompt: 'Ai chủ trì hội nghị?',
  options: ['Ông Dũng', 'Bà Lan', 'Ông Nam'],
  key: 0,
  explanation: '',
  optionLanguage: 'vi' as const,
};
const own = { kind: 'add' as const, entry: 'own-1', ...words, sentence: null };

describe('an operation on a draft', () => {
  it('takes in, takes out and moves; twice is once, and the draft before is left alone', () => {
    const before = draft();
    const copy = structuredClone(before);
    const { kept, offered } = sortedEntries(before);
    const offer = offered[0].id;
    const twice = (operation: DraftOperation) => {
      const once = after(before, operation);
      expect(after(once, operation)).toEqual(once);
      return once;
    };
    expect(twice({ kind: 'keep', entry: offer }).kept).toEqual([...before.kept, offer]);
    const dropped = twice({ kind: 'drop', entry: kept[1].id });
    expect(dropped.kept).toEqual(before.kept.filter((id) => id !== kept[1].id));
    expect(dropped.dropped).toEqual([kept[1].id]);
    expect(after(dropped, { kind: 'keep', entry: kept[1].id }).dropped).toEqual([]);
    const moved = twice({ kind: 'move', entry: kept[0].id, to: 2 });
    expect(moved.kept.slice(0, 3)).toEqual([kept[1].id, kept[2].id, kept[0].id]);
    expect(before).toEqual(copy);
  });

  it('changes the words and takes the change back', () => {
    const [id] = draft().kept;
    const changed = after(draft(), { kind: 'edit', entry: id, ...words });
    const entry = changed.entries.find((one) => one.id === id)!;
    expect(itemOf(entry)).toMatchObject({ ...words, id, evidence: entry.made.evidence });
    expect(after(changed, { kind: 'restore', entry: id })).toEqual(draft());
    const { prompt, options, key, explanation, optionLanguage } = entry.made;
    const back = { prompt, options, key, explanation, optionLanguage };
    expect(after(changed, { kind: 'edit', entry: id, ...back })).toEqual(draft());
  });

  it('adds a question of one’s own once, however often it is sent, and another one under the same id as another', () => {
    const added = after(draft(), own);
    expect(added.kept).toEqual([...draft().kept, 'own-1']);
    expect(itemOf(added.entries.at(-1)!)).toMatchObject({ ...words, evidence: noEvidence });
    expect(after(added, own)).toBe(added);
    const both = after(added, { ...own, prompt: 'Ai dự?' });
    expect(both.kept.slice(-2)).toEqual(['own-1', 'own-2']);
  });

  it('takes a sentence of the article as evidence of an own question, and lets it go again', () => {
    const sentence = sentencesOf(article)[3];
    const added = after(draft(), { ...own, sentence: sentence.id });
    const { made, sentence: shown } = added.entries.at(-1)!;
    expect(made.evidence).toEqual({
      sentence: sentence.id,
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
    });
    expect(shown).toEqual({ text: sentence.text, start: sentence.start });
    const without = after(added, { kind: 'prove', entry: 'own-1', sentences: [] });
    expect(itemOf(without.entries.at(-1)!).evidence).toEqual(noEvidence);
    const reworded = after(without, { kind: 'edit', entry: 'own-1', ...words, prompt: 'Ai dự?' });
    expect(itemOf(reworded.entries.at(-1)!)).toMatchObject({ prompt: 'Ai dự?', evidence: noEvidence });
    expect(after(reworded, { kind: 'prove', entry: 'own-1', sentences: [sentence.id] }).entries.at(-1)).toMatchObject({
      edited: null,
      chosen: undefined,
    });
  });

  it('is refused where it makes no sense', () => {
    const before = draft();
    expect(fault(before, { kind: 'keep', entry: 'c9999' })).toBe('no-entry');
    expect(fault(before, { kind: 'move', entry: before.kept[0], to: before.kept.length })).toBe('no-place');
    expect(fault(before, { kind: 'move', entry: sortedEntries(before).offered[0].id, to: 0 })).toBe('no-place');
    expect(fault(before, { ...own, sentence: 's9999' })).toBe('no-sentence');
    const full = after(
      before,
      ...sortedEntries(before)
        .offered.slice(0, 44)
        .map(({ id }) => ({ kind: 'keep' as const, entry: id })),
    );
    expect(full.kept).toHaveLength(50);
    expect(fault(full, own)).toBe('full-quiz');
    expect(fault(full, { kind: 'keep', entry: sortedEntries(full).offered[0].id })).toBe('full-quiz');
  });
});

describe('a frozen draft', () => {
  it('asks what is kept, as changed, in the order of the draft', () => {
    const [first, second] = draft().kept;
    const changed = after(
      draft(),
      { kind: 'edit', entry: first, ...words },
      { kind: 'move', entry: second, to: 0 },
      own,
    );
    const frozen = freezeDraft(changed, article, wishes.lexicon);
    if (!frozen.ok) throw new Error(frozen.fault);
    expect(frozen.items.map(({ item }) => item.id)).toEqual(changed.kept);
    expect(frozen.items[1].item.prompt).toBe(words.prompt);
    expect(frozen.items[1].terms?.length).toBeGreaterThan(0);
    expect(frozen.items.at(-1)).toMatchObject({ sentence: null, terms: [] });
  });

  it('needs a question', () => {
    const empty = after(draft(), ...draft().kept.map((entry) => ({ kind: 'drop' as const, entry })));
    expect(freezeDraft(empty, article, wishes.lexicon)).toEqual({ ok: false, fault: 'none-kept' });
  });
});
