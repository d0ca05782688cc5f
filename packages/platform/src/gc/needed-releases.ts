import { decodeSnapshot } from '../environment/decode-snapshot.js';
import { isExpired } from '../environment/expiry.js';
import { own } from '../environment/own.js';
import { referredReleases } from '../environment/referred-releases.js';
import type { EnvironmentSnapshot } from '../environment/snapshot.js';
import { inParallel } from '../release/in-parallel.js';
import { PlatformError } from '../platform-error.js';
import { keys } from '../store/keys.js';
import type { ReleaseReader } from '../store/release-store.js';

/** What gc keeps. */
export interface Rules {
  /** Of each environment every snapshot that was live at some time within it, in ms. */
  retention: number;
  /** Of each environment at least so many snapshots; the newest always. */
  keepSnapshots: number;
  /** What is younger, and previews that have expired since, in ms. */
  grace: number;
  /** In ms. */
  now: number;
}

const AT_ONCE = 8;
const SNAPSHOT = /^environments\/([^/]+)\/log\/\d+\.json$/;

/**
 * Makes the function that tells which releases the logs of a store need: `catalog@1.4.0-3f2a91c0`. Whoever asks again is told of what has
 * come since as well; nothing is read twice, because no snapshot ever changes. Rejects with STORE_CORRUPT when one cannot be read.
 */
export function createNeeds(reader: ReleaseReader, rules: Rules): () => Promise<ReadonlySet<string>> {
  const releases = new Set<string>();
  /** When the snapshots began whose releases are in the set, by key. */
  const begun = new Map<string, number>();
  /** The newest keys of logs that need nothing more. */
  const done = new Set<string>();

  function add(key: string, snapshot: EnvironmentSnapshot): number {
    for (const name of referredReleases(snapshot).keys()) releases.add(name);
    const at = Date.parse(snapshot.at);
    begun.set(key, at);
    return at;
  }

  async function addLog(log: readonly string[]): Promise<void> {
    const newest = log.at(-1) ?? '';
    if (done.has(newest)) return;
    const last = await readAt(reader, newest);
    if (!hasEnded(last, rules)) {
      add(newest, last);
      await addKept(log);
      for (const name of await rollbackReleases(reader, last)) releases.add(name);
    }
    done.add(newest);
  }

  async function addKept(log: readonly string[]): Promise<void> {
    // A snapshot is live until the next one begins, so the time of that decides.
    let until = Number.POSITIVE_INFINITY;
    for (const [age, key] of log.toReversed().entries()) {
      if (age >= rules.keepSnapshots && until < rules.now - rules.retention) return;
      until = begun.get(key) ?? add(key, await readAt(reader, key));
    }
  }

  return async () => {
    await inParallel(await listLogs(reader), AT_ONCE, addLog);
    return releases;
  };
}

/** Whether it is a preview that expired so long ago that nobody can have it in use any more. Its log stays: it is a history like any other. */
const hasEnded = (snapshot: EnvironmentSnapshot, { now, grace }: Rules): boolean =>
  isExpired(snapshot, new Date(now - grace));

/** The keys of each log, in ascending order. */
async function listLogs(reader: ReleaseReader): Promise<string[][]> {
  const logs = new Map<string, string[]>();
  for await (const { key } of reader.list(keys.environments)) {
    const environment = SNAPSHOT.exec(key)?.[1];
    if (environment === undefined) continue;
    const log = logs.get(environment) ?? [];
    log.push(key);
    logs.set(environment, log);
  }
  return [...logs.values()];
}

/** What a rollback of each live app would bring back, however long ago that was: an app that is stable for months can go back too. */
async function rollbackReleases(
  reader: ReleaseReader,
  { environment, apps }: EnvironmentSnapshot,
): Promise<string[]> {
  const numbers = new Set(Object.values(apps).map(({ since }) => since - 1));
  numbers.delete(0);
  const names: string[] = [];
  await inParallel(numbers, AT_ONCE, async number => {
    const before = await readAt(reader, keys.snapshot(environment, number));
    for (const [app, { since }] of Object.entries(apps)) {
      const version = own(before.apps, app)?.version;
      if (since - 1 === number && version !== undefined) names.push(`${app}@${version}`);
    }
  });
  return names;
}

async function readAt(reader: ReleaseReader, key: string): Promise<EnvironmentSnapshot> {
  const content = await reader.get(key);
  if (content) return decodeSnapshot(content, key);
  throw new PlatformError('STORE_CORRUPT', `${key} is missing in ${reader.place}, and a log has no gaps.`);
}
