import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import Sqlite from 'libsql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measuringMaterial } from '../measuring-material';
import { expectNoViolations } from './axe';
import { started, test } from './test.ts';

const phone = { viewport: { width: 390, height: 844 }, locale: 'en-GB' };

/** What the class reads: the press article where it is, else our own reading. */
function articleText(): string {
  const press = measuringMaterial('articles/hanoi-2021-12-14.txt');
  if (press !== null) return readFileSync(press, 'utf8');
  return readFileSync('readings/ha-noi-ke-hoach-2022/kho.md', 'utf8')
    .replace(/^---[\s\S]*?---\n/, '')
    .replace(/^>.*$/gm, '');
}

async function signUp(page: Page): Promise<void> {
  await page.goto('/teach/sign-up');
  await page.getByLabel('Your name').fill('Cô Lan');
  await page.getByLabel('E-mail address').fill(`class-${process.pid}-${Date.now()}@truong.example`);
  await page.getByLabel('Password').fill('mot mat khau dai');
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page.getByRole('heading', { name: 'Your classes' })).toBeVisible();
}

/** A student on a phone of their own, in the class; tells the name and the resume code they got. */
async function join(browser: Browser, code: string): Promise<{ student: Page; name: string; resumeCode: string }> {
  const context: BrowserContext = await browser.newContext(phone);
  const student = await context.newPage();
  await student.goto(`/join/${code}`);
  await student.getByRole('button', { name: 'Join', exact: true }).click();
  const heading = await student.getByRole('heading', { name: /You are in, as/ }).textContent();
  const resumeCode = await student.locator('.slip .code').textContent();
  return { student, name: heading!.replace('You are in, as ', '').trim(), resumeCode: resumeCode!.trim() };
}

async function answer(page: Page, option: number): Promise<void> {
  await page.getByRole('main').getByRole('radio').nth(option).check();
  await page.getByRole('button', { name: /Save and go on|Save and look over all/ }).click();
}

/** Answers every question from the one that is open on, and hands in. */
async function finish(page: Page, from: number, total: number): Promise<void> {
  for (let number = from; number <= total; number++) {
    await expect(page.getByText(`Question ${number} of ${total}`, { exact: true })).toBeAttached();
    await answer(page, number % 3);
  }
  await page.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Handed in' })).toBeVisible();
}

test('a class is made, reads, answers and is deleted, and nothing of it is left', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await signUp(page);
  await page.goto('/teach/classes/new');
  await page.getByLabel('Name of the class').fill('Lớp 10A');
  await page.getByRole('button', { name: 'Make the class' }).click();
  const code = (await page.getByLabel('Join code').textContent())!.trim();
  const classAddress = page.url();

  await page.getByRole('link', { name: 'Assign a reading' }).click();
  await page.getByLabel('A text of your own').check();
  await page.getByLabel('Title', { exact: true }).fill('Kế hoạch năm 2022');
  await page.getByLabel('Text', { exact: true }).fill(articleText());
  await page.getByLabel('5', { exact: true }).check();
  await page.getByRole('button', { name: 'Next: the questions' }).click();
  await expect(page.getByRole('heading', { name: 'The questions' })).toBeVisible({ timeout: 30_000 });
  await page
    .getByRole('button', { name: /Take out/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'In the quiz (4)' })).toBeVisible();
  await page.getByRole('link', { name: 'Next: when and how (4 questions)' }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Assign it to the class' }).click();
  await page.waitForURL(/\/assignments\/[\w-]{22}$/);
  const assignment = page.url();

  const [first, second, third] = [await join(browser, code), await join(browser, code), await join(browser, code)];

  // The first reads by keyboard alone, looks a word up, and answers.
  const reader = first.student;
  await reader.goto('/class');
  await expectNoViolations(reader);
  await reader.getByRole('link', { name: 'Read the text' }).focus();
  await reader.keyboard.press('Enter');
  await expect(reader.locator('[data-reader]')).toBeVisible();
  await started(reader);
  await reader.locator('a.w').nth(3).focus();
  await reader.keyboard.press('Enter');
  await expect(reader.locator('#gloss-card')).toBeVisible();
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('End');
  await reader.getByRole('link', { name: 'Take the quiz' }).focus();
  await reader.keyboard.press('Enter');
  await reader.waitForURL('**/quiz');
  await started(reader);
  await reader.getByRole('button', { name: 'Start' }).focus();
  await reader.keyboard.press('Enter');
  for (let number = 1; number <= 4; number++) {
    await expect(reader.getByText(`Question ${number} of 4`, { exact: true })).toBeAttached();
    await reader.keyboard.press('2');
    await reader.keyboard.press('Enter');
  }
  await reader.getByRole('button', { name: 'Hand in', exact: true }).focus();
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('heading', { name: 'Handed in' })).toBeVisible();
  expect(await reader.content()).not.toMatch(/rightAnswer|“key”/);

  // The second loses the connection in the middle and goes on with the resume code in another browser.
  const lost = second.student;
  await lost.goto('/class');
  await lost.getByRole('link', { name: 'Take the quiz' }).click();
  await lost.getByRole('button', { name: 'Start' }).click();
  await expect(lost.getByText('Question 1 of 4', { exact: true })).toBeAttached();
  await answer(lost, 1);
  await expect(lost.getByText('Question 2 of 4', { exact: true })).toBeAttached();
  await lost.context().setOffline(true);
  await answer(lost, 0);
  await expect(lost.getByRole('alert')).toContainText('did not reach the server');
  const other = await (await browser.newContext(phone)).newPage();
  await other.goto('/join/resume');
  await other.getByLabel('Resume code').fill(second.resumeCode);
  await other.keyboard.press('Enter');
  await other.getByRole('link', { name: 'Go on with the quiz: 1 of 4 answered' }).click();
  await expect(other.getByText('Question 1', { exact: true })).toBeVisible();
  await other.getByRole('link', { name: /Answer.*Question 2/ }).click();
  await finish(other, 2, 4);

  // The third is late: the time to hand in passes, as if a week had gone by.
  const db = openDatabase();
  db.prepare('update assignments set due_at = ? where id = ?').run(new Date().toISOString(), idIn(assignment));
  db.close();
  await third.student.goto('/class');
  await expect(third.student.getByText(/you can still hand it in, late/)).toBeVisible();
  await third.student.getByRole('link', { name: 'Take the quiz' }).click();
  await third.student.getByRole('button', { name: 'Start' }).click();
  await finish(third.student, 1, 4);

  await expectResults(page, assignment, [first.name, second.name, third.name]);

  await page.goto(`${classAddress}/settings`);
  await page.getByLabel(/To confirm, type the name/).fill('Lớp 10A');
  await page.getByRole('button', { name: 'Delete the class' }).click();
  await expect(page.getByText('You have no class yet.')).toBeVisible();
  await reader.goto('/class');
  await expect(reader.getByLabel('Join code')).toBeVisible();
  expect(whatIsLeft(idIn(classAddress), idIn(assignment))).toEqual([]);
});

/** The last part of an address. */
function idIn(address: string): string {
  return address.split('/').at(-1)!;
}

function openDatabase() {
  return new Sqlite(path.join(process.env.DATA_DIR!, 'tung-cau.db'));
}

/** Rows of any table that still name the class or the assignment, or hold the text that was put in for it. */
function whatIsLeft(classId: string, assignmentId: string): string[] {
  const db = openDatabase();
  const tables = db.prepare(`select name from sqlite_master where type = 'table'`).all() as { name: string }[];
  return tables.flatMap(({ name }) =>
    (db.prepare(`select * from "${name}"`).all() as object[]).flatMap((row) => {
      const written = JSON.stringify(row);
      return [classId, assignmentId, 'Kế hoạch năm 2022'].some((one) => written.includes(one))
        ? [`${name}: ${written}`]
        : [];
    }),
  );
}

async function expectResults(page: Page, assignment: string, names: string[]): Promise<void> {
  await page.goto(assignment);
  for (const name of names) await expect(page.getByRole('rowheader', { name })).toBeVisible();
  await expect(page.getByRole('row', { name: names[2] })).toContainText('late');
  await expect(page.getByRole('row', { name: names[0] })).toContainText('handed in');
  await expectNoViolations(page);
  const csv = await (await page.request.get(`${assignment}/csv`)).text();
  for (const name of names) expect(csv).toContain(name);
  expect(csv.split('\r\n').length).toBeGreaterThan(names.length);
  await page.getByRole('columnheader').getByRole('link').first().click();
  await page.waitForURL(/\/items\/1$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
}

test('what was begun for a class is kept to go on with, and discarded only when asked twice', async ({ page }) => {
  await signUp(page);
  await page.goto('/teach/classes/new');
  await page.getByLabel('Name of the class').fill('Lớp 10B');
  await page.getByRole('button', { name: 'Make the class' }).click();
  await page.getByRole('link', { name: 'Assign a reading' }).click();
  await page.waitForURL(/\/assign$/);
  const assign = page.url();
  await page.getByLabel('A text of your own').check();
  await page
    .getByLabel('Or a file')
    .setInputFiles({ name: 'bai.txt', mimeType: 'text/plain', buffer: Buffer.from(articleText()) });
  await page.getByLabel('Title', { exact: true }).fill('Bài soạn dở');
  await page.getByRole('button', { name: 'Next: the questions' }).click();
  await expect(page.getByRole('heading', { name: 'The questions' })).toBeVisible({ timeout: 30_000 });

  await page.goto(assign);
  await page.getByRole('link', { name: 'Bài soạn dở' }).click();
  await expect(page.getByRole('heading', { name: 'The questions' })).toBeVisible();
  await page.getByText('Discard these questions').click();
  await page.getByRole('button', { name: 'Discard them' }).click();
  await expect(page.getByText('Nothing is assigned yet.')).toBeVisible();
  await page.goto(assign);
  await expect(page.getByRole('heading', { name: 'Assign a reading' })).toBeVisible();
  await expect(page.getByText('Bài soạn dở')).toHaveCount(0);
});
