import { createEvents } from '../create-events.js';
import { createFederation } from '../create-federation.js';
import type { Federation } from '../federation.js';
import { CHUNKS } from '../manifest/chunk-place.js';
import type { Snapshot } from '../manifest/snapshot.js';
import { createRefuse } from '../refuse.js';
import { FEDERATION } from '../registry.js';
import { createGlobals } from './create-globals.js';
import { createLoadScript } from './load-script.js';
import { moduleScript } from './module-script.js';
import { PROCESS, processContainer } from './process-host.js';
import type { ReadUrl } from './read-url.js';
import { runScript } from './run-script.js';

export interface SnapshotFederationOptions {
  /** All apps, with absolute URLs. */
  snapshot: Snapshot;
  read: ReadUrl;
  /** Whether a script may come from a URL. */
  allows(url: string): boolean;
  /** What applying an update does. @default nothing */
  reload?(): void;
  /** What the apps find as `location`. @default what the process has */
  location?: unknown;
  /** The registry that the apps find. @default that of the federation */
  registry?(federation: Required<Federation>): Federation;
}

/** The federation of one snapshot, which has no host yet. Nothing of it is anywhere else: when it is let go, all that it loaded goes too. */
export function createSnapshotFederation({
  snapshot,
  read,
  allows,
  reload = () => {},
  location,
  registry = federation => federation,
}: SnapshotFederationOptions): Required<Federation> {
  const events = createEvents(snapshot.id);
  const refuse = createRefuse(events.emit);
  let running = `weft:${PROCESS}/`;

  const globals = createGlobals({
    [PROCESS]: processContainer,
    [CHUNKS]: {
      push(this: Record<string, unknown>, chunk: unknown) {
        this[running] = chunk;
      },
    },
  });
  const run: Parameters<typeof createLoadScript>[0]['run'] = (url, text, { global, type }) => {
    const before = running;
    running = url;
    const script = type === 'module' ? { url, text: moduleScript(text, url) } : { url, text, global };
    try {
      return runScript(script, { globals, fetch: fetchFor(read), location });
    } finally {
      running = before;
    }
  };
  const checkUrl = (url: string) => {
    if (!allows(url)) refuse('origin', 'ORIGIN_REFUSED', { url, cause: 'not allowed' });
  };

  const federation = createFederation({
    snapshot: { ...snapshot, host: undefined, rest: undefined },
    events,
    loadScript: createLoadScript({ read, checkUrl, run, emit: events.emit }),
    globals,
    running: () => running,
    scriptUrl: url => {
      checkUrl(url);
      return url;
    },
    fetchJson: url => Promise.reject(new Error(`${url}: a Node process has all of its snapshot`)),
    whenIdle: () => {},
    reload,
  });
  // Whoever renders knows which style sheets there are.
  federation.insertStyle = link => void setTimeout(() => link.onload?.({ type: 'load' } as Event));
  Object.defineProperty(globals, FEDERATION, { get: () => registry(federation) });
  return federation;
}

/** Files of this machine are fetched, too: WebAssembly for example. */
const fetchFor =
  (read: ReadUrl): typeof fetch =>
  async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return fetch(input, init);
    const type = url.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
    return new Response(await read(url), { headers: { 'content-type': type } });
  };
