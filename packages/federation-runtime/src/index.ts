import type { AnnouncedPage, LoadOptions } from './federation.js';
import type { LoadScriptOptions } from './load-script.js';
import type { AppLocation } from './manifest/snapshot.js';
import { federation } from './registry.js';
import type { ModuleName, ModuleOf } from './remote-modules.js';
import type { RemotePromise } from './remote-promise.js';
import type { Update, UpdateListener } from './updates/create-updates.js';

export type { EventListener, FederationEvent } from './events.js';
export { isFederationError, type ErrorCode, type FederationError, type Phase } from './federation-error.js';
export { subscribe } from './telemetry/subscribe.js';
export type {
  AnnouncedPage,
  AppLocation,
  LoadOptions,
  LoadScriptOptions,
  RemotePromise,
  Update,
  UpdateListener,
};

/**
 * The namespaces of remote modules by their names, for the compiler. It is filled from outside, by `weft types` or by hand:
 *
 * @example declare module '@weft/federation-runtime' { interface RemoteModules { 'checkout/cart': typeof import('checkout/cart') } }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface can be added to from outside, a type cannot
export interface RemoteModules {}

/**
 * Loads a module of another app, or of this one, by its federated name. The same promise however many ask; it settles
 * synchronously once the module is there. Rejects with a FederationError that names app, module, URL and phase; a later call
 * tries again.
 *
 * @example const { CheckoutPage } = await loadRemote('checkout/CheckoutPage');
 */
export function loadRemote<Id extends string>(
  id: ModuleName<Id>,
  options?: LoadOptions,
): RemotePromise<ModuleOf<Id>>;
/** With the type said: of a module that the compiler does not know. */
export function loadRemote<T extends object = Unsaid>(
  id: [T] extends [Unsaid] ? never : string,
  options?: LoadOptions,
): RemotePromise<T>;
export function loadRemote(id: string, options?: LoadOptions): RemotePromise<unknown> {
  return federation().loadRemote(id, options);
}

/** Fetches all that modules need, without evaluating them: `loadRemote` has them at once afterwards. */
export const preloadRemote = (ids: string | readonly string[], options?: LoadOptions): Promise<void> =>
  federation().preloadRemote(ids, options);

/** The pages that the apps of this page announce, by position, then title: the first of them at once, all a little later. */
export const pages = (): AnnouncedPage[] => federation().pages();

/** Tells when `pages()` has changed; gives the way to stop listening. */
export const onPages = (listener: () => void): (() => void) => federation().onPages?.(listener) ?? nothing;

/** Makes further apps known to this page. Throws TAKEOVER_REFUSED for one that is known already, elsewhere. */
export const registerApps = (apps: Record<string, AppLocation>): void => federation().register(apps);

/** Adds a classic script to the page: one request per URL; rejects with SCRIPT_FAILED, after which a later call tries again. */
export const loadScript = (url: string, options?: LoadScriptOptions): Promise<void> =>
  federation().loadScript(url, options) as Promise<void>;

/** The name of the app that is the host of this page. */
export const host = (): string | undefined => federation().host;

/** The path below which this page's addresses are, for the router of the app: `/apps/catalog`, or "" for the root. */
export const basePath = (): string => (federation().snapshot?.base ?? '').replace(/\/$/, '');

/**
 * Tells of a snapshot newer than the page's: at once when one is known, with undefined when it is taken back. The page takes it at
 * the next click on a link, or when its `apply()` is called. Gives the way to stop listening.
 */
export const onUpdate = (listener: UpdateListener): (() => void) =>
  federation().updates?.onUpdate(listener) ?? nothing;

/** Keeps the page on its snapshot, for as long as a form has unsaved entries for example; gives the release. */
export const holdUpdate = (): (() => void) => federation().updates?.holdUpdate() ?? nothing;

/**
 * Removes an app from the page: its style sheets are off, and what was loaded of it is forgotten; whoever asks for it again has it loaded
 * anew. Take away first what shows it: a mounted `<Remote>` asks again. The host stays, and so does what others took by static imports.
 */
export const unload = (app: string): void => federation().unload?.(app);

declare const unsaid: unique symbol;
/** No type of anybody: it was not said. */
interface Unsaid {
  [unsaid]: true;
}

const nothing = () => {};
