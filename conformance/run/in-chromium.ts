import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { AppLocation } from '@weft/federation-runtime/manifest';
import { serveBuilds } from '@weft/platform';
import type { BuiltScenario } from '../build/build-scenario.ts';
import type { Facts } from '../scenario.ts';
import type { Check } from './check.ts';
import { factsOf } from './facts-of.ts';
import { foreignLocations } from './foreign-locations.ts';
import { inTime } from './in-time.ts';

/** Runs the check of a scenario on the page of its host, each app on an origin of its own. */
export async function runInChromium(scenario: BuiltScenario, browser: Browser): Promise<Facts> {
  const { directory, apps, host } = scenario;
  const served = await serveBuilds(
    apps.map(name => ({ name, dist: join(directory, name, 'dist'), origin: 'http://localhost:0' })),
  );
  const page = await browser.newPage();
  try {
    const warnings = watchConsole(page);
    const origin = served.origins[host] ?? '';
    await page.goto(origin);
    await page.waitForFunction(hasStarted);
    const found = await inTime(
      page.evaluate(runCheck, { host, foreign: foreignLocations(scenario, `${origin}/`) }),
    );
    return factsOf(found, warnings, host);
  } finally {
    await page.close();
    await served.close();
  }
}

// What it says of answers is not the scenario's: those are in its facts.
const OF_BROWSER = /^(Failed to load resource|Refused to execute script)/;

function watchConsole(page: Page): string[] {
  const warnings: string[] = [];
  page.on('console', message => {
    const isNoise = ['warning', 'error'].includes(message.type()) && !OF_BROWSER.test(message.text());
    if (isNoise) warnings.push(message.text());
  });
  page.on('pageerror', error => void warnings.push(error.message));
  return warnings;
}

/** Runs in the page. A browser's `load` waits for scripts, not for modules: what comes with the host's code may come later. */
const hasStarted = () => {
  const place = globalThis as unknown as Record<symbol, { register?: unknown } | undefined>;
  return place[Symbol.for('weft.federation.1')]?.register !== undefined;
};

interface Asked {
  host: string;
  foreign: Record<string, AppLocation>;
}

/** Runs in the page. */
async function runCheck({ host, foreign }: Asked): Promise<object> {
  interface Registry {
    register(apps: object): void;
    loadRemote(id: string): Promise<Check>;
  }
  const place = globalThis as unknown as Record<symbol, Registry>;
  const registry = place[Symbol.for('weft.federation.1')];
  registry?.register(foreign);
  const module = await registry?.loadRemote(`${host}/check`);
  return module?.check() ?? {};
}
