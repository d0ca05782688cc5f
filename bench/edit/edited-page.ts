import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';

export interface EditedPageOptions {
  address: string;
  /** The source of a component that the page shows. */
  file: string;
  /** Changes the source, so that the page shows a mark. */
  edit(source: string, mark: string): string;
  /** A CSS selector of what shows it. */
  content: string;
}

/** A page whose source is edited. */
export interface EditedPage {
  /** Edits the source; gives the time from there until the page shows it, in ms. Rejects when that takes a minute. */
  edit(mark: string): Promise<number>;
  /** Rejects when the page was loaded anew since it was opened. */
  assertSame(): Promise<void>;
}

/** Opens a page of a dev server. Rejects when it does not show its content within half a minute. */
export async function openEditedPage(
  browser: Browser,
  { address, file, edit, content }: EditedPageOptions,
): Promise<EditedPage> {
  const source = await readFile(file, 'utf8');
  const context = await browser.newContext();
  const page = await context.newPage();
  let see: (text: string) => void = () => {};
  await page.exposeFunction('weftBenchSeen', (text: string) => see(text));
  await page.addInitScript(tellText, content);
  await page.goto(address);
  await page.locator(content).waitFor({ timeout: 30_000 });
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  return {
    async edit(mark) {
      const text = edit(source, mark);
      if (text === source) throw new Error(`The edit changes nothing in ${file}`);
      const seen = new Promise<number>(resolve => {
        see = shown => {
          if (shown.includes(mark)) resolve(performance.now());
        };
      });
      const late = once(AbortSignal.timeout(60_000), 'abort').then(() => {
        throw new Error(`${address} does not show "${mark}" a minute after the edit`);
      });
      const start = performance.now();
      await writeFile(file, text);
      return (await Promise.race([seen, late])) - start;
    },
    async assertSame() {
      if ((await page.locator('body[data-same]').count()) === 0)
        throw new Error(`${address} was loaded anew after an edit`);
    },
  };
}

/** Runs in the page: tells the text of the content whenever something changes. */
function tellText(content: string): void {
  const { weftBenchSeen: tell } = globalThis as unknown as { weftBenchSeen(text: string): void };
  let last: string | null | undefined;
  const observer = new MutationObserver(() => {
    const text = document.querySelector(content)?.textContent;
    if (text !== undefined && text !== last) tell(text ?? '');
    last = text;
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
