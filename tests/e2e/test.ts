import { test as base, type Page } from '@playwright/test';

/**
 * Waits until the scripts of the page have taken over. A key pressed before is the browser's: a word then leads to the
 * glossary below the text, and a figure chooses no option. Needed after a click or key that loads a page as a whole.
 */
export async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => 'started' in document.documentElement.dataset);
}

/**
 * A page that is ready for keys and clicks once `goto` or `reload` is through, where scripts run at all and unless only
 * the beginning is waited for (`waitUntil: 'commit'`).
 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) {
      const { goto, reload } = page;
      page.goto = async (url, options) => {
        const response = await goto.call(page, url, options);
        if (options?.waitUntil !== 'commit') await started(page);
        return response;
      };
      page.reload = async (options) => {
        const response = await reload.call(page, options);
        await started(page);
        return response;
      };
    }
    await use(page);
  },
});
