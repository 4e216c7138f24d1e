import type { Role, World } from './world.ts';

/**
 * Who may do what: a row for every way into the parts of the product that belong to somebody. A new page, action or
 * endpoint gets a row here, or roles.spec.ts fails.
 */
export interface Row {
  /** `GET`, or `POST` with the action of the page: `POST /teach/classes/[class]/settings?/save`. */
  way: string;
  /** Everybody else is refused: as if it were not there, or sent to sign in. */
  may: readonly Role[];
  /** What stands in the address for a parameter that is not an id of the world. */
  at?: Record<string, string>;
  /** Which id of the world a parameter of the address is, where the names differ. */
  ids?: Record<string, keyof World['ids']>;
  /** Sent by whoever may; what depends on the world is named by its ids. */
  form?: (ids: World['ids']) => Record<string, string>;
  json?: unknown;
  /** The status whoever may gets for that, where it is neither 200 nor 303. */
  status?: number;
  /** A made-up id is answered by a page that says so, not by 404. */
  forged?: number;
  /** It ends the session of whoever does it, or needs more than a request: tried elsewhere. */
  untried?: true;
}

const anyTeacher: Role[] = ['owner', 'colleague', 'stranger'];
const classTeachers: Role[] = ['owner', 'colleague'];
const classStudents: Role[] = ['student', 'classmate'];
/** Those who stand for everybody where a page is for all. */
const everybody: Role[] = ['owner', 'stranger', 'student', 'nobody'];

const ofStudent = ({ student }: World['ids']) => ({ student });

const accounts: Row[] = [
  { way: 'GET /teach', may: anyTeacher },
  { way: 'GET /teach/sign-in', may: everybody },
  { way: 'POST /teach/sign-in', may: ['nobody'], form: () => ({ email: 'x@y.example', password: 'x' }), status: 400 },
  { way: 'GET /teach/sign-up', may: everybody },
  { way: 'POST /teach/sign-up', may: ['nobody'], form: () => ({ name: '', email: '', password: '' }), status: 400 },
  { way: 'GET /teach/second-step', may: everybody },
  { way: 'POST /teach/second-step', may: ['nobody'], form: () => ({ code: '' }), status: 400 },
  { way: 'GET /teach/forgot', may: everybody },
  { way: 'POST /teach/forgot', may: ['nobody'], form: () => ({ email: '' }), status: 400 },
  { way: 'GET /teach/reset/[token]', may: everybody, at: { token: 'none' } },
  {
    way: 'POST /teach/reset/[token]',
    may: ['nobody'],
    at: { token: 'none' },
    form: () => ({ password: 'x' }),
    status: 400,
  },
  { way: 'GET /teach/auth/[...path]', may: everybody, at: { '...path': 'passkey/generate-authenticate-options' } },
  {
    way: 'POST /teach/auth/[...path]',
    may: ['nobody'],
    at: { '...path': 'passkey/verify-authentication' },
    json: {},
    status: 400,
  },
  { way: 'GET /teach/account', may: anyTeacher },
  { way: 'POST /teach/account?/signOut', may: anyTeacher, untried: true },
  { way: 'POST /teach/account?/changePassword', may: anyTeacher, status: 400 },
  { way: 'POST /teach/account?/removePasskey', may: anyTeacher, form: () => ({ id: 'none' }) },
  { way: 'POST /teach/account?/setUpSecondFactor', may: anyTeacher, status: 400 },
  { way: 'POST /teach/account?/confirmSecondFactor', may: anyTeacher, status: 400 },
  { way: 'POST /teach/account?/dropSecondFactor', may: anyTeacher, status: 400 },
  { way: 'POST /teach/account?/delete', may: anyTeacher, status: 400 },
];

const invitation = { token: 'invitation' } as const;
const classes: Row[] = [
  { way: 'GET /teach/invited/[token]', may: everybody, ids: invitation, forged: 200 },
  { way: 'POST /teach/invited/[token]', may: anyTeacher, ids: invitation, forged: 400 },
  { way: 'GET /teach/classes/new', may: anyTeacher },
  { way: 'POST /teach/classes/new', may: anyTeacher, form: () => ({ name: 'Lớp mới' }) },
  { way: 'GET /teach/classes/[class]', may: classTeachers },
  { way: 'GET /teach/classes/[class]/board', may: classTeachers },
  { way: 'GET /teach/classes/[class]/codes', may: classTeachers },
  { way: 'POST /teach/classes/[class]/codes', may: classTeachers, form: ofStudent },
  { way: 'GET /teach/classes/[class]/export', may: classTeachers },
  { way: 'GET /teach/classes/[class]/students', may: classTeachers },
  { way: 'POST /teach/classes/[class]/students?/add', may: classTeachers, form: () => ({ names: 'Em Thêm' }) },
  { way: 'POST /teach/classes/[class]/students?/approve', may: classTeachers, form: ofStudent, status: 404 },
  { way: 'POST /teach/classes/[class]/students?/approveAll', may: classTeachers },
  {
    way: 'POST /teach/classes/[class]/students?/rename',
    may: classTeachers,
    form: ({ student }) => ({ student, name: 'Tên Mới' }),
  },
  { way: 'POST /teach/classes/[class]/students?/reissue', may: classTeachers, form: ofStudent },
  { way: 'POST /teach/classes/[class]/students?/remove', may: classTeachers, form: ofStudent },
  { way: 'POST /teach/classes/[class]/students?/delete', may: classTeachers, form: ofStudent },
  {
    way: 'POST /teach/classes/[class]/students?/merge',
    may: classTeachers,
    form: ({ student }) => ({ student, into: student }),
    status: 400,
  },
  { way: 'GET /teach/classes/[class]/students/[student]/export', may: classTeachers },
  { way: 'GET /teach/classes/[class]/settings', may: classTeachers },
  { way: 'POST /teach/classes/[class]/settings?/save', may: classTeachers, form: () => ({ name: 'Lớp khác' }) },
  { way: 'POST /teach/classes/[class]/settings?/renew', may: classTeachers },
  { way: 'POST /teach/classes/[class]/settings?/close', may: classTeachers },
  { way: 'POST /teach/classes/[class]/settings?/invite', may: classTeachers },
  {
    way: 'POST /teach/classes/[class]/settings?/removeTeacher',
    may: classTeachers,
    form: () => ({ teacher: 'nobody' }),
  },
  { way: 'POST /teach/classes/[class]/settings?/archive', may: classTeachers },
  { way: 'POST /teach/classes/[class]/settings?/unarchive', may: classTeachers },
  // Who types the name of the class deletes it, if they are its owner: roles.spec.ts tries it.
  {
    way: 'POST /teach/classes/[class]/settings?/delete',
    may: classTeachers,
    form: () => ({ name: 'another' }),
    status: 400,
  },
];

const assignment = '/teach/classes/[class]/assignments/[assignment]';
const results: Row[] = [
  { way: `GET ${assignment}`, may: classTeachers },
  { way: `POST ${assignment}?/close`, may: classTeachers },
  { way: `POST ${assignment}?/reopen`, may: classTeachers },
  { way: `POST ${assignment}?/delete`, may: classTeachers },
  { way: `GET ${assignment}/changes`, may: classTeachers },
  { way: `GET ${assignment}/csv`, may: classTeachers },
  { way: `GET ${assignment}/items/[item]`, may: classTeachers, at: { item: '1' } },
  { way: `GET ${assignment}/words`, may: classTeachers },
  { way: `GET ${assignment}/sentences`, may: classTeachers },
  { way: `GET ${assignment}/students/[student]`, may: classTeachers },
  { way: `POST ${assignment}/students/[student]?/delete`, may: classTeachers },
];

const assigning = { draft: 'assigning' } as const;
const assigned: Row[] = [
  { way: 'GET /teach/classes/[class]/assign', may: classTeachers },
  { way: 'POST /teach/classes/[class]/assign', may: classTeachers, form: () => ({ text: 'none' }), status: 400 },
  { way: 'GET /teach/classes/[class]/assign/[draft]', may: ['owner'], ids: assigning },
  {
    way: 'POST /teach/classes/[class]/assign/[draft]?/change',
    may: ['owner'],
    ids: assigning,
    form: () => ({ kind: 'drop', entry: 'c1' }),
  },
  {
    way: 'GET /teach/classes/[class]/assign/[draft]/evidence/[entry]',
    may: ['owner'],
    ids: assigning,
    at: { entry: 'c1' },
  },
  {
    way: 'POST /teach/classes/[class]/assign/[draft]/evidence/[entry]',
    may: ['owner'],
    ids: assigning,
    at: { entry: 'c1' },
    form: () => ({ sentences: 's1' }),
  },
  { way: 'GET /teach/classes/[class]/assign/[draft]/times', may: ['owner'], ids: assigning },
  { way: 'POST /teach/classes/[class]/assign/[draft]/times', may: ['owner'], ids: assigning, status: 400 },
  { way: 'POST /teach/classes/[class]/assign/[draft]?/discard', may: ['owner'], ids: assigning },
  { way: `GET ${assignment}/settings`, may: classTeachers },
  { way: `POST ${assignment}/settings`, may: classTeachers, status: 400 },
  { way: `GET ${assignment}/duplicate`, may: classTeachers },
  { way: `POST ${assignment}/duplicate`, may: classTeachers, form: () => ({ class: 'none' }), status: 400 },
  { way: `GET ${assignment}/preview`, may: classTeachers },
  { way: `POST ${assignment}/preview`, may: classTeachers },
];

const code = { code: 'code' } as const;
const students: Row[] = [
  { way: 'GET /class', may: everybody },
  { way: 'POST /class?/leave', may: ['nobody'] },
  { way: 'GET /class/work/[assignment]', may: classStudents },
  { way: 'GET /class/work/[assignment]/quiz', may: classStudents },
  { way: 'POST /class/work/[assignment]/quiz', may: classStudents },
  {
    way: 'POST /class/work/[assignment]/report',
    may: classStudents,
    json: { stays: [], lookUps: [], read: true },
    status: 204,
  },
  { way: 'GET /join', may: everybody },
  { way: 'GET /join/[code]', may: everybody, ids: code, forged: 200 },
  { way: 'POST /join/[code]', may: everybody, ids: code, form: () => ({ name: 'Em Mới' }), forged: 400 },
  { way: 'GET /join/resume', may: everybody },
  { way: 'POST /join/resume', may: everybody, form: () => ({ code: 'AAAA-AAAA' }), status: 400 },
];

const attempt = { id: 'attempt' } as const;
const draft = { id: 'draft' } as const;
const quizzes: Row[] = [
  { way: 'GET /attempts/[id]', may: ['student'], ids: attempt },
  { way: 'POST /attempts/[id]?/finish', may: ['student'], ids: attempt },
  { way: 'POST /attempts/[id]?/retry', may: ['student'], ids: attempt },
  { way: 'GET /attempts/[id]/[question]', may: ['student'], ids: attempt, at: { question: '1' } },
  { way: 'POST /attempts/[id]/[question]', may: ['student'], ids: attempt, at: { question: '1' } },
  { way: 'GET /quizzes/[id]', may: ['owner'], ids: draft },
  { way: 'POST /quizzes/[id]?/change', may: ['owner'], ids: draft, form: () => ({ kind: 'drop', entry: 'c1' }) },
  { way: 'POST /quizzes/[id]?/share', may: ['owner'], ids: draft },
  { way: 'POST /quizzes/[id]?/delete', may: ['owner'], ids: draft },
  { way: 'GET /quizzes/[id]/evidence/[entry]', may: ['owner'], ids: draft, at: { entry: 'c1' } },
  {
    way: 'POST /quizzes/[id]/evidence/[entry]',
    may: ['owner'],
    ids: draft,
    at: { entry: 'c1' },
    form: () => ({ sentences: 's1' }),
  },
  { way: 'GET /quizzes/[id]/take', may: everybody, ids: { id: 'shared' } },
  { way: 'POST /quizzes/[id]/take', may: everybody, ids: { id: 'shared' } },
];

export const table: readonly Row[] = [...accounts, ...classes, ...results, ...assigned, ...students, ...quizzes];
