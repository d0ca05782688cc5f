import { own } from './own.js';
import type { Canary, EnvironmentSnapshot, LiveRelease } from './snapshot.js';

/** Makes these versions live, beside what else is; the canaries of their apps end. `number`: of the snapshot that does so. */
export function setReleases(
  current: EnvironmentSnapshot | undefined,
  versions: Record<string, string>,
  number: number,
): Pick<EnvironmentSnapshot, 'apps' | 'canaries'> {
  return {
    apps: { ...current?.apps, ...liveSince(current, versions, number) },
    canaries: endCanaries(current?.canaries ?? {}, Object.keys(versions)),
  };
}

/** A version that was live already stays so since then. */
export function liveSince(
  current: EnvironmentSnapshot | undefined,
  versions: Record<string, string>,
  number: number,
): Record<string, LiveRelease> {
  const since = (app: string, version: string): LiveRelease => {
    const live = own(current?.apps ?? {}, app);
    return live?.version === version ? live : { version, since: number };
  };
  return Object.fromEntries(Object.entries(versions).map(([app, version]) => [app, since(app, version)]));
}

/** Takes apps out of every canary; one that has none left is gone. */
export function endCanaries(
  canaries: Record<string, Canary>,
  apps: readonly string[],
): Record<string, Canary> {
  const rest = Object.entries(canaries).map(([name, canary]) => {
    const kept = Object.entries(canary.apps).filter(([app]) => !apps.includes(app));
    return [name, { ...canary, apps: Object.fromEntries(kept) }] as const;
  });
  return Object.fromEntries(rest.filter(([, { apps: kept }]) => Object.keys(kept).length > 0));
}
