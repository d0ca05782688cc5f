import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import type { ReleaseStore } from '../store/release-store.js';
import { claimReferred } from './claim-referred.js';
import { decodeSnapshot } from './decode-snapshot.js';
import { nextSnapshot, type ChangeState } from './next-snapshot.js';
import { latestSnapshot, newestSince, readPastSnapshot } from './read-log.js';
import type { EnvironmentSnapshot } from './snapshot.js';

/** What every change of an environment is told. */
export interface AppendOptions {
  by: string;
  why: string;
  /** @default the clock of this machine */
  now?: () => Date;
  signal?: AbortSignal;
  /** How long to go on when others are faster, in ms. @default 60_000 */
  patience?: number;
  /** Looks at each snapshot that may become the next one, and rejects where it must not. Gives what it breaks where that was accepted. @default everything may */
  check?: CheckSnapshot;
}

export type CheckSnapshot = (
  store: ReleaseStore,
  current: EnvironmentSnapshot | undefined,
  next: EnvironmentSnapshot,
) => Promise<readonly string[]>;

/**
 * Adds the next snapshot to the log of an environment. Whoever loses the race for a number computes `change` anew from what the winner
 * left. Rejects with what `change` refuses, APP_UNKNOWN, RELEASE_UNKNOWN, RELEASE_BEING_DELETED, NOTHING_TO_DO, ENVIRONMENT_EXPIRED,
 * CLOCK_BACKWARDS, STORE_CORRUPT or STORE_CONTENDED; then nothing has changed.
 */
export async function appendSnapshot(
  store: ReleaseStore,
  environment: string,
  { by, why, now = () => new Date(), signal, patience = 60_000, check }: AppendOptions,
  change: ChangeState,
): Promise<EnvironmentSnapshot> {
  const author = { by, why, nonce: randomUUID() };
  const claim = claimReferred(store);
  const patient = within(patience, environment);
  let current = await latestSnapshot(store, environment, 0, { signal });
  for (let lost = 0; ; lost++) {
    const next = await nextSnapshot(environment, current, author, now(), change);
    await claim(current, next);
    // Each time: what the winner made live may be what it breaks.
    const forced = (await check?.(store, current, next)) ?? [];
    if (forced.length > 0) next.change.forced = [...forced];
    signal?.throwIfAborted();
    const winner = await writeFirst(store, next, signal);
    if (winner.nonce === author.nonce) return winner;
    patient(winner);
    await delay(backoff(lost), undefined, { signal });
    current = await newestSince(store, winner, { signal });
  }
}

/** Gives what then has the number: this snapshot, also when the answer of the store was lost, or that of whoever was faster. */
async function writeFirst(
  store: ReleaseStore,
  next: EnvironmentSnapshot,
  signal?: AbortSignal,
): Promise<EnvironmentSnapshot> {
  const { environment, number } = next;
  const key = keys.snapshot(environment, number);
  const content = new TextEncoder().encode(JSON.stringify(next));
  // Before it is written: what nobody can read would block the log for ever.
  const written = decodeSnapshot(content, key);
  if (await store.createOnce(key, content, { signal })) return written;
  return readPastSnapshot(store, environment, number, { signal });
}

/** Random, so that those who lost together do not come back together. */
const backoff = (lost: number) => Math.random() * Math.min(100, 5 * 2 ** lost);

function within(patience: number, environment: string) {
  const start = performance.now();
  return (winner: EnvironmentSnapshot) => {
    if (performance.now() - start < patience) return;
    throw new PlatformError(
      'STORE_CONTENDED',
      `Others changed "${environment}" all the time for ${patience / 1000} s, last ${winner.by} with ${environment}@${winner.number}. ` +
        'Nothing has changed. Try again.',
    );
  };
}
