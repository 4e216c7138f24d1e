import { describe, expect, it } from 'vitest';
import { itemOf, sortedEntries } from '../../../src/lib/quiz/teacher/draft.ts';
import { findAttempt, openAttempt } from '../../../src/lib/server/attempts.ts';
import { openReading } from '../../../src/lib/server/library.ts';
import { listDrafts } from '../../../src/lib/server/listed-drafts.ts';
import { changeDraft, createDraft, deleteDraft, openDraft, shareDraft } from '../../../src/lib/server/quiz-drafts.ts';
import { countTaken, openShared, takeShared } from '../../../src/lib/server/shared-quizzes.ts';
import { addText, deleteText, openText } from '../../../src/lib/server/texts.ts';
import { unguessableId } from '../../../src/lib/server/unguessable.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const text = openReading('ha-noi-ke-hoach-2022', 'vua')!;
const owner = unguessableId();
const create = () => createDraft({ text, owner, seed: 3, language: 'vi', count: 5 });

async function opened(id: string) {
  const draft = await openDraft(id, owner);
  if (draft === null) throw new Error('There is no such draft.');
  return draft;
}

describe('a draft', () => {
  it('is opened, changed, shared and deleted by its owner alone', async () => {
    const id = await create();
    expect(await opened(id)).toMatchObject({ title: text.title, language: 'vi', sharing: 'not', sharedCount: 0 });
    const [entry] = (await opened(id)).draft.kept;
    for (const other of [null, unguessableId()]) {
      expect(await openDraft(id, other)).toBeNull();
      expect(await changeDraft(id, other, { kind: 'drop', entry })).toEqual({ ok: false, fault: 'no-draft' });
      expect(await shareDraft(id, other)).toEqual({ ok: false, fault: 'no-draft' });
      expect(await deleteDraft(id, other)).toBe(false);
      expect((await listDrafts(other)).map((one) => one.id)).not.toContain(id);
    }
    expect((await opened(id)).draft.kept).toContain(entry);
    expect((await listDrafts(owner, text.address)).map((one) => one.id)).toContain(id);
    expect(await listDrafts(owner, '/readings/elsewhere/de')).toEqual([]);
    expect(await deleteDraft(id, owner)).toBe(true);
    expect(await openDraft(id, owner)).toBeNull();
  });

  it('loses no change of several that arrive together', async () => {
    const id = await create();
    const { kept, offered } = sortedEntries((await opened(id)).draft);
    const changes = await Promise.all([
      ...offered.slice(0, 4).map((entry) => changeDraft(id, owner, { kind: 'keep', entry: entry.id })),
      changeDraft(id, owner, { kind: 'drop', entry: kept[0].id }),
    ]);
    expect(changes.every(({ ok }) => ok)).toBe(true);
    const { draft } = await opened(id);
    expect(draft.kept).toHaveLength(8);
    expect(draft.dropped).toEqual([kept[0].id]);
  });

  it('keeps what it was when a change is refused', async () => {
    const id = await create();
    const before = await opened(id);
    expect(await changeDraft(id, owner, { kind: 'keep', entry: 'c9999' })).toEqual({ ok: false, fault: 'no-entry' });
    expect(await opened(id)).toEqual(before);
  });

  it('goes with the own text it is about', async () => {
    const added = await addText({ title: '', source: text.article.source, reader: owner });
    const own = (await openText(added.ok ? added.id : ''))!;
    const id = await createDraft({ text: own, owner, seed: 1, language: 'en', count: 5 });
    await shareDraft(id, owner);
    await deleteText(added.ok ? added.id : '', owner);
    expect(await openDraft(id, owner)).toBeNull();
    expect(await openShared(id)).toBeNull();
    expect(await takeShared(id, 'at-once')).toBeNull();
  });
});

describe('a shared quiz', () => {
  it('is taken by anybody, exactly as it was shared', async () => {
    const id = await create();
    expect(await openShared(id)).toBeNull();
    expect(await takeShared(id, 'at-end')).toBeNull();
    expect(await shareDraft(id, owner)).toEqual({ ok: true });
    const shared = (await opened(id)).draft;
    expect(await changeDraft(id, owner, { kind: 'drop', entry: shared.kept[0] })).toEqual({ ok: true });
    expect(await opened(id)).toMatchObject({ sharing: 'changed', sharedCount: 5 });
    expect(await openShared(id)).toEqual({
      id,
      subject: { title: text.title, address: text.address },
      language: 'vi',
      total: 5,
    });
    const address = await takeShared(id, 'at-end');
    const attempt = (await openAttempt(address!.split('/')[2], null))!;
    expect(attempt).toMatchObject({ quiz: id, feedback: 'at-end', total: 5, retry: false });
    const stored = (await findAttempt(attempt.id, null))!;
    expect(stored.items.map(({ item }) => item)).toEqual(sortedEntries(shared).kept.map(itemOf));
    expect(await countTaken(id)).toBe(1);

    await shareDraft(id, owner);
    expect(await opened(id)).toMatchObject({ sharing: 'current', sharedCount: 4 });
    expect((await openAttempt(attempt.id, null))?.total).toBe(5);
    await deleteDraft(id, owner);
    expect((await openAttempt(attempt.id, null))?.total).toBe(5);
  });

  it('needs a question', async () => {
    const id = await createDraft({ text, owner, seed: 3, language: 'vi', count: 1 });
    await changeDraft(id, owner, { kind: 'drop', entry: (await opened(id)).draft.kept[0] });
    expect(await shareDraft(id, owner)).toEqual({ ok: false, fault: 'none-kept' });
    expect((await opened(id)).sharing).toBe('not');
  });
});
