import { test as base } from '../../support/test.ts';
import { saveData } from '../../support/save-data.ts';
import { createStage, type Stage } from './stage.ts';

interface WorkerFixtures {
  /** Where faults are played. */
  stage: Stage;
}

/** Playwright's test with a stage; the console of the page may tell of the faults, and of nothing that nobody caught. */
export const test = base.extend<{ fetchesNothingAhead: void }, WorkerFixtures>({
  // A fault is met where a visitor meets it, and not before by a link that fetches its page ahead.
  fetchesNothingAhead: [
    async ({ context }, use) => {
      await saveData(context);
      await use();
    },
    { auto: true },
  ],
  stage: [
    async ({}, use) => {
      const stage = await createStage();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** What browser, runtime and React write of faults; of a page that shows a fallback some files are preloaded for nothing. Errors that nobody caught begin otherwise, and always fail a test. */
export const ABOUT_FAULTS =
  /^(error|warning): (.*injected fault|Failed to load resource|.*FederationError|.*integrity|.*MIME type|The resource \S+ was preloaded)/s;
