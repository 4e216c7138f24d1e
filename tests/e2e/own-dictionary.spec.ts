import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { started, test } from './test.ts';

const dictionary =
  'phường : ward, from my dictionary\nnhà trọm : joinery workshop\nbến phà : ferry landing\nhọp : to gather for talks\nmột dòng không có nghĩa\n';
const article = 'Tin phường\n\nSáng 3/5, phường họp ở nhà trọm về an sinh xã hội.';
const reading = '/readings/ha-noi-ke-hoach-2022/de';

const file = (page: Page) => page.getByLabel('Dictionary files');
const addButton = (page: Page) => page.getByRole('button', { name: 'Add dictionary' });
const textFile = (content: string | Buffer, name = 'cua-toi.txt') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content as string),
});

async function add(page: Page, name = '') {
  await page.goto('/settings/dictionaries');
  await file(page).setInputFiles(textFile(dictionary));
  await page.getByLabel('Name').fill(name);
  await addButton(page).click();
  await expect(page).toHaveURL(/\?added=/);
}

async function read(page: Page) {
  await page.goto('/texts/new');
  await page.getByLabel('Text', { exact: true }).fill(article);
  await page.getByRole('button', { name: 'Start reading' }).click();
  await expect(page).toHaveURL(/\/texts\/[\w-]{22}$/);
}

test('a dictionary is added, read with, and removed, by keyboard alone @phone', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('main').getByRole('link', { name: 'Your dictionaries' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your dictionaries');
  await expect(page.getByRole('main')).toContainText('None yet.');
  await expectNoViolations(page);
  await file(page).setInputFiles(textFile(dictionary));
  await page.getByLabel('Name').fill('Của tôi');
  await addButton(page).press('Enter');

  await expect(page.getByRole('status').filter({ hasText: 'Của tôi' })).toContainText('4 entries');
  const listed = page.getByRole('article', { name: 'Của tôi' });
  await expect(listed).toContainText('not stated in the file');
  await expect(listed).toContainText('1: nothing parts headword and meaning (first at line 5)');
  await expectNoViolations(page);

  await read(page);
  await started(page);
  await page.locator('a.w', { hasText: 'phường' }).last().press('Enter');
  const card = page.getByRole('dialog', { name: 'phường' });
  await expect(card.locator('#gloss-sense')).toContainText('ward');
  await expect(card.locator('.outside')).toContainText('Của tôi');
  await expect(card.locator('.outside')).toContainText('ward, from my dictionary');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');

  await page.locator('a.w', { hasText: 'nhà trọm' }).press('Enter');
  const borrowed = page.getByRole('dialog', { name: 'nhà trọm' });
  await expect(borrowed.locator('#gloss-sense')).toContainText('joinery workshop');
  await expect(borrowed.locator('#gloss-sense')).toContainText('Của tôi');
  await expect(borrowed).not.toContainText('not in the dictionary');

  await page.goto(reading);
  await expect(page.locator('.glossary')).toContainText('Của tôi');

  await page.goto('/settings/dictionaries');
  await listed.getByText('Remove …').press('Enter');
  await expectNoViolations(page);
  await listed.getByRole('button', { name: 'Remove “Của tôi” now' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'removed' })).toBeVisible();
  await expect(listed).toHaveCount(0);
  await page.goto(reading);
  await expect(page.locator('.glossary')).not.toContainText('Của tôi');
});

test('a dictionary of one browser is seen in no other, and not on pages kept for everybody', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage();
  await other.goto(reading);
  await add(page, 'Riêng tư');
  await page.goto(reading);
  await expect(page.locator('.glossary')).toContainText('Riêng tư');
  for (let visit = 0; visit < 2; visit++) {
    await other.goto(reading);
    await expect(other.locator('.glossary')).not.toContainText('Riêng tư');
  }
  await other.goto('/settings/dictionaries');
  await expect(other.getByText('Riêng tư')).toHaveCount(0);
  const id = new URL((await page.goto('/settings/dictionaries'))!.url()).origin;
  const own = await page.locator('input[name="id"]').inputValue();
  const refused = await other.request.post('/settings/dictionaries?/remove', {
    headers: { origin: id, accept: 'text/html' },
    form: { id: own },
  });
  expect(refused.status()).toBe(404);
  await other.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const [what, files, message] of [
      ['no file', [], /No file is chosen yet/],
      ['a file that is none', [textFile('Hà Nội họp.\nMai họp tiếp.\n')], /“cua-toi.txt” is not a dictionary/],
      ['an empty file', [textFile('')], /“cua-toi.txt” is empty/],
      [
        'a damaged zip',
        [textFile(Buffer.from('PK\x03\x04 and then nothing'), 'a.zip')],
        /“a.zip” is a damaged or cut-off zip/,
      ],
      ['windows-1258', [textFile(Buffer.from('h\xf2p : to meet\n', 'latin1'))], /is not UTF-8 text/],
    ] as [string, ReturnType<typeof textFile>[], RegExp][]) {
      test(`${what} is refused with the reason, and nothing changes`, async ({ page }) => {
        await page.goto('/settings/dictionaries');
        await file(page).setInputFiles(files);
        await page.getByLabel('Name').fill('Tên');
        await addButton(page).click();
        await expect(page.getByRole('alert')).toContainText(message);
        await expect(page.getByLabel('Name')).toHaveValue('Tên');
        await expect(page.getByText('None yet.')).toBeVisible();
      });
    }

    test('a StarDict dictionary is added from its files, shown in the glossary, and removed', async ({ page }) => {
      await page.goto('/settings/dictionaries');
      const parts = ['ifo', 'idx', 'dict.dz', 'syn'].map((ending) => `sample.${ending}`);
      const bytes = (name: string) => readFileSync(`tests/samples/outside-dictionaries/stardict/${name}`);
      await file(page).setInputFiles(parts.map((name) => textFile(bytes(name), name)));
      await addButton(page).click();
      await expect(page.getByRole('status').filter({ hasText: 'Sân phơi' })).toContainText('5 entries');
      await read(page);
      await page.goto('/settings/dictionaries');
      await page.getByText('Remove …').click();
      await page.getByRole('button', { name: 'Remove “Sân phơi” now' }).click();
      await expect(page.getByText('None yet.')).toBeVisible();
    });
  });
}

test('more bytes than may be sent are refused by the page', async ({ request, baseURL }) => {
  const response = await request.post('/settings/dictionaries?/add', {
    multipart: { name: '', file: textFile(Buffer.alloc(51 * 1024 * 1024, 'a')) },
    headers: { origin: baseURL!, accept: 'text/html' },
  });
  expect(response.status()).toBe(400);
  expect(await response.text()).toContain('That is more than 50 MB');
});
