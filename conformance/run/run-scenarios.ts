import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../../e2e/support/chromium.ts';
import { buildScenario, type BuiltScenario } from '../build/build-scenario.ts';
import { formats, type Format } from '../formats.ts';
import type { Facts, LocatedScenario, Platform } from '../scenario.ts';
import { runInChromium } from './in-chromium.ts';
import { runInNode } from './in-node.ts';
import { judge, type Verdict } from './judge.ts';

/** What a scenario has come to on one platform, in one format. */
export interface Result {
  scenario: LocatedScenario;
  platform: Platform;
  format: Format;
  verdict: Verdict;
}

/** Builds and runs scenarios, one after the other, on all platforms and in all formats. */
export async function runScenarios(
  scenarios: readonly LocatedScenario[],
  onResult: (result: Result) => void,
): Promise<Result[]> {
  const browser = await chromium.launch(chromiumLaunchOptions());
  const run: Record<Platform, (built: BuiltScenario) => Promise<Facts>> = {
    Node: runInNode,
    Chromium: built => runInChromium(built, browser),
  };
  const results: Result[] = [];
  try {
    for (const format of formats)
      for (const scenario of scenarios) {
        const building = buildScenario(scenario, format);
        for (const [platform, runOn] of Object.entries(run) as [Platform, typeof run.Node][]) {
          const verdict = await building
            .then(runOn)
            .then(found => judge(scenario, platform, found))
            .catch((error: unknown) => failed(error, scenario));
          const result = { scenario, platform, format, verdict };
          results.push(result);
          onResult(result);
        }
      }
  } finally {
    await browser.close();
  }
  return results;
}

const failed = (error: unknown, { expected }: LocatedScenario): Verdict => ({
  kind: 'fail',
  found: error instanceof Error ? (error.stack ?? error.message) : error,
  expected,
});
