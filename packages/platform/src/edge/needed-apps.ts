import type { ReleaseFacts } from './release-facts.js';

/** Some apps and all that these take modules of, directly or through others; those that there are, each once. */
export function neededApps(
  apps: ReadonlyMap<string, ReleaseFacts>,
  wanted: readonly string[],
): Map<string, ReleaseFacts> {
  const needed = new Map<string, ReleaseFacts>();
  const open = [...wanted];
  // Grows while it is walked.
  for (const name of open) {
    const facts = apps.get(name);
    if (!facts || needed.has(name)) continue;
    needed.set(name, facts);
    open.push(...facts.remotes);
  }
  return needed;
}
