import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { recordResponses } from './responses.ts';
import { started, test } from './test.ts';

const reading = '/readings/ha-noi-ke-hoach-2022/kho';
const attempts = /\/attempts\/[\w-]{22}/;

async function start(page: Page, seed?: number) {
  await page.goto(`${reading}/quiz`);
  await page.getByRole('radio', { name: '5 questions' }).check();
  if (seed !== undefined) {
    await page.evaluate((value) => {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'seed', value });
      document.querySelector('main form')!.append(field);
    }, String(seed));
  }
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.waitForURL(/\/attempts\/[\w-]{22}\/1$/);
}

async function answer(page: Page, option: number) {
  await page.getByRole('radio').nth(option).check();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^(Right|Wrong)$/ })).toBeVisible();
}

test('a quiz is taken by keyboard alone, from the article and back to it', async ({ page }) => {
  await page.goto(`${reading}/quiz`);
  await page.getByRole('radio', { name: 'English' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '5 questions' })).toBeChecked();
  await page.keyboard.press('Enter');
  for (let number = 1; number <= 5; number++) {
    await expect(page).toHaveURL(new RegExp(`${attempts.source}/${number}$`));
    await expect(page.getByText(`${number} / 5`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press(String((number % 3) + 1));
    await expect(page.getByRole('radio').nth(number % 3)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /Right|Wrong/ })).toBeFocused();
    await expect(page.locator('blockquote mark')).not.toBeEmpty();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d of 5 right$/);
  await expect(page.getByRole('listitem')).toHaveCount(5);
  const place = page.getByRole('link', { name: 'See it in the text' }).first();
  await expect(place).toHaveAttribute('href', /#s\d+$/);
  await place.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${reading}#s\\d+$`));
  await page.goBack();
  await page.getByRole('button', { name: 'New questions' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${attempts.source}/1$`));
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a quiz is taken @phone', async ({ page }) => {
    await start(page);
    for (let number = 1; number <= 5; number++) {
      await page.getByRole('radio').first().tap();
      await page.getByRole('button', { name: 'Answer', exact: true }).tap();
      await expect(page.getByRole('region', { name: /Right|Wrong/ })).toBeInViewport();
      await page.getByRole('link', { name: /Next question|See the result/ }).tap();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d of 5 right$/);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(overflow).toBe(false);
  });
});

test('no response tells an answer before it is given', async ({ page }) => {
  const bodies = await recordResponses(page, '**/attempts/**');
  await start(page);
  for (let number = 1; number <= 5; number++) {
    await expect(page.getByRole('radio').first()).toBeVisible();
    // A full load as well: what is written into the page for scripts is a response too.
    await page.reload();
    const before = bodies.splice(0).join('\n');
    expect(before).toContain('/ 5');
    expect(before).not.toMatch(/\b(?:key|explanation|evidence|fact|seed)\b["']?\s*:/);
    await answer(page, 0);
    const shown = (await page.locator('blockquote').textContent())!;
    expect(before).not.toContain(shown);
    // From here on this question may be told about; the next ones may not, and are looked at in their turn.
    bodies.length = 0;
    await page.getByRole('link', { name: /Next question|See the result/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${number}`));
  }
});

test('the same seed asks the same questions', async ({ page }) => {
  const prompts: string[][] = [];
  for (const seed of [7, 7, 8]) {
    await start(page, seed);
    const asked: string[] = [];
    for (let number = 1; number <= 5; number++) {
      await page.goto(page.url().replace(/\d+$/, String(number)));
      asked.push((await page.getByRole('heading', { level: 1 }).textContent())!);
    }
    prompts.push(asked);
  }
  expect(prompts[1]).toEqual(prompts[0]);
  expect(prompts[2]).not.toEqual(prompts[0]);
});

test('the first answer counts; what makes no sense is refused and loses nothing', async ({ page, baseURL }) => {
  await start(page);
  const address = page.url();
  const item = (await page.locator('input[name=item]').getAttribute('value'))!;
  const post = (form: Record<string, string>, origin = baseURL!) =>
    page.request.post(address, { form, headers: { origin, accept: 'text/html' }, maxRedirects: 0 });
  for (const [form, message] of [
    [{ item }, 'Choose an answer first.'],
    [{ item, option: '9' }, 'There is no such answer here.'],
    [{ item, option: 'x' }, 'There is no such answer here.'],
    [{ item: 'nonsense', option: '0' }, 'That was not the question on this page.'],
  ] as [Record<string, string>, string][]) {
    const refused = await post(form);
    expect(refused.status()).toBe(400);
    expect(await refused.text()).toContain(message);
  }
  expect((await post({ item, option: '0' }, 'https://elsewhere.example')).status()).toBe(403);
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeVisible();

  expect((await post({ item, option: '1' })).status()).toBe(303);
  expect((await post({ item, option: '1' })).status()).toBe(303);
  const late = await post({ item, option: '0' });
  expect(late.status()).toBe(409);
  expect(await late.text()).toContain('The first one counts.');
  await page.reload();
  await expect(page.locator('li', { hasText: 'Your answer' })).toHaveText(
    (await page.locator('main ol > li').nth(1).textContent())!,
  );
  expect((await page.goto(`/attempts/${'x'.repeat(22)}`))?.status()).toBe(404);
});

test('an answer given in another window first is told, and one step back leads to the question before', async ({
  page,
  context,
}) => {
  await start(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await started(other);
  await answer(page, 0);
  const verdict = await page.getByRole('region', { name: /Right|Wrong/ }).textContent();
  await other.getByRole('radio').nth(1).check();
  await other.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('The first one counts.');
  await expect(other.getByRole('region', { name: /Right|Wrong/ })).toHaveText(verdict!);
  await other.getByRole('link', { name: 'Next question' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(other.getByRole('alert')).toHaveCount(0);

  await page.getByRole('link', { name: 'Next question' }).click();
  await page.waitForURL(/\/2$/);
  await answer(page, 0);
  await page.goBack();
  await page.waitForURL(/\/1$/);
  await expect(page.getByRole('region', { name: /Right|Wrong/ })).toHaveText(verdict!);
  await page.goBack();
  await page.waitForURL(/\/quiz$/);
});

test('a missed question offers the words of its sentence at once, and the result explains it', async ({ page }) => {
  await start(page, 3);
  const words = page.getByRole('heading', { name: 'Words of this sentence' });
  let shown = 0;
  for (let number = 1; number <= 5; number++) {
    await answer(page, 0);
    const missed = await page.getByRole('heading', { name: 'Wrong' }).isVisible();
    if (!missed) await expect(words).toHaveCount(0);
    shown += await words.count();
    await page.getByRole('link', { name: /Next question|See the result/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${number}`));
  }
  expect(shown).toBeGreaterThan(0);
  await expect(words).toHaveCount(shown);
  await expect(page.locator('li > p', { hasText: 'The article says:' })).toHaveCount(5);
});

test('a text with few facts says how many questions it gives, and why no more', async ({ page }) => {
  await page.goto('/texts/new');
  await page.getByLabel('Text', { exact: true }).fill('Xã An Hoà họp\n\nXã An Hoà có 12 thôn và 2.350 hộ dân.');
  await page.getByRole('button', { name: 'Start reading' }).click();
  await page.waitForURL(/\/texts\/[\w-]{22}/);
  await page.goto(`${page.url()}/quiz`);
  await expect(page.getByText(/^This text gives (?:one|\d) sound questions?\. (?:More could|It states)/)).toBeVisible();
  await page.getByRole('radio', { name: 'Vietnamese' }).check();
  // More is asked for than there is, as another page or an old link might.
  await page.evaluate(() => (document.querySelector<HTMLInputElement>('input[name=count]:checked')!.value = '30'));
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByText(/^You asked for 30 questions\. This time the text gave/)).toBeVisible();
});

test('axe finds nothing on any page of a quiz @phone', async ({ page }) => {
  await page.goto(`${reading}/quiz`);
  await expectNoViolations(page);
  await start(page);
  await expectNoViolations(page);
  for (let number = 1; number <= 5; number++) {
    await answer(page, number % 3);
    if (number === 1) await expectNoViolations(page);
    await page.getByRole('link', { name: /Next question|See the result/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/${number}`));
  }
  await expectNoViolations(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'vi-VN' });

  test('a quiz is taken just the same, in Vietnamese', async ({ page }) => {
    await page.goto(`${reading}/quiz`);
    await expect(page.getByRole('radio', { name: 'Tiếng Việt' })).toBeChecked();
    await page.getByRole('radio', { name: '5 câu', exact: true }).check();
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    for (let number = 1; number <= 5; number++) {
      await expect(page).toHaveURL(new RegExp(`${attempts.source}/${number}$`));
      await page.getByRole('radio').nth(2).check();
      await page.getByRole('button', { name: 'Trả lời' }).click();
      await expect(page.getByRole('heading', { name: /^(Đúng|Sai)$/ })).toBeVisible();
      await page.reload();
      await expect(page.locator('blockquote mark')).not.toBeEmpty();
      await page.getByRole('link', { name: /Câu tiếp theo|Xem kết quả/ }).click();
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Đúng \d\/5 câu$/);
    await page.getByRole('button', { name: 'Câu hỏi mới' }).click();
    await expect(page).toHaveURL(new RegExp(`${attempts.source}/1$`));
  });
});
