import type { Browser } from '@playwright/test';
import { sum } from '../support/sum.ts';
import { depthOf } from './network-log.ts';
import { asStranger, openPage, type Goal } from './open-page.ts';

/** What one cold visit took. */
export interface Visit {
  /** Until the content was in the page, in ms. */
  time: number;
  /** On the network until then, headers included. */
  bytes: number;
  /** Requests one after the other until then: the HTML, what it asks for, what that asks for… */
  depth: number;
  requests: number;
}

/** Visits an address as somebody who has never been there. `slow`: how many times the processor is slower. */
export const visit = (browser: Browser, origin: string, goal: Goal, slow = 1): Promise<Visit> =>
  asStranger(browser, async page => {
    const { time, asked } = await openPage(page, origin, goal, slow);
    const bytes = sum(asked.map(({ bytes }) => bytes));
    return { time, bytes, depth: depthOf(asked), requests: asked.length };
  });
