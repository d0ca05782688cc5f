import { expect, type Page } from '@playwright/test';
import type { Fault, Way } from './fault.ts';
import { placeOf, type PlaceName } from './places.ts';
import type { Scene } from './stage.ts';

/** The visitor comes to the place of a fault; where the fault strikes only now, from the landing page in either way. */
export async function arrive(
  page: Page,
  scene: Scene,
  { fault: { place, strike }, way }: { fault: Fault; way: Way },
): Promise<void> {
  const { path } = placeOf(place);
  if (strike || way === 'soft navigation') {
    await page.goto(`${scene.origin}/`);
    await expect(placeOf('home').content(page)).toBeVisible();
    // What comes when the page is idle is there, too.
    if (strike) await page.waitForLoadState('networkidle');
  }
  await strike?.(page, scene);
  if (way === 'soft navigation') await visit(page, place);
  // A request that is never answered keeps the page from being loaded; it is there all the same.
  else await page.goto(scene.origin + path, { waitUntil: 'commit' });
}

/** Goes to a place by its link. */
export const visit = (page: Page, place: PlaceName): Promise<void> => follow(page, placeOf(place).link);

/** Follows a link of the header. */
export const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('banner').getByRole('link', { name, exact: true }).click();
