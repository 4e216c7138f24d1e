import { describe, expect, it } from 'vitest';
import { finishAttempt, findAttempt, giveAnswer, openAttempt } from '../../../src/lib/server/attempts.ts';
import { startAttempt } from '../../../src/lib/server/new-attempt.ts';
import { openReading } from '../../../src/lib/server/library.ts';
import { makeQuiz } from '../../../src/lib/server/quizzes.ts';
import { changeDraft, createDraft, openDraft, shareDraft } from '../../../src/lib/server/quiz-drafts.ts';
import { takeShared } from '../../../src/lib/server/shared-quizzes.ts';
import { itemOf, sortedEntries } from '../../../src/lib/quiz/teacher/draft.ts';
import type { DraftOperation } from '../../../src/lib/quiz/teacher/operation.ts';
import { retryAttempt } from '../../../src/lib/server/retry-attempt.ts';
import { unguessableId } from '../../../src/lib/server/unguessable.ts';
import { quiz as smallQuiz, text as smallText } from './quiz-fixture.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const text = openReading('ha-noi-ke-hoach-2022', 'kho')!;
const quiz = makeQuiz(text.article, { seed: 5, count: 10, language: 'vi' });

async function missed(right: number): Promise<string> {
  const id = await startAttempt({ text, quiz, seed: 5, language: 'vi', asked: 10, feedback: 'at-end' });
  for (const { id: item, key } of quiz.items.slice(0, right)) await giveAnswer(id, null, item, key);
  await finishAttempt(id, null);
  return id;
}

const idIn = (address: string) => address.split('/')[2];

describe('a retry', () => {
  it('asks as many questions as were missed, in the same language and mode, and tells nothing', async () => {
    const id = await missed(4);
    const first = await retryAttempt(id, null, false);
    const { fresh, same } = !first.ok && first.fault === 'same-again' ? first : { fresh: 6, same: 0 };
    expect(fresh + same).toBe(6);
    const retried = first.ok ? first : await retryAttempt(id, null, true);
    if (!retried.ok) throw new Error(retried.fault);
    const attempt = (await openAttempt(idIn(retried.address), null))!;
    expect(attempt).toMatchObject({ total: 6, asked: 6, language: 'vi', feedback: 'at-end', retry: true, quiz: null });
    expect(attempt.questions.every(({ answered }) => answered === null)).toBe(true);
    const stored = (await findAttempt(attempt.id, null))!;
    expect(stored.retry_of).toBe(id);
    const before = new Set(quiz.items.map(({ prompt }) => prompt));
    expect(stored.items.filter(({ item }) => !before.has(item.prompt))).toHaveLength(fresh);
    for (const { item, sentence } of stored.items) {
      const at = item.evidence.start - sentence!.start;
      expect(sentence!.text.slice(at, at + item.evidence.text.length)).toBe(item.evidence.text);
    }
  });

  it('asks nothing that the teacher of a prepared quiz took out or reworded, and the reworded as it was shared', async () => {
    const owner = unguessableId();
    const draft = await createDraft({ text, owner, seed: 5, language: 'vi', count: 6 });
    const change = async (operation: DraftOperation) =>
      expect(await changeDraft(draft, owner, operation)).toEqual({ ok: true });
    const { draft: begun } = (await openDraft(draft, owner))!;
    const { kept, offered } = sortedEntries(begun);
    const reworded = kept.map((entry, at) => ({ entry, prompt: `Câu hỏi thầy sửa số ${at + 1}?` }));
    for (const { entry, prompt } of reworded) {
      const { options, key, explanation, optionLanguage } = itemOf(entry);
      const edit = { entry: entry.id, prompt, options, key, explanation, optionLanguage, sentence: null };
      await change({ kind: 'edit', ...edit });
    }
    for (const { id } of offered) await change({ kind: 'drop', entry: id });
    await shareDraft(draft, owner);
    const taken = idIn((await takeShared(draft, 'at-end'))!);
    await finishAttempt(taken, null);

    let id = taken;
    for (let round = 0; round < 2; round++) {
      const retried = await retryAttempt(id, null, true);
      if (!retried.ok) throw new Error(retried.fault);
      id = idIn(retried.address);
      const prompts = (await findAttempt(id, null))!.items.map(({ item }) => item.prompt);
      const unwanted = [...kept, ...offered].map(({ made }) => made.prompt);
      expect(prompts.filter((prompt) => unwanted.includes(prompt))).toEqual([]);
      if (round === 0) expect(prompts.some((prompt) => reworded.some((one) => one.prompt === prompt))).toBe(true);
      await finishAttempt(id, null);
    }
  });

  it('needs an attempt that is over and in which something was missed', async () => {
    expect(await retryAttempt(unguessableId(), null, true)).toEqual({ ok: false, fault: 'no-attempt' });
    const open = await startAttempt({ text, quiz, seed: 5, language: 'vi', asked: 10 });
    expect(await retryAttempt(open, null, true)).toEqual({ ok: false, fault: 'not-finished' });
    expect(await retryAttempt(await missed(quiz.items.length), null, true)).toEqual({
      ok: false,
      fault: 'none-missed',
    });
  });

  it('asks the same again where the text is there no more', async () => {
    const id = await startAttempt({ text: smallText, quiz: smallQuiz, seed: 5, language: 'en', asked: 2 });
    await giveAnswer(id, null, 'q1', 0);
    await giveAnswer(id, null, 'q2', 0);
    expect(await retryAttempt(id, null, false)).toEqual({ ok: false, fault: 'same-again', fresh: 0, same: 1 });
    const retried = await retryAttempt(id, null, true);
    const attempt = await openAttempt(retried.ok ? idIn(retried.address) : '', null);
    expect(attempt?.questions.map(({ item }) => item.prompt)).toEqual(['How many hamlets are there?']);
  });
});
