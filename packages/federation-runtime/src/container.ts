/** One version of a shared package in a share scope; the shape is webpack's. */
export interface SharedVersion {
  get(): (() => unknown) | Promise<() => unknown>;
  from: string;
  eager?: boolean;
  loaded?: boolean | 0 | 1;
}

/** A share scope: package name → version → who provides it. */
export type ShareScope = Record<string, Record<string, SharedVersion>>;

/** webpack's list of initialisations under way; forwarded as it is, it lets hosts that import each other come to an end. */
export type InitScope = unknown[];

/** webpack's list of modules that are being got; forwarded as it is, it lets modules that import each other come to an end. */
export type GetScope = unknown[];

/** Evaluates a module, synchronously; the same result however often it is called. */
export type ModuleFactory = () => unknown;

/** What every federated build offers, whatever tool made it. */
export interface Container {
  init(scope: ShareScope, initScope?: InitScope): unknown;
  get(module: string, getScope?: GetScope): ModuleFactory | Promise<ModuleFactory>;
}

/** True for anything with `init` and `get`: a DOM element found under the same global name is no container. */
export const isContainer = (value: unknown): value is Container =>
  typeof (value as Container | null)?.get === 'function' && typeof (value as Container).init === 'function';
