import type { Page } from '@playwright/test';
import { expect } from '../../support/test.ts';
import { arrive, visit } from './arrive.ts';
import type { Fault, Outcome, Way } from './fault.ts';
import { ABOUT_FAULTS, test } from './fault-test.ts';
import { faults, outcomeOf, ways } from './faults.ts';
import { fallenBack, observed } from './observe.ts';
import { placeOf } from './places.ts';
import { report } from './report.ts';
import { expectRestWorks } from './rest-works.ts';
import type { Scene } from './stage.ts';
import { expectShown, expectShownAfterTryAgain } from './what-is-shown.ts';

for (const fault of faults) {
  test.describe(fault.name, () => {
    // One after the other in one worker, which builds and deploys the releases of a fault once.
    test.describe.configure({ mode: 'default' });

    for (const way of ways) {
      const outcome = outcomeOf(fault, way);
      if (outcome)
        test(`on ${way}`, async ({ page, stage, allowConsole }) => {
          test.setTimeout(180_000 + 2 * (fault.patience ?? 0));
          allowConsole(ABOUT_FAULTS);
          const scene = await stage.scene(fault);
          try {
            await play(page, scene, { fault, way, outcome });
          } finally {
            await scene.close();
          }
        });
    }
  });
}

interface Play {
  fault: Fault;
  way: Way;
  outcome: Outcome;
}

async function play(page: Page, scene: Scene, { fault, way, outcome }: Play) {
  const { shows, failures, retries = 0 } = outcome;
  let documents = 0;
  page.on('request', request => (documents += Number(request.isNavigationRequest())));

  await fault.prepare?.(page, scene);
  await arrive(page, scene, { fault, way });
  const opened = documents;
  await expectShown(page, fault, shows);
  await expect.poll(() => observed(page, scene)).toEqual({ failures, retries });

  if (shows === 'live' || shows === 'before' || shows === 'fallback') {
    expect(await fallenBack(page)).toEqual(shows === 'fallback' ? [placeOf(fault.place).module] : []);
    await expectRestWorks(page);
    await visit(page, fault.place);
    await expectShown(page, fault, shows);
    // A release that was given up is left alone, and nothing is told twice. Where nothing was left, who comes back gets a new try.
    if (shows !== 'fallback') expect(await observed(page, scene)).toEqual({ failures, retries });
  }
  expect(documents).toBe(opened);
  if (fault.heal && shows !== 'live') {
    await fault.heal(page, scene);
    await expectShownAfterTryAgain(page, fault);
  }
  report({ fault: fault.name, way, ...outcome });
}
