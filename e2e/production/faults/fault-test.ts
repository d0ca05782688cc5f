import { test as base } from '../../support/test.ts';
import { createStage, type Stage } from './stage.ts';

interface WorkerFixtures {
  /** Where faults are played. */
  stage: Stage;
}

/** Playwright's test with a stage; the console of the page may tell of the faults, and of nothing that nobody caught. */
export const test = base.extend<object, WorkerFixtures>({
  stage: [
    async ({}, use) => {
      const stage = await createStage();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** What browser, runtime and React write of faults. Errors that nobody caught begin otherwise, and always fail a test. */
export const ABOUT_FAULTS =
  /^(error|warning): (.*injected fault|Failed to load resource|.*FederationError|.*integrity|.*MIME type)/s;
