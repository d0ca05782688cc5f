import type { Browser, Page } from '@playwright/test';
import { withinSeconds } from '../support/within-seconds.ts';
import { withResolver } from '../support/with-resolver.ts';
import { logNetwork, type Asked, type NetworkLog } from './network-log.ts';

/** What a visitor waits for at an address. */
export interface Goal {
  path: string;
  /** A CSS selector of the content. */
  content: string;
}

/** A page whose content is there. */
export interface OpenPage {
  /** From the start of the navigation until then, in ms. */
  time: number;
  /** What was asked for until then, all of it there. */
  asked: Asked[];
  log: NetworkLog;
}

/** How long anything may take, in seconds. */
export const PATIENCE = 60;

/** Gives somebody who has never been anywhere a page, for as long as it takes. */
export async function asStranger<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens an address in a new page, and waits until its content is there. `slow`: how many times the processor is slower. */
export async function openPage(
  page: Page,
  origin: string,
  { path, content }: Goal,
  slow = 1,
): Promise<OpenPage> {
  const session = await page.context().newCDPSession(page);
  const log = await logNetwork(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const { promise: found, resolve } = withResolver<number>();
  await page.exposeFunction('weftBenchFound', resolve);
  await page.addInitScript(note, content);
  const answer = await page.goto(origin + path, { waitUntil: 'commit' });
  if (!answer?.ok()) throw new Error(`${origin}${path} answered ${answer?.status()}`);
  const time = await withinSeconds(PATIENCE, found, `${origin}${path} has no ${content}`);
  const first = log.asked()[0]?.at ?? 0;
  const asked = log.asked().filter(({ at }) => (at - first) * 1000 <= time);
  const all = Promise.all(asked.map(({ over }) => over));
  await withinSeconds(PATIENCE, all, `${origin}${path} goes on loading`);
  return { time, asked, log };
}

/** Runs in the page: tells when the content is there. */
function note(content: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(content)) return;
    observer.disconnect();
    const time = performance.now();
    (globalThis as unknown as { weftBenchFound(time: number): void }).weftBenchFound(time);
  });
  observer.observe(document, { childList: true, subtree: true });
}
