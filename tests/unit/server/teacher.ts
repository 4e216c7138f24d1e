import { signUp } from '../../../src/lib/server/teachers/accounts.ts';
import { teacherOf } from '../../../src/lib/server/teachers/session.ts';
import { browser } from './browser.ts';

/** Makes a teacher with an account and returns their id. */
export async function newTeacher(name: string): Promise<string> {
  const visit = browser();
  const email = `${name.toLowerCase().replace(/[^a-z]/g, '')}-${Math.random().toString(36).slice(2)}@truong.example`;
  const signedUp = await signUp(visit, { name, email, password: 'mot mat khau dai', invitation: '' });
  if (!signedUp.ok) throw new Error(signedUp.fault);
  return (await teacherOf(visit))!.id;
}
