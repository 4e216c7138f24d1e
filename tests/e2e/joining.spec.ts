import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { started, test } from './test.ts';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

let counter = 0;

/** Signs a new teacher up and returns their e-mail address. */
async function signUp(page: Page, name = 'Cô Lan'): Promise<string> {
  const email = `teacher-${process.pid}-${Date.now()}-${counter++}@truong.example`;
  await page.goto('/teach/sign-up');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill('mot mat khau dai');
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page.getByRole('heading', { name: 'Your classes' })).toBeVisible();
  return email;
}

async function makeClass(page: Page, name: string, naming?: RegExp): Promise<string> {
  await page.goto('/teach/classes/new');
  await page.getByLabel('Name of the class').fill(name);
  if (naming) await page.getByLabel(naming).check();
  await page.getByRole('button', { name: 'Make the class' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  return (await page.getByLabel('Join code').textContent())!.trim();
}

test('a teacher signs up, a student joins with the code by keyboard alone and comes back with the other code', async ({
  page,
  browser,
}) => {
  await signUp(page);
  await expectAccessible(page);
  const code = await makeClass(page, 'Lớp 10A');
  await expectAccessible(page);

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const student = await phone.newPage();
  await student.goto('/class');
  await expectAccessible(student);
  await student.getByLabel('Join code').focus();
  await student.keyboard.type(code.toLowerCase().replace('-', ' '));
  await student.keyboard.press('Enter');
  await expect(student.getByRole('heading', { name: 'Join Lớp 10A' })).toBeVisible();
  await expectAccessible(student);
  await student.getByRole('button', { name: 'Join' }).focus();
  await student.keyboard.press('Enter');
  const heading = student.getByRole('heading', { name: /You are in, as / });
  await expect(heading).toBeVisible();
  const name = (await heading.textContent())!.replace('You are in, as ', '').trim();
  const resumeCode = (await student.locator('.slip .code').textContent())!.trim();
  await expectAccessible(student);
  await student.getByRole('link', { name: 'To my class' }).click();
  await expect(student.getByText(`You are ${name}.`)).toBeVisible();

  const tablet = await (await browser.newContext()).newPage();
  await tablet.goto('/join/resume');
  await tablet.getByLabel('Resume code').fill('AAAA-AAAA');
  await tablet.keyboard.press('Enter');
  await expect(tablet.getByRole('alert')).toContainText('Nobody has this resume code');
  await expect(tablet.getByLabel('Resume code')).toHaveValue('AAAA-AAAA');
  await tablet.getByLabel('Resume code').fill(resumeCode);
  await tablet.keyboard.press('Enter');
  await expect(tablet.getByText(`You are ${name}.`)).toBeVisible();

  await page.getByRole('link', { name: 'Students', exact: true }).click();
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  await page.getByLabel(`More about ${name}`).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove from the class' }).click();
  await expect(page.getByText('removed', { exact: true })).toBeVisible();
  await student.reload();
  await expect(student.getByRole('heading', { name: 'Your class', exact: true })).toBeVisible();
});

test('students of a list tap their name once, and without JavaScript too', async ({ page, browser }) => {
  await signUp(page);
  const code = await makeClass(page, 'Lớp 11B', /A list that you write/);
  await page.getByRole('link', { name: 'Students', exact: true }).click();
  await page.getByLabel('Add names').fill('Nguyễn Thị Mai\nTrần Văn An\nTrần Văn An');
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await expect(page.getByRole('status')).toContainText('2 names were added.');
  await expect(page.getByRole('status')).toContainText('On the list already: Trần Văn An.');
  const list = 'STT;Họ và tên;Ngày sinh\r\n1;Đặng Thuỳ Trâm;1/2/2010\r\n2;Trần Văn An;3/4/2010\r\n';
  await page
    .getByLabel('Or a file')
    .setInputFiles({ name: 'lop-11b.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await expect(page.getByRole('status')).toContainText('1 name was added.');
  await expect(page.locator('.name', { hasText: 'Đặng Thuỳ Trâm' })).toBeVisible();
  await page
    .getByLabel('Or a file')
    .setInputFiles({ name: 'lop.xlsx', mimeType: '', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0, 1, 0xfe]) });
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await expect(page.getByRole('alert')).toContainText('This file cannot be read.');
  await expectAccessible(page);

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const student = await plain.newPage();
  await student.goto(`/join/${code}`);
  await student.getByLabel('Trần Văn An').check();
  await student.getByRole('button', { name: 'Join' }).click();
  await expect(student.getByRole('heading', { name: 'You are in, as Trần Văn An' })).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(`/join/${code}`);
  await expect(other.getByLabel('Nguyễn Thị Mai')).toBeVisible();
  await expect(other.getByLabel('Trần Văn An')).toHaveCount(0);

  await page.getByRole('link', { name: 'Print codes' }).click();
  await page.getByRole('button', { name: 'Make the codes' }).click();
  const slip = page.getByRole('listitem').filter({ hasText: 'Nguyễn Thị Mai' });
  const printed = (await slip.locator('.code').textContent())!.trim();
  await expectAccessible(page);
  await other.goto('/join/resume');
  await other.getByLabel('Resume code').fill(printed);
  await other.keyboard.press('Enter');
  await expect(other.getByText('You are Nguyễn Thị Mai.')).toBeVisible();
});

test('a wrong code says so, keeps what was typed, and tells nothing of closed classes', async ({ page, browser }) => {
  await signUp(page);
  const code = await makeClass(page, 'Lớp 12C');
  await page.getByRole('button', { name: 'Close to newcomers' }).click();
  await expect(page.getByText('The class is closed to newcomers.')).toBeVisible();
  const student = await (await browser.newContext()).newPage();
  for (const typed of [code, 'XXXX-XXXX', 'hello']) {
    await student.goto('/class');
    await student.getByLabel('Join code').fill(typed);
    await student.keyboard.press('Enter');
    await expect(student.getByRole('alert')).toContainText('No class has this code now');
    await expect(student.getByLabel('Join code')).toHaveValue(typed);
    await expect(student.getByText('Lớp 12C')).toHaveCount(0);
  }
  await expectAccessible(student);
});

test('what is typed before the scripts arrive is kept', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await signUpForm(page);
  release();
  await started(page);
  await expect(page.getByLabel('Your name')).toHaveValue('Cô Lan');
  await expect(page.getByLabel('E-mail address')).toHaveValue('lan@truong.example');
});

async function signUpForm(page: Page): Promise<void> {
  await page.goto('/teach/sign-up', { waitUntil: 'commit' });
  await page.getByLabel('Your name').fill('Cô Lan');
  await page.getByLabel('E-mail address').fill('lan@truong.example');
}

test('a passkey is made and signs the teacher in', async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const email = await signUp(page);
  await page.goto('/teach/account');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add a passkey of this device' }).click();
  await expect(page.getByRole('button', { name: 'Remove', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/teach/account');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText(email)).toBeVisible();
});

test('a second teacher comes in by a link, and the class is deleted by its owner alone', async ({ page, browser }) => {
  await signUp(page);
  await makeClass(page, 'Lớp 9D');
  await page.getByRole('link', { name: 'Settings', exact: true }).first().click();
  await page.getByRole('button', { name: 'Invite another teacher' }).click();
  const link = (await page.getByRole('status').locator('code').textContent())!;
  const colleague = await (await browser.newContext()).newPage();
  await signUp(colleague, 'Thầy Minh');
  await colleague.goto(link);
  await colleague.getByRole('button', { name: 'Accept' }).click();
  await expect(colleague.getByRole('heading', { name: 'Lớp 9D', level: 1, exact: true })).toBeVisible();
  const address = colleague.url();
  await colleague.getByRole('link', { name: 'Settings', exact: true }).first().click();
  await expect(colleague.getByText('Only the owner of the class can delete it.')).toBeVisible();

  await page.getByLabel(/To confirm, type the name/).fill('Lớp 9');
  await page.getByRole('button', { name: 'Delete the class' }).click();
  await expect(page.getByRole('alert')).toContainText('nothing was deleted');
  await page.getByLabel(/To confirm, type the name/).fill('Lớp 9D');
  await page.getByRole('button', { name: 'Delete the class' }).click();
  await expect(page.getByText('You have no class yet.')).toBeVisible();
  expect((await colleague.goto(address))?.status()).toBe(404);
});
