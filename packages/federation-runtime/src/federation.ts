import type { Container } from './container.js';
import type { LoadScript } from './load-script.js';
import type { AppLocation, Page, Snapshot } from './manifest/snapshot.js';
import type { RemotePromise } from './remote-promise.js';
import type { Sharing } from './share-scopes.js';
import type { Updates } from './updates/create-updates.js';

export interface LoadOptions {
  /** Takes this caller out; the loading goes on for others. */
  signal?: AbortSignal;
}

/** What an app says of itself when its entry runs. */
export interface AppEntry extends Sharing {
  name: string;
  /** The global that holds its container once the entry has run. */
  global: string;
  /** Starts the app as host. */
  start(): Promise<unknown>;
}

/** A page that an app announces, with its module as others name it: `catalog/CatalogPage`. */
export interface AnnouncedPage extends Page {
  app: string;
}

/**
 * The registry of one page: every app that arrives adopts it. Version 1 of this interface lives under `FEDERATION`; it only grows. What
 * it did not have from the start is optional, because the runtime comes with the host and may be older than an app that arrives: the
 * facade and the React bindings then do without, so that nothing breaks that worked before.
 */
export interface Federation {
  /** The app that came first; undefined until its entry has run. */
  readonly host: string | undefined;
  /** The snapshot that came with the page. */
  readonly snapshot?: Snapshot;
  /** Whether there is a newer one. */
  readonly updates?: Updates;
  /** Adopts an app; the first one becomes the host and is started. */
  enter(entry: AppEntry): void;
  /** Makes further apps known, or tells where a known one is now, as long as it is not loaded. */
  register(apps: Record<string, AppLocation>): void;
  /** The pages that the known apps announce, by position, then title. */
  pages(): AnnouncedPage[];
  /** Tells when `pages()` has changed; gives the undo. */
  onPages?(listener: () => void): () => void;
  /** The container behind static imports of an app's modules. */
  remote(app: string): Container;
  loadRemote<T>(id: string, options?: LoadOptions): RemotePromise<T>;
  preloadRemote(ids: string | readonly string[], options?: LoadOptions): Promise<void>;
  loadScript: LoadScript;
}
