import type { Browser } from '@playwright/test';
import { visit, type Goal, type Visit } from '../first-paint/visit.ts';
import { median } from '../support/median.ts';

interface Turns {
  browser: Browser;
  origin: string;
  rounds: number;
}

/** Visits pages as somebody who has never been there, in turn; gives the medians of each, by the same names. */
export async function visitInTurn(
  goals: ReadonlyMap<string, Goal>,
  { browser, origin, rounds }: Turns,
): Promise<Map<string, Visit>> {
  const visits = new Map([...goals.keys()].map(name => [name, [] as Visit[]]));
  // The first round makes the servers warm.
  for (let round = 0; round <= rounds; round++)
    for (const [name, goal] of goals) {
      const seen = await visit(browser, origin, goal);
      if (round > 0) visits.get(name)?.push(seen);
    }
  return new Map([...visits].map(([name, seen]) => [name, mediansOf(seen)]));
}

const mediansOf = (visits: readonly Visit[]): Visit => ({
  time: median(visits.map(({ time }) => time)),
  bytes: median(visits.map(({ bytes }) => bytes)),
  depth: median(visits.map(({ depth }) => depth)),
  requests: median(visits.map(({ requests }) => requests)),
});
