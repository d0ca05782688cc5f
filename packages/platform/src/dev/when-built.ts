import { setTimeout as delay } from 'node:timers/promises';

/** Resolves when the dev server at a port has made its first build, whatever came of it. Rejects with the reason of the signal. */
export async function whenBuilt(port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    // A dev server holds its answer back until its build is done.
    const answer = await fetch(`http://localhost:${port}/mf-manifest.json`, { signal }).catch(
      () => undefined,
    );
    if (answer) return;
    await delay(100, undefined, { signal });
  }
}
