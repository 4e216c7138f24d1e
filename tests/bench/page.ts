import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.js';
import { percentile } from './row.ts';

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

export interface PageFigures {
  /** Bytes over the wire on a first visit, fonts aside. */
  total: number;
  script: number;
  /** 95th percentile of tap to visible gloss on a processor slowed four times, milliseconds. */
  tap: number;
}

/** Counts transferred bytes by resource type from now on. */
function countBytes(session: CDPSession): Map<string, number> {
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
  });
  return bytes;
}

/** Milliseconds from the tap to the frame in which the gloss can be seen, timed inside the page. */
function tapToGloss(page: Page, word: number): Promise<number> {
  return page.evaluate(async (index) => {
    const words = document.querySelectorAll<HTMLElement>('[data-word]');
    const target = words[index % words.length];
    target.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const started = performance.now();
    target.click();
    const expected = target.dataset.word;
    for (;;) {
      await new Promise(requestAnimationFrame);
      const card = document.querySelector<HTMLElement>('[data-gloss]');
      if (card !== null && card.dataset.gloss === expected && card.getBoundingClientRect().height > 0)
        return performance.now() - started;
      if (performance.now() - started > 5000) throw new Error('No gloss came up within five seconds.');
    }
  }, word);
}

/** Opens the reading page for the first time in a fresh browser and measures it. */
export async function measurePage(address: string): Promise<PageFigures> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const bytes = countBytes(session);
  await page.goto(address, { waitUntil: 'networkidle' });
  const fonts = bytes.get('Font') ?? 0;
  const total = [...bytes.values()].reduce((sum, size) => sum + size, 0) - fonts;
  const script = bytes.get('Script') ?? 0;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const taps: number[] = [];
  for (let tap = 0; tap < 100; tap++) taps.push(await tapToGloss(page, tap * 7));
  await browser.close();
  return { total, script, tap: percentile(taps, 0.95) };
}
