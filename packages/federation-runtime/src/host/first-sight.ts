import type { Federation } from '../federation.js';
import { federation } from '../registry.js';

/** How long a host that could be drawn waits for what others show in it, in ms. */
const PATIENCE = 200;

type Page = Pick<Federation, 'snapshot' | 'preloadRemote'>;

/**
 * Waits until the modules that the page shows first are there, so that nothing of it suspends: React shows what has suspended 300 ms
 * later than it could. Their files come together with those of the host. One that is late, or fails, has its fallback shown.
 */
export async function firstSight(patience = PATIENCE, page: Page = federation()): Promise<void> {
  const modules = page.snapshot?.modules ?? [];
  if (!modules.length) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise(resolve => (timer = setTimeout(resolve, patience)));
  await Promise.race([Promise.allSettled(modules.map(id => page.preloadRemote(id))), late]);
  clearTimeout(timer);
}

/** Runs something that has time until the page is drawn; at once where the page names no modules. */
export const afterFirstSight = (page: Partial<Page>, run: () => void): unknown =>
  page.snapshot?.modules?.length ? firstSight(PATIENCE, page as Page).then(run) : run();
