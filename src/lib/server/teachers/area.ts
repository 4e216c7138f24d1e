import { error } from '@sveltejs/kit';
import { localPath } from '../local-path.ts';
import type { Teacher } from './session.ts';

/** Whether a page is for teachers, signed in or about to be. */
export function isForTeachers(pathname: string): boolean {
  return /^\/teach(?:\/|$)/.test(pathname);
}

/** Pages for teachers that work signed out: everything else under `/teach` is a teacher's own. */
const open = /^\/teach\/(?:sign-in|sign-up|second-step|forgot|reset\/[^/]+|auth\/.+|invited\/[^/]+)$/;

/** Whether a page answers only a teacher who is signed in. */
export function needsTeacher(pathname: string): boolean {
  return isForTeachers(pathname) && !open.test(pathname.replace(/\/__data\.json$/, ''));
}

/** Where to sign in, and come back from to `path`. */
export function signInAddress(path: string): string {
  return `/teach/sign-in?back=${encodeURIComponent(path)}`;
}

/** Where a form that carries `back` leads once it is done: a path of this site, else the list of classes. */
export function backTo(value: FormDataEntryValue | string | null): string {
  return localPath(value) ?? '/teach';
}

/** The teacher who is signed in; hooks.server.ts lets nobody else get to where this is called. */
export function teacherHere({ teacher }: { teacher: Teacher | null }): Teacher {
  return teacher ?? error(401, 'Sign in first.');
}
