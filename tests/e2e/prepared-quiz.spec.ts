import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { recordResponses } from './responses.ts';
import { test } from './test.ts';

const reading = '/readings/ha-noi-ke-hoach-2022/vua';
const draft = /\/quizzes\/[\w-]{22}(?:#[\w-]*)?$/;

async function prepare(page: Page, seed?: number) {
  await page.goto(`${reading}/quiz`);
  await page.getByRole('link', { name: 'Prepare a quiz for others' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Prepare a quiz' })).toBeVisible();
  await page.getByRole('radio', { name: '5 questions', exact: true }).check();
  if (seed !== undefined) {
    await page.evaluate((value) => {
      const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'seed', value });
      document.querySelector('main form')!.append(field);
    }, String(seed));
  }
  await page.getByRole('button', { name: 'Choose questions' }).click();
  await page.waitForURL(draft);
}

const quiz = (page: Page) => page.getByRole('region', { name: /^In the quiz/ });
const offered = (page: Page) => page.getByRole('region', { name: /^On offer/ });
const prompts = (page: Page) => quiz(page).getByRole('heading', { level: 3 });

async function writeOwn(page: Page, prompt: string) {
  const own = page.getByRole('region', { name: 'Write your own' });
  const form = own.locator('form');
  if (!(await form.isVisible())) await own.locator('summary').click();
  await form.getByLabel('Question', { exact: true }).fill(prompt);
  for (const [at, answer] of ['Một', 'Hai', 'Ba'].entries()) {
    await form.getByRole('textbox', { name: `Answer ${at + 1}`, exact: true }).fill(answer);
  }
  return form;
}

test('a quiz is prepared, changed, shared, and taken elsewhere exactly so', async ({ page, browser }) => {
  await prepare(page);
  await expect(prompts(page)).toHaveCount(5);
  await expect(quiz(page).locator('blockquote mark')).toHaveCount(5);
  const before = await prompts(page).allTextContents();

  // Out with the first, in with one on offer.
  await quiz(page)
    .getByRole('button', { name: /^Take out:/ })
    .first()
    .press('Enter');
  await expect(prompts(page)).toHaveText(before.slice(1));
  await expect(prompts(page).first()).toBeFocused();
  const wanted = (await offered(page).getByRole('heading', { level: 3 }).first().textContent())!;
  await offered(page)
    .getByRole('button', { name: /^Take in:/ })
    .first()
    .press('Enter');
  await expect(prompts(page)).toHaveText([...before.slice(1), wanted]);

  // The last one goes up a place, and keeps the focus.
  await page.getByRole('button', { name: 'Question 5: up' }).press('Enter');
  await expect(prompts(page)).toHaveText([...before.slice(1, 4), wanted, before[4]]);
  await expect(page.getByRole('button', { name: 'Question 4: up' })).toBeFocused();

  // Other words for the first; two equal answers are refused, and nothing typed is lost.
  const first = quiz(page).locator('ol > li').first();
  await first.locator('summary').click();
  await first.getByLabel('Question', { exact: true }).fill('Câu nào đúng với bài?');
  const answer = first.getByRole('textbox', { name: 'Answer 1', exact: true });
  const original = await answer.inputValue();
  await answer.fill(await first.getByRole('textbox', { name: 'Answer 2', exact: true }).inputValue());
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(first.getByRole('alert')).toContainText('Two answers are the same');
  await expect(first.getByLabel('Question', { exact: true })).toHaveValue('Câu nào đúng với bài?');
  await answer.fill(original);
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(prompts(page).first()).toHaveText('Câu nào đúng với bài?');
  await expect(first).toContainText('Changed by you');
  await expect(first.getByRole('alert')).toHaveCount(0);

  // One of one's own, with no right answer at first.
  const form = await writeOwn(page, 'Bài này nói về mấy việc?');
  await form.getByRole('button', { name: 'Add to the quiz' }).click();
  await expect(form.getByRole('alert')).toContainText('Mark which answer is right');
  await form.getByRole('radio', { name: 'Answer 2 is right' }).check();
  await form.getByRole('button', { name: 'Add to the quiz' }).click();
  await expect(prompts(page)).toHaveCount(6);
  await expect(prompts(page).last()).toBeFocused();
  await expect(quiz(page).locator('ol > li').last()).toContainText('No sentence of the text shows the answer.');
  const made = await prompts(page).allTextContents();

  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Link to your quiz').inputValue();
  expect(link).toMatch(/\/quizzes\/[\w-]{22}\/take$/);

  // What is changed after sharing is not in the link.
  await quiz(page)
    .getByRole('button', { name: /^Take out:/ })
    .last()
    .click();
  await expect(page.getByText('You have changed the quiz since.')).toBeVisible();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const bodies = await recordResponses(other, /^(?!.*\/_app\/)/);
  expect((await other.goto(link.replace(/\/take$/, '')))?.url()).toBe(link);
  await expect(other.getByText('6 questions, chosen for you.')).toBeVisible();
  await other.getByRole('radio', { name: 'All at the end' }).check();
  await other.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 1; number <= 6; number++) {
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(made[number - 1]);
    await other.locator('main input[name=option]').nth(1).check();
    await other.getByRole('button', { name: /^Save and/ }).click();
  }
  await expect(other.getByText('6 of 6 questions answered.')).toBeVisible();
  expect(bodies.join('\n')).toContain(made[5]);
  const leak = /["']?\b(?:key|explanation|evidence|terms|fact|verdict|made)\b["']?:(?!\s*null)/.exec(bodies.join('\n'));
  expect(leak?.[0]).toBeUndefined();
  await other.getByRole('button', { name: 'Hand in and see the answers' }).click();
  await expect(other.getByRole('listitem').last()).toContainText('Right');
  await expect(other.locator('blockquote mark')).toHaveCount(5);
  await other.getByRole('button', { name: 'Take it again' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(made[0]);
  await elsewhere.close();

  await page.reload();
  await expect(page.getByText('Begun 2 times so far.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Quizzes you prepared' }).getByRole('link')).toHaveCount(1);
});

test('a quiz can be changed by nobody else, and what makes no sense changes nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await prepare(page);
  const address = page.url();
  const headers = { origin: baseURL!, accept: 'text/html' };
  const before = await prompts(page).allTextContents();
  for (const [form, message] of [
    [{ kind: 'drop', entry: 'c9999' }, 'That question is not in this quiz'],
    [{ kind: 'explode' }, 'That could not be understood'],
    [{}, 'That could not be understood'],
    [{ kind: 'move', entry: 'c1', to: '99' }, 'has no such place'],
  ] as [Record<string, string>, string][]) {
    const refused = await page.request.post(`${address}?/change`, { form, headers, maxRedirects: 0 });
    expect(refused.status()).toBe(400);
    expect(await refused.text()).toContain(message);
  }
  const stranger = await (await browser.newContext()).newPage();
  for (const action of ['change', 'share', 'delete']) {
    const form = { kind: 'drop', entry: 'c1' };
    expect((await stranger.request.post(`${address}?/${action}`, { form, headers })).status()).toBe(404);
  }
  expect((await stranger.goto(address))?.status()).toBe(404);
  expect((await stranger.goto(`${address}/take`))?.status()).toBe(404);
  await stranger.context().close();
  await page.reload();
  await expect(prompts(page)).toHaveText(before);
});

test('what is too long is refused whole, and what clashes says with what', async ({ page }) => {
  await prepare(page, 3);
  const long = `${'rất dài '.repeat(70)}?`;
  const form = await writeOwn(page, long);
  await form.getByRole('radio', { name: 'Answer 1 is right' }).check();
  await form.getByRole('button', { name: 'Add to the quiz' }).click();
  await expect(form.getByRole('alert')).toContainText('longer than 500 characters');
  await expect(form.getByLabel('Question', { exact: true })).toHaveValue(long);
  await form.getByLabel('Question', { exact: true }).fill('Câu nào dài?');
  const second = form.getByRole('textbox', { name: 'Answer 2', exact: true });
  await second.fill('a'.repeat(301));
  await form.getByRole('button', { name: 'Add to the quiz' }).click();
  await expect(form.getByRole('alert')).toContainText('longer than 300 characters');
  await expect(second).toHaveAttribute('aria-invalid', 'true');
  await expect(second).toHaveValue('a'.repeat(301));
  await expect(form.locator('[aria-invalid]')).toHaveCount(1);

  // About the sentence of the first question, and telling its answer.
  const first = quiz(page).locator('ol > li').first();
  await expect(first).toContainText(/Rank \d/);
  await expect(first).not.toContainText('Worth another look');
  const place = (await first.getByRole('link', { name: 'See it in the text' }).getAttribute('href'))!;
  const right = (await first.locator('.right span[lang]').textContent())!;
  await second.fill('khác'.repeat(60));
  await form.getByLabel('Explanation').fill('Vì bài viết như thế.');
  await form.getByLabel('Sentence that shows the answer').selectOption(place.split('#')[1]);
  await form.getByLabel('Question', { exact: true }).fill(`Có phải ${right} không?`);
  await form.getByRole('button', { name: 'Add to the quiz' }).click();
  await expect(prompts(page)).toHaveCount(6);
  await first.getByRole('link', { name: 'Question 6' }).click();
  await expect(prompts(page).last()).toBeFocused();

  // A long word breaks on a narrow page, and what the teacher explains is told at the end.
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('radio', { name: 'All at the end' }).check();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.waitForURL(/\/1$/);
  await page.goto(page.url().replace(/1$/, '6'));
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Save and look over all' }).click();
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(page.getByText('Vì bài viết như thế.')).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(overflow).toBe(false);
});

test('other sentences are chosen to show an answer, by keyboard, and told to who takes the quiz @phone', async ({
  page,
}) => {
  await prepare(page, 3);
  const first = quiz(page).locator('ol > li').first();
  const id = (await first.getByRole('heading', { level: 3 }).getAttribute('id'))!;
  const place = (await first.getByRole('link', { name: 'See it in the text' }).getAttribute('href'))!;
  const old = place.split('#')[1];
  await first.locator('summary').press('Enter');
  const prompt = 'Câu hỏi này hỏi gì?';
  await first.getByLabel('Question', { exact: true }).fill(prompt);
  await first.getByRole('button', { name: 'Save, then choose the sentences' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/quizzes/[\\w-]{22}/evidence/${id}$`));
  await expect(page.getByRole('heading', { level: 1, name: 'Sentences that show the answer' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(prompt);
  await expectNoViolations(page);
  const boxes = page.getByRole('checkbox');
  const checked = page.getByRole('checkbox', { checked: true });
  await expect(checked).toHaveCount(1);
  await expect(checked).toHaveAttribute('value', old);
  await expect(page.locator('label', { has: checked })).toContainText('holds the right answer');

  // Six are too many, and the marks are still there.
  const others = (await boxes.all()).slice(0, 7);
  for (const box of others) await box.check();
  const marks = await checked.count();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('At most five sentences');
  await expect(checked).toHaveCount(marks);
  for (const box of await boxes.all()) await box.uncheck();

  // The headline alone does not show it: a warning, no wall.
  await boxes.first().press('Space');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(prompts(page).first()).toHaveText(prompt);
  await expect(prompts(page).first()).toBeInViewport();
  await expect(first).toContainText('The right answer does not stand in the sentence that is to show it');
  await expect(first.getByRole('link', { name: 'See it in the text' })).toHaveAttribute('href', /#s1$/);

  // Both together do.
  await first.locator('summary').click();
  await first.getByRole('button', { name: 'Save, then choose the sentences' }).click();
  await page.locator(`input[value=${old}]`).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(first.locator('blockquote')).toHaveCount(2);
  await expect(first).not.toContainText('The right answer does not stand');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.waitForURL(/\/1$/);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(page.locator('blockquote mark')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'See it in the text (2)' })).toHaveAttribute(
    'href',
    new RegExp(`#${old}$`),
  );
  await expectNoViolations(page);
});

test('a lost connection keeps what was typed', async ({ page, context }) => {
  await prepare(page);
  const form = await writeOwn(page, 'Mất mạng thì sao?');
  await form.getByRole('radio', { name: 'Answer 1 is right' }).check();
  await context.setOffline(true);
  await form.getByRole('button', { name: 'Add to the quiz' }).click();
  await expect(page.getByRole('alert')).toContainText('did not reach the server');
  await expect(form.getByLabel('Question', { exact: true })).toHaveValue('Mất mạng thì sao?');
  await context.setOffline(false);
  await form.getByRole('button', { name: 'Add to the quiz' }).dblclick();
  await expect(prompts(page)).toHaveCount(6);
  await page.reload();
  await expect(prompts(page)).toHaveCount(6);
});

test('axe finds nothing while a quiz is prepared @phone', async ({ page }) => {
  await page.goto(`${reading}/quiz/prepare`);
  await expectNoViolations(page);
  await prepare(page);
  await quiz(page).locator('summary').first().click();
  await writeOwn(page, '');
  await page.getByRole('button', { name: 'Add to the quiz' }).click();
  await expect(page.getByRole('alert')).toContainText('The question is empty');
  await expectNoViolations(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(overflow).toBe(false);
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page.getByText('5 questions, chosen for you.')).toBeVisible();
  await expectNoViolations(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a quiz from one’s own text is prepared, shared and deleted just the same', async ({ page }) => {
    await page.goto('/texts/new');
    const sentence = 'Xã có 12 thôn.';
    await page
      .getByLabel('Text', { exact: true })
      .fill(
        `Xã An Hoà họp\n\nSáng 3/5, xã An Hoà họp về an sinh xã hội. ${sentence} Ông Trần Văn Bảo, Chủ tịch UBND xã, chủ trì.`,
      );
    await page.getByRole('button', { name: 'Start reading' }).click();
    await page.goto(`${page.url()}/quiz/prepare`);
    await page.getByRole('button', { name: 'Choose questions' }).click();
    await expect(page).toHaveURL(draft);
    const count = await prompts(page).count();

    const form = await writeOwn(page, 'Xã có bao nhiêu thôn?');
    await form.getByRole('textbox', { name: 'Answer 2', exact: true }).fill('Một');
    await form.getByRole('radio', { name: 'Answer 3 is right' }).check();
    await form.getByLabel('Sentence that shows the answer').selectOption({ label: sentence });
    await form.getByRole('button', { name: 'Add to the quiz' }).click();
    const refused = page.getByRole('region', { name: 'Write your own' }).locator('form');
    await expect(refused.getByRole('alert')).toContainText('Two answers are the same');
    await expect(refused.getByLabel('Question', { exact: true })).toHaveValue('Xã có bao nhiêu thôn?');
    await expect(refused.getByRole('radio', { name: 'Answer 3 is right' })).toBeChecked();
    await refused.getByRole('textbox', { name: 'Answer 3', exact: true }).fill('12 thôn');
    await refused.getByRole('textbox', { name: 'Answer 2', exact: true }).fill('14 thôn');
    await refused.getByRole('button', { name: 'Add to the quiz' }).click();
    await expect(page).toHaveURL(/#own-1$/);
    await expect(prompts(page)).toHaveCount(count + 1);
    await expect(quiz(page).locator('ol > li').last().locator('mark')).toHaveText(sentence);

    // Its sentence is another one, then the first again.
    const written = quiz(page).locator('ol > li').last();
    for (const shown of ['Xã An Hoà họp', sentence]) {
      await written.locator('summary').click();
      await written.getByRole('button', { name: 'Save, then choose the sentences' }).click();
      await page.getByRole('checkbox', { checked: true }).uncheck();
      await page
        .getByRole('checkbox', { name: shown, exact: shown !== sentence })
        .first()
        .check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page).toHaveURL(/#own-1$/);
      await expect(written.locator('mark')).toHaveText(shown);
    }

    await page.getByRole('button', { name: `Question ${count + 1}: up` }).click();
    await expect(prompts(page).nth(count - 1)).toHaveText('Xã có bao nhiêu thôn?');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    await expect(page).toHaveURL(/\/attempts\/[\w-]{22}\/1$/);
    await page.goBack();
    await page.goBack();
    await page.locator('summary', { hasText: 'Delete this quiz' }).click();
    await page.getByRole('button', { name: 'Delete this quiz' }).click();
    await expect(page.getByRole('region', { name: 'Quizzes you prepared' })).toHaveCount(0);
  });
});
