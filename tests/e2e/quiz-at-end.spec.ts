import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { recordResponses } from './responses.ts';
import { started, test } from './test.ts';

const reading = '/readings/ha-noi-ke-hoach-2022/kho';
const overview = /\/attempts\/[\w-]{22}$/;
const question = (number: number) => new RegExp(`/attempts/[\\w-]{22}/${number}$`);

async function start(page: Page) {
  await page.goto(`${reading}/quiz`);
  await page.getByRole('radio', { name: '5 questions' }).check();
  await page.getByRole('radio', { name: 'All at the end' }).check();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.waitForURL(question(1));
}

const options = (page: Page) => page.locator('main input[name=option]');
const save = (page: Page) => page.getByRole('button', { name: /^Save and/ });

test('answers are told at the end, and may be changed until then, by keyboard alone @phone', async ({ page }) => {
  await start(page);
  for (let number = 1; number <= 5; number++) {
    await expect(page).toHaveURL(question(number));
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    if (number > 1) await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    // The third is left for later.
    if (number !== 3) {
      await page.keyboard.press('1');
      await expect(options(page).first()).toBeChecked();
    }
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(overview);
  await expect(page.getByText('4 of 5 questions answered.')).toBeVisible();
  await expect(page.getByText('No answer yet')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Hand in with 1 question unanswered' })).toBeVisible();

  await page.getByRole('link', { name: 'Change Question 2' }).press('Enter');
  await expect(page).toHaveURL(question(2));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(options(page).first()).toBeChecked();
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'All questions' }).press('Enter');
  await expect(page).toHaveURL(overview);
  const changed = await page.getByRole('listitem').nth(1).textContent();

  await page.getByRole('link', { name: 'Answer Question 3' }).press('Enter');
  await expect(page).toHaveURL(question(3));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect(page).toHaveURL(question(2));
  await expect(options(page).nth(1)).toBeChecked();
  const kept = (await options(page).nth(1).locator('..').textContent())!.replace(/^\W*\d\s*/, '').trim();
  expect(changed).toContain(kept);

  await page.goto(page.url().replace(/\/2$/, ''));
  await page.getByRole('button', { name: 'Hand in and see the answers' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d of 5 right$/);
  await expect(page.locator('blockquote mark')).toHaveCount(5);

  // Handed in is handed in.
  const address = page.url();
  await page.goto(`${address}/1`);
  await expect(options(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /^(Right|Wrong)$/ })).toBeVisible();
});

test('no response tells an answer before the quiz is handed in', async ({ page }) => {
  const bodies = await recordResponses(page, '**/attempts/**');
  await start(page);
  for (let number = 1; number <= 5; number++) {
    await expect(page).toHaveURL(question(number));
    await options(page).first().check();
    // A full load as well: what is written into the page for scripts is a response too.
    await page.reload();
    await options(page).first().check();
    await save(page).click();
  }
  await expect(page).toHaveURL(overview);
  await page.reload();
  const before = bodies.splice(0).join('\n');
  expect(before).toContain('5 of 5 questions answered');
  const tells = /\b(?:key|explanation|evidence|terms|fact|seed)\b["']?\s*:(?!\s*null)/;
  expect(before).not.toMatch(tells);
  const attempt = page.url();
  const data = await (await page.request.get(`${attempt}/__data.json`)).text();
  expect(data).not.toMatch(/"(?:key|explanation|evidence|terms|fact|seed)"/);
  await page.getByRole('button', { name: 'Hand in and see the answers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d of 5 right$/);
  expect(bodies.join('\n')).toMatch(tells);
  for (const shown of await page.locator('blockquote').allTextContents()) expect(before).not.toContain(shown);
});

test('a lost connection says so and loses nothing; handing in twice is once', async ({ page, context, baseURL }) => {
  await start(page);
  await options(page).nth(2).check();
  await context.setOffline(true);
  await save(page).click();
  await expect(page.getByRole('alert')).toContainText('did not reach the server');
  await expect(options(page).nth(2)).toBeChecked();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'All questions' }).click();
  await expect(page).toHaveURL(overview);
  await expect(page.getByText('1 of 5 questions answered.')).toBeVisible();
  await context.setOffline(true);
  const finish = page.getByRole('button', { name: 'Hand in with 4 questions unanswered' });
  await finish.click();
  await expect(page.getByRole('alert')).toContainText('Your answers are kept');
  await context.setOffline(false);
  await finish.dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d of 5 right$/);
  await expect(page.getByText(/Not answered/)).toHaveCount(4);
  const again = await page.request.post(`${page.url()}?/finish`, {
    headers: { origin: baseURL!, accept: 'text/html' },
    form: {},
    maxRedirects: 0,
  });
  expect(again.status()).toBe(303);
});

test('a choice is kept when the question is left by Back, Forward, a link or loading the page again', async ({
  page,
}) => {
  await start(page);
  await options(page).nth(1).check();
  await save(page).click();
  await expect(page).toHaveURL(question(2));
  await options(page).nth(2).check();
  await page.goBack();
  await expect(page).toHaveURL(question(1));
  await expect(options(page).nth(1)).toBeChecked();
  await options(page).nth(0).check();
  await page.goForward();
  await expect(page).toHaveURL(question(2));
  await expect(options(page).nth(2)).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(question(1));
  await expect(options(page).nth(0)).toBeChecked();

  // By the button that goes on it is another page of the history, and the choice is there too.
  await save(page).click();
  await expect(page).toHaveURL(question(2));
  await expect(options(page).nth(2)).toBeChecked();
  await save(page).click();
  await expect(page).toHaveURL(question(3));
  await options(page).nth(1).check();
  await page.reload();
  await expect(options(page).nth(1)).toBeChecked();
  await options(page).nth(0).check();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(reading);
  await page.goBack();
  await expect(page).toHaveURL(question(3));
  await expect(options(page).nth(0)).toBeChecked();
  await page.getByRole('button', { name: 'All questions' }).click();
  await expect(page.getByText('3 of 5 questions answered.')).toBeVisible();

  // From the overview and back to it: nobody who chose is told that the answer is missing.
  await page.getByRole('link', { name: 'Answer Question 4' }).click();
  await expect(page).toHaveURL(question(4));
  await options(page).nth(1).check();
  await page.goBack();
  await expect(page).toHaveURL(overview);
  await expect(page.getByText('4 of 5 questions answered.')).toBeVisible();
});

test('a choice that does not arrive when the question is left is not lost without a word', async ({ page }) => {
  await start(page);
  await save(page).click();
  await expect(page).toHaveURL(question(2));
  await options(page).nth(1).check();
  await page.route('**/attempts/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await page.goBack();
  await expect(page.getByRole('alert')).toContainText('did not reach the server');
  await expect(page).toHaveURL(question(2));
  await expect(options(page).nth(1)).toBeChecked();
  // Who leaves all the same is let go.
  await page.goBack();
  await expect(page).toHaveURL(question(1));
  await page.unroute('**/attempts/**');
});

test('an answer that comes after the quiz was handed in elsewhere says so', async ({ page, context }) => {
  await start(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await started(other);
  await options(other).first().check();
  await page.getByRole('button', { name: 'All questions' }).click();
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 5 right');
  await save(other).click();
  await expect(other.getByRole('alert')).toContainText('handed in before this answer came');
  await expect(other.getByRole('heading', { name: 'Not answered' })).toBeVisible();
});

test('with no connection the next question is not asked for, and the page says so', async ({ page, context }) => {
  await page.goto(`${reading}/quiz`);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.waitForURL(question(1));
  await options(page).first().check();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  const next = page.getByRole('link', { name: 'Next question' });
  await expect(next).toBeVisible();
  await context.setOffline(true);
  await next.click();
  await expect(page.getByRole('alert')).toContainText('Your answers are kept');
  await expect(page).toHaveURL(question(1));
  await context.setOffline(false);
  await next.click();
  await expect(page).toHaveURL(question(2));
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what was missed is looked at again, and practised with other questions @phone', async ({ page }) => {
  await start(page);
  await page.getByRole('button', { name: 'All questions' }).click();
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 5 right');
  const asked = new Set(await page.locator('ol h2 > span:last-child').allTextContents());
  const words = page.getByRole('heading', { name: 'Words of this sentence' });
  expect(await words.count()).toBeGreaterThan(0);
  await expect(page.locator('dd[lang=en]').first()).not.toBeEmpty();
  await expect(page.getByRole('link', { name: 'See it in the text' }).first()).toHaveAttribute('href', /#s\d+$/);
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Practise the 5 you missed' }).press('Enter');
  const onward = page.getByRole('button', { name: /Take the same again|Practise new and same/ });
  await Promise.race([page.waitForURL(question(1)), onward.waitFor()]);
  let fresh = 5;
  if (await onward.isVisible()) {
    fresh = Number(/gives (?:(\d+) new|one)/.exec((await page.getByRole('alert').textContent())!)?.[1] ?? 1);
    await expectNoViolations(page);
    await onward.press('Enter');
    await page.waitForURL(question(1));
  }
  await expect(page.getByText('1 / 5')).toBeVisible();
  await page.getByRole('button', { name: 'All questions' }).click();
  await expect(page).toHaveURL(overview);
  const again = await page.locator('main li p[lang]').allTextContents();
  expect(again).toHaveLength(5);
  expect(again.filter((prompt) => !asked.has(prompt))).toHaveLength(fresh);
});

test('axe finds nothing while a quiz is taken to the end @phone', async ({ page }) => {
  await start(page);
  await expectNoViolations(page);
  await options(page).first().check();
  await save(page).click();
  await page.waitForURL(question(2));
  await page.getByRole('button', { name: 'All questions' }).click();
  await expect(page).toHaveURL(overview);
  await expectNoViolations(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'vi-VN' });

  test('going back and forward shows the answers that were saved', async ({ page }) => {
    await page.goto(`${reading}/quiz`);
    await page.getByRole('radio', { name: 'Khi làm xong cả bài' }).check();
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    for (const choice of [1, 2]) {
      await options(page).nth(choice).check();
      await page.getByRole('button', { name: 'Lưu và sang câu sau' }).click();
    }
    await expect(page).toHaveURL(question(3));
    await page.goBack();
    await expect(page).toHaveURL(question(2));
    await expect(options(page).nth(2)).toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(question(1));
    await expect(options(page).nth(1)).toBeChecked();
    // Changed here, it is no other answer when one comes back to a page from before.
    await options(page).nth(0).check();
    await page.getByRole('button', { name: 'Lưu và sang câu sau' }).click();
    await expect(options(page).nth(2)).toBeChecked();
    await page.goBack();
    await expect(options(page).nth(0)).toBeChecked();
  });

  test('a quiz is handed in and practised just the same, in Vietnamese', async ({ page }) => {
    await page.goto(`${reading}/quiz`);
    await page.getByRole('radio', { name: '5 câu', exact: true }).check();
    await page.getByRole('radio', { name: 'Khi làm xong cả bài' }).check();
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await expect(page).toHaveURL(question(1));
    await options(page).nth(1).check();
    await page.getByRole('button', { name: 'Lưu và sang câu sau' }).click();
    await expect(page).toHaveURL(question(2));
    await page.getByRole('button', { name: 'Câu trước' }).click();
    await expect(options(page).nth(1)).toBeChecked();
    await page.getByRole('button', { name: 'Tất cả các câu' }).click();
    await expect(page.getByText('Đã trả lời 1/5 câu.')).toBeVisible();
    await page.getByRole('button', { name: 'Nộp bài khi còn 4 câu chưa trả lời' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Đúng \d\/5 câu$/);
    await page.getByRole('button', { name: /^Luyện lại \d câu làm sai$/ }).click();
    if (!question(1).test(page.url())) {
      await page.getByRole('button', { name: /Làm lại các câu cũ|Luyện cả câu mới lẫn câu cũ/ }).click();
    }
    await expect(page).toHaveURL(question(1));
    await expect(options(page).first()).toBeVisible();
  });
});
