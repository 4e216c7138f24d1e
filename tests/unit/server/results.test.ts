import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookedUpWords } from '../../../src/lib/classroom/results/looked-up-words.ts';
import { sentenceStays } from '../../../src/lib/classroom/results/sentence-stays.ts';
import {
  changeAssignment,
  findAssignment,
  openAssignment,
  setClosed,
  snapshotOf,
} from '../../../src/lib/server/classes/assignments.ts';
import { stampOf } from '../../../src/lib/server/classes/changes.ts';
import { addToRoster, deleteStudent, removeStudent } from '../../../src/lib/server/classes/students.ts';
import { lookUpsIn, resultsOf, staysIn } from '../../../src/lib/server/classes/results.ts';
import { mergeStudents } from '../../../src/lib/server/classes/merging.ts';
import { database } from '../../../src/lib/server/database.ts';
import { answer, assignedReading, joinPupil, read, type AssignedReading } from './class-work.ts';
import { newTeacher } from './teacher.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

let lan = '';
beforeAll(async () => {
  lan = await newTeacher('Lan');
});

async function results({ assignment, items }: AssignedReading, closed = false, teacher = lan) {
  return resultsOf((await findAssignment(assignment))!, items, teacher, closed);
}

async function rowsOf(work: AssignedReading, closed = false) {
  const { students } = await results(work, closed);
  return Object.fromEntries(students.map((student) => [student.name, student]));
}

const past = () => new Date(Date.now() - 1000).toISOString();

async function setDue(work: AssignedReading, dueAt: string | null) {
  const assignment = (await findAssignment(work.assignment))!;
  await changeAssignment(work.assignment, lan, { ...assignment, dueAt, lateAllowed: true });
}

describe('the results of an assignment', () => {
  it('tell how far each student is', async () => {
    const work = await assignedReading(lan, { students: 6 });
    const [, opened, ended, working, done, late] = work.pupils;
    await read(work, opened);
    await read(work, ended, { read: true });
    await answer(work, working, '+1', false);
    await answer(work, done, '++1-+');
    await addToRoster(work.classId, lan, ['Vắng Mặt']);
    await setDue(work, new Date().toISOString());
    await new Promise((resolve) => setTimeout(resolve, 5));
    await answer(work, late, '+++++');
    const { counts, students } = await results(work);
    expect(students.map(({ standing }) => standing)).toEqual([
      'not-opened',
      'opened',
      'read',
      'working',
      'handed-in',
      'late',
      'not-opened',
    ]);
    expect(students.map(({ right }) => right)).toEqual([null, null, null, null, 3, 5, null]);
    expect(students[3]).toMatchObject({ answered: 2, marks: ['right', 'wrong', 'none', 'none', 'none'] });
    expect(students[4].marks).toEqual(['right', 'right', 'wrong', 'none', 'right']);
    expect(students[6]).toMatchObject({ name: 'Vắng Mặt', membership: 'expected', marks: [] });
    expect(counts).toEqual({ students: 6, opened: 2, read: 1, handedIn: 2, average: 4 });
  });

  it('count the best attempt for the score and the first for the questions', async () => {
    const work = await assignedReading(lan, { students: 1 });
    for (const signs of ['1----', '++++1', '+1111']) await answer(work, work.pupils[0], signs);
    const { students, items } = await results(work);
    expect(students[0]).toMatchObject({ right: 4, attempts: 3, shown: 2 });
    expect(items.map(({ answered, right }) => [answered, right])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    const { key, options } = work.items[0].item;
    expect(items[0].options[(key + 1) % options.length].chosen).toBe(1);
  });

  it('prefer an attempt in time to a late one that is as good', async () => {
    const work = await assignedReading(lan, { students: 1 });
    await answer(work, work.pupils[0], '+++--');
    await setDue(work, new Date().toISOString());
    await new Promise((resolve) => setTimeout(resolve, 5));
    await answer(work, work.pupils[0], '++-+-');
    expect((await results(work)).students[0]).toMatchObject({ standing: 'handed-in', shown: 1 });
    await answer(work, work.pupils[0], '++++-');
    expect((await results(work)).students[0]).toMatchObject({ standing: 'late', shown: 3, right: 4 });
  });

  it('count what was answered when the assignment closed, as not handed in', async () => {
    const work = await assignedReading(lan, { students: 2 });
    await answer(work, work.pupils[0], '+1+', false);
    await answer(work, work.pupils[1], '+----');
    expect(Object.values(await rowsOf(work))[0]).toMatchObject({ standing: 'working', right: null, answered: 3 });
    await setClosed(work.assignment, lan, true);
    const [unfinished, finished] = Object.values(await rowsOf(work, true));
    expect(unfinished).toMatchObject({ standing: 'not-handed-in', right: 2, answered: 3, finishedAt: null });
    expect(finished).toMatchObject({ standing: 'handed-in', right: 1 });
    expect((await results(work, true)).counts).toMatchObject({ handedIn: 1, average: 1.5 });
  });

  it('are finished with the last answer where answers are told at once', async () => {
    const work = await assignedReading(lan, { students: 2, wishes: { feedback: 'at-once' } });
    await answer(work, work.pupils[0], '+++++', false);
    await answer(work, work.pupils[1], '++++-', false);
    expect((await results(work)).students.map(({ standing }) => standing)).toEqual(['handed-in', 'working']);
  });

  it('keep the work of those removed, marked, and forget that of those deleted', async () => {
    const work = await assignedReading(lan, { students: 3 });
    await answer(work, work.pupils[0], '+++++');
    await answer(work, work.pupils[1], '1----');
    for (const { id } of work.pupils.slice(1)) await removeStudent(id, lan);
    const kept = await results(work);
    expect(kept.students.map(({ membership, right }) => [membership, right])).toEqual([
      ['active', 5],
      ['removed', 0],
    ]);
    expect(kept.counts).toMatchObject({ students: 1, handedIn: 1, average: 5 });
    expect(kept.items[0]).toMatchObject({ answered: 2, right: 1 });
    await deleteStudent(work.pupils[1].id, lan);
    const after = await results(work);
    expect(after.students).toHaveLength(1);
    expect(after.items[0]).toMatchObject({ answered: 1, right: 1 });
  });

  it('are nobody else’s', async () => {
    const work = await assignedReading(lan, { students: 1 });
    await answer(work, work.pupils[0], '+++++');
    const minh = await newTeacher('Minh');
    expect(await openAssignment(work.assignment, minh)).toBeNull();
    expect((await results(work, false, minh)).students).toEqual([]);
  });

  it('keep both students’ attempts when two entries become one', async () => {
    const work = await assignedReading(lan, { students: 2 });
    const [first, second] = work.pupils;
    await answer(work, first, '+----');
    await answer(work, second, '+++--');
    await answer(work, second, '++---');
    expect(await mergeStudents(second.id, first.id, lan)).toBe(true);
    const { students, items } = await results(work);
    expect(students).toMatchObject([{ name: first.name, attempts: 3, right: 3, shown: 2 }]);
    expect(items.map(({ answered }) => answered)).toEqual([1, 0, 0, 0, 0]);
  });

  it('of a quiz of no question have no marks', async () => {
    const work = await assignedReading(lan, { students: 1, questions: 0 });
    await read(work, work.pupils[0], { read: true });
    const { students, items } = await results(work);
    expect(items).toEqual([]);
    expect(students[0]).toMatchObject({ standing: 'read', marks: [], right: null });
  });
});

describe('what was looked up', () => {
  it('is listed by how many did, with the sentence and the gloss meant there', async () => {
    const work = await assignedReading(lan, { students: 3 });
    const { reading, pupils } = work;
    const [first, second] = reading.paragraphs.flatMap(({ sentences }) => sentences);
    const glossed = first.words.filter(({ item }) => reading.items[item].kind === 'entry');
    const headword = (at: number) => reading.items[glossed[at].item].headword;
    const [shared, alone] = [headword(0), headword(1)];
    const at = (word: string, sentence = first.id) => ({ sentence, headword: word });
    await read(work, pupils[0], { lookUps: [at(shared), at(alone), at(alone), at(alone)] });
    await read(work, pupils[1], { lookUps: [at(shared), at('không có từ này'), at(shared, 's9999')] });
    const words = lookedUpWords(await lookUpsIn(work.assignment), reading);
    expect(words.map((word) => [word.headword, word.students, word.times])).toEqual([
      [shared, 2, 2],
      [alone, 1, 3],
    ]);
    expect(words[0].gloss).toBe(reading.items[glossed[0].item].senses[glossed[0].sense].gloss);
    const [place] = words[0].places;
    expect(place).toMatchObject({ id: first.id, number: 1, times: 2 });
    expect(place.pieces.join('')).toBe(reading.source.slice(first.start, first.end));
    expect(place.pieces[1]).toBe(reading.source.slice(glossed[0].start, glossed[0].end));
    expect(lookedUpWords(await lookUpsIn(work.assignment, pupils[1].id), reading)).toHaveLength(1);
    expect(lookedUpWords(await lookUpsIn(work.assignment), reading, 1)).toHaveLength(1);
    expect(second.id).not.toBe(first.id);
  });
});

describe('the sentences stayed on', () => {
  it('have mean and median of those who stayed', async () => {
    const work = await assignedReading(lan, { students: 3 });
    const [first, second] = work.reading.paragraphs.flatMap(({ sentences }) => sentences);
    for (const [index, seconds] of [10, 20, 60].entries()) {
      await read(work, work.pupils[index], { stays: [{ sentence: first.id, seconds }] });
    }
    await read(work, work.pupils[0], { stays: [{ sentence: second.id, seconds: 4 }] });
    await read(work, work.pupils[1], { stays: [{ sentence: second.id, seconds: 7 }] });
    const stays = sentenceStays(await staysIn(work.assignment), work.reading);
    expect(stays).toHaveLength(work.reading.sentenceCount);
    expect(stays[0]).toMatchObject({ id: first.id, number: 1, students: 3, mean: 30, median: 20 });
    expect(stays[1]).toMatchObject({ students: 2, mean: 5.5, median: 5.5 });
    expect(stays[2]).toMatchObject({ students: 0, mean: 0, median: 0 });
  });
});

describe('the stamp of an assignment', () => {
  it('is another one after everything a student does, and the same otherwise', async () => {
    const work = await assignedReading(lan, { students: 1 });
    const [pupil] = work.pupils;
    const stamp = async () => stampOf((await findAssignment(work.assignment))!, 'open');
    const seen = [await stamp()];
    expect(await stamp()).toBe(seen[0]);
    const { id } = work.reading.paragraphs[0].sentences[0];
    const steps = [
      () => read(work, pupil),
      () => read(work, pupil, { stays: [{ sentence: id, seconds: 3 }] }),
      () => read(work, pupil, { read: true }),
      () => answer(work, pupil, '1', false),
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await answer(work, pupil, '2', false);
      },
      () => answer(work, pupil, '', true),
      () => joinPupil(work.classId, lan, 'Mới Vào'),
      () => setDue(work, past()),
    ];
    for (const step of steps) {
      await step();
      const now = await stamp();
      expect(seen).not.toContain(now);
      seen.push(now);
    }
  });
});

describe('a large class', () => {
  it('costs as many queries as a small one, and little time', async () => {
    const small = await assignedReading(lan, { students: 2, questions: 20 });
    const large = await assignedReading(lan, { students: 40, questions: 20 });
    for (const work of [small, large]) {
      for (const [index, pupil] of work.pupils.entries()) {
        await answer(
          work,
          pupil,
          [...'+'.repeat(work.items.length)].map((sign, at) => (at % 7 === index % 7 ? '1' : sign)).join(''),
        );
      }
    }
    const measured = async (work: AssignedReading) => {
      const db = await database();
      let queries = 0;
      const executor = db.getExecutor();
      const original = executor.executeQuery.bind(executor);
      executor.executeQuery = ((...args: Parameters<typeof original>) => {
        queries++;
        return original(...args);
      }) as typeof executor.executeQuery;
      const begun = performance.now();
      const assignment = (await openAssignment(work.assignment, lan))!;
      const { items } = await snapshotOf(assignment);
      const { students } = await resultsOf(assignment, items, lan, false);
      executor.executeQuery = original;
      return { queries, time: performance.now() - begun, students: students.length };
    };
    const few = await measured(small);
    await measured(large);
    const many = await measured(large);
    expect(many.students).toBe(40);
    expect(many.queries).toBe(few.queries);
    expect(many.time).toBeLessThan(100);
    console.log(`results of 40 × ${large.items.length}: ${many.time.toFixed(1)} ms, ${many.queries} queries`);
  });
});
