import { describe, expect, it } from 'vitest';
import { finishAttempt, giveAnswer, openAttempt, viewOf } from '../../../src/lib/server/attempts.ts';
import { startAttempt } from '../../../src/lib/server/new-attempt.ts';
import { database } from '../../../src/lib/server/database.ts';
import { addText, deleteText, openText } from '../../../src/lib/server/texts.ts';
import { unguessableId } from '../../../src/lib/server/unguessable.ts';
import { quiz, text } from './quiz-fixture.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const start = () => startAttempt({ text, quiz, seed: 7, language: 'en', asked: 5 });

async function opened(id: string) {
  const attempt = await openAttempt(id, null);
  if (attempt === null) throw new Error('There is no such attempt.');
  return attempt;
}

describe('an attempt', () => {
  it('says how many questions were asked for where the text gave fewer, unless it was all there are', async () => {
    for (const [asked, askedFor] of [
      [2, null],
      [5, 5],
      [50, null],
    ] as const) {
      const id = await startAttempt({ text, quiz, seed: 7, language: 'en', asked });
      expect(viewOf((await openAttempt(id, null))!)).toMatchObject({ askedFor, total: 2 });
    }
  });

  it('tells nothing of the answers before they are given', async () => {
    const attempt = await opened(await start());
    expect(attempt).toMatchObject({ subject: { title: text.title, address: text.address }, language: 'en', total: 2 });
    for (const { item, answered } of attempt.questions) {
      expect(Object.keys(item).sort()).toEqual(['id', 'kind', 'optionLanguage', 'options', 'prompt']);
      expect(answered).toBeNull();
    }
    expect(JSON.stringify(attempt)).not.toMatch(/SECRET|secret|12 thôn|Trần Văn|"key"|"seed"/);
  });

  it('tells about a question once it is answered, and about that one only', async () => {
    const id = await start();
    expect(await giveAnswer(id, null, 'q1', 2)).toEqual({ ok: true, first: true });
    const { questions } = await opened(id);
    expect(questions[0].answered).toEqual({
      chosen: 2,
      key: 1,
      explanation: { before: 'SECRET-EXPLANATION-ONE The article says:', after: 'So there are 12.' },
      evidence: [{ before: 'Xã có ', marked: '12 thôn', after: ' và 4.300 người.', place: `${text.address}#s3` }],
      terms: [],
    });
    expect(questions[1].answered).toBeNull();
    expect(JSON.stringify(questions)).not.toMatch(/EXPLANATION-TWO|Trần Văn/);
  });

  it('counts the first answer, however often and however fast it is sent', async () => {
    const id = await start();
    const options = [1, 0, 2, 1];
    const sent = await Promise.all(options.map((option) => giveAnswer(id, null, 'q1', option)));
    expect(sent.filter((given) => given.ok && given.first)).toHaveLength(1);
    // Which of those sent at once arrives first is up to the connections.
    const first = options[sent.findIndex((given) => given.ok && given.first)];
    expect(await giveAnswer(id, null, 'q1', (first + 1) % 3)).toEqual({ ok: true, first: false });
    expect((await opened(id)).questions[0].answered?.chosen).toBe(first);
    expect(
      await (await database()).selectFrom('answers').selectAll().where('attempt_id', '=', id).execute(),
    ).toHaveLength(1);
  });

  it.each<[string, string, number, string]>([
    ['an unknown question', 'q9', 0, 'no-item'],
    ['an option beyond the last', 'q1', 3, 'no-option'],
    ['a negative option', 'q1', -1, 'no-option'],
    ['half an option', 'q1', 0.5, 'no-option'],
    ['no number', 'q1', NaN, 'no-option'],
  ])('refuses %s and stores nothing', async (_, item, option, fault) => {
    const id = await start();
    expect(await giveAnswer(id, null, item, option)).toEqual({ ok: false, fault });
    expect((await opened(id)).questions.every(({ answered }) => answered === null)).toBe(true);
  });

  it('is not found under another id', async () => {
    for (const id of [unguessableId(), 'x', '']) {
      expect(await openAttempt(id, null)).toBeNull();
      expect(await giveAnswer(id, null, 'q1', 0)).toEqual({ ok: false, fault: 'no-attempt' });
    }
  });

  it('goes with the own text it is about', async () => {
    const reader = unguessableId();
    const added = await addText({ title: '', source: text.article.source, reader });
    const own = added.ok ? await openText(added.id) : null;
    const id = await startAttempt({ text: own!, quiz, seed: 1, language: 'vi', asked: 2 });
    await giveAnswer(id, null, 'q1', 1);
    expect((await opened(id)).language).toBe('vi');
    await deleteText(own!.ref.kind === 'own' ? own!.ref.id : '', reader);
    expect(await openAttempt(id, null)).toBeNull();
    expect(await (await database()).selectFrom('answers').selectAll().where('attempt_id', '=', id).execute()).toEqual(
      [],
    );
  });
});

describe('an attempt that tells its answers at the end', () => {
  const startAtEnd = () => startAttempt({ text, quiz, seed: 7, language: 'en', asked: 2, feedback: 'at-end' });

  it('tells nothing before it is handed in, however much is answered', async () => {
    const id = await startAtEnd();
    await giveAnswer(id, null, 'q1', 1);
    await giveAnswer(id, null, 'q2', 3);
    const attempt = await opened(id);
    expect(attempt).toMatchObject({ feedback: 'at-end', finished: false, finishedAt: null });
    expect(attempt.questions.map(({ chosen, answered }) => [chosen, answered])).toEqual([
      [1, null],
      [3, null],
    ]);
    expect(JSON.stringify(attempt)).not.toMatch(/SECRET|secret|12 thôn|Trần Văn|"key"|"seed"/);
  });

  it('counts the last answer until it is handed in, and none after', async () => {
    const id = await startAtEnd();
    for (const option of [0, 2, 1]) expect(await giveAnswer(id, null, 'q1', option)).toEqual({ ok: true, first: true });
    expect(await finishAttempt(id, null)).toBe(true);
    const finishedAt = (await opened(id)).finishedAt;
    expect(await giveAnswer(id, null, 'q1', 0)).toEqual({ ok: true, first: false });
    expect(await giveAnswer(id, null, 'q2', 0)).toEqual({ ok: true, first: false });
    expect(await finishAttempt(id, null)).toBe(true);
    const attempt = await opened(id);
    expect(attempt).toMatchObject({ finished: true, finishedAt });
    expect(attempt.questions.map(({ answered }) => [answered?.chosen, answered?.key])).toEqual([
      [1, 1],
      [null, 0],
    ]);
  });

  it('takes no answer that arrives together with the finish, or one that counts', async () => {
    const id = await startAtEnd();
    const [given] = await Promise.all([giveAnswer(id, null, 'q1', 1), finishAttempt(id, null)]);
    const { chosen } = (await opened(id)).questions[0];
    expect(chosen).toBe(given.ok && given.first ? 1 : null);
  });

  it('is the only kind that can be handed in', async () => {
    const id = await start();
    expect(await finishAttempt(id, null)).toBe(true);
    expect((await opened(id)).finished).toBe(false);
    expect(await giveAnswer(id, null, 'q1', 1)).toEqual({ ok: true, first: true });
    expect(await finishAttempt(unguessableId(), null)).toBe(false);
  });
});
