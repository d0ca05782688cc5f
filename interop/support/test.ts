import { expect, test as base } from '@playwright/test';
import { watchConsole } from '../../e2e/support/console-watch.ts';

export { expect };

interface Fixtures {
  /** Lets a message through that the test provokes; everything else on the console fails it. */
  allowConsole(pattern: RegExp): void;
  /** How many renderers of React have come to the page; each is an instance of react-dom. */
  renderers(): Promise<number>;
}

/** Playwright's test, with a console that has to stay silent, and a count of the copies of react-dom. */
export const test = base.extend<Fixtures>({
  allowConsole: [
    async ({ page }, use) => {
      const { noise, allow } = watchConsole(page);
      await use(allow);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
  renderers: [
    async ({ page }, use) => {
      // Every copy of react-dom looks for this hook of React's developer tools when it is evaluated.
      await page.addInitScript(() => {
        const seen: object[] = [];
        const hook = { supportsFiber: true, seen, inject: (renderer: object) => seen.push(renderer) };
        const silent = { onCommitFiberRoot() {}, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {} };
        Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { ...hook, ...silent } });
      });
      await use(() =>
        page.evaluate(
          () =>
            (globalThis as unknown as Record<string, { seen: object[] }>)['__REACT_DEVTOOLS_GLOBAL_HOOK__']
              ?.seen.length ?? 0,
        ),
      );
    },
    { auto: true },
  ],
});
