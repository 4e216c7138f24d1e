import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupTables } from '../../../src/lib/server/backup-tables.ts';
import { readBackup, writeBackup } from '../../../src/lib/server/backup.ts';
import { createClass, listClasses, openClass } from '../../../src/lib/server/classes/classes.ts';
import { joinClass, resume } from '../../../src/lib/server/classes/joining.ts';
import { memberIn } from '../../../src/lib/server/classes/student-session.ts';
import { closeDatabase, database } from '../../../src/lib/server/database.ts';
import { signIn, signUp } from '../../../src/lib/server/teachers/accounts.ts';
import { teacherOf } from '../../../src/lib/server/teachers/session.ts';
import { addText } from '../../../src/lib/server/texts.ts';
import { browser } from './browser.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const account = { name: 'Lan', email: 'lan@truong.example', password: 'mot mat khau dai', invitation: '' };
let folder = '';
let path = '';
let classId = '';
let teacher = '';
let resumeCode = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tung-cau-backup-'));
  path = join(folder, 'monday.backup');
  const visit = browser();
  await signUp(visit, account);
  teacher = (await teacherOf(visit))!.id;
  classId = await createClass(teacher, { name: 'Lớp 10A', language: 'vi', naming: 'generated', approval: false });
  const joined = await joinClass((await openClass(classId, teacher))!.joinCode!, 'phone', '');
  if (joined.ok) resumeCode = joined.resumeCode!;
  await addText({ title: '', source: 'Hà Nội họp về an sinh xã hội.\r\nBa “điểm” mới.', reader: 'r' });
  await writeBackup(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contents = () => gunzipSync(readFileSync(path)).toString('utf8');

describe('a backup', () => {
  it('holds every table there is', async () => {
    const tables = await (await database()).introspection.getTables();
    const ours = tables.map(({ name }) => name).filter((name) => !name.startsWith('kysely_'));
    expect(backupTables.map(({ name }) => name).sort()).toEqual(ours.sort());
  });

  it('brings everything back in place of what came after', async () => {
    await createClass(teacher, { name: 'Later', language: 'en', naming: 'chosen', approval: true });
    const { rows } = await readBackup(path);
    expect(rows).toBe(contents().trim().split('\n').length - 1);
    expect((await listClasses(teacher)).map(({ name }) => name)).toEqual(['Lớp 10A']);
    expect(await memberIn(classId, 'phone')).not.toBeNull();
    expect(await resume(resumeCode, 'tablet')).not.toBeNull();
    const text = await (await database()).selectFrom('texts').select('source').executeTakeFirstOrThrow();
    expect(text.source).toBe('Hà Nội họp về an sinh xã hội.\r\nBa “điểm” mới.');
    const again = browser();
    expect(await signIn(again, account)).toEqual({ ok: true, second: false });
    expect(await teacherOf(again)).toMatchObject({ id: teacher, secondFactor: false });
  });

  it('moves to the embedded database of another folder, codes and all', async () => {
    const { DATA_DIR: data, DATABASE_URL: url } = process.env;
    await closeDatabase();
    process.env.DATA_DIR = join(folder, 'elsewhere');
    delete process.env.DATABASE_URL;
    await readBackup(path);
    expect(await resume(resumeCode, 'tablet')).not.toBeNull();
    expect(await signIn(browser(), account)).toEqual({ ok: true, second: false });
    await closeDatabase();
    process.env.DATA_DIR = data;
    if (url !== undefined) process.env.DATABASE_URL = url;
  });

  it.each<[string, () => Uint8Array, string]>([
    ['no gzip', () => Buffer.from('hello'), 'is no whole gzip file'],
    ['half a file', () => readFileSync(path).subarray(0, 400), 'is no whole gzip file'],
    ['an empty file', () => gzipSync(''), 'is empty'],
    ['something else', () => gzipSync('{"hello":1}\n'), 'is no backup of Từng Câu'],
    ['a newer version’s', () => gzipSync(contents().replace('"0001-texts"', '"9999-more"')), 'newer version'],
    ['a damaged line', () => gzipSync(contents().replace(/\["classes",/, '["classes"')), /line \d+ is damaged/.source],
    ['an unknown table', () => gzipSync(contents().replace('["classes"', '["sqlite_master"')), 'there is no table'],
  ])('is refused when it is %s, and nothing is changed', async (_what, bytes, fault) => {
    const bad = join(folder, 'bad.backup');
    writeFileSync(bad, bytes());
    const before = await (await database()).selectFrom('classes').selectAll().execute();
    await expect(readBackup(bad)).rejects.toThrow(new RegExp(fault));
    expect(await (await database()).selectFrom('classes').selectAll().execute()).toEqual(before);
    await expect(readBackup(join(folder, 'nothing'))).rejects.toThrow('ENOENT');
  });
});
