import { spawnSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { measuringMaterial } from '../measuring-material.ts';
import { started, test } from './test.ts';

// The main job from end to end: a raw press article put in from the command line, or the longest bundled reading where
// that article is not at hand, is read from its first sentence to the result of its quiz.

function address(): string {
  const file = measuringMaterial('articles/hanoi-2021-12-14.txt');
  if (file === null) return '/readings/ha-noi-ke-hoach-2022/kho';
  const { stdout, stderr, status } = spawnSync('node', ['src/cli/tung-cau.js', 'import', file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^http:\/\/\S+\/texts\/[\w-]{20,}\n$/);
  return new URL(stdout.trim()).pathname;
}

const sentences = (page: Page) => page.locator('.s');
const card = (page: Page) => page.locator('.gloss-card');

async function focusedWord(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.closest('a.w')?.textContent ?? null);
}

async function tabTo(page: Page, matches: () => Promise<boolean>) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await matches()) return;
  }
  throw new Error('Sixty presses of Tab did not get there.');
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('the whole job by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(address());
  const count = await sentences(page).count();
  expect(count).toBeGreaterThan(25);

  await tabTo(page, async () => (await focusedWord(page)) !== null);
  const visited = new Set<string>();
  for (let sentence = 0; sentence < count; sentence++) {
    visited.add(await page.evaluate(() => document.activeElement!.closest('.s')!.id));
    if (sentence % 10 === 3) {
      const word = await focusedWord(page);
      await page.keyboard.press('Enter');
      await expect(card(page)).toBeVisible();
      await expect(card(page)).toContainText(word!.trim(), { ignoreCase: true });
      await page.keyboard.press('Escape');
      await expect(card(page)).toBeHidden();
      expect(await focusedWord(page)).toBe(word);
    }
    await page.keyboard.press('ArrowDown');
  }
  expect(visited.size).toBe(count);

  await tabTo(page, async () => /take the quiz/i.test(await focusedText(page)));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/quiz');
  await started(page);
  await tabTo(page, async () => /start the quiz/i.test(await focusedText(page)));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/attempts/**');

  const total = Number(await page.locator('progress').getAttribute('max'));
  expect(total).toBe(10);
  for (let question = 1; question <= total; question++) {
    await expect(page.locator('.progress')).toContainText(`${question} / ${total}`);
    await page.keyboard.press(String((question % 3) + 1));
    await page.keyboard.press('Enter');
    await expect(page.locator('.option.right')).toHaveCount(1);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+.*10/);
});

test('the whole job by touch @phone', async ({ page, hasTouch }) => {
  test.skip(!hasTouch, 'on the phone only');
  await page.goto(address());
  const term = page.locator('a.w', { hasText: 'giãn cách xã hội' }).first();
  await term.scrollIntoViewIfNeeded();
  const boxes = await term.evaluate((element) => [...element.getClientRects()].map(({ x, width }) => ({ x, width })));
  expect(boxes.length).toBeGreaterThan(0);
  await term.tap();
  await expect(card(page)).toContainText('social distancing');
  // The sheet never covers the line that was tapped.
  const [line, sheet] = await Promise.all([term.boundingBox(), card(page).boundingBox()]);
  expect(line!.y + line!.height).toBeLessThanOrEqual(sheet!.y + 1);
  await card(page).getByRole('button', { name: /close/i }).tap();
  await expect(card(page)).toBeHidden();

  await page.getByRole('link', { name: /take the quiz/i }).tap();
  await page.getByRole('button', { name: /start the quiz/i }).tap();
  await page.waitForURL('**/attempts/**');
  const total = Number(await page.locator('progress').getAttribute('max'));
  for (let question = 1; question <= total; question++) {
    await expect(page.locator('.progress')).toContainText(`${question} / ${total}`);
    await page
      .locator('label.option')
      .nth(question % 3)
      .tap();
    await page.getByRole('button', { name: /^answer$/i }).tap();
    await expect(page.locator('.option.right')).toHaveCount(1);
    await page.locator('a.button.main').tap();
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+.*\d+/);
});

test('each syllable of a term opens the whole term', async ({ page }) => {
  await page.goto('/readings/ha-noi-ke-hoach-2022/kho');
  const term = page.locator('a.w', { hasText: 'giãn cách xã hội' }).first();
  await term.scrollIntoViewIfNeeded();
  const points = await term.evaluate((element) => {
    const text = element.firstChild as Text;
    return [...text.data.matchAll(/\S+/g)].map((syllable) => {
      const range = document.createRange();
      range.setStart(text, syllable.index);
      range.setEnd(text, syllable.index + syllable[0].length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  });
  expect(points).toHaveLength(4);
  for (const { x, y } of points) {
    await page.mouse.click(x, y);
    await expect(card(page).getByRole('heading').first()).toHaveText('giãn cách xã hội');
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
  }
});
