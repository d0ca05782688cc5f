import { median } from '../support/median.ts';
import type { EditedPage } from './edited-page.ts';

/** Edits pages in turn, so many times each; gives the median of the times until each shows it, in ms. Rejects when one is loaded anew. */
export async function timeEdits(pages: readonly EditedPage[], rounds: number): Promise<number[]> {
  const times = new Map(pages.map(page => [page, [] as number[]]));
  // The first round makes the servers warm. None is always first.
  for (let round = 0; round <= rounds; round++)
    for (const page of round % 2 ? pages : pages.toReversed()) {
      const time = await page.edit(`edit ${round}`);
      if (round > 0) times.get(page)?.push(time);
    }
  for (const page of pages) await page.assertSame();
  return [...times.values()].map(median);
}
