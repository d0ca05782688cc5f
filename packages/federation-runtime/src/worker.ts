const wrappers = new Map<string, string>();

/**
 * A worker whose script may come from another origin. Browsers refuse such a script as a worker's own, but let a worker import
 * one: the worker starts from a line made here. webpack treats `new Worker(new URL('./x.worker.ts', import.meta.url))` like the
 * browser's own. Under a Content-Security-Policy it needs `worker-src blob:`.
 */
export const Worker = function (url: string | URL, options?: WorkerOptions) {
  const { href, origin } = new URL(url, location.href);
  return new globalThis.Worker(origin === location.origin ? href : wrapper(href, options?.type), options);
} as unknown as new (url: string | URL, options?: WorkerOptions) => globalThis.Worker;

function wrapper(script: string, type?: WorkerType): string {
  const name = JSON.stringify(script);
  const line = type === 'module' ? `import ${name};` : `importScripts(${name});`;
  const known = wrappers.get(line);
  if (known) return known;
  const url = URL.createObjectURL(new Blob([line], { type: 'text/javascript' }));
  wrappers.set(line, url);
  return url;
}
