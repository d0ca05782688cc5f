import type { Browser } from '@playwright/test';
import { median } from '../support/median.ts';
import { VARIANTS, type Variant } from './serve-variants.ts';
import { visit, type Goal, type Visit } from './visit.ts';

/** The middle of several visits to one page, by variant. */
export type Medians = Record<Variant, Visit>;

interface MeasureOptions {
  browser: Browser;
  originOf(variant: Variant): string;
  goal: Goal;
  rounds: number;
  /** How many times the processor is slower. */
  slow: number;
}

/** Visits a page in each variant, one after the other, and that so many times. */
export async function measure({ browser, originOf, goal, rounds, slow }: MeasureOptions): Promise<Medians> {
  const visits = new Map<Variant, Visit[]>(VARIANTS.map(variant => [variant, []]));
  // The first round makes the servers warm.
  for (let round = 0; round <= rounds; round++)
    for (const [variant, seen] of visits) {
      const one = await visit(browser, originOf(variant), goal, slow);
      if (round > 0) seen.push(one);
    }
  return Object.fromEntries([...visits].map(([variant, seen]) => [variant, middleOf(seen)])) as Medians;
}

const middleOf = (visits: readonly Visit[]): Visit => ({
  time: median(visits.map(({ time }) => time)),
  bytes: median(visits.map(({ bytes }) => bytes)),
  depth: median(visits.map(({ depth }) => depth)),
  requests: median(visits.map(({ requests }) => requests)),
});
