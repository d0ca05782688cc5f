import type { Browser } from '@playwright/test';
import type { Goal } from '../first-paint/open-page.ts';
import type { Return } from './figures.ts';
import { createVisitor, type Loaded, type Visitor } from './visitor.ts';

type Variant = keyof Return;

interface ReturnOptions {
  browser: Browser;
  goals: readonly Goal[];
  origins: Record<Variant, string>;
  /** Deploys something. */
  change(): Promise<void>;
}

/**
 * Has somebody for each page, in each variant, who sees all pages, then a change, then their page again; gives what that loads, by path. Rejects
 * when the page loads more than its HTML before the change: then nothing is cached, and nothing is measured.
 */
export async function returnAfter({
  browser,
  goals,
  origins,
  change,
}: ReturnOptions): Promise<Map<string, Return>> {
  const visitors: { goal: Goal; variant: Variant; visitor: Visitor }[] = [];
  try {
    for (const goal of goals)
      for (const variant of Object.keys(origins) as Variant[]) {
        const visitor = await createVisitor(browser, origins[variant]);
        visitors.push({ goal, variant, visitor });
        for (const page of goals) await visitor.visit(page);
        refuseFiles(await visitor.visit(goal), origins[variant] + goal.path);
      }
    await change();
    const returns = new Map(goals.map(({ path }) => [path, { weft: [], monolith: [] } as Return]));
    for (const { goal, variant, visitor } of visitors) {
      const back = returns.get(goal.path);
      if (back) back[variant] = await visitor.visit(goal);
    }
    return returns;
  } finally {
    for (const { visitor } of visitors) await visitor.leave();
  }
}

function refuseFiles(loaded: readonly Loaded[], page: string): void {
  const files = loaded.filter(({ isHtml }) => !isHtml);
  if (files.length > 0)
    throw new Error(`${page} loads more than its HTML again: ${files.map(({ path }) => path).join(', ')}`);
}
