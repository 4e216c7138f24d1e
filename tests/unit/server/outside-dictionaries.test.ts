import { describe, expect, it } from 'vitest';
import { uploadLimits } from '../../../src/lib/dictionary/formats/limits.ts';
import { addDictionary, type NewDictionary } from '../../../src/lib/server/add-dictionary.ts';
import { database } from '../../../src/lib/server/database.ts';
import {
  discardAbandoned,
  discardDictionary,
  dictionariesLimit,
  listDictionaries,
  removeDictionary,
} from '../../../src/lib/server/outside-dictionaries.ts';
import { lookUpOutside } from '../../../src/lib/server/outside-senses.ts';
import { unguessableId } from '../../../src/lib/server/unguessable.ts';
import { phraseKey } from '../../../src/lib/text/tokens.ts';
import { given, yomitan } from '../dictionary/formats/fixtures.ts';
import { spellings } from '../spellings.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const text = '# licence: CC0\nuỷ ban : committee; board\nhọp : to meet\nkhông có nghĩa\n';

async function add(wanted: Partial<NewDictionary> = {}) {
  const added = await addDictionary({
    files: [given('thu.txt', text)],
    name: '',
    owner: null,
    limits: uploadLimits,
    ...wanted,
  });
  if (!added.ok) throw new Error(added.fault.code);
  return added;
}

async function stored() {
  const db = await database();
  const count = (table: 'outside_dictionaries' | 'outside_entries') =>
    db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
  return [Number((await count('outside_dictionaries')).count), Number((await count('outside_entries')).count)];
}

const sensesOf = async (reader: string | null, ...words: string[]) => {
  const finds = await lookUpOutside(reader, () => words.map(phraseKey));
  if (finds === null) return null;
  const { sources, byKey } = finds;
  return words.map((word) =>
    (byKey.get(phraseKey(word)) ?? []).map((find) => [sources[find.source].name, find.senses[0]?.text]),
  );
};

describe('an outside dictionary', () => {
  it('is stored with what it says of itself, and what was left out', async () => {
    const reader = unguessableId();
    const added = await add({ owner: reader });
    expect(added).toMatchObject({ name: 'thu', licence: 'licence: CC0', taken: 2, refused: 1 });
    expect(added.refusals).toEqual([{ reason: 'no-separator', count: 1, places: ['line 4'] }]);
    const [listed] = await listDictionaries(reader);
    expect(listed).toEqual({
      id: added.id,
      name: 'thu',
      licence: 'licence: CC0',
      format: 'vnedict',
      taken: 2,
      refused: 1,
      refusals: added.refusals,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      forAll: false,
    });
    expect(await removeDictionary(added.id, reader)).toBe(true);
    expect(await listDictionaries(reader)).toEqual([]);
  });

  it.each(Object.values(spellings('uỷ ban')))('is looked up under “%s”', async (spelling) => {
    const reader = unguessableId();
    const { id } = await add({ owner: reader, name: 'Của tôi' });
    expect(await sensesOf(reader, spelling)).toEqual([[['Của tôi', 'committee']]]);
    await removeDictionary(id, reader);
  });

  it('is seen by its own reader only, or by everybody, own ones first', async () => {
    const [reader, other] = [unguessableId(), unguessableId()];
    expect(await sensesOf(reader, 'họp')).toBeNull();
    const forAll = await add({ name: 'Chung' });
    const own = await add({ owner: reader, name: 'Riêng' });
    expect(await sensesOf(reader, 'họp', 'xyz')).toEqual([
      [
        ['Riêng', 'to meet'],
        ['Chung', 'to meet'],
      ],
      [],
    ]);
    expect(await sensesOf(other, 'họp')).toEqual([[['Chung', 'to meet']]]);
    expect(await sensesOf(null, 'họp')).toEqual([[['Chung', 'to meet']]]);
    expect((await listDictionaries(reader)).map(({ name, forAll }) => [name, forAll])).toEqual([
      ['Riêng', false],
      ['Chung', true],
    ]);
    expect(await removeDictionary(own.id, other)).toBe(false);
    expect(await removeDictionary(own.id, null)).toBe(false);
    expect(await removeDictionary(forAll.id, reader)).toBe(false);
    expect(await removeDictionary("' or 1=1 --", null)).toBe(false);
    expect(await removeDictionary(own.id, reader)).toBe(true);
    expect(await removeDictionary(forAll.id, null)).toBe(true);
    expect(await stored()).toEqual([0, 0]);
  });

  it('keeps ranks of a frequency list', async () => {
    const bank = [['họp', 'freq', { value: 12, displayValue: '12 (345)' }]];
    const { id } = await add({ files: [given('a.zip', await yomitan({ term_meta_bank_1: bank }))] });
    const finds = await lookUpOutside(null, () => [phraseKey('Họp')]);
    expect(finds?.byKey.get(phraseKey('họp'))).toEqual([{ source: 0, senses: [], rank: 12, frequency: '12 (345)' }]);
    await removeDictionary(id, null);
  });

  it('is judged by its senses for the language they are in', async () => {
    const db = await database();
    const languageOf = async (content: string) => {
      const { id } = await add({ files: [given('a.txt', content)] });
      const row = await db
        .selectFrom('outside_dictionaries')
        .select('language')
        .where('id', '=', id)
        .executeTakeFirst();
      await removeDictionary(id, null);
      return row?.language;
    };
    expect(await languageOf('họp : to meet; see also hội nghị\n')).toBe('en');
    expect(await languageOf('họp : tụ tập đông người để bàn việc\n')).toBe('vi');
  });
});

describe('a dictionary that cannot be taken changes nothing', () => {
  const many = Array.from({ length: 12_000 }, (_, at) => `từ ${at} : word`).join('\n');
  const page = (word: string) => JSON.stringify({ word, lang_code: 'vi', senses: [{ glosses: ['x'] }] });

  it.each<[string, Partial<NewDictionary>, string]>([
    [
      'broken behind ten thousand entries',
      { files: [given('a.jsonl', [...Array.from({ length: 11_000 }, (_, at) => page(`từ ${at}`)), '{'].join('\n'))] },
      'not-json',
    ],
    [
      'more entries than may be',
      { files: [given('a.txt', many)], limits: { ...uploadLimits, entries: 11_000 } },
      'too-many-entries',
    ],
    ['slower than may be', { files: [given('a.txt', many)], limits: { ...uploadLimits, seconds: 0 } }, 'too-slow'],
    ['nothing but nonsense', { files: [given('a.txt', '1 : one\n2 : two\n')] }, 'nothing-taken'],
    ['next to nothing but nonsense', { files: [given('a.tsv', `a\tb\n${'1\t2\n'.repeat(60)}`)] }, 'nothing-taken'],
    ['a name too long', { name: 'x'.repeat(81) }, 'name-too-long'],
  ])('%s', async (_, wanted, code) => {
    const result = await addDictionary({
      files: [given('thu.txt', text)],
      name: '',
      owner: null,
      limits: uploadLimits,
      ...wanted,
    });
    expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(await stored()).toEqual([0, 0]);
  });

  it('nor does one more than a browser may have', async () => {
    const reader = unguessableId();
    for (let count = 0; count < dictionariesLimit; count++) await add({ owner: reader });
    const files = [given('thu.txt', text)];
    const result = await addDictionary({ files, name: '', owner: reader, limits: uploadLimits });
    expect(result).toEqual({ ok: false, fault: { code: 'too-many-dictionaries', limit: dictionariesLimit } });
    for (const { id } of await listDictionaries(reader)) await removeDictionary(id, reader);
    expect(await stored()).toEqual([0, 0]);
  });

  it('is not seen while it is put in, and others can write meanwhile', async () => {
    const seen: unknown[] = [];
    const written: Promise<unknown>[] = [];
    const db = await database();
    const added = await add({
      files: [given('a.txt', many)],
      onProgress: ({ taken }) => {
        seen.push(taken);
        const row = {
          id: unguessableId(),
          reader: null,
          title: 't',
          source: 's',
          created_at: '2026-01-01T00:00:00.000Z',
        };
        written.push(db.insertInto('texts').values(row).execute());
        if (taken < 12_000) written.push(sensesOf(null, 'từ 1').then((senses) => expect(senses).toBeNull()));
      },
    });
    await Promise.all(written);
    expect(seen).toEqual([5000, 10_000, 12_000]);
    expect(await sensesOf(null, 'từ 1')).toEqual([[['a', 'word']]]);
    await removeDictionary(added.id, null);
  });
});

it('what a killed process left behind is cleared away, and what is under way is not', async () => {
  const db = await database();
  const left = {
    reader: null,
    name: 'x',
    licence: null,
    format: 'tsv',
    language: null,
    taken: 0,
    refused: 0,
    refusals: '[]',
    ready_at: null,
  };
  const now = new Date().toISOString();
  await db
    .insertInto('outside_dictionaries')
    .values([
      { id: 'old', ...left, created_at: '2026-01-01T00:00:00.000Z' },
      { id: 'new', ...left, created_at: now },
    ])
    .execute();
  const row = { key: 'k', headword: 'k', senses: '[]', rank: null, frequency: null };
  await db
    .insertInto('outside_entries')
    .values([0, 25_000].map((position) => ({ dictionary_id: 'old', position, ...row })))
    .execute();
  await discardAbandoned();
  expect(await db.selectFrom('outside_dictionaries').select('id').execute()).toEqual([{ id: 'new' }]);
  expect((await stored())[1]).toBe(0);
  await discardDictionary('new');
});
