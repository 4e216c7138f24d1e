import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const headline = 'Phường Bình An lấy ý kiến dân';
const article = `${headline}\n\nSáng 3/5, phường Bình An họp về an sinh xã hội. “Mọi người đều được hỏi, ông Lê Văn Tám nói.`;
const added = /\/texts\/[\w-]{22}$/;

const title = (page: Page) => page.getByLabel('Title');
const text = (page: Page) => page.getByLabel('Text', { exact: true });
const file = (page: Page) => page.getByLabel('Or a text file');
const submit = (page: Page) => page.getByRole('button', { name: 'Start reading' }).click();

function textFile(bytes: Buffer | string) {
  return { name: 'bai.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes as string) };
}

test('a pasted text is read, listed in this browser only, and deleted @phone', async ({ page, browser }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /own text/i })
    .first()
    .click();
  await text(page).fill(article);
  await submit(page);
  await expect(page).toHaveURL(added);
  const address = page.url();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
  await expect(page.getByRole('main')).toContainText('ông Lê Văn Tám nói.');

  await page.goto('/');
  await expect(page.getByRole('main').getByRole('link', { name: headline }).first()).toBeVisible();
  const other = await browser.newPage();
  await other.goto(new URL('/', address).href);
  await expect(other.getByText(headline)).toHaveCount(0);
  expect((await other.goto(address))?.status()).toBe(200);
  const refused = await other.request.post(`${address}?/delete`, {
    headers: { origin: new URL(address).origin, accept: 'text/html' },
    form: {},
  });
  expect(refused.status()).toBe(404);
  await other.close();

  const deleted = await page.request.post(`${address}?/delete`, {
    headers: { origin: new URL(address).origin, accept: 'text/html' },
    form: {},
    maxRedirects: 0,
  });
  expect(deleted.status()).toBe(303);
  expect((await page.goto(address))?.status()).toBe(404);
});

test('a title of one’s own wins over the headline', async ({ page }) => {
  await page.goto('/texts/new');
  await title(page).fill('Bài tập thứ hai');
  await text(page).fill(article);
  await submit(page);
  await expect(page).toHaveURL(added);
  await expect(page).toHaveTitle(/Bài tập thứ hai/);
});

const refusals: [string, string, RegExp][] = [
  ['nothing', '', /There is no text yet/],
  ['invisible characters', '\u200B\u202E\n ', /There is no text yet/],
  ['English', 'The city met this afternoon to discuss social security.', /does not look like Vietnamese/],
  ['Vietnamese without its marks', 'Sang nay phuong hop ve an sinh xa hoi cho nguoi dan.', /typed without its marks/],
  ['the inside of a PDF', '%PDF-1.4 obj stream', /PDF file, not plain text/],
  ['more than a text can be', 'Hà Nội họp về an sinh. '.repeat(9_000), /207,000 characters; 200,000 is the most/],
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const [what, source, message] of refusals) {
      test(`${what} is refused with the reason, and nothing typed is lost`, async ({ page }) => {
        await page.goto('/texts/new');
        await title(page).fill('Tên bài');
        await text(page).fill(source);
        await submit(page);
        await expect(page.getByRole('alert')).toContainText(message);
        await expect(page).toHaveURL(/\/texts\/new$/);
        await expect(title(page)).toHaveValue('Tên bài');
        await expect(text(page)).toHaveValue(source);
      });
    }

    for (const [what, bytes, message] of [
      ['Latin-1', Buffer.from('Hà Tây: cà phê', 'latin1'), /not UTF-8 text \(byte 2/],
      ['a PDF renamed .txt', Buffer.from('%PDF-1.4\n%âã', 'latin1'), /PDF file/],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /This is not text/],
      ['an empty file', Buffer.from(''), /There is no text yet/],
    ] as [string, Buffer, RegExp][]) {
      test(`a file of ${what} is refused`, async ({ page }) => {
        await page.goto('/texts/new');
        await title(page).fill('Tên bài');
        await file(page).setInputFiles(textFile(bytes));
        await submit(page);
        await expect(page.getByRole('alert')).toContainText(message);
        await expect(title(page)).toHaveValue('Tên bài');
      });
    }

    test('a file with a byte order mark, CRLF, decomposed letters and invisible characters is read', async ({
      page,
    }) => {
      await page.goto('/texts/new');
      await file(page).setInputFiles(
        textFile(`\uFEFF${article.replaceAll('\n', '\r\n').normalize('NFD')}\u200B\u202E\r\n`),
      );
      await submit(page);
      await expect(page).toHaveURL(added);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(headline.normalize('NFD'));
    });

    test('a text and a file together are asked about', async ({ page }) => {
      await page.goto('/texts/new');
      await text(page).fill(article);
      await file(page).setInputFiles(textFile(article));
      await submit(page);
      await expect(page.getByRole('alert')).toContainText('There is a text in the box and a file too');
      await expect(text(page)).toHaveValue(article);
    });
  });
}

test('5 MB get an answer from the page, with everything still in it', async ({ request, baseURL }) => {
  const source = 'Hà Nội họp về an sinh. '.repeat(200_000);
  const response = await request.post('/texts/new', {
    multipart: { title: 'Tên bài', source },
    headers: { origin: baseURL!, accept: 'text/html' },
  });
  expect(response.status()).toBe(400);
  const body = await response.text();
  expect(body).toContain('The text has 4,600,000 characters; 200,000 is the most.');
  expect(body).toContain(source.slice(0, -1));
});

test('20,000 words are read and asked about', async ({ page }) => {
  const paragraph = `${article.split('\n\n')[1]}\n\n`;
  await page.goto('/texts/new');
  await text(page).fill(paragraph.repeat(Math.ceil(20_000 / paragraph.split(/\s+/).length)).trim());
  await submit(page);
  await expect(page).toHaveURL(added, { timeout: 30_000 });
  expect((await page.goto(`${page.url()}/quiz`))?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quiz');
});

test('a form from another site is refused', async ({ request }) => {
  for (const [name, value] of [
    ['origin', 'https://elsewhere.example'],
    ['sec-fetch-site', 'cross-site'],
  ]) {
    const response = await request.post('/texts/new', { form: { source: article }, headers: { [name]: value } });
    expect(response.status()).toBe(403);
  }
  const json = await request.post('/texts/new', { data: { source: article }, headers: { origin: 'null' } });
  expect(json.status()).toBe(403);
});

test('every answer carries the security headers', async ({ request }) => {
  for (const path of ['/', '/texts/new', '/nowhere', '/icon.svg']) {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['strict-transport-security']).toBeUndefined();
    if (path !== '/icon.svg') expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
  const secure = await request.get('/', { headers: { 'x-forwarded-proto': 'https' } });
  expect(secure.headers()['strict-transport-security']).toBe('max-age=31536000');
});

test('axe finds nothing on the form, empty or refused @phone', async ({ page }) => {
  await page.goto('/texts/new');
  for (const refused of [false, true]) {
    if (refused) {
      await submit(page);
      await expect(page.getByRole('alert')).toBeFocused();
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    }
  }
});
