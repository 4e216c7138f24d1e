import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { closeDatabase, database } from '../../src/lib/server/database.ts';
import { changeAssignment, findAssignment } from '../../src/lib/server/classes/assignments.ts';
import { answer, assignedReading, joinPupil, read, type AssignedReading } from '../unit/server/class-work.ts';
import { expectNoViolations } from './axe.ts';
import { test } from './test.ts';

test.afterAll(() => closeDatabase());

let counter = 0;

/** Signs a new teacher up in the browser and returns their id; the tests share the server’s database. */
async function signUp(page: Page): Promise<string> {
  const email = `results-${process.pid}-${Date.now()}-${counter++}@truong.example`;
  await page.goto('/teach/sign-up');
  await page.getByLabel('Your name').fill('Cô Lan');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill('mot mat khau dai');
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page.getByRole('heading', { name: 'Your classes' })).toBeVisible();
  const db = await database();
  return (await db.selectFrom('teachers').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
}

const pathOf = ({ classId, assignment }: AssignedReading) => `/teach/classes/${classId}/assignments/${assignment}`;

/** A class in which one student is done, one is at work, one has read, and one has done nothing. */
async function someWork(teacher: string): Promise<AssignedReading> {
  const work = await assignedReading(teacher, { students: 4, questions: 3 });
  const [done, atWork, reader] = work.pupils;
  const sentence = work.reading.paragraphs.flatMap(({ sentences }) => sentences)[1];
  const word = sentence.words.find(({ item }) => work.reading.items[item].kind === 'entry')!;
  const { headword } = work.reading.items[word.item];
  const report = { stays: [{ sentence: sentence.id, seconds: 31 }], lookUps: [{ sentence: sentence.id, headword }] };
  for (const pupil of [done, atWork, reader]) await read(work, pupil, { ...report, read: true });
  await answer(work, done, '+1+');
  await answer(work, atWork, '1', false);
  return work;
}

test('results come by themselves, and leave place, focus and open parts alone', async ({ page }) => {
  const teacher = await signUp(page);
  const work = await someWork(teacher);
  await page.clock.install();
  await page.goto(pathOf(work));
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Học Sinh 001')).toContainText('2 of 3');
  await expect(row('Học Sinh 001').getByRole('img', { name: 'right', exact: true })).toHaveCount(2);
  await expect(row('Học Sinh 002')).toContainText('working, 1 of 3');
  await expect(row('Học Sinh 003')).toContainText('read to the end');
  await expect(row('Học Sinh 004')).toContainText('not opened');
  await page.getByText('Delete the assignment').click();
  const link = page.getByRole('link', { name: 'Học Sinh 003' });
  await link.focus();
  const scrolled = await page.evaluate(() => window.scrollY);

  await answer(work, work.pupils[1], '+++');
  await joinPupil(work.classId, teacher, 'Mới Vào');
  await page.clock.runFor(10_000);
  await expect(row('Học Sinh 002')).toContainText('3 of 3');
  await expect(row('Mới Vào')).toBeVisible();
  await expect(
    page.locator('[aria-live=polite]').getByText('3 opened, 3 read to the end, 2 handed in.'),
  ).toBeAttached();
  await expect(link).toBeFocused();
  await expect(page.getByRole('button', { name: 'Delete it for good' })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);

  await page.route('**/changes', (route) => route.abort());
  await page.clock.runFor(10_000);
  await expect(page.getByText('The server did not answer: this may be out of date.')).toBeVisible();
  await expect(row('Học Sinh 002')).toContainText('3 of 3');
  await page.unroute('**/changes');
  await page.clock.runFor(10_000);
  await expect(page.getByText('Refreshes by itself.')).toBeVisible();
});

test('a question, the words, the sentences and a student have their pages @phone', async ({ page }) => {
  const work = await someWork(await signUp(page));
  const root = pathOf(work);
  const fits = async () => {
    await expectNoViolations(page);
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
  };
  await page.goto(root);
  await fits();
  await page.getByRole('link', { name: /^Question 1:/ }).click();
  const { item, sentence } = work.items[0];
  await expect(page.getByText('1 of 2 right')).toBeVisible();
  const key = page.getByRole('listitem').filter({ hasText: 'right answer' });
  await expect(key).toContainText(item.options[item.key]);
  await expect(key).toContainText('chosen once, 50% of the answers');
  await expect(page.getByRole('blockquote')).toHaveText(sentence!.text);
  await expect(page.locator('mark')).toHaveText(item.evidence.text);
  await fits();

  await page.getByRole('link', { name: 'Words', exact: true }).click();
  await expect(page.getByText('3 students, 3 times')).toBeVisible();
  await fits();
  await page.getByRole('link', { name: 'Sentences', exact: true }).click();
  await expect(page.getByText('Median: 31 s · Mean: 31 s · Students: 3')).toBeVisible();
  await page.getByRole('link', { name: 'In the order of the text' }).click();
  await expect(page.locator('ol li').first()).toContainText('Students: 0');
  await fits();

  await page.getByRole('link', { name: 'Results', exact: true }).click();
  await page.getByRole('link', { name: 'Học Sinh 001' }).click();
  await expect(page.getByText('Attempt 1: 2 of 3 right, counts')).toBeVisible();
  await expect(page.getByText('once', { exact: true })).toBeVisible();
  await fits();
});

test('an assignment is closed, opened and downloaded; a student’s data are taken out and deleted', async ({ page }) => {
  const work = await someWork(await signUp(page));
  await page.goto(pathOf(work));
  const row = page.getByRole('row').filter({ hasText: 'Học Sinh 002' });
  await page.getByRole('button', { name: 'Close it now' }).click();
  await expect(row).toContainText('not handed in');
  await expect(row).toContainText('0 of 3');
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(row).toContainText('working, 1 of 3');
  const [csv] = await Promise.all([page.waitForEvent('download'), page.getByText('Download as CSV').click()]);
  expect(csv.suggestedFilename()).toBe(`Lớp 10A - ${work.reading.title}.csv`);
  expect(readFileSync(await csv.path(), 'utf8')).toContain('Học Sinh 001,,handed in,yes,yes,1,');
  const [other] = await Promise.all([page.waitForEvent('download'), page.getByText('CSV with semicolons').click()]);
  expect(readFileSync(await other.path(), 'utf8')).toContain('Học Sinh 001;;handed in;yes;yes;1;');

  await page.getByRole('link', { name: 'Học Sinh 001' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText('Download all about').click()]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ student: { name: 'Học Sinh 001' } });
  await page.getByText('Delete the student', { exact: true }).click();
  await page.getByRole('button', { name: 'Delete student and work for good' }).click();
  await expect(page.getByRole('heading', { name: 'Students and questions' })).toBeVisible();
  await expect(page.getByText('Học Sinh 001')).toHaveCount(0);
  await page.getByText('Delete the assignment').click();
  await page.getByRole('button', { name: 'Delete it for good' }).click();
  await expect(page.getByText('Nothing is assigned yet.')).toBeVisible();
});

test('everything says why it is empty', async ({ page }) => {
  const teacher = await signUp(page);
  const empty = await assignedReading(teacher, { questions: 2 });
  await page.goto(pathOf(empty));
  await expect(page.getByText('Nobody has joined the class yet.')).toBeVisible();
  await expectNoViolations(page);
  const pupil = await joinPupil(empty.classId, teacher, 'Một Mình');
  await page.reload();
  await expect(page.getByText('Nobody has opened the text yet.')).toBeVisible();
  await read(empty, pupil);
  await page.reload();
  await expect(page.getByText('Nobody has begun the quiz yet.')).toBeVisible();
  for (const [path, why] of [
    ['words', 'No word was looked up yet.'],
    ['sentences', 'Nobody has stayed on a sentence yet.'],
    [`students/${pupil.id}`, 'No attempt yet.'],
    ['items/1', 'nobody has answered it yet'],
  ]) {
    await page.goto(`${pathOf(empty)}/${path}`);
    await expect(page.getByText(why)).toBeVisible();
  }
  const noQuiz = await assignedReading(teacher, { questions: 0, students: 1 });
  await page.goto(pathOf(noQuiz));
  await expect(page.getByText('This assignment has no quiz')).toBeVisible();
  const planned = (await findAssignment(noQuiz.assignment))!;
  await changeAssignment(planned.id, teacher, { ...planned, opensAt: '2999-01-01T08:00:00.000Z' });
  await page.reload();
  await expect(page.getByText(/The class can open it from .*2999/)).toBeVisible();
});

test('results are read and closed without JavaScript', async ({ page, browser }) => {
  const work = await someWork(await signUp(page));
  const storageState = await page.context().storageState();
  const plain = await (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage();
  await plain.goto(pathOf(work));
  const row = plain.getByRole('row').filter({ hasText: 'Học Sinh 002' });
  await expect(row).toContainText('working, 1 of 3');
  await answer(work, work.pupils[1], '+++');
  await plain.getByRole('link', { name: 'Load again' }).click();
  await expect(row).toContainText('3 of 3');
  await plain.getByRole('button', { name: 'Close it now' }).click();
  await expect(plain.getByText('closed', { exact: true })).toBeVisible();
});
