import { findFederation } from './registry.js';

const wrappers = new Map<string, string>();

/**
 * A worker whose script may come from another origin. Browsers refuse such a script as a worker's own, but let a worker import
 * one: the worker starts from a line made here. webpack treats `new Worker(new URL('./x.worker.ts', import.meta.url))` like the
 * browser's own. Under a Content-Security-Policy it needs `worker-src blob:`. Throws for an origin that the page does not allow.
 */
export const Worker = function (url: string | URL, options?: WorkerOptions) {
  const { href, origin } = new URL(url, location.href);
  const script = trusted(href, url);
  if (origin === location.origin) return new globalThis.Worker(script, options);
  const line = wrapper(href, options?.type);
  return new globalThis.Worker(trusted(line, line), options);
} as unknown as new (url: string | URL, options?: WorkerOptions) => globalThis.Worker;

/** Where no registry can say that a URL is trusted, `otherwise` it is: what webpack gives is, by a policy of its own. */
const trusted = (url: string, otherwise: string | URL): string | URL =>
  findFederation()?.scriptUrl?.(url) ?? otherwise;

function wrapper(script: string, type?: WorkerType): string {
  const name = JSON.stringify(script);
  const line = type === 'module' ? `import ${name};` : importing(name);
  const known = wrappers.get(line);
  if (known) return known;
  const url = URL.createObjectURL(new Blob([line], { type: 'text/javascript' }));
  wrappers.set(line, url);
  return url;
}

// A worker that starts from a line inherits the page's policies, but nothing that the page has made trusted. webpack loads the chunks of a
// worker from where its location is, which would be the page's origin.
const importing = (name: string) =>
  `Object.defineProperty(self,"location",{value:new URL(${name})});` +
  `importScripts(self.trustedTypes?trustedTypes.createPolicy("weft",{createScriptURL:url=>url}).createScriptURL(${name}):${name});`;
