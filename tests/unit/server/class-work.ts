import { assign, findAssignment, type AssignmentWishes } from '../../../src/lib/server/classes/assignments.ts';
import { createClass, openClass } from '../../../src/lib/server/classes/classes.ts';
import { joinClass } from '../../../src/lib/server/classes/joining.ts';
import { noteOpened, noteReport, reportable, type Report } from '../../../src/lib/server/classes/progress.ts';
import { startWork } from '../../../src/lib/server/classes/student-work.ts';
import { finishAttempt, giveAnswer } from '../../../src/lib/server/attempts.ts';
import { dictionary } from '../../../src/lib/server/dictionary.ts';
import { openReading } from '../../../src/lib/server/library.ts';
import { makeQuiz } from '../../../src/lib/server/quizzes.ts';
import { freezeItems, type FrozenItem } from '../../../src/lib/quiz/frozen.ts';
import { toReadingView, type ReadingView } from '../../../src/lib/reader/reading-view.ts';

/** A student of a made-up class, with the browser they use. */
export interface Pupil {
  id: string;
  name: string;
  device: string;
}

export interface AssignedReading {
  classId: string;
  assignment: string;
  reading: ReadingView;
  items: FrozenItem[];
  pupils: Pupil[];
}

const open: Omit<AssignmentWishes, 'title'> = {
  note: '',
  opensAt: '2026-01-01T00:00:00.000Z',
  dueAt: null,
  lateAllowed: true,
  attemptsAllowed: 0,
  feedback: 'at-end',
  helpAllowed: true,
};

/** A class of `students` students to whom a bundled reading with a quiz of `questions` is assigned. */
export async function assignedReading(
  teacher: string,
  { students = 0, questions = 5, wishes = {} as Partial<AssignmentWishes>, className = 'Lớp 10A' } = {},
): Promise<AssignedReading> {
  const classId = await createClass(teacher, { name: className, language: 'vi', naming: 'chosen', approval: false });
  const text = openReading('ha-noi-ke-hoach-2022', 'kho')!;
  const reading = toReadingView(text, dictionary());
  const quiz = questions === 0 ? [] : makeQuiz(text.article, { seed: 7, count: questions, language: 'en' }).items;
  const items = freezeItems(quiz, text.article, dictionary());
  const { title } = text;
  const assignment = (await assign(
    classId,
    teacher,
    { ...open, title, ...wishes },
    { title, language: 'en', reading, items },
  ))!;
  const pupils: Pupil[] = [];
  for (let number = 1; number <= students; number++) {
    pupils.push(await joinPupil(classId, teacher, `Học Sinh ${String(number).padStart(3, '0')}`));
  }
  return { classId, assignment, reading, items, pupils };
}

/** Joins a class with a browser of their own, under this name. */
export async function joinPupil(classId: string, teacher: string, name: string): Promise<Pupil> {
  const { joinCode } = (await openClass(classId, teacher))!;
  const device = `browser of ${name} in ${classId}`;
  const joined = await joinClass(joinCode!, device, name);
  if (!joined.ok) throw new Error(joined.fault);
  return { id: joined.student, name: joined.name, device };
}

/** Opens the reading, and tells what its page would tell. */
export async function read(
  { assignment }: Pick<AssignedReading, 'assignment'>,
  { id }: Pupil,
  report?: Partial<Report>,
): Promise<void> {
  const progress = { assignment, student: id };
  await noteOpened(progress);
  if (report === undefined) return;
  const about = await reportable((await findAssignment(assignment))!);
  await noteReport(progress, { stays: [], lookUps: [], read: false, ...report }, about);
}

/**
 * Takes the quiz, or goes on with it: a sign a question, `+` for the right answer, `-` for none, a digit for the wrong
 * option that many places after the key; hands in unless told not to. Returns the id of the attempt.
 */
export async function answer(
  { assignment, items }: AssignedReading,
  { device }: Pupil,
  signs: string,
  handIn = true,
): Promise<string> {
  const started = await startWork(assignment, device);
  if (!started.ok) throw new Error(started.fault);
  const attempt = started.address.split('/')[2];
  for (const [index, sign] of [...signs].entries()) {
    if (sign === '-') continue;
    const { id, key, options } = items[index].item;
    const option = sign === '+' ? key : (key + Number(sign)) % options.length;
    const given = await giveAnswer(attempt, device, id, option);
    if (!given.ok) throw new Error(given.fault);
  }
  if (handIn) await finishAttempt(attempt, device);
  return attempt;
}
