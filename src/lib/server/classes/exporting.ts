import { groupBy } from '../../classroom/group-by.ts';
import { database } from '../database.ts';
import { assignmentsOf, snapshotOf, type Assignment } from './assignments.ts';
import { listTeachers } from './class-teachers.ts';
import { openClass } from './classes.ts';
import { openStudent } from './students.ts';

/** An assignment with its text and questions, as an export holds it. */
async function exportAssignment(assignment: Assignment) {
  const { language, reading, items } = await snapshotOf(assignment);
  const { id, title, note, opensAt, dueAt, closedAt, createdAt } = assignment;
  const { lateAllowed, attemptsAllowed, feedback, helpAllowed } = assignment;
  const sentences = reading.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    ...{ id, title, note, opensAt, dueAt, closedAt, createdAt },
    ...{ lateAllowed, attemptsAllowed, feedback, helpAllowed },
    language,
    text: reading.source,
    sentences: sentences.map(({ id, start, end }) => ({ id, text: reading.source.slice(start, end) })),
    questions: items.map(({ item: { id, prompt, options, key } }) => ({ id, prompt, options, key })),
  };
}

type ExportedAssignment = Awaited<ReturnType<typeof exportAssignment>>;

/** All rows about the students of a class, or about one of them. */
async function rowsOf(classId: string, student?: string) {
  const db = await database();
  const ids = db
    .selectFrom('students')
    .select('id')
    .where('class_id', '=', classId)
    .$if(student !== undefined, (query) => query.where('id', '=', student!));
  const students = await db.selectFrom('students').selectAll().where('id', 'in', ids).orderBy('created_at').execute();
  const devices = await db.selectFrom('student_devices').selectAll().where('student_id', 'in', ids).execute();
  const progress = await db.selectFrom('reading_progress').selectAll().where('student_id', 'in', ids).execute();
  const stays = await db.selectFrom('sentence_stays').selectAll().where('student_id', 'in', ids).execute();
  const lookUps = await db.selectFrom('look_ups').selectAll().where('student_id', 'in', ids).execute();
  const attempts = await db
    .selectFrom('attempts')
    .select(['id', 'assignment_id', 'student_id', 'number', 'created_at', 'finished_at'])
    .where('student_id', 'in', ids)
    .orderBy('number')
    .execute();
  const answers = await db
    .selectFrom('answers')
    .innerJoin('attempts', 'attempts.id', 'answers.attempt_id')
    .selectAll('answers')
    .where('attempts.student_id', 'in', ids)
    .execute();
  const work = (one: { assignment_id: string | null; student_id: string | null }) =>
    `${one.student_id} ${one.assignment_id}`;
  return {
    students,
    devices: groupBy(devices, ({ student_id }) => student_id),
    progress: new Map(progress.map((row) => [work(row), row])),
    stays: groupBy(stays, work),
    lookUps: groupBy(lookUps, work),
    attempts: groupBy(attempts, work),
    answers: groupBy(answers, ({ attempt_id }) => attempt_id),
  };
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

/** What one student did in one assignment; null when that is nothing. */
function exportWork(rows: Rows, student: string, { id, title, sentences, questions }: ExportedAssignment) {
  const key = `${student} ${id}`;
  const progress = rows.progress.get(key);
  const attempts = rows.attempts.get(key) ?? [];
  if (progress === undefined && attempts.length === 0) return null;
  const textOf = (sentence: string) => sentences.find((one) => one.id === sentence)?.text ?? null;
  return {
    assignment: id,
    title,
    openedAt: progress?.opened_at ?? null,
    lastSeenAt: progress?.seen_at ?? null,
    readAt: progress?.read_at ?? null,
    stays: (rows.stays.get(key) ?? []).map(({ sentence_id, seconds }) => ({ text: textOf(sentence_id), seconds })),
    lookUps: (rows.lookUps.get(key) ?? []).map(({ sentence_id, headword, count }) => ({
      headword,
      count,
      text: textOf(sentence_id),
    })),
    attempts: attempts.map((attempt) => ({
      number: attempt.number,
      startedAt: attempt.created_at,
      handedInAt: attempt.finished_at,
      answers: (rows.answers.get(attempt.id) ?? []).map(({ item_id, option_index, created_at }) => {
        const question = questions.find((one) => one.id === item_id);
        return {
          question: question?.prompt ?? null,
          answer: question?.options[option_index] ?? null,
          right: question?.key === option_index,
          answeredAt: created_at,
        };
      }),
    })),
  };
}

function exportStudents(rows: Rows, assignments: readonly ExportedAssignment[]) {
  return rows.students.map(({ id, name, state, created_at, joined_at, removed_at }) => ({
    name,
    state,
    createdAt: created_at,
    joinedAt: joined_at,
    removedAt: removed_at,
    browsers: (rows.devices.get(id) ?? []).map((device) => ({ since: device.created_at })),
    work: assignments.flatMap((assignment) => exportWork(rows, id, assignment) ?? []),
  }));
}

async function exported(classId: string, student?: string) {
  const assignments = await Promise.all((await assignmentsOf([classId])).map(exportAssignment));
  return { assignments, students: exportStudents(await rowsOf(classId, student), assignments) };
}

/**
 * Everything stored about a class, for one of its teachers; null for everybody else. Codes and what tells a browser are
 * left out: they are keys, not data about anybody.
 */
export async function exportClass(id: string, teacher: string) {
  const schoolClass = await openClass(id, teacher);
  if (schoolClass === null) return null;
  const { name, language, naming, approval, archivedAt, createdAt } = schoolClass;
  const teachers = (await listTeachers(id, teacher)).map(({ name, owner }) => ({ name, owner }));
  return {
    format: 'tung-cau class 1',
    exportedAt: new Date().toISOString(),
    class: { name, language, naming, approval, archivedAt, createdAt },
    teachers,
    ...(await exported(id)),
  };
}

/** Everything stored about one student of a class, for a teacher of it; null for everybody else. */
export async function exportStudent(id: string, classId: string, teacher: string) {
  const [schoolClass, student] = [await openClass(classId, teacher), await openStudent(id, teacher)];
  if (schoolClass === null || student?.classId !== classId) return null;
  const { assignments, students } = await exported(classId, id);
  const done = new Set(students[0].work.map(({ assignment }) => assignment));
  return {
    format: 'tung-cau student 1',
    exportedAt: new Date().toISOString(),
    class: schoolClass.name,
    student: students[0],
    assignments: assignments.filter((assignment) => done.has(assignment.id)),
  };
}
