import type { Container, ShareScope } from '../container.js';
import type { AppEntry } from '../federation.js';
import type { ProcessPackage } from './process-packages.js';

/** What the process is called among the apps. */
export const PROCESS = 'node-process';

/** The process as the host of its apps: what it provides is pinned, as that of a host in a page is. */
export function processHost(packages: Record<string, ProcessPackage>): AppEntry {
  const shareScopes: Record<string, ShareScope | undefined> = {};
  return {
    name: PROCESS,
    global: PROCESS,
    scopes: ['default'],
    shareScopes,
    initSharing: name => provide(packages, (shareScopes[name] ??= {})),
    start: async () => {},
    singletons: { default: Object.keys(packages) },
  };
}

/** Puts packages of the process into a share scope. */
export function provide(packages: Record<string, ProcessPackage>, scope: ShareScope): void {
  for (const [key, { version, get }] of Object.entries(packages))
    (scope[key] ??= {})[version] = { get: async () => () => get(), from: PROCESS, loaded: 1 };
}

/** It exposes nothing. */
export const processContainer: Container = {
  init: () => undefined,
  get: module => Promise.reject(new Error(`${module}: a Node process exposes no modules`)),
};
