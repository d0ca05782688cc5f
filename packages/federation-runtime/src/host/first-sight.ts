import { federation } from '../registry.js';

/** How long a host that could be drawn waits for what others show in it, in ms. */
const PATIENCE = 200;

/**
 * Waits until the modules that the page shows first are there, so that nothing of it suspends: React shows what has suspended 300 ms
 * later than it could. Their files come together with those of the host. One that is late, or fails, has its fallback shown.
 */
export async function firstSight(patience = PATIENCE): Promise<void> {
  const { snapshot, preloadRemote } = federation();
  const modules = snapshot?.modules ?? [];
  if (!modules.length) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise(resolve => (timer = setTimeout(resolve, patience)));
  await Promise.race([Promise.allSettled(modules.map(id => preloadRemote(id))), late]);
  clearTimeout(timer);
}
