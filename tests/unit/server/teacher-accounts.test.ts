import { getMigrations } from 'better-auth/db/migration';
import { describe, expect, it } from 'vitest';
import { store } from '../../../src/lib/server/database.ts';
import { createAuth } from '../../../src/lib/server/teachers/auth.ts';
import { signIn, signOut, signUp } from '../../../src/lib/server/teachers/accounts.ts';
import { changePassword, resetPassword, resetPathFor } from '../../../src/lib/server/teachers/passwords.ts';
import { inviteTeacher } from '../../../src/lib/server/teachers/registration.ts';
import { confirmSecondFactor, setUpSecondFactor } from '../../../src/lib/server/teachers/second-factor.ts';
import { teacherOf } from '../../../src/lib/server/teachers/session.ts';
import { createOTP } from '@better-auth/utils/otp';
import { browser } from './browser.ts';
import { useTemporaryData } from './temporary-data.ts';

useTemporaryData();

const lan = { name: 'Lan', email: 'lan@truong.example', password: 'mot mat khau dai', invitation: '' };

describe('the tables of accounts', () => {
  it('are all that better-auth asks for', async () => {
    const current = await store();
    const { toBeAdded, toBeCreated } = await getMigrations(createAuth(current, 'http://localhost').options);
    expect(toBeCreated).toEqual([]);
    expect(toBeAdded).toEqual([]);
  });
});

describe('a teacher', () => {
  it('signs up, is known by the cookie, signs out and in', async () => {
    const first = browser();
    expect(await signUp(first, lan)).toEqual({ ok: true });
    expect(await teacherOf(first)).toMatchObject({ name: 'Lan', email: lan.email, secondFactor: false });
    await signOut(first);
    expect(await teacherOf(first)).toBeNull();
    expect(await signIn(first, lan)).toEqual({ ok: true, second: false });
    expect(await teacherOf(first)).not.toBeNull();
    expect(await teacherOf(browser())).toBeNull();
  });

  it('has a cookie that belongs to this host over TLS', async () => {
    const safe = browser({ origin: 'https://tungcau.example' });
    expect(await signIn(safe, lan)).toEqual({ ok: true, second: false });
    const [[name, { options }]] = [...safe.jar].filter(([key]) => key.endsWith('session_token'));
    expect(name).toBe('__Host-teacher.session_token');
    expect(options).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' });
    expect(await teacherOf(safe)).toMatchObject({ name: 'Lan' });
  });

  it.each<[string, Partial<typeof lan>, string]>([
    ['no name', { name: '  ', email: 'b@truong.example' }, 'no-name'],
    ['no e-mail', { email: 'nobody' }, 'no-email'],
    ['a short password', { email: 'b@truong.example', password: 'ngan' }, 'password-short'],
    ['an e-mail that has an account', {}, 'email-taken'],
  ])('is told about %s', async (_what, change, fault) => {
    expect(await signUp(browser(), { ...lan, ...change })).toEqual({ ok: false, fault });
  });

  it('has to wait after ten wrong passwords, whoever else signs in from there', async () => {
    const elsewhere = { address: '10.0.0.7' };
    for (let time = 0; time < 10; time++) {
      const given = await signIn(browser(elsewhere), { email: lan.email, password: `wrong ${time}` });
      expect(given).toEqual({ ok: false, fault: 'wrong' });
    }
    expect(await signIn(browser(elsewhere), lan)).toEqual({ ok: false, fault: 'wait' });
    expect(await signIn(browser({ address: '10.0.0.8' }), lan)).toEqual({ ok: true, second: false });
  });

  it('sets a new password by a link that works once, which ends the sessions', async () => {
    const before = browser();
    await signIn(before, lan);
    const path = await resetPathFor(lan.email);
    const token = path!.split('/').at(-1)!;
    expect(await resetPassword(browser(), token, 'ngan')).toEqual({ ok: false, fault: 'password-short' });
    expect(await resetPassword(browser(), token, 'mat khau thu hai')).toEqual({ ok: true });
    expect(await resetPassword(browser(), token, 'mat khau thu ba')).toEqual({ ok: false, fault: 'link-over' });
    expect(await teacherOf(before)).toBeNull();
    expect(await signIn(browser({ address: '10.0.0.9' }), lan)).toEqual({ ok: false, fault: 'wrong' });
    lan.password = 'mat khau thu hai';
    expect(await signIn(browser(), lan)).toEqual({ ok: true, second: false });
    expect(await resetPathFor('nobody@truong.example')).toBeNull();
  });

  it('changes the password, which ends the other sessions', async () => {
    const [here, there] = [browser(), browser()];
    await signIn(here, lan);
    await signIn(there, lan);
    expect(await changePassword(here, 'wrong', 'mat khau thu tu')).toEqual({ ok: false, fault: 'wrong' });
    expect(await changePassword(here, lan.password, 'mat khau thu tu')).toEqual({ ok: true });
    lan.password = 'mat khau thu tu';
    expect(await teacherOf(here)).not.toBeNull();
    expect(await teacherOf(there)).toBeNull();
  });

  it('is asked for a second factor once it is set up', async () => {
    const here = browser();
    await signIn(here, lan);
    expect(await setUpSecondFactor(here, 'wrong')).toEqual({ ok: false, fault: 'wrong' });
    const setUp = await setUpSecondFactor(here, lan.password);
    if (!setUp.ok) throw new Error(setUp.fault);
    const secret = new URL(setUp.uri).searchParams.get('secret')!;
    expect(await confirmSecondFactor(here, '000000')).toEqual({ ok: false, fault: 'wrong-code' });
    expect((await teacherOf(here))?.secondFactor).toBe(false);
    const code = await createOTP(Buffer.from(decodeBase32(secret)).toString()).totp();
    expect(await confirmSecondFactor(here, code)).toEqual({ ok: true });
    expect((await teacherOf(here))?.secondFactor).toBe(true);

    const again = browser();
    expect(await signIn(again, lan)).toEqual({ ok: true, second: true });
    expect(await teacherOf(again)).toBeNull();
    expect(await confirmSecondFactor(again, setUp.backupCodes[0])).toEqual({ ok: true });
    expect(await teacherOf(again)).toMatchObject({ name: 'Lan' });
  });
});

function decodeBase32(text: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text.replace(/=+$/, '')].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}

describe('registration', () => {
  it('can be closed, or by invitation that works once', async () => {
    process.env.TEACHER_REGISTRATION = 'closed';
    const minh = { ...lan, name: 'Minh', email: 'minh@truong.example' };
    expect(await signUp(browser(), minh)).toEqual({ ok: false, fault: 'closed' });
    process.env.TEACHER_REGISTRATION = 'invitation';
    expect(await signUp(browser(), minh)).toEqual({ ok: false, fault: 'not-invited' });
    const invitation = await inviteTeacher();
    // An account that is not made after all leaves the invitation as good as it was.
    for (const wrong of [{ email: lan.email }, { password: 'ngan' }]) {
      expect(await signUp(browser(), { ...minh, ...wrong, invitation })).toMatchObject({ ok: false });
    }
    expect(await signUp(browser(), { ...minh, invitation })).toEqual({ ok: true });
    const other = { ...minh, email: 'other@truong.example', invitation };
    expect(await signUp(browser(), other)).toEqual({ ok: false, fault: 'not-invited' });
    const over = await inviteTeacher(new Date('2020-01-01'));
    expect(await signUp(browser(), { ...other, invitation: over })).toEqual({ ok: false, fault: 'not-invited' });
    process.env.TEACHER_REGISTRATION = 'opne';
    await expect(signUp(browser(), other)).rejects.toThrow('it has to be open, invitation or closed');
    delete process.env.TEACHER_REGISTRATION;
  });
});
