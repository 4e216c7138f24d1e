import type { Cookies } from '@sveltejs/kit';
import { extractFacts } from '../../src/lib/facts/extract.ts';
import { freezeItems } from '../../src/lib/quiz/frozen.ts';
import { toReadingView } from '../../src/lib/reader/reading-view.ts';
import { assign } from '../../src/lib/server/classes/assignments.ts';
import { createClass, openClass } from '../../src/lib/server/classes/classes.ts';
import { keepDevice } from '../../src/lib/server/classes/device.ts';
import { joinClass } from '../../src/lib/server/classes/joining.ts';
import { database } from '../../src/lib/server/database.ts';
import { dictionary } from '../../src/lib/server/dictionary.ts';
import { openReading } from '../../src/lib/server/library.ts';
import { makeQuiz } from '../../src/lib/server/quizzes.ts';

/** A class with an assignment that may be done as often as one likes, and the cookie of each of its students. */
export interface School {
  assignment: string;
  /** `student=…`, as a browser sends it. */
  students: string[];
  items: { id: string; options: number }[];
}

/** Puts a teacher in directly: signing up hashes a password, which is not what is measured here. */
async function teacher(): Promise<string> {
  const now = new Date();
  const db = await database();
  const row = { id: 'load-teacher', name: 'Load', email: 'load@truong.example', emailVerified: 0 };
  await db
    .insertInto('teachers')
    .values({ ...row, createdAt: now.toISOString(), updatedAt: now.toISOString() } as never)
    .execute();
  return row.id;
}

async function join(code: string): Promise<string> {
  let token = '';
  const cookies = {
    get: () => undefined,
    set: (_name: string, value: string) => (token = value),
  } as unknown as Cookies;
  const device = keepDevice({ cookies, url: new URL('http://localhost') });
  const joined = await joinClass(code, device, '');
  if (!joined.ok) throw new Error(joined.fault);
  return `student=${token}`;
}

/** Fills the database that the environment names. */
export async function makeSchool(students: number): Promise<School> {
  const owner = await teacher();
  const id = await createClass(owner, { name: 'Load', language: 'vi', naming: 'generated', approval: false });
  const text = openReading('ha-noi-ke-hoach-2022', 'kho')!;
  if (extractFacts(text.article).length === 0) throw new Error('The reading gives no facts.');
  const quiz = makeQuiz(text.article, { seed: 1, count: 20, language: 'vi' });
  const wishes = {
    title: text.title,
    note: '',
    opensAt: new Date(0).toISOString(),
    dueAt: null,
    lateAllowed: true,
    attemptsAllowed: 0,
    feedback: 'at-once',
    helpAllowed: true,
  } as const;
  const reading = toReadingView(text, dictionary());
  const items = freezeItems(quiz.items, text.article, dictionary());
  const assignment = await assign(id, owner, wishes, { title: text.title, language: 'vi', reading, items });
  const { joinCode } = (await openClass(id, owner))!;
  const cookies: string[] = [];
  for (let student = 0; student < students; student++) cookies.push(await join(joinCode!));
  return {
    assignment: assignment!,
    students: cookies,
    items: items.map(({ item }) => ({ id: item.id, options: item.options.length })),
  };
}
