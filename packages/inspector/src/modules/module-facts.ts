import type { FederationEvent } from '@weft/federation-runtime';

/** What is known of one exposed module of a page, or of the entry of an app. */
export interface ModuleFacts {
  /** `catalog/CatalogPage`; of an entry the name of its app. */
  id: string;
  app: string;
  release?: string;
  state: 'loaded' | 'loading' | 'failed';
  /** When it was asked for, in ms since the page began. */
  start: number;
  /** In ms; undefined while it is being loaded. */
  duration?: number;
}

type LoadEvent = Extract<FederationEvent, { type: 'load-start' | 'load-end' }>;

/**
 * The modules of a page in the order in which they were asked for. The first that asked had to wait for a module that several apps use, so that it
 * counts; after a failure the newest attempt does. The same module of another release is another one.
 */
export function describeModules(events: readonly FederationEvent[]): ModuleFacts[] {
  const found = new Map<string, ModuleFacts>();
  for (const event of events) {
    if (!isLoad(event)) continue;
    const facts = describe(event);
    const key = `${facts.id} ${event.url}`;
    const known = found.get(key);
    const isNews =
      !known || known.state === 'failed' || (known.state === 'loading' && facts.state !== 'loading');
    if (isNews) found.set(key, facts);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const isLoad = (event: FederationEvent): event is LoadEvent =>
  event.type === 'load-start' || event.type === 'load-end';

function describe(event: LoadEvent): ModuleFacts {
  const { app = '', module = app, release } = event;
  const about = { id: module, app, release };
  if (event.type === 'load-start') return { ...about, state: 'loading', start: event.time };
  const { ok, start, duration } = event;
  return { ...about, state: ok ? 'loaded' : 'failed', start, duration };
}
