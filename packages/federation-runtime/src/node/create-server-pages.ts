import { AsyncLocalStorage } from 'node:async_hooks';
import { Writable } from 'node:stream';
import type { Federation } from '../federation.js';
import type { Snapshot } from '../manifest/snapshot.js';
import { NOT_ON_SERVER } from '../react/not-on-server.js';
import { createSnapshotFederation } from './create-snapshot-federation.js';
import { pageLocation } from './page-location.js';
import type { ProcessPackage } from './process-packages.js';
import type { ReadUrl } from './read-url.js';
import { startOnServer } from './start-on-server.js';

/** React's renderer for servers, of `react-dom/server`, as far as it is used here. */
export interface ServerRenderer {
  renderToPipeableStream(
    tree: unknown,
    options: {
      /** In bytes. */
      progressiveChunkSize: number;
      onAllReady(): void;
      onShellError(error: unknown): void;
      onError(error: unknown): string;
    },
  ): { pipe(to: Writable): unknown; abort(reason: unknown): void };
}

export interface ServerPagesOptions {
  /** All apps, with absolute URLs. */
  snapshot: Snapshot;
  /** The app whose pages these are. */
  host: string;
  packages: Record<string, ProcessPackage>;
  renderer: ServerRenderer;
  read: ReadUrl;
  allows(url: string): boolean;
}

/** What a server has made of a page. */
export interface ServerPage {
  /** Of what is in the host's element. */
  html: string;
  /** The remote modules that were asked for by name. */
  modules: string[];
  /** Why parts of it are left to the browser. @default none is */
  failures: string[];
}

/** The pages of a host, as HTML. */
export interface ServerPages {
  /** Rejects where nothing of the page could be rendered. */
  render(address: URL, options: RenderOptions): Promise<ServerPage>;
}

export interface RenderOptions {
  /** The path below which the page's addresses are. */
  base: string;
  /** The apps whose pages the browser is going to know at first. */
  pages: readonly string[];
  /** What is not there by then is left to the browser. */
  signal: AbortSignal;
}

/** What belongs to the rendering of one page. */
interface Rendering {
  address: URL;
  registry: Federation;
}

/** Starts a host on a server. Rejects with a FederationError where that fails. */
export async function createServerPages({
  snapshot,
  host,
  packages,
  renderer,
  read,
  allows,
}: ServerPagesOptions): Promise<ServerPages> {
  const rendering = new AsyncLocalStorage<Rendering>();
  const federation = createSnapshotFederation({
    ...{ snapshot, read, allows },
    location: pageLocation(() => rendering.getStore()?.address),
    registry: federation => rendering.getStore()?.registry ?? federation,
  });
  const tree = await startOnServer(federation, host, packages);

  return {
    render(address, { base, pages, signal }) {
      const modules = new Set<string>();
      const registry = registryOf(federation, { base, pages, modules });
      const render = () => renderTree(renderer, tree, signal);
      return rendering
        .run({ address, registry }, render)
        .then(rendered => ({ ...rendered, modules: [...modules] }));
    },
  };
}

/** The registry as one page sees it: it listens to nothing, and notes what it is asked for. */
function registryOf(
  federation: Required<Federation>,
  { base, pages, modules }: Pick<RenderOptions, 'base' | 'pages'> & { modules: Set<string> },
): Federation {
  const registry = Object.create(federation) as Federation;
  const nothing = () => () => {};
  return Object.assign(registry, {
    snapshot: { ...federation.snapshot, base },
    pages: () => federation.pages().filter(({ app }) => pages.includes(app)),
    onPages: nothing,
    onChange: nothing,
    loadRemote: ((id, options) => {
      modules.add(id);
      return federation.loadRemote(id, options);
    }) satisfies Federation['loadRemote'],
  } satisfies Partial<Federation>);
}

const renderTree = (renderer: ServerRenderer, tree: unknown, signal: AbortSignal) =>
  new Promise<Omit<ServerPage, 'modules'>>((resolve, reject) => {
    const failures: string[] = [];
    const abort = () => stream.abort(signal.reason);
    const stream = renderer.renderToPipeableStream(tree, {
      // All in its place: what comes later needs a script to get there.
      progressiveChunkSize: Infinity,
      onAllReady() {
        signal.removeEventListener('abort', abort);
        const chunks: Buffer[] = [];
        const collect = new Writable({
          write(chunk: Buffer, _, done) {
            chunks.push(chunk);
            done();
          },
          final(done) {
            resolve({ html: String(Buffer.concat(chunks)), failures });
            done();
          },
        });
        // React tells it in the middle of an abort, whose end has to come first.
        queueMicrotask(() => stream.pipe(collect));
      },
      onShellError: reject,
      onError(error) {
        failures.push(error instanceof Error ? error.message : String(error));
        return NOT_ON_SERVER;
      },
    });
    signal.addEventListener('abort', abort);
  });
