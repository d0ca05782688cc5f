import type { Browser } from '@playwright/test';
import { saveData } from '../../e2e/support/save-data.ts';
import { depthOf, type Asked } from '../first-paint/network-log.ts';
import { asStranger, openPage, PATIENCE, type Goal } from '../first-paint/open-page.ts';
import { sum } from '../support/sum.ts';
import { withinSeconds } from '../support/within-seconds.ts';

/** From a page to another one, by its link in the navigation. */
export interface Way {
  from: Goal;
  to: Goal;
}

/** What following a link took. */
export interface Navigation {
  /** From the click until the content was in the page, in ms. */
  time: number;
  /** What went over the network in between. */
  requests: number;
  bytes: number;
  /** How many of these requests were one after the other. */
  depth: number;
}

interface Visitor {
  origin: string;
  /** Whether it is somebody for whom links fetch nothing ahead. */
  savesData: boolean;
}

/** Nothing was asked for in so many ms: what links fetch ahead begins a moment after everything else. */
const IDLE = 1000;

/**
 * Opens a page as somebody who has never been there, waits until the network is idle, and clicks the link to the other page, without pointing at it
 * before. Rejects when that loads a document.
 */
export const navigate = (
  browser: Browser,
  { from, to }: Way,
  { origin, savesData }: Visitor,
): Promise<Navigation> =>
  asStranger(browser, async page => {
    if (savesData) await saveData(page);
    const { log } = await openPage(page, origin, from);
    await withinSeconds(PATIENCE, log.idle(IDLE), `${origin}${from.path} goes on loading`);
    const before = log.asked().length;
    const link = `nav[aria-label=Main] a[href="${to.path}"]`;
    const { time, end } = await withinSeconds(
      PATIENCE,
      page.evaluate(follow, { link, content: to.content }),
      `${origin}${to.path} has no ${to.content}`,
    );
    const asked = log.asked().slice(before);
    refuseDocuments(asked);
    const until = asked.filter(request => request.time <= end);
    await Promise.all(until.map(({ over }) => over));
    const sent = until.filter(({ bytes }) => bytes > 0);
    const bytes = sum(sent.map(({ bytes }) => bytes));
    return { time, requests: sent.length, bytes, depth: depthOf(sent) };
  });

function refuseDocuments(asked: readonly Asked[]): void {
  const document = asked.find(({ type }) => type === 'Document');
  if (document) throw new Error(`The link loaded the document ${document.url}`);
}

/** Runs in the page: clicks a link; gives the time until the content is there, and when that is, in ms since 1970. */
function follow({ link, content }: { link: string; content: string }) {
  const element = document.querySelector<HTMLElement>(link);
  if (!element) throw new Error(`There is no ${link}`);
  if (document.querySelector(content)) throw new Error(`There is a ${content} already`);
  return new Promise<{ time: number; end: number }>(resolve => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(content)) return;
      observer.disconnect();
      const now = performance.now();
      resolve({ time: now - start, end: performance.timeOrigin + now });
    });
    observer.observe(document, { childList: true, subtree: true });
    const start = performance.now();
    element.click();
  });
}
