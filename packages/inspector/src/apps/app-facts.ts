import type { FederationEvent } from '@weft/federation-runtime';
import type { AppLocation, ReleaseLocation } from '@weft/federation-runtime/manifest';

type LoadEndEvent = Extract<FederationEvent, { type: 'load-end' }>;

/** What is known of one app of a page. */
export interface AppFacts {
  name: string;
  isHost: boolean;
  state: 'loaded' | 'loading' | 'failed' | 'not loaded';
  /** The release in use; undefined where the app runs from source. */
  release?: string;
  /** URL of the entry in use. */
  entry: string;
  /** How many of its modules have been loaded. */
  modules: number;
  /** The release that the snapshot names, where it failed and another one is in use. */
  gaveUp?: string;
  /** What this browser has in place of the environment's: an origin, or a release. */
  override?: string;
}

export interface Observed {
  /** Where the apps are, as far as snapshots say. */
  locations: Readonly<Record<string, AppLocation>>;
  overrides?: Readonly<Record<string, string>>;
  host?: string;
  events: readonly FederationEvent[];
  /** What the URLs of entries are relative to. @default the page */
  base?: string;
}

/** The apps of a page: those of its snapshot, and those that were added to it; the host first, then by name. */
export function describeApps(observed: Observed): AppFacts[] {
  const { locations, events, host } = observed;
  const told = events.flatMap(({ app }) => app ?? []);
  const names = [...new Set([...(host ? [host] : []), ...[...Object.keys(locations), ...told].sort()])];
  return names.map(name => describeApp(name, observed));
}

function describeApp(name: string, { locations, overrides, host, events, base }: Observed): AppFacts {
  const own = events.filter(({ app }) => app === name);
  const live = locations[name];
  const { url = '', release } = inUse(own, live);
  return {
    name,
    isHost: name === host,
    state: name === host ? 'loaded' : stateOf(own),
    release,
    entry: url && new URL(url, base ?? document.baseURI).href,
    modules: new Set(own.flatMap(event => (isLoaded(event) ? (event.module ?? []) : []))).size,
    gaveUp: live && release !== live.release ? (live.release ?? live.entry) : undefined,
    override: overrides?.[name],
  };
}

/** The release that an app has been taken from last, or is going to be: the one that takes over where another one failed. */
function inUse(events: readonly FederationEvent[], live?: AppLocation): { url?: string; release?: string } {
  const last = events.findLast(
    event => isLoaded(event) || (event.type === 'failure' && event.to !== undefined),
  );
  const instead = last?.type === 'failure' ? last.to : undefined;
  if (instead !== undefined) return located([live, live?.previous].find(isCalled(instead)));
  if (last && 'url' in last) return last;
  return live ? located(live) : (events.find(event => 'url' in event) ?? {});
}

const isCalled = (name: string) => (location?: ReleaseLocation) =>
  location !== undefined && [location.release, location.entry].includes(name);

const located = (location?: ReleaseLocation) => ({ url: location?.entry, release: location?.release });

const isLoaded = (event: FederationEvent): event is LoadEndEvent => event.type === 'load-end' && event.ok;

function stateOf(events: readonly FederationEvent[]): AppFacts['state'] {
  const last = events.findLast(({ type }) => type === 'load-start' || type === 'load-end');
  if (events.some(isLoaded)) return 'loaded';
  if (!last) return 'not loaded';
  return last.type === 'load-start' ? 'loading' : 'failed';
}
