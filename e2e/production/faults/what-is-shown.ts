import { expect, type Page } from '@playwright/test';
import type { Fault, Rung } from './fault.ts';
import { placeOf } from './places.ts';

/** Waits until the place of a fault shows what the rung says, and sees to it that it shows nothing else. */
export async function expectShown(page: Page, { place, apps, patience = 15_000 }: Fault, rung: Rung) {
  const { content, fallback } = placeOf(place);
  const soon = { timeout: patience };
  if (rung === 'plain') await expect(plainNotice(page)).toBeVisible(soon);
  else if (rung === 'live' || rung === 'before') {
    await expect(content(page)).toBeVisible(soon);
    for (const app of apps) await expect(markOf(page, app)).toHaveCount(rung === 'live' ? 1 : 0);
    await expect(fallback(page)).toBeHidden();
  } else {
    await expect(fallback(page)).toBeVisible(soon);
    await expect(content(page)).toBeHidden();
  }
}

/** The fault is over: a press brings the place, of whichever release. */
export async function expectShownAfterTryAgain(page: Page, { place }: Fault) {
  const { content } = placeOf(place);
  await page.getByRole('button', { name: 'Try again', exact: true }).first().click();
  await expect(content(page)).toBeVisible();
}

/** Releases that are deployed onto good ones have one such element. */
const markOf = (page: Page, app: string) => page.locator(`[data-${app}=next]`);

const plainNotice = (page: Page) => page.getByText('You see a plain version of this site');
