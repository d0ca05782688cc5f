import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions } from './support/chromium.ts';

export default defineConfig({
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // Machines may be slow, and shared: what takes a few seconds alone has taken a minute.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./production/faults/reliability-reporter.ts']],
  // A trace of every test takes longer than the test; `--trace on` writes one for whoever looks for a fault.
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: chromiumLaunchOptions(),
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'production', testDir: 'production' },
    // Nothing runs beside what is measured.
    { name: 'timing', testDir: 'timing', dependencies: ['production'], workers: 1 },
    { name: 'development', testDir: 'development', dependencies: ['timing'], workers: 1 },
  ],
});
