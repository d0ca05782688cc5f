import type { Container } from './container.js';
import type { EventListener } from './events.js';
import type { LoadScript } from './load-script.js';
import type { AppLocation, Page, Snapshot } from './manifest/snapshot.js';
import type { RemotePromise } from './remote-promise.js';
import type { Arrange, Sharing } from './share-scopes.js';
import type { Tools } from './tools.js';
import type { Updates } from './updates/create-updates.js';

export interface LoadOptions {
  /** Takes this caller out; the loading goes on for others. */
  signal?: AbortSignal;
}

/** What a host allows an app. */
export interface AppPolicy {
  /**
   * `host`: it gets what the host provides, and keeps what it brings besides to itself. `open`: apps that are open share what they bring with
   * each other and with the host. What the host provides is pinned either way. @default 'host'
   */
  shared?: 'host' | 'open';
  /** Shared packages that this app gets in place of those of the page, by package. */
  override?: Record<string, SharedOverride>;
}

/** A shared package for one container only. */
export interface SharedOverride {
  version: string;
  get(): Promise<() => unknown>;
}

/** What an app says of itself when its entry runs. */
export interface AppEntry extends Sharing {
  name: string;
  /** The global that holds its container once the entry has run. */
  global: string;
  /** `module`: its container is what the entry exports, instead. @default a classic script */
  type?: 'module';
  /** URL of an entry that is a module; a script's is known. */
  url?: string;
  /** Starts the app as host. Rejects when its code cannot be had, or throws. An older runtime gives no tools. */
  start(tools?: Tools): Promise<unknown>;
  /** What it allows the others when it is the host, by app; `*` for those that are not named. */
  policy?: Record<string, AppPolicy>;
  /** Puts that policy into effect; comes with it. */
  arrange?: Arrange;
  /** Its singletons, by share scope. As the host's, no other version of them is let in. */
  singletons?: Record<string, readonly string[]>;
  /** Takes back the globals of its build, so that the entry can run anew as if for the first time. */
  leave?(): void;
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
  /** Makes further apps known. Throws TAKEOVER_REFUSED for one that is known already, elsewhere. */
  register(apps: Record<string, AppLocation>): void;
  /** The pages that the known apps announce, by position, then title. */
  pages(): AnnouncedPage[];
  /** Tells when `pages()` has changed; gives the undo. */
  onPages?(listener: () => void): () => void;
  /** The container behind static imports of an app's modules. `user`: the app that has them. */
  remote(app: string, user?: string): Container;
  loadRemote<T>(id: string, options?: LoadOptions): RemotePromise<T>;
  preloadRemote(ids: string | readonly string[], options?: LoadOptions): Promise<void>;
  loadScript: LoadScript;
  /** Hears of events: of those that have been first (the last 200), then of each as it happens. Gives the undo. */
  subscribe?(listener: EventListener): () => void;
  /**
   * Removes an app from the page: its style sheets are off, what was loaded of it is forgotten, and it is loaded anew when someone asks for
   * it again. The host stays. What others took of it by static imports stays with them.
   */
  unload?(app: string): void;
  /** Puts a style sheet of an app into the page; a failure that may pass is tried again before the element's `onerror` hears of it. */
  insertStyle?(link: HTMLLinkElement): void;
  /** For code that gives a URL to a place where Trusted Types are asked for, such as a worker's. Throws for an origin that is not allowed. */
  scriptUrl?(url: string): string;
  /**
   * A module of an app broke while it was in use. Gives up the release at fault, found by the stacks, and says whether loading `module` again
   * gives something else.
   */
  crashed?(module: string, error: unknown, componentStack?: string): boolean;
  /** The host itself broke while it was shown: its release is given up, and the one before is started in its place. */
  hostCrashed?(error: unknown, componentStack?: string): void;
  /**
   * Tells when an app goes on with another release, or is evaluated anew: what shows it loads it again; and with "" when apps
   * have become known. Gives the undo.
   */
  onChange?(listener: (app: string) => void): () => void;
  /** Tells that `module` is not shown but what its consumer gave. */
  fellBack?(module: string): void;
}
