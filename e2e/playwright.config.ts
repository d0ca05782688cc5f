import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions } from './support/chromium.ts';

export default defineConfig({
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./production/faults/reliability-reporter.ts']],
  use: { ...devices['Desktop Chrome'], launchOptions: chromiumLaunchOptions(), trace: 'retain-on-failure' },
  projects: [
    { name: 'production', testDir: 'production' },
    { name: 'development', testDir: 'development', dependencies: ['production'], workers: 1 },
  ],
});
