import { beforeAll, describe, expect, it } from 'vitest';
import {
  acceptInvitation,
  invitedTo,
  inviteToClass,
  listTeachers,
  removeTeacher,
} from '../../../src/lib/server/classes/class-teachers.ts';
import {
  archiveClass,
  changeClass,
  closeJoining,
  createClass,
  listClasses,
  openClass,
  renewJoinCode,
  unarchiveClass,
} from '../../../src/lib/server/classes/classes.ts';
import { deleteClass, deleteOldClasses, deleteTeacher } from '../../../src/lib/server/classes/deletion.ts';
import { classByCode, joinClass, resume } from '../../../src/lib/server/classes/joining.ts';
import { leaveBrowser, memberIn, membersOf } from '../../../src/lib/server/classes/student-session.ts';
import {
  addToRoster,
  approveStudent,
  deleteStudent,
  listStudents,
  reissueCode,
  removeStudent,
  renameStudent,
} from '../../../src/lib/server/classes/students.ts';
import { mergeStudents } from '../../../src/lib/server/classes/merging.ts';
import { database } from '../../../src/lib/server/database.ts';
import { newTeacher } from './teacher.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const wishes = { name: 'Lớp 10A', language: 'vi', naming: 'generated', approval: false } as const;

let lan = '';
let minh = '';
beforeAll(async () => {
  lan = await newTeacher('Lan');
  minh = await newTeacher('Minh');
});

async function codeOf(id: string, teacher = lan): Promise<string> {
  return (await openClass(id, teacher))!.joinCode!;
}

async function join(classId: string, device: string, chosen = '') {
  const joined = await joinClass(await codeOf(classId), device, chosen);
  if (!joined.ok) throw new Error(joined.fault);
  return joined;
}

describe('a class', () => {
  it('belongs to the teacher who made it, and to nobody else', async () => {
    const id = await createClass(lan, wishes);
    expect(await openClass(id, lan)).toMatchObject({ ...wishes, owned: true, archivedAt: null });
    expect(await openClass(id, minh)).toBeNull();
    expect(await changeClass(id, minh, { ...wishes, name: 'x' })).toBe(false);
    expect(await archiveClass(id, minh)).toBe(false);
    expect(await renewJoinCode(id, minh, null)).toBe(false);
    expect(await deleteClass(id, minh)).toBe(false);
    expect(await inviteToClass(id, minh)).toBeNull();
    expect(await listStudents(id, minh)).toEqual([]);
    expect(await listTeachers(id, minh)).toEqual([]);
    expect((await listClasses(minh)).map((one) => one.id)).not.toContain(id);
    expect((await openClass(id, lan))!.name).toBe('Lớp 10A');
  });

  it('has a code of eight unmistakable signs, typed in any way', async () => {
    const id = await createClass(lan, wishes);
    const code = await codeOf(id);
    expect(code).toMatch(/^[234679ACDEFGHJKLMNPQRTUVWXYZ]{8}$/);
    for (const typed of [
      code,
      code.toLowerCase(),
      `${code.slice(0, 4)}-${code.slice(4)}`,
      ` ${[...code].join(' ')} `,
    ]) {
      expect(await classByCode(typed, null)).toMatchObject({ name: 'Lớp 10A', teacher: 'Lan' });
    }
    for (const typed of ['', 'AAAAAAAA', code.slice(1), `${code}A`, '%_'.repeat(4)]) {
      expect(await classByCode(typed, null)).toBeNull();
    }
  });

  it('takes nobody in with an old, closed or expired code, or once archived', async () => {
    const id = await createClass(lan, wishes);
    const old = await codeOf(id);
    await renewJoinCode(id, lan, null);
    expect(await joinClass(old, 'd1', '')).toEqual({ ok: false, fault: 'no-class' });
    const fresh = await codeOf(id);
    expect(await classByCode(fresh, null)).not.toBeNull();
    await renewJoinCode(id, lan, new Date(Date.now() - 1000).toISOString());
    expect(await classByCode(await codeOf(id), null)).toBeNull();
    await closeJoining(id, lan);
    expect((await openClass(id, lan))!.joinCode).toBeNull();
    await renewJoinCode(id, lan, null);
    const open = await codeOf(id);
    await archiveClass(id, lan);
    expect(await classByCode(open, null)).toBeNull();
    await unarchiveClass(id, lan);
    expect(await openClass(id, lan)).toMatchObject({ archivedAt: null, joinCode: null });
  });

  it('lists who is in and who waits', async () => {
    const id = await createClass(lan, { ...wishes, approval: true });
    const first = await join(id, 'w1');
    await join(id, 'w2');
    await approveStudent(first.student, lan);
    expect((await listClasses(lan)).find((one) => one.id === id)).toMatchObject({
      students: 1,
      waiting: 1,
      owned: true,
    });
    expect(await listClasses(await newTeacher('Vân'))).toEqual([]);
  });

  it('takes a second teacher by an invitation that works once', async () => {
    const id = await createClass(lan, wishes);
    const token = (await inviteToClass(id, lan))!;
    expect(await invitedTo(token)).toEqual({ id, name: 'Lớp 10A' });
    expect(await acceptInvitation(token, minh)).toBe(id);
    expect(await acceptInvitation(token, await newTeacher('Hoa'))).toBeNull();
    expect(await openClass(id, minh)).toMatchObject({ owned: false });
    expect((await listTeachers(id, minh)).map(({ name, owner }) => [name, owner])).toEqual([
      ['Lan', true],
      ['Minh', false],
    ]);
    expect(await deleteClass(id, minh)).toBe(false);
    expect(await removeTeacher(id, minh, lan)).toBe(false);
    expect(await removeTeacher(id, lan, lan)).toBe(false);
    expect(await removeTeacher(id, lan, minh)).toBe(true);
    expect(await openClass(id, minh)).toBeNull();
    const over = (await inviteToClass(id, lan, new Date('2020-01-01')))!;
    expect(await invitedTo(over)).toBeNull();
    expect(await acceptInvitation(over, minh)).toBeNull();
  });
});

describe('joining', () => {
  it('gives a name and a code that takes up elsewhere', async () => {
    const id = await createClass(lan, wishes);
    const joined = await join(id, 'phone');
    expect(joined.name).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+ \d\d$/u);
    expect(await memberIn(id, 'phone')).toMatchObject({ id: joined.student, name: joined.name });
    expect(await memberIn(id, 'tablet')).toBeNull();
    expect(await resume(joined.resumeCode!.toLowerCase(), 'tablet')).toMatchObject({ student: joined.student });
    expect(await memberIn(id, 'tablet')).toMatchObject({ name: joined.name });
    expect(await resume('AAAAAAAA', 'tablet')).toBeNull();
    expect(JSON.stringify(await (await database()).selectFrom('students').selectAll().execute())).not.toContain(
      joined.resumeCode,
    );
  });

  it('twice with one browser changes nothing, even at once', async () => {
    const id = await createClass(lan, wishes);
    const code = await codeOf(id);
    const sent = await Promise.allSettled([1, 2, 3].map(() => joinClass(code, 'double', '')));
    expect(sent.some(({ status }) => status === 'fulfilled')).toBe(true);
    // Whoever joined just now may not have seen the code: the one told last works.
    const again = await join(id, 'double');
    expect(await resume(again.resumeCode!, 'elsewhere')).toMatchObject({ student: again.student });
    const db = await database();
    const before = new Date(Date.now() - 61_000).toISOString();
    await db.updateTable('students').set({ joined_at: before }).where('id', '=', again.student).execute();
    expect(await joinClass(code, 'double', '')).toMatchObject({ ok: true, resumeCode: null });
    expect(await resume(again.resumeCode!, 'elsewhere')).not.toBeNull();
    expect(await listStudents(id, lan)).toHaveLength(1);
    expect((await classByCode(code, 'double'))?.already).toBe(again.name);
  });

  it('lets students choose a name that nobody has', async () => {
    const id = await createClass(lan, { ...wishes, naming: 'chosen' });
    const code = await codeOf(id);
    expect(await joinClass(code, 'c1', '  Hoà\u200b  Bình ')).toMatchObject({ ok: true, name: 'Hoà Bình' });
    expect(await joinClass(code, 'c2', 'HÒA BÌNH')).toEqual({ ok: false, fault: 'name-taken' });
    expect(await joinClass(code, 'c2', ' ')).toEqual({ ok: false, fault: 'bad-name' });
    expect(await joinClass(code, 'c2', 'x'.repeat(61))).toEqual({ ok: false, fault: 'bad-name' });
    expect(await joinClass(code, 'c2', '<b>Hoa</b>')).toMatchObject({ ok: true, name: '<b>Hoa</b>' });
  });

  it('by a list gives each name to one browser', async () => {
    const id = await createClass(lan, { ...wishes, naming: 'roster' });
    const names = ['Nguyễn Thị Mai', 'Trần Văn An', 'nguyễn thị mai', 'x'.repeat(61)];
    expect(await addToRoster(id, lan, names)).toEqual({
      ok: true,
      added: 2,
      known: ['nguyễn thị mai'],
      refused: ['x'.repeat(61)],
    });
    const code = await codeOf(id);
    const { expected } = (await classByCode(code, null))!;
    expect(expected.map(({ name }) => name)).toEqual(['Nguyễn Thị Mai', 'Trần Văn An']);
    expect((await listStudents(id, lan)).map(({ name }) => name)).toEqual(['Trần Văn An', 'Nguyễn Thị Mai']);
    const both = await Promise.all(['r1', 'r2'].map((device) => joinClass(code, device, expected[0].id)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, fault: 'name-taken' }]);
    const twice = await Promise.all([1, 2].map(() => joinClass(code, 'r5', expected[1].id)));
    expect(twice).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await joinClass(code, 'r3', 'nobody')).toEqual({ ok: false, fault: 'name-taken' });
    const printed = (await reissueCode(expected[1].id, lan))!;
    expect(await resume(printed, 'r4')).toMatchObject({ name: 'Trần Văn An' });
    expect(await memberIn(id, 'r4')).not.toBeNull();
  });

  it('waits for a teacher where the class asks for it', async () => {
    const id = await createClass(lan, { ...wishes, approval: true });
    const joined = await join(id, 'a1');
    expect(joined.state).toBe('waiting');
    expect(await memberIn(id, 'a1')).toBeNull();
    expect(await membersOf('a1')).toMatchObject([{ state: 'waiting' }]);
    expect(await approveStudent(joined.student, minh)).toBe(false);
    expect(await approveStudent(joined.student, lan)).toBe(true);
    expect(await memberIn(id, 'a1')).not.toBeNull();
  });

  it('several classes with one browser keeps them apart', async () => {
    const [a, b] = [await createClass(lan, wishes), await createClass(minh, wishes)];
    const inA = await join(a, 'both');
    const inB = await joinClass(await codeOf(b, minh), 'both', '');
    expect((await membersOf('both')).map((member) => member.class.id)).toEqual([a, b]);
    expect(await openClass(a, minh)).toBeNull();
    expect(await reissueCode(inA.student, minh)).toBeNull();
    expect(inB.ok).toBe(true);
    await leaveBrowser('both');
    expect(await membersOf('both')).toEqual([]);
  });
});

describe('a student', () => {
  it('is renamed, but not into somebody else', async () => {
    const id = await createClass(lan, { ...wishes, naming: 'chosen' });
    const [an] = [await join(id, 'n1', 'An'), await join(id, 'n2', 'Bình')];
    expect(await renameStudent(an.student, lan, 'bình')).toEqual({ ok: false, fault: 'name-taken' });
    expect(await renameStudent(an.student, minh, 'Chi')).toEqual({ ok: false, fault: 'no-student' });
    expect(await renameStudent(an.student, lan, '')).toEqual({ ok: false, fault: 'bad-name' });
    expect(await renameStudent(an.student, lan, 'AN')).toEqual({ ok: true });
    expect((await memberIn(id, 'n1'))?.name).toBe('AN');
  });

  it('who was removed is out at once, and the name is free', async () => {
    const id = await createClass(lan, { ...wishes, naming: 'chosen' });
    const an = await join(id, 'x1', 'An');
    expect(await removeStudent(an.student, minh)).toBe(false);
    expect(await removeStudent(an.student, lan)).toBe(true);
    expect(await memberIn(id, 'x1')).toBeNull();
    expect(await resume(an.resumeCode!, 'x1')).toBeNull();
    expect(await reissueCode(an.student, lan)).toBeNull();
    expect((await join(id, 'x2', 'An')).name).toBe('An');
    expect(await deleteStudent(an.student, minh)).toBe(false);
    expect(await deleteStudent(an.student, lan)).toBe(true);
    expect(await listStudents(id, lan)).toHaveLength(1);
  });

  it('whose code was issued anew is not taken up by the old one', async () => {
    const id = await createClass(lan, wishes);
    const joined = await join(id, 'i1');
    const code = (await reissueCode(joined.student, lan))!;
    expect(await resume(joined.resumeCode!, 'i2')).toBeNull();
    expect(await resume(code, 'i2')).toMatchObject({ student: joined.student });
  });

  it('who is there twice becomes one', async () => {
    const id = await createClass(lan, { ...wishes, naming: 'chosen' });
    const [first, second] = [await join(id, 'm1', 'Mai'), await join(id, 'm2', 'Mai 2')];
    expect(await mergeStudents(second.student, first.student, minh)).toBe(false);
    expect(await mergeStudents(first.student, first.student, lan)).toBe(false);
    const elsewhere = await join(await createClass(lan, wishes), 'm3');
    expect(await mergeStudents(elsewhere.student, first.student, lan)).toBe(false);
    expect(await mergeStudents(second.student, first.student, lan)).toBe(true);
    expect((await memberIn(id, 'm2'))?.name).toBe('Mai');
    expect(await listStudents(id, lan)).toHaveLength(1);
    expect(await resume(first.resumeCode!, 'm4')).toBeNull();
    expect(await resume(second.resumeCode!, 'm4')).toMatchObject({ name: 'Mai' });
  });

  it('who joined beside the list is put on it with the code in hand', async () => {
    const id = await createClass(lan, { ...wishes, naming: 'chosen' });
    await addToRoster(id, lan, ['Nguyễn Thị Mai']);
    const listed = (await listStudents(id, lan))[0];
    const joined = await join(id, 'b1', 'Mai');
    expect(await mergeStudents(joined.student, listed.id, lan)).toBe(true);
    expect(await resume(joined.resumeCode!, 'b2')).toMatchObject({ name: 'Nguyễn Thị Mai' });
  });
});

describe('deleting', () => {
  it('a class leaves nothing of it', async () => {
    const teacher = await newTeacher('Sơn');
    const id = await createClass(teacher, wishes);
    const joined = await joinClass(await codeOf(id, teacher), 'gone', '');
    expect(joined.ok).toBe(true);
    expect(await deleteClass(id, teacher)).toBe(true);
    const db = await database();
    for (const table of ['students', 'student_devices', 'class_teachers'] as const) {
      expect(await db.selectFrom(table).selectAll().where('class_id', '=', id).execute()).toEqual([]);
    }
  });

  it('old classes takes those archived long ago, and no others', async () => {
    const teacher = await newTeacher('Sơn');
    const [old, recent, open] = [1, 2, 3].map(() => createClass(teacher, wishes));
    const day = 24 * 60 * 60_000;
    await archiveClass(await old, teacher, new Date(Date.now() - 181 * day));
    await archiveClass(await recent, teacher, new Date(Date.now() - 179 * day));
    expect(await deleteOldClasses()).toBe(1);
    const left = (await listClasses(teacher)).map(({ id }) => id);
    expect(left.sort()).toEqual([await recent, await open].sort());
    process.env.RETENTION_DAYS = 'ever';
    await expect(deleteOldClasses()).rejects.toThrow('whole number of days');
    delete process.env.RETENTION_DAYS;
  });

  it('a teacher takes their classes along and leaves those of others', async () => {
    const teacher = await newTeacher('Sơn');
    const own = await createClass(teacher, wishes);
    const shared = await createClass(lan, wishes);
    await acceptInvitation((await inviteToClass(shared, lan))!, teacher);
    await deleteTeacher(teacher);
    const db = await database();
    expect(await db.selectFrom('classes').select('id').where('id', '=', own).execute()).toEqual([]);
    expect(await openClass(shared, lan)).not.toBeNull();
    expect(await listTeachers(shared, lan)).toHaveLength(1);
  });
});
