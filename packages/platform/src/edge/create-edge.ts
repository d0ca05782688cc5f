import { Hono } from 'hono';
import type { Renderer } from '../render/create-renderer.js';
import type { ReleaseReader } from '../store/release-store.js';
import { answerError } from './answer-error.js';
import { withDeadline } from './deadline-reader.js';
import { createEnvironments } from './environments.js';
import { createLiveView } from './live-view.js';
import { createOverrides } from './overrides/create-overrides.js';
import { createOverridePolicy, type OverrideOptions } from './overrides/override-policy.js';
import { createServeOverrides } from './overrides/serve-overrides.js';
import { createPages } from './pages.js';
import { allowedOrigins } from './policy/allowed-origins.js';
import { fileSecurity } from './policy/security-headers.js';
import { createPreviousReleases } from './previous-releases.js';
import { refuse } from './refusal.js';
import { refusals } from './refusals.js';
import { createReleaseFiles } from './release-files.js';
import { createReleases } from './releases.js';
import { createRouter } from './router.js';
import { createRenderedPages } from './rendered/create-rendered-pages.js';
import { createServeFile } from './serve-file.js';
import { createServeHealth } from './serve-health.js';
import { createServeInspector, type ReadInspector } from './serve-inspector.js';
import { createServeLatest } from './serve-latest.js';
import { createServePage } from './serve-page.js';
import { createServeSnapshot } from './serve-snapshot.js';
import { servesEnvironment } from './serves-environment.js';
import { takeSnapshot } from './take-snapshot.js';
import { createServeTelemetry, TELEMETRY_PATH, type AppendEvents } from './telemetry/serve-telemetry.js';

export interface EdgeOptions {
  /** The release store. */
  reader: ReleaseReader;
  /** The environment that is served when no other is asked for. @default 'production' */
  environment?: string;
  /** Answers for no other environments than these: where a preview may not have the origin of production. @default all */
  only?: readonly string[];
  /** The host app when no other is asked for. @default 'shell' */
  app?: string;
  /** Environments answer below it: `pr-42.<domain>`. @default 'localhost' */
  domain?: string;
  /** How long what was read of an environment counts as new, in ms. @default 1000 */
  interval?: number;
  /** Origins that pages may load from, and talk to, besides their own: `https://cdn.example`. @default none */
  origins?: readonly string[];
  /** Lets runtimes of other tools, which know nothing of Trusted Types, load scripts of these origins, too. @default false */
  foreignScripts?: boolean;
  /** Takes the events that pages send. @default pages send none */
  appendEvents?: AppendEvents;
  /** Brings the files of the inspector and the mark. @default there are none */
  inspector?: ReadInspector;
  /** Where single browsers may have other apps than everybody gets. @default outside of production, from dev servers of their own machine */
  overrides?: OverrideOptions;
  /** Fills pages, given what brings files of this edge. @default browsers do it */
  createRenderer?(fetch: (request: Request) => Promise<Response> | Response): Renderer;
  /** What it keeps at hand of files, pages and snapshots, in bytes. @default 256 MB */
  memory?: number;
}

/** How long the store may take for one object, in ms. */
const DEADLINE = 10_000;
/** What is kept of pages with overrides, in bytes: few people have some. */
const OVERRIDDEN = 4 * 1024 * 1024;
/** What is kept of the inspector at most, in bytes: more than all of it. */
const INSPECTOR = 4 * 1024 * 1024;

/**
 * Serves the environments of a release store: pages with their snapshot, immutable files, full snapshots. A fetch handler without a
 * state of its own: what it keeps can be read again. When the store is down, it serves what it knows. Throws USAGE for an origin that is none.
 */
export function createEdge({
  reader: store,
  environment = 'production',
  only,
  app = 'shell',
  domain = 'localhost',
  interval = 1000,
  origins: said = [],
  foreignScripts,
  appendEvents,
  inspector = async () => undefined,
  overrides: overrideOptions = {},
  createRenderer,
  memory = 256 * 1024 * 1024,
}: EdgeOptions) {
  const reader = withDeadline(store, DEADLINE);
  const releases = createReleases(reader);
  const previousOf = createPreviousReleases(reader, releases);
  const origins = allowedOrigins(said);
  const telemetry = appendEvents && TELEMETRY_PATH;
  const security = fileSecurity({ origins });
  const files = createReleaseFiles({ reader, bytes: memory * 0.75, security });
  const facts = { origins, telemetry, foreignScripts, isRendered: createRenderer !== undefined };
  const pages = createPages({ files, bytes: memory * 0.125, facts });
  const overriddenPages = createPages({ files, bytes: OVERRIDDEN, facts });
  const take = takeSnapshot.bind(undefined, { releases, previousOf });
  const environments = createEnvironments({ reader, take, interval });
  const serves = servesEnvironment(only);
  const answerLive = createLiveView({ environments, environment, serves });
  const defaults = { environment, app, domain };
  const fetch = (request: Request) => hono.fetch(request);
  const renderer = createRenderer?.(fetch);
  const rendered = renderer && createRenderedPages({ renderer, files, bytes: memory * 0.125 });
  const policy = createOverridePolicy(overrideOptions, environment);
  const overrides = createOverrides({ releases, policy });
  const file = createServeFile({ releases, files });
  const route = createRouter({
    health: createServeHealth(environments, environment),
    file: file.ofRelease,
    content: file.byContent,
    named: file.byName,
    snapshot: createServeSnapshot({ reader, take, environments, serves, bytes: memory * 0.125 }),
    latest: createServeLatest(answerLive),
    inspector: createServeInspector({ read: inspector, security, bytes: INSPECTOR }),
    overrides: createServeOverrides({ answerLive, overrides, policy, defaults }),
    page: createServePage({ answerLive, pages, overrides, overriddenPages, rendered, defaults }),
  });

  const hono = new Hono()
    // One route only: Hono then calls it without a promise in between.
    .get('*', context => route(context.req))
    .notFound(({ req }) => refuse(req, refusals.method(req.method)))
    .onError((error, { req }) => answerError(req, error));
  if (appendEvents) {
    const answer = createServeTelemetry(appendEvents);
    hono.post(TELEMETRY_PATH, context => answer(context.req));
  }
  return { fetch, close: async () => renderer?.close() };
}
