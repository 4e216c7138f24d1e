import { request, type APIRequestContext } from '@playwright/test';
import { assignedReading, type AssignedReading } from '../../unit/server/class-work.ts';
import { inviteToClass } from '../../../src/lib/server/classes/class-teachers.ts';
import { openClass } from '../../../src/lib/server/classes/classes.ts';
import { removeStudent } from '../../../src/lib/server/classes/students.ts';
import { database } from '../../../src/lib/server/database.ts';

/** Who asks. `waiting`: to be let in; `outsider`: a student of another class; `stranger`: the teacher of that one. */
export const roles = [
  'owner',
  'colleague',
  'stranger',
  'student',
  'classmate',
  'waiting',
  'removed',
  'outsider',
  'nobody',
] as const;
export type Role = (typeof roles)[number];

export type Browsers = Record<Role, APIRequestContext>;

/** A class with all that can be in it, under the names that addresses and forms use. */
export interface World {
  /** Of the class. */
  name: string;
  /** Names no page may show to those it is not for. */
  secrets: string[];
  ids: Record<
    'class' | 'assignment' | 'student' | 'attempt' | 'draft' | 'shared' | 'assigning' | 'code' | 'invitation',
    string
  >;
}

/** The class of the owner and the colleague, and that of the stranger. */
export interface Worlds {
  here: World;
  there: World;
}

interface Accounts {
  owner: string;
  colleague: string;
  stranger: string;
}

/** The people of the table, each with a browser, and worlds of their own for each row. */
export interface Cast {
  browsers: Browsers;
  accounts: Accounts;
  /** Worlds to try a way of the table in: nobody has touched that of the owner, except by looking at it. */
  worldsFor(way: string): Promise<Worlds>;
  close(): Promise<void>;
}

const html = { accept: 'text/html' };
const unique = () => `${process.pid}-${Math.random().toString(36).slice(2, 10)}`;

async function post(browser: APIRequestContext, path: string, form: Record<string, string>): Promise<string> {
  const answer = await browser.post(path, { form, headers: html, maxRedirects: 0 });
  if (answer.status() >= 400) throw new Error(`${path}: ${answer.status()}`);
  return answer.headers().location ?? '';
}

async function signUp(browser: APIRequestContext, name: string): Promise<string> {
  const email = `${name}-${unique()}@truong.example`;
  await post(browser, '/teach/sign-up', { name, email, password: 'mot mat khau dai', invitation: '', back: '/teach' });
  const db = await database();
  return (await db.selectFrom('teachers').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
}

/** Joins by the code and returns the student’s id. */
async function join(browser: APIRequestContext, classId: string, code: string, name: string): Promise<string> {
  await post(browser, `/join/${code}`, { name });
  const db = await database();
  const row = await db
    .selectFrom('students')
    .select('id')
    .where('class_id', '=', classId)
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Begins the quiz as a student and gives an answer, through the pages. */
async function attempt(browser: APIRequestContext, { assignment, items }: AssignedReading): Promise<string> {
  const id = (await post(browser, `/class/work/${assignment}/quiz`, {})).split('/')[2];
  await post(browser, `/attempts/${id}/1`, { item: items[0].item.id, option: '0' });
  return id;
}

async function prepareQuiz(browser: APIRequestContext): Promise<string> {
  const form = { count: '3', language: 'en', seed: '1' };
  return (await post(browser, '/readings/ha-noi-ke-hoach-2022/vua/quiz/prepare', form)).split('/')[2];
}

interface Staff {
  teacher: string;
  browser: APIRequestContext;
  student: APIRequestContext;
}

/** One that is not shared, one that is, and one for the class; empty ids where nobody needs them, because making them takes a second. */
async function prepareQuizzes(browser: APIRequestContext, wanted: boolean, classId: string) {
  if (!wanted) return { draft: '', shared: '', assigning: '' };
  const [draft, shared] = [await prepareQuiz(browser), await prepareQuiz(browser)];
  await post(browser, `/quizzes/${shared}?/share`, {});
  const chosen = { text: '/readings/ha-noi-ke-hoach-2022/de', count: '5', language: 'en' };
  const assigning = (await post(browser, `/teach/classes/${classId}/assign`, chosen)).split('/').at(-1)!;
  return { draft, shared, assigning };
}

async function newWorld(
  { teacher, browser, student }: Staff,
  quizzes: boolean,
  others: Partial<Browsers> = {},
): Promise<World> {
  const className = `Lớp kín ${unique()}`;
  const work = await assignedReading(teacher, { className, questions: 3 });
  const code = (await openClass(work.classId, teacher))!.joinCode!;
  const name = `Em Bí Mật ${unique()}`;
  const studentId = await join(student, work.classId, code, name);
  if (others.classmate) await join(others.classmate, work.classId, code, 'Bạn Cùng Lớp');
  if (others.waiting) {
    const id = await join(others.waiting, work.classId, code, 'Em Đang Chờ');
    await (await database()).updateTable('students').set({ state: 'waiting' }).where('id', '=', id).execute();
  }
  if (others.removed) await removeStudent(await join(others.removed, work.classId, code, 'Em Đã Ra'), teacher);
  return {
    name: className,
    secrets: [className, name],
    ids: {
      class: work.classId,
      assignment: work.assignment,
      student: studentId,
      attempt: await attempt(student, work),
      ...(await prepareQuizzes(browser, quizzes, work.classId)),
      code,
      invitation: (await inviteToClass(work.classId, teacher))!,
    },
  };
}

/** Signs everybody up at the server at `baseURL`, whose database this process shares. */
export async function newCast(baseURL: string): Promise<Cast> {
  const contexts = await Promise.all(
    roles.map(async (role) => {
      const browser = await request.newContext({ baseURL, extraHTTPHeaders: { origin: new URL(baseURL).origin } });
      return [role, browser] as const;
    }),
  );
  const browsers = Object.fromEntries(contexts) as Browsers;
  const accounts = {
    owner: await signUp(browsers.owner, 'owner'),
    colleague: await signUp(browsers.colleague, 'colleague'),
    stranger: await signUp(browsers.stranger, 'stranger'),
  };
  const { owner, stranger, student, outsider, classmate, waiting, removed } = browsers;
  const there = await newWorld({ teacher: accounts.stranger, browser: stranger, student: outsider }, true);
  async function newWorlds(quizzes: boolean): Promise<Worlds> {
    const staff = { teacher: accounts.owner, browser: owner, student };
    const here = await newWorld(staff, quizzes, { classmate, waiting, removed });
    const token = (await inviteToClass(here.ids.class, accounts.owner))!;
    await post(browsers.colleague, `/teach/invited/${token}`, {});
    return { here, there };
  }
  let shared: Promise<Worlds> | undefined;
  return {
    browsers,
    accounts,
    worldsFor: (way) =>
      way.startsWith('GET') ? (shared ??= newWorlds(true)) : newWorlds(/\/quizzes\/|\[draft\]/.test(way)),
    async close() {
      await Promise.all(Object.values(browsers).map((browser) => browser.dispose()));
    },
  };
}

/** Everything stored about two worlds, to see whether anything was changed. */
export async function stored({ here, there }: Worlds): Promise<string> {
  const db = await database();
  const of = (key: keyof World['ids']) => [here, there].map(({ ids }) => ids[key]);
  const work = ['reading_progress', 'sentence_stays', 'look_ups'] as const;
  const rows = [
    await db.selectFrom('classes').selectAll().where('id', 'in', of('class')).orderBy('id').execute(),
    await db.selectFrom('class_teachers').selectAll().where('class_id', 'in', of('class')).execute(),
    await db.selectFrom('class_invitations').selectAll().where('class_id', 'in', of('class')).execute(),
    await db.selectFrom('students').selectAll().where('class_id', 'in', of('class')).orderBy('id').execute(),
    await db.selectFrom('student_devices').selectAll().where('class_id', 'in', of('class')).execute(),
    await db.selectFrom('assignments').selectAll().where('class_id', 'in', of('class')).orderBy('id').execute(),
    await db.selectFrom('attempts').selectAll().where('assignment_id', 'in', of('assignment')).execute(),
    await db.selectFrom('answers').selectAll().where('attempt_id', 'in', of('attempt')).execute(),
    await db
      .selectFrom('quiz_drafts')
      .selectAll()
      .where('id', 'in', [...of('draft'), ...of('shared')])
      .execute(),
    ...(await Promise.all(
      work.map((table) => db.selectFrom(table).selectAll().where('assignment_id', 'in', of('assignment')).execute()),
    )),
  ];
  return rows
    .flat()
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n');
}
