import { describe, expect, it } from 'vitest';
import { provingSentences } from '../../../../src/lib/quiz/frozen.ts';
import { applyOperation } from '../../../../src/lib/quiz/teacher/apply.ts';
import { warningsOf } from '../../../../src/lib/quiz/teacher/check.ts';
import { itemOf, noEvidence, type DraftEntry, type QuizDraft } from '../../../../src/lib/quiz/teacher/draft.ts';
import { freezeDraft } from '../../../../src/lib/quiz/teacher/freeze.ts';
import { readOperation } from '../../../../src/lib/quiz/teacher/operation.ts';
import { quoted } from '../../../../src/lib/quiz/wording.ts';
import { sentencesOf } from '../../../../src/lib/text/article.ts';
import { toQuestion } from '../../../../src/lib/server/attempt-item.ts';
import { article, draft, wishes } from './article.ts';

const sentences = sentencesOf(article);
const entryOf = (from: QuizDraft, id: string) => from.entries.find((one) => one.id === id)!;

function proved(before: QuizDraft, entry: string, ids: string[]): QuizDraft {
  const applied = applyOperation(before, { kind: 'prove', entry, sentences: ids }, article);
  if (!applied.ok) throw new Error(applied.fault);
  return applied.draft;
}

const holds = (text: string, { made }: DraftEntry) => text.includes(made.options[made.key]);
/** A figure that stands in one sentence alone, and a sentence without it. */
const figure = draft().entries.find(
  (entry) =>
    entry.made.kind === 'number' &&
    entry.verdict.length === 0 &&
    sentences.filter(({ text }) => holds(text, entry)).length === 1,
)!;
const own = figure.made.evidence.sentence;
const other = sentences.find(({ id, kind, text }) => id !== own && kind === 'body' && !holds(text, figure))!;
const warnings = (after: QuizDraft) => warningsOf(entryOf(after, figure.id), [], article.source);

describe('the sentences that show an answer', () => {
  it('are the one chosen, whole, quoted in the explanation that nobody wrote, and warned of where it lacks the answer', () => {
    const after = proved(draft(), figure.id, [other.id]);
    const { id, start, end, text } = other;
    const item = itemOf(entryOf(after, figure.id));
    expect(item.evidence).toEqual({ sentence: id, start, end, text });
    expect(item.explanation).toBe(`Bài viết: ${quoted(text)}`);
    expect(warnings(after)).toContain('key-in-evidence');
    expect(warnings(after)).not.toContain('evidence-quoted');
  });

  it('may be several, in order of the text, of which one that holds the answer is enough', () => {
    const after = proved(draft(), figure.id, [other.id, own, own]);
    const { chosen } = entryOf(after, figure.id);
    const order = [own, other.id].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    expect(chosen?.map(({ evidence }) => evidence.sentence)).toEqual(order);
    expect(chosen?.find(({ evidence }) => evidence.sentence === own)?.evidence).toEqual(figure.made.evidence);
    expect(warnings(after)).toEqual([]);
  });

  it('are as they were made when these are chosen again, or all is taken back', () => {
    const after = proved(draft(), figure.id, [other.id]);
    expect(proved(after, figure.id, [own])).toEqual(draft());
    const restored = applyOperation(after, { kind: 'restore', entry: figure.id }, article);
    expect(restored.ok && restored.draft).toEqual(draft());
    expect(proved(after, figure.id, [other.id])).toEqual(after);
  });

  it('may be none, which is warned of', () => {
    const after = proved(draft(), figure.id, []);
    expect(itemOf(entryOf(after, figure.id)).evidence).toEqual(noEvidence);
    expect(warnings(after)).toContain('no-evidence');
    expect(warnings(after)).not.toContain('key-in-evidence');
    expect(proved(after, figure.id, [own])).toEqual(draft());
  });

  it('leave what a teacher explained, and say where it quotes another sentence', () => {
    const { prompt, options, key, optionLanguage, explanation } = figure.made;
    const written = `Xem kỹ nhé. ${explanation}`;
    const edit = {
      kind: 'edit' as const,
      entry: figure.id,
      prompt,
      options,
      key,
      optionLanguage,
      explanation: written,
    };
    const edited = applyOperation(draft(), edit, article);
    if (!edited.ok) throw new Error(edited.fault);
    const after = proved(edited.draft, figure.id, [other.id]);
    expect(itemOf(entryOf(after, figure.id)).explanation).toBe(written);
    expect(warnings(after)).toContain('evidence-quoted');
  });

  it('of a meaning must hold the term', () => {
    const meaning = draft().entries.find(({ made, verdict }) => made.kind === 'meaning' && verdict.length === 0)!;
    const term = meaning.made.evidence.text.toLowerCase();
    const without = sentences.find(({ text }) => !text.toLowerCase().includes(term))!;
    const after = proved(draft(), meaning.id, [without.id]);
    expect(warningsOf(entryOf(after, meaning.id), [], article.source)).toContain('key-in-evidence');
    const both = proved(after, meaning.id, [without.id, meaning.made.evidence.sentence]);
    expect(warningsOf(entryOf(both, meaning.id), [], article.source)).not.toContain('key-in-evidence');
  });

  it('are refused where the article has no such sentence, or there are too many', () => {
    const operation = { kind: 'prove' as const, entry: figure.id, sentences: ['s9999'] };
    expect(applyOperation(draft(), operation, article)).toEqual({ ok: false, fault: 'no-sentence' });
    const many = { ...operation, sentences: ['s1', 's2', 's3', 's4', 's5', 's6'] };
    expect(readOperation(many)).toEqual({ ok: false, fault: 'many-sentences' });
    expect(readOperation({ ...operation, sentences: ['../x'] })).toEqual({ ok: false, fault: 'no-sentence' });
  });

  it('are frozen with the quiz, each told once', () => {
    const kept = applyOperation(
      proved(draft(), figure.id, [other.id, own]),
      { kind: 'keep', entry: figure.id },
      article,
    );
    const frozen = kept.ok && freezeDraft(kept.draft, article, wishes.lexicon);
    if (!frozen || !frozen.ok) throw new Error('nothing frozen');
    const item = frozen.items.find((one) => one.item.id === figure.id)!;
    expect(
      provingSentences(item)
        .map(({ evidence }) => evidence.sentence)
        .sort(),
    ).toEqual([own, other.id].sort());
    const { answered } = toQuestion(item, 1, { chosen: 0, due: true, address: '/x' });
    expect(answered?.evidence.map(({ place }) => place).sort()).toEqual([`/x#${own}`, `/x#${other.id}`].sort());
    expect(answered?.explanation).toEqual({ before: 'Bài viết:', after: '' });
  });
});
