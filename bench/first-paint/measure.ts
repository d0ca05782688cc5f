import type { Browser } from '@playwright/test';
import { inTurn } from '../support/in-turn.ts';
import type { Goal } from './open-page.ts';
import { VARIANTS, type Variant } from './variant-sites.ts';
import { visit, type Visit } from './visit.ts';

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
  const visits = VARIANTS.map(
    variant => [variant, () => visit(browser, originOf(variant), goal, slow)] as const,
  );
  return Object.fromEntries(await inTurn(new Map(visits), rounds)) as Medians;
}
