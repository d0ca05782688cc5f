import { PlatformError } from '../platform-error.js';
import type { Way } from './keep-release.js';
import { covers } from './kept-state.js';
import { isUnreachable, type LiveReleases, type RemoteSource } from './remote-source.js';

/** Why it was done with what is kept, and from when that is. */
export interface Offline {
  /** ISO 8601, UTC. */
  at: string;
  why: string;
}

export interface Wanted extends Way {
  environment: string;
  /** None: all of them. */
  apps: readonly string[];
}

type Done<T> = LiveReleases & { result: T; offline?: Offline };

/**
 * Does something with what is live; where the source cannot be reached, with what was live the last time, when all that it takes is kept. Else rejects as
 * the source does, and says that nothing is kept. `action` gives the apps that it came to, which are noted for the next time.
 */
export async function liveOrKept<T extends { apps: readonly string[] }>(
  wanted: Wanted,
  action: (way: Way, live: LiveReleases) => Promise<T>,
): Promise<Done<T>> {
  const { source, kept, environment, apps } = wanted;
  try {
    const live = await source.live(environment);
    const result = await action(wanted, live);
    const releases = only(live.releases, result.apps);
    await kept.writeState({
      ...{ format: 1, environment, id: live.id, from: source.place, releases },
      ...(apps.length > 0 && { asked: [...apps] }),
    });
    return { id: live.id, releases, result };
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return offline(wanted, action, error);
  }
}

async function offline<T>(
  { source, kept, environment, apps }: Wanted,
  action: (way: Way, live: LiveReleases) => Promise<T>,
  error: PlatformError,
): Promise<Done<T>> {
  const last = await kept.state(environment);
  if (!last || !covers(last.state, source.place, apps)) throw nothingKept(error, environment);
  const { id, releases } = last.state;
  const result = await action({ source: silent(source.place, error), kept }, { id, releases }).catch(
    (failure: unknown) => {
      throw isUnreachable(failure) ? nothingKept(error, environment) : failure;
    },
  );
  return { id, releases, result, offline: { at: last.at.toISOString(), why: error.message } };
}

/** A source that gives nothing any more. */
const silent = (place: string, error: PlatformError): RemoteSource => ({
  place,
  live: () => Promise.reject(error),
  file: () => Promise.reject(error),
});

function nothingKept(error: PlatformError, environment: string): Error {
  const next = `Not all that it takes is kept here from the last time for "${environment}", so it cannot be done offline. Connect and repeat, or name another source: --from https://… or --store …`;
  return new PlatformError(error.code, `${error.message}\n${next}`, { cause: error });
}

const only = (releases: Record<string, string>, apps: readonly string[]) =>
  Object.fromEntries(apps.map(app => [app, releases[app] ?? '']).sort());
