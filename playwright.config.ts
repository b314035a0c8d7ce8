import { chromium, defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';
import { PORT, SUB_PATH_URL } from './tests/support/sub-path.ts';

/** Playwright's own is left to Playwright, which takes its headless shell. */
const executablePath = [findBrowser()].find((path) => path !== chromium.executablePath());

export default defineConfig({
  testDir: 'tests',
  snapshotPathTemplate: '{testDir}/a11y/snapshots/{arg}{ext}',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  // What asks every state of every tool takes long: npm run audit:a11y.
  testIgnore: process.env['TEST_MATRIX'] ? [] : ['a11y/audit/**'],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A journey waits for the browser half of its time.
  workers: 4,
  // Nothing waits for a clock, so these limits only end what hangs: a busy machine must not fail a test.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}/`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What fades in is painted anew in every frame, a tenth of all the time; check.spec goes through with it, too.
    contextOptions: { reducedMotion: 'reduce' },
    // A worker answers before `page.route` can; offline.spec has one.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Where the system names no UTF-8 locale, Chromium offers files with Chinese names as "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>,
      args: [
        // Root in a container has no sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Tests press keys sooner than a scroll that the last key began can end, which then ends elsewhere.
        '--disable-smooth-scrolling',
        // The others keep Chromium from calling home.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node tests/support/serve.ts ${PORT}`,
    // Built and served last: where it was not built yet, a busy machine of two cores takes minutes for that.
    url: SUB_PATH_URL,
    reuseExistingServer: false,
    timeout: 600_000,
  },
});
