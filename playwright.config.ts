import { defineConfig } from '@playwright/test';
import { chromiumPath, QUIET } from './tests/e2e/browser.ts';

const PORT = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // A machine with two cores that does other work is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./tests/report/playwright-reporter.ts']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'nl-NL',
    launchOptions: { executablePath: await chromiumPath(), args: QUIET },
    viewport: { width: 1440, height: 900 },
    // What a service worker keeps no route of a test sees; tests/e2e/offline.spec.ts is about it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
