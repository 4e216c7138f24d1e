import { defineConfig, devices } from '@playwright/test';

// tests/e2e/run.js finds the browser, a free port and an empty data folder.
const port = process.env.PORT ?? '3000';
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A second try is for machines that stall; a test that needs it is printed as flaky, and to be mended.
  retries: 1,
  reporter: [['list']],
  timeout: 60_000,
  // A machine with two busy cores takes its time; what is waited for is the same.
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.TUNG_CAU_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], channel: undefined, viewport: { width: 1280, height: 800 } },
    },
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: 'node src/cli/tung-cau.js serve',
    url: baseURL,
    env: { PORT: port, DATA_DIR: process.env.DATA_DIR ?? 'data/e2e' },
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
