import type { Browser } from '@playwright/test';
import { openPage, PATIENCE, type Goal } from '../first-paint/open-page.ts';
import { withinSeconds } from '../support/within-seconds.ts';
import { hashOf } from './contents.ts';

/** What came over the network. */
export interface Loaded {
  path: string;
  isHtml: boolean;
  /** As the network log counts them: the body as it was compressed, and the headers as HTTP/2 compresses them. */
  bytes: number;
  /** The part of it that is headers. */
  headers: number;
  /** Of the content, decompressed. */
  hash: string;
}

/** Somebody with a cache. */
export interface Visitor {
  /** Opens a page in a new tab, and waits until nothing is on its way; gives what did not come from the cache. */
  visit(goal: Goal): Promise<Loaded[]>;
  leave(): Promise<void>;
}

/** Nothing was asked for in so many ms: what links fetch ahead begins a moment after everything else. */
const IDLE = 1000;

/** Somebody who has never been at an origin. The browser is to trust it: it keeps nothing where it does not. */
export async function createVisitor(browser: Browser, origin: string): Promise<Visitor> {
  const context = await browser.newContext();
  return {
    async visit(goal) {
      const page = await context.newPage();
      const { log } = await openPage(page, origin, goal);
      await withinSeconds(PATIENCE, log.idle(IDLE), `${origin}${goal.path} goes on loading`);
      const sent = log.asked().filter(({ bytes }) => bytes > 0);
      const loaded = sent.map(async ({ url, type, bytes, headers, body }) => ({
        ...{ path: new URL(url).pathname, isHtml: type === 'Document', bytes, headers },
        hash: hashOf(await body()),
      }));
      return Promise.all(loaded).finally(() => page.close());
    },
    leave: () => context.close(),
  };
}
