import type { AppLocation, Snapshot } from '@weft/federation-runtime/manifest';
import type { Store } from './store';

/** Where apps are, by name. */
export type Locations = Readonly<Record<string, AppLocation>>;

/** Brings the full snapshot; rejects where it is not to be had. */
export type FetchSnapshot = (url: string) => Promise<Pick<Snapshot, 'apps'>>;

/**
 * The apps that snapshots of a page name: those of its HTML at once, all others when the full snapshot is there. That is an immutable file, and the
 * page has fetched it before; where it is not to be had, the page knows no more apps either.
 */
export function createKnownApps(
  { apps, rest }: Pick<Snapshot, 'apps' | 'rest'>,
  fetchSnapshot: FetchSnapshot = fetchJson,
): Store<Locations> {
  let known: Locations = apps;
  const listeners = new Set<() => void>();
  const complete = async (url: string) => {
    known = { ...(await fetchSnapshot(url)).apps, ...apps };
    listeners.forEach(listener => listener());
  };

  return {
    read: () => known,
    subscribe(listener) {
      listeners.add(listener);
      if (rest !== undefined) void complete(rest).catch(() => {});
      rest = undefined;
      return () => void listeners.delete(listener);
    },
  };
}

const fetchJson: FetchSnapshot = async url => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered with ${response.status}`);
  return (await response.json()) as Snapshot;
};
