import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const kho = '/readings/ha-noi-ke-hoach-2022/kho';
const de = '/readings/ha-noi-ke-hoach-2022/de';

const card = (page: Page) => page.locator('.gloss-card');
const headword = (page: Page) => card(page).getByRole('heading').first();
const word = (page: Page, text: string) => page.locator('a.w', { hasText: text }).first();
const current = (page: Page) => page.locator('.sentence.current');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Opens a reading page and waits for its script. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('.tools')).toBeVisible();
}

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
}

test.describe('the gloss', () => {
  test('shows the sense meant, goes on to a part and back @phone', async ({ page }) => {
    await open(page, kho);
    await word(page, 'an sinh xã hội').click();
    await expect(headword(page)).toHaveText('an sinh xã hội');
    await expect(card(page).locator('.sense')).toContainText('social security');
    await card(page)
      .getByRole('link', { name: /^xã hội/ })
      .first()
      .click();
    await expect(headword(page)).toHaveText('xã hội');
    await expect(headword(page)).toBeFocused();
    await card(page).getByRole('button', { name: 'Back to an sinh xã hội' }).click();
    await expect(headword(page)).toHaveText('an sinh xã hội');
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    expect(await focused(page)).toBe('an sinh xã hội');
  });

  test('switches when another word is tapped, and closes when the page is', async ({ page }) => {
    await open(page, kho);
    await word(page, '2,92%').click();
    await expect(card(page)).toContainText('2.92 per cent');
    await word(page, 'hội nghị triển khai').click();
    await expect(headword(page)).toHaveText('hội nghị triển khai');
    await page.locator('.tools').click({ position: { x: 300, y: 10 } });
    await expect(card(page)).toBeHidden();
  });

  test('has something to say about every kind of word', async ({ page }) => {
    await open(page, kho);
    for (const [text, said] of [
      ['14/12', '14 December'],
      ['2021-2025', '2021 to 2025'],
      ['Đinh Tiến Dũng', 'family name'],
      ['UBND', 'Uỷ ban nhân dân'],
    ]) {
      await word(page, text).click();
      await expect(card(page)).toContainText(said);
    }
    const empty = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('a.w'))
        .filter((one) => !document.querySelector(`${one.getAttribute('href')} .senses > li`)?.textContent?.trim())
        .map((one) => one.textContent),
    );
    expect(empty).toEqual([]);
  });

  test('never covers the line it is about, and stays in the window @phone', async ({ page, viewport }) => {
    await open(page, kho);
    const count = await page.locator('a.w').count();
    for (let index = 0; index < count; index += Math.ceil(count / 12)) {
      const one = page.locator('a.w').nth(index);
      await one.click();
      await expect(card(page)).toBeVisible();
      const lines = await one.evaluate((element) =>
        Array.from(element.getClientRects(), ({ top, bottom }) => ({ top, bottom })),
      );
      const box = (await card(page).boundingBox())!;
      const [line] = lines;
      expect(box.y >= line.bottom - 1 || box.y + box.height <= line.top + 1).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport!.width);
      expect(box.y).toBeGreaterThanOrEqual(-1);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport!.height + 1);
      await page.keyboard.press('Escape');
    }
  });
});

test('the text by keyboard: words, sentences, gloss, translation', async ({ page }) => {
  await open(page, kho);
  await page.locator('a.w').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('chuẩn bị');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe('Hà Nội');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Chiều');
  await page.keyboard.press('End');
  expect(await focused(page)).toBe('2022');
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(headword(page)).toHaveText('chiều');
  await expect(headword(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(headword(page)).toHaveText('14/12');
  await page.keyboard.press('Shift+Tab');
  await expect(card(page)).toBeHidden();
  expect(await focused(page)).toBe('14/12');
  await page.keyboard.press('t');
  await expect(page.getByText('On the afternoon of 14 December')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByText('On the afternoon of 14 December')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeHidden();
  expect(await page.locator('a.w[tabindex="0"]').count()).toBe(1);
});

test('one sentence at a time, with the place and the way of reading kept @phone', async ({ page }) => {
  await open(page, de);
  await page.getByRole('button', { name: 'Sentence', exact: true }).click();
  await expect(page.locator('.sentence:visible')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Previous' })).toBeDisabled();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('progressbar')).toHaveAccessibleName(/^Sentence 4 of \d+$/);
  const here = await current(page).locator('.s').textContent();
  await current(page).locator('summary').click();
  await expect(current(page).locator('p[lang="en"]')).toBeVisible();

  await page.goto('/');
  await page.getByRole('region', { name: 'Continue where you left off' }).getByRole('link').click();
  await expect(page.locator('.sentence:visible')).toHaveCount(1);
  await expect(current(page).locator('.s')).toHaveText(here!);

  await page.getByRole('button', { name: 'Next' }).focus();
  for (let left = await page.locator('.s').count(); left > 4; left--) await page.keyboard.press('Enter');
  await expect(page.locator('.pager').getByRole('link', { name: 'Take the quiz' })).toBeFocused();
  await page.getByRole('button', { name: 'Article' }).click();
  await expect(page.getByRole('button', { name: 'Next' })).toBeHidden();
});

test('works where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await open(page, kho);
  await word(page, 'an sinh xã hội').click();
  await expect(card(page)).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Nothing begun yet in this browser')).toBeVisible();
  expect(faults).toEqual([]);
});

test.describe('links', () => {
  test('to a sentence and to any syllable of a word', async ({ page }) => {
    await open(page, `${kho}#s20`);
    await expect(page.locator('#s20')).toBeInViewport();
    await expect(page.locator('#s20')).toHaveClass(/linked/);
    await expect(card(page)).toBeHidden();
    const start = Number(await word(page, 'an sinh xã hội').getAttribute('data-word'));
    await page.evaluate((offset) => (location.hash = `#w${offset}`), start + 'an sinh '.length);
    await expect(headword(page)).toHaveText('an sinh xã hội');
    await expect(word(page, 'an sinh xã hội')).toBeInViewport();
  });

  test('are copied from the card and from a sentence', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, kho);
    const term = word(page, 'an sinh xã hội');
    await term.click();
    await card(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(card(page).getByRole('status')).toHaveText('Link copied');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await clipboard()).toBe(`${baseURL}${kho}#${await term.getAttribute('id')}`);
    await page.keyboard.press('Escape');
    await page
      .locator('.sentence', { has: page.locator('#s5') })
      .locator('summary')
      .click();
    await page
      .locator('.sentence', { has: page.locator('#s5') })
      .getByRole('link', { name: 'Copy link' })
      .click();
    expect(await clipboard()).toBe(`${baseURL}${kho}#s5`);
  });
});

test('all translations at once', async ({ page }) => {
  await open(page, kho);
  const shown = page.locator('.extra p[lang="en"]:visible');
  await expect(shown).toHaveCount(0);
  await page.getByRole('button', { name: 'Translations' }).click();
  expect(await shown.count()).toBe(await page.locator('.s').count());
  await page.getByRole('button', { name: 'Translations' }).click();
  await expect(shown).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text reads in full, words lead to the glossary, translations open @phone', async ({ page }) => {
    await page.goto(kho);
    await expect(page.locator('.tools')).toBeHidden();
    await expect(page.locator('.s').last()).toBeVisible();
    await word(page, 'an sinh xã hội').click();
    const entry = page.locator('.glossary :target');
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText('social security');
    await page.goto(kho);
    await page.locator('summary').first().click();
    await expect(page.getByText('Hanoi prepares for 2022')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Take the quiz' })).toBeVisible();
  });

  test('settings are sent and come back to the page', async ({ page }) => {
    await page.goto(kho);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog', { name: 'Settings' }).getByText('Tiếng Việt').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page).toHaveURL(kho);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page.getByRole('link', { name: 'Thư viện', exact: true })).toBeVisible();
  });
});

test('settings take effect at once and stay', async ({ page }) => {
  await open(page, kho);
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  const size = () => page.locator('.text').evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await settings.getByText('Very large').click();
  expect(await size()).toBeGreaterThan(before);
  await settings.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(settings.getByRole('status')).toHaveText('Saved.');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await size()).toBeGreaterThan(before);
});

test('a redirect after settings never leads to another host', async ({ page, baseURL }) => {
  for (const back of ['//example.com', '/\\example.com', 'https://example.com', '']) {
    const { headers } = await (async () => {
      const answer = await page.request.post('/settings', {
        form: { back, theme: 'dark', size: 'medium', language: 'en' },
        headers: { origin: baseURL!, accept: 'text/html' },
        maxRedirects: 0,
      });
      return { headers: answer.headers() };
    })();
    expect(headers.location).toBe('/');
  }
});

test('the source is in the page to the last character', async ({ page }) => {
  await open(page, kho);
  const shown = await page.locator('.s').evaluateAll((all) => all.map((one) => one.textContent));
  const offsets = await page.locator('a.w').evaluateAll((all) =>
    all.map((one) => {
      const sentence = one.closest('.s')!;
      const range = document.createRange();
      range.setStart(sentence, 0);
      range.setEndBefore(one);
      return { sentence: sentence.id, within: range.toString().length, at: Number((one as HTMLElement).dataset.word) };
    }),
  );
  // Every word stands where the source has it: within a sentence, offsets and characters run alike.
  const starts = new Map<string, number>();
  for (const { sentence, within, at } of offsets) {
    if (!starts.has(sentence)) starts.set(sentence, at - within);
    expect(at - within).toBe(starts.get(sentence));
  }
  expect(shown.join(' ')).toContain('“thích ứng an toàn, linh hoạt”');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const address of ['/', '/settings', '/no-such-page', de]) {
      test(`finds nothing at ${address} @phone`, async ({ page }) => {
        await page.goto(address);
        await expectNoViolations(page);
      });
    }

    test('finds nothing with the card, the settings and a single sentence open @phone', async ({ page }) => {
      await open(page, de);
      await page.locator('a.w.term').first().click();
      await expect(card(page)).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Sentence', exact: true }).click();
      await current(page).locator('summary').click();
      await page.getByRole('button', { name: 'Settings' }).click();
      await expectNoViolations(page);
    });
  });
}

test('the library says what this is and is one click from reading @phone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sentence by sentence');
  await page.getByRole('link', { name: /Dễ/ }).click();
  await expect(page).toHaveURL(/\/readings\/[\w-]+\/de$/);
  await expect(page.locator('.s').first()).toBeInViewport();
});
