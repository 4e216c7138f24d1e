import { describe, expect, it } from 'vitest';
import { database } from '../../../src/lib/server/database.ts';
import { addText, deleteText, listTexts, openText } from '../../../src/lib/server/texts.ts';
import { unguessableId } from '../../../src/lib/server/unguessable.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const source = '\uFEFF  Họp về an sinh\r\n\r\nChiều 14/12, Hà Nội họp\u200B về “an sinh xã hội.\n'.normalize('NFD');

async function add(text: { title?: string; source?: string; reader?: string | null }) {
  const added = await addText({ title: '', source, reader: null, ...text });
  if (!added.ok) throw new Error(added.fault.code);
  return added;
}

describe('own texts', () => {
  it('come back byte for byte', async () => {
    const { id, address } = await add({ title: ' Tên\nbài ' });
    expect(id).toMatch(/^[\w-]{22}$/);
    const opened = await openText(id);
    expect(opened?.article.source).toBe(source);
    expect(opened).toMatchObject({ ref: { kind: 'own', id }, address, title: 'Tên bài', translations: {}, date: null });
    expect(address).toBe(`/texts/${id}`);
  });

  it('take their title from the headline, else from the first words', async () => {
    const { id } = await add({});
    expect((await openText(id))?.title.normalize('NFC')).toBe('Họp về an sinh');
    const long = await add({ source: `chiều nay ${'thành phố họp '.repeat(30)}.` });
    expect((await openText(long.id))?.title).toMatch(/^chiều nay thành phố.{40,70}…$/);
  });

  it('are refused with the reason, and then not stored', async () => {
    const db = await database();
    const count = () => db.selectFrom('texts').select('id').execute();
    const before = await count();
    expect(await addText({ title: '', source: ' ', reader: null })).toEqual({ ok: false, fault: { code: 'empty' } });
    expect(await addText({ title: 'x'.repeat(201), source, reader: null })).toEqual({
      ok: false,
      fault: { code: 'title-too-long', limit: 200 },
    });
    expect(await count()).toHaveLength(before.length);
  });

  it('are listed for their own reader only, newest first', async () => {
    const [reader, other] = [unguessableId(), unguessableId()];
    const first = await add({ reader, title: 'Một' });
    await new Promise((resolve) => setTimeout(resolve, 2));
    const second = await add({ reader, title: 'Hai' });
    const listed = await listTexts(reader);
    expect(listed.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(listed[0]).toEqual({
      id: second.id,
      title: 'Hai',
      address: second.address,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    });
    expect(await listTexts(other)).toEqual([]);
    expect(await listTexts(null)).toEqual([]);
  });

  it('are deleted by their own reader only', async () => {
    const reader = unguessableId();
    const { id } = await add({ reader });
    expect(await deleteText(id, unguessableId())).toBe(false);
    expect(await deleteText(id, null)).toBe(false);
    expect(await openText(id)).not.toBeNull();
    expect(await deleteText(id, reader)).toBe(true);
    expect(await openText(id)).toBeNull();
    expect(await deleteText(id, reader)).toBe(false);
  });

  it.each(['', 'x', "' or 1=1 --", unguessableId(), '../../etc/passwd'])('are not found under %j', async (id) => {
    expect(await openText(id)).toBeNull();
  });
});
