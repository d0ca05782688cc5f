import { expect, test as base } from '@playwright/test';
import type { ServedBuilds } from '@weft/platform';
import { watchConsole } from './console-watch.ts';
import { watchPolicies } from './policy-watch.ts';
import { serveStorefront } from './storefront.ts';

export { expect };

export const apps = ['shell', 'catalog', 'checkout', 'account', 'component-library'] as const;
export type AppName = (typeof apps)[number];

interface Fixtures {
  /** Lets a message through that the test provokes; everything else on the console fails it, and a violation of a policy always does. */
  allowConsole(pattern: RegExp): void;
}

interface WorkerFixtures {
  /** The production builds, on five origins of this worker's own. */
  storefront: ServedBuilds;
}

/** Playwright's test, on the production builds, with a console that has to stay silent. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  storefront: [
    async ({}, use) => {
      const served = await serveStorefront();
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  allowConsole: [
    async ({ page, context }, use) => {
      const violations = await watchPolicies(context);
      const { noise, allow } = watchConsole(page);
      await use(allow);
      expect(violations, 'what was tried against a policy').toEqual([]);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});
