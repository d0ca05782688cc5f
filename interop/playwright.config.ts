import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions } from '../e2e/support/chromium.ts';

export default defineConfig({
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./matrix/interop-reporter.ts']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: chromiumLaunchOptions(),
    screenshot: 'only-on-failure',
  },
});
