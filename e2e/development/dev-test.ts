import { expect, test as base } from '@playwright/test';
import { startDevServers, type DevServers } from '../support/dev-servers.ts';

export { expect };

interface WorkerFixtures {
  /** `npm run dev`: one for all tests, since its ports are what they are. */
  servers: DevServers;
}

/** Playwright's test, with all dev servers running; what they have said stands beside a failure. */
export const test = base.extend<{ output: void }, WorkerFixtures>({
  servers: [
    async ({}, use) => {
      const servers = await startDevServers();
      await use(servers);
      await servers.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  output: [
    async ({ servers }, use, info) => {
      await use();
      if (info.status !== info.expectedStatus) await info.attach('npm run dev', { body: servers.output() });
    },
    { auto: true },
  ],
});
