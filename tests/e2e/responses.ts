import type { Page } from '@playwright/test';

/**
 * What the server answers from now on at addresses of the pattern, headers and body, one string a response. Read on the
 * way through: asked for later, a body may be gone because the page has moved on.
 */
export async function recordResponses(page: Page, pattern: string | RegExp): Promise<string[]> {
  const responses: string[] = [];
  await page.route(pattern, async (route) => {
    try {
      const response = await route.fetch({ maxRedirects: 0 });
      responses.push(JSON.stringify(response.headers()) + (await response.text()));
      await route.fulfill({ response });
    } catch {
      // The page has gone, and what it still asked for (an icon) reaches nobody.
    }
  });
  return responses;
}
