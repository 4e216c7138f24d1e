import { beforeAll, describe, expect, it } from 'vitest';
import { beginAssigning, listAssigning, openAssigning } from '../../../src/lib/server/classes/assigning.ts';
import { findAssignment, setClosed } from '../../../src/lib/server/classes/assignments.ts';
import { begunDays, deleteOldBegun } from '../../../src/lib/server/classes/begun.ts';
import { archiveClass } from '../../../src/lib/server/classes/classes.ts';
import { deleteTeacher } from '../../../src/lib/server/classes/deletion.ts';
import { isTextShut, startWork, workHereFor } from '../../../src/lib/server/classes/student-work.ts';
import { database } from '../../../src/lib/server/database.ts';
import { openReading } from '../../../src/lib/server/library.ts';
import { addText, openText } from '../../../src/lib/server/texts.ts';
import { answer, assignedReading, type AssignedReading } from './class-work.ts';
import { newTeacher } from './teacher.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

let lan = '';
beforeAll(async () => {
  lan = await newTeacher('Lan');
});

async function shut({ assignment, pupils: [pupil] }: AssignedReading): Promise<boolean> {
  const here = (await workHereFor(assignment, pupil.device))!;
  return isTextShut((await findAssignment(assignment))!, here.member, here.state);
}

describe('a quiz to be done without the text', () => {
  const wishes = { helpAllowed: false, attemptsAllowed: 1 };

  it('shuts the text from its first question until it is handed in', async () => {
    const work = await assignedReading(lan, { students: 1, questions: 2, wishes });
    expect(await shut(work)).toBe(false);
    await answer(work, work.pupils[0], '+', false);
    expect(await shut(work)).toBe(true);
    await answer(work, work.pupils[0], '++');
    expect(await shut(work)).toBe(false);
  });

  it('leaves the text open to whoever was in the middle of it when it was closed', async () => {
    const work = await assignedReading(lan, { students: 1, questions: 2, wishes });
    await answer(work, work.pupils[0], '+', false);
    await setClosed(work.assignment, lan, true);
    expect(await shut(work)).toBe(false);
    await setClosed(work.assignment, lan, false);
    expect(await shut(work)).toBe(true);
    await archiveClass(work.classId, lan);
    expect(await shut(work)).toBe(false);
    expect(await startWork(work.assignment, work.pupils[0].device)).toEqual({ ok: false, fault: 'closed' });
  });
});

describe('a quiz begun for a class', () => {
  const own = 'Ngày 14/12, Hà Nội họp bàn kế hoạch phát triển kinh tế, xã hội năm 2022 của thành phố.';

  async function begin(teacher: string) {
    const added = await addText({ title: '', source: own, reader: null });
    if (!added.ok) throw new Error(added.fault.code);
    const wishes = { language: 'vi', count: 3 } as const;
    const onOwn = await beginAssigning(teacher, (await openText(added.id))!, wishes);
    const onReading = await beginAssigning(teacher, openReading('ha-noi-ke-hoach-2022', 'de')!, wishes);
    return { text: added.id, drafts: [onOwn, onReading] };
  }

  it('is listed for its teacher to go on with, and goes after a while with the text put in for it', async () => {
    const minh = await newTeacher('Minh');
    const begun = await begin(minh);
    expect((await listAssigning(minh)).map(({ id }) => id).sort()).toEqual([...begun.drafts].sort());
    expect(await listAssigning(lan)).toEqual([]);
    const day = 24 * 60 * 60_000;
    await deleteOldBegun(new Date(Date.now() + (begunDays - 1) * day));
    expect(await listAssigning(minh)).toHaveLength(2);
    await deleteOldBegun(new Date(Date.now() + (begunDays + 1) * day));
    expect(await listAssigning(minh)).toEqual([]);
    expect(await openText(begun.text)).toBeNull();
  });

  it('goes with the account of its teacher, and nobody else’s does', async () => {
    const [minh, hoa] = [await newTeacher('Minh'), await newTeacher('Hoa')];
    const [first, second] = [await begin(minh), await begin(hoa)];
    await deleteTeacher(minh);
    expect(await openText(first.text)).toBeNull();
    const db = await database();
    const left = await db.selectFrom('quiz_drafts').select('id').where('id', 'in', first.drafts).execute();
    expect(left).toEqual([]);
    expect(await openAssigning(second.drafts[0], hoa)).not.toBeNull();
  });
});
