import { expect, type BrowserContext, type Page } from '@playwright/test';
import { runDevServers } from '../../support/dev-servers.ts';
import type { NewApp } from './new-app.ts';

interface DevOptions {
  context: BrowserContext;
  /** Of the app. */
  directory: string;
  port: number;
  app: NewApp;
  env?: Record<string, string>;
  /** What else is to be seen there. */
  expectMore?(page: Page): Promise<void>;
}

/** Runs `npm run dev` of a new app, and expects its page there: whole, or as much as there is without the other apps. */
export async function expectDev({
  context,
  directory,
  port,
  app,
  env,
  expectMore,
}: DevOptions): Promise<void> {
  const servers = runDevServers({ directory, env });
  try {
    // In colours, as under Playwright.
    await servers.said(/compiled.*successfully/);
    // A page of its own: neighbours that are not there are said on the console.
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/`);
    await expect(page.getByRole('heading', { level: 1, name: app.title })).toBeVisible();
    await expectMore?.(page);
    await page.close();
  } finally {
    await servers.stop();
  }
}
