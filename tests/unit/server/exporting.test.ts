import { beforeAll, describe, expect, it } from 'vitest';
import { exportClass, exportStudent } from '../../../src/lib/server/classes/exporting.ts';
import { attachment } from '../../../src/lib/server/attachment.ts';
import { answer, assignedReading, read, type AssignedReading } from './class-work.ts';
import { newTeacher } from './teacher.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

let lan = '';
let minh = '';
let work: AssignedReading;
beforeAll(async () => {
  lan = await newTeacher('Lan');
  minh = await newTeacher('Minh');
  work = await assignedReading(lan, { students: 2, questions: 3 });
  const [first, second] = work.pupils;
  const { id } = work.reading.paragraphs[0].sentences[0];
  const { headword } = work.reading.items[0];
  await read(work, first, {
    stays: [{ sentence: id, seconds: 12 }],
    lookUps: [{ sentence: id, headword }],
    read: true,
  });
  await answer(work, first, '+1');
  await read(work, second);
});

describe('the export of a student', () => {
  it('holds all they did, in words', async () => {
    const exported = (await exportStudent(work.pupils[0].id, work.classId, lan))!;
    expect(exported).toMatchObject({ format: 'tung-cau student 1', class: 'Lớp 10A' });
    expect(exported.student).toMatchObject({ name: 'Học Sinh 001', state: 'active', browsers: [{}] });
    const [done] = exported.student.work;
    const text = work.reading.title;
    expect(done).toMatchObject({
      stays: [{ text, seconds: 12 }],
      lookUps: [{ text, headword: work.reading.items[0].headword, count: 1 }],
    });
    expect(done.readAt).not.toBeNull();
    const [first, second] = work.items.map(({ item }) => item);
    expect(done.attempts).toMatchObject([{ number: 1, answers: [{}, {}] }]);
    const answers = new Map(done.attempts[0].answers.map(({ question, answer, right }) => [question, [answer, right]]));
    expect(answers.get(first.prompt)).toEqual([first.options[first.key], true]);
    expect(answers.get(second.prompt)).toEqual([second.options[(second.key + 1) % second.options.length], false]);
    expect(exported.assignments).toMatchObject([{ id: work.assignment, text: work.reading.source }]);
    expect(exported.assignments[0].questions).toHaveLength(3);
  });

  it('holds nothing of others', async () => {
    const written = JSON.stringify(await exportStudent(work.pupils[0].id, work.classId, lan));
    expect(written).not.toContain(work.pupils[1].name);
  });

  it('is for teachers of the class alone', async () => {
    const other = await assignedReading(lan, { students: 1 });
    expect(await exportStudent(work.pupils[0].id, work.classId, minh)).toBeNull();
    expect(await exportStudent(work.pupils[0].id, other.classId, lan)).toBeNull();
    expect(await exportStudent('none', work.classId, lan)).toBeNull();
  });
});

describe('the export of a class', () => {
  it('holds every student and assignment, and no code or key', async () => {
    const exported = (await exportClass(work.classId, lan))!;
    expect(exported.students.map(({ name }) => name)).toEqual(work.pupils.map(({ name }) => name));
    expect(exported.teachers).toEqual([{ name: 'Lan', owner: true }]);
    expect(exported.assignments).toHaveLength(1);
    expect(exported.students[1].work).toMatchObject([{ assignment: work.assignment, attempts: [], readAt: null }]);
    expect(JSON.stringify(exported)).not.toMatch(/hash|joinCode|browser of/i);
  });

  it('is for its teachers alone', async () => {
    expect(await exportClass(work.classId, minh)).toBeNull();
    expect(await exportClass('none', lan)).toBeNull();
  });
});

describe('a file to be saved', () => {
  it('has its name in UTF-8 and in plain letters, and can break out of neither', () => {
    expect(attachment('Lớp 10Đ.json', 'application/json')).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="Lop 10D.json"; filename*=UTF-8''L%E1%BB%9Bp%2010%C4%90.json`,
      'cache-control': 'no-store',
    });
    const { 'content-disposition': bad } = attachment('a"; filename=x\r\n/../“b”(1)*\'.csv', 'text/csv');
    expect(bad).toBe(
      'attachment; filename="a__ filename_x___..__b__1___.csv"; ' +
        "filename*=UTF-8''a%22%3B%20filename%3Dx%0D%0A%2F..%2F%E2%80%9Cb%E2%80%9D%281%29%2A%27.csv",
    );
  });
});
